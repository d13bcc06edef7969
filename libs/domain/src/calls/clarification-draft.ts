/** What a manager writes for a clarification: the question without names, and the answer, in the call's languages. */
import { LANGUAGES, type Language, type Translations } from '../kernel/language';
import { type Merged, ThreeWayMerge } from '../kernel/merge';
import { isBlank } from '../kernel/text';

export interface ClarificationDraft {
  /** Number of the lot it is about; null for the whole call. */
  readonly lot: number | null;
  readonly question: Translations;
  readonly answer: Translations;
}

export interface MissingText {
  readonly part: 'question' | 'answer';
  readonly language: Language;
}

/** The texts that a clarification still lacks in the given languages. Source: programme rules, sections 3 and 9. */
export function missingTexts(draft: ClarificationDraft, languages: readonly Language[]): readonly MissingText[] {
  return (['question', 'answer'] as const).flatMap((part) =>
    languages.filter((language) => isBlank(draft[part][language] ?? '')).map((language) => ({ part, language })),
  );
}

interface AskedQuestion {
  readonly lot: number | null;
  readonly language: Language;
  readonly text: string;
}

/**
 * The draft that answers some questions together: their texts as they were asked, language by language, to be edited;
 * of the lot that all of them are about. Source: ours.
 */
export function draftFromQuestions(questions: readonly AskedQuestion[]): ClarificationDraft {
  const textIn = (language: Language) =>
    questions
      .filter((question) => question.language === language)
      .map(({ text }) => text.trim())
      .join('\n\n');
  const texts = LANGUAGES.map((language) => [language, textIn(language)] as const);
  const lots = new Set(questions.map(({ lot }) => lot));
  return {
    lot: lots.size === 1 ? questions[0]!.lot : null,
    question: Object.fromEntries(texts.filter(([, text]) => text !== '')),
    answer: {},
  };
}

/** Two managers wrote on the same clarification: each text is merged on its own; see `ThreeWayMerge`. */
export function mergeClarification(
  base: ClarificationDraft,
  mine: ClarificationDraft,
  theirs: ClarificationDraft,
): Merged<ClarificationDraft> {
  const merge = new ThreeWayMerge();
  const content = {
    lot: merge.value('lot', base.lot, mine.lot, theirs.lot),
    question: merge.record('question', base.question, mine.question, theirs.question),
    answer: merge.record('answer', base.answer, mine.answer, theirs.answer),
  };
  return { content, clashes: merge.clashes };
}
