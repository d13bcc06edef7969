/** What of a proposal's content decides who can evaluate it: the language it is written in, and what it is about. */
import type { Language } from '../kernel/language';
import { budgetTotals } from '../proposals/budget';
import type { Answer, ProposalContent } from '../proposals/content';

/** Scripts that one of the languages alone is written in. */
const SCRIPTS: readonly (readonly [Language, RegExp])[] = [
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['uk', /\p{Script=Cyrillic}/gu],
];
/** Letters of Latin alphabets that English has not. */
const OWN_LETTERS: readonly (readonly [Language, RegExp])[] = [
  ['az', /[əğıƏĞİ]/gu],
  ['ro', /[ăâîșțşţĂÂÎȘȚŞŢ]/gu],
];
const LATIN = /\p{Script=Latin}/gu;
/** Least share of own letters by which a Latin text is told from English, basis points; a few names have fewer. */
const OWN_LETTERS_BP = 200;
/** As much of the text, in UTF-16 units, as tells its language. */
const SAMPLE = 8_000;

/**
 * The language a proposal is written in, told by its letters: the script most of them belong to, and within the Latin one
 * whether two in a hundred of them are letters that only Azerbaijani or Romanian has. Nobody is asked for the language, so it
 * is a fact of the text; one without letters counts as English. Source: ours, for programme rules, section 8.
 */
export function writtenLanguage(content: ProposalContent): Language {
  const text = sampleOf(content);
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const latin = count(LATIN);
  const script = commonest(SCRIPTS, count);
  if (script.letters > latin) return script.language;
  const own = commonest(OWN_LETTERS, count);
  return own.letters > 0 && own.letters * 10_000 >= latin * OWN_LETTERS_BP ? own.language : 'en';
}

function commonest(
  candidates: readonly (readonly [Language, RegExp])[],
  count: (pattern: RegExp) => number,
): { readonly language: Language; readonly letters: number } {
  const counted = candidates.map(([language, pattern]) => ({ language, letters: count(pattern) }));
  return counted.reduce((most, one) => (one.letters > most.letters ? one : most));
}

function sampleOf({ title, priorities, answers, activities }: ProposalContent): string {
  return [
    title,
    ...Object.values(priorities).map(({ statement }) => statement),
    ...activities.flatMap((activity) => [activity.title, activity.description]),
    ...Object.values(answers).map(wordsOf),
  ]
    .join('\n')
    .slice(0, SAMPLE);
}

/** An answer that was written; choices are ids and say nothing of the language. */
function wordsOf(answer: Answer): string {
  return typeof answer === 'string' ? answer : '';
}

/**
 * What share of a proposal serves each priority, basis points rounded down, so that together they are 10,000 at the most:
 * by the costs tagged with it, or, where there is no such cost, by the activities. Source: ours, for programme rules,
 * section 8 (expertise).
 */
export function priorityShares({ budget, activities }: ProposalContent): Readonly<Record<string, number>> {
  const byCost = budgetTotals(budget).byPriority;
  return sharesOf(Object.values(byCost).some((cents) => cents > 0) ? byCost : taggedActivities(activities));
}

function taggedActivities(activities: ProposalContent['activities']): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { priorities } of activities) {
    for (const priority of priorities) counts[priority] = (counts[priority] ?? 0) + 1;
  }
  return counts;
}

function sharesOf(amounts: Readonly<Record<string, number>>): Record<string, number> {
  const all = Object.values(amounts).reduce((sum, amount) => sum + BigInt(amount), 0n);
  if (all <= 0n) return {};
  return Object.fromEntries(
    Object.entries(amounts).map(([priority, amount]) => [priority, Number((BigInt(amount) * 10_000n) / all)]),
  );
}
