/** What is planted, and who may know of it from when on: the rules of the programme, one line for each thing. */
import { ANA, BORIS, type CastMember, LEYLA, NINO, OSTAP } from '@trilot/domain/testing';
import { PAVLO, type Reader, passes } from './cast';

/** What a call goes through, in order; each is looked at once everything of it has happened. */
export const STATES = [
  'draft',
  'submitted',
  'deadline passed',
  'evaluated',
  'frozen',
  'decided, not announced',
  'announced',
  'corrected, not approved',
  'corrected',
  'given up',
] as const;
export type State = (typeof STATES)[number];

export const since = (state: State, first: State): boolean => STATES.indexOf(state) >= STATES.indexOf(first);

/** Requested, own funding, awarded by a departure, and again by a correction: integer cents that stand nowhere else. */
export const CENTS = { requested: 4_321_987, own: 1_478_013, awarded: 3_210_976, awardedAnew: 3_654_789 } as const;

/** Every place's own word. The values are what is looked for; those of people and ids are added when they exist. */
export const WORDS = {
  title: 'quetzal',
  answers: 'axolotl',
  budgetLine: 'numbat',
  partnerPart: 'tapir',
  fileName: 'pangolin',
  fileContent: 'narwhal',
  drafted: 'okapi',
  comment: 'kakapo',
  question: 'dugong',
  inquiry: 'wombat',
  addendum: 'ocelot',
  checkNote: 'bilby',
  reasonOfAna: 'caracal',
  commentOfAna: 'dhole',
  reasonOfBoris: 'fossa',
  commentOfBoris: 'galago',
  draftOfPavlo: 'hoatzin',
  conflictReason: 'indri',
  chairReason: 'jerboa',
  departure: 'kinkajou',
  consolidation: 'margay',
  consensusText: 'serval',
  objection: 'saola',
  consensusEnding: 'uakari',
  complaint: 'nutria',
  complaintAnswer: 'oribi',
  correction: 'potoroo',
  ending: 'quokka',
  rivalTitle: 'lemur',
} as const;

const SEPARATORS = ['', '.', ',', ' ', '\u00A0', '\u202F', '’'];

/** Every way in which an amount may be written. */
export function amounts(cents: number): string[] {
  const [whole, rest] = [String(Math.trunc(cents / 100)), String(cents % 100).padStart(2, '0')];
  const grouped = SEPARATORS.map((mark) => `${whole.slice(0, -3)}${mark}${whole.slice(-3)}`);
  return [String(cents), ...grouped.flatMap((text) => [`${text}.${rest}`, `${text},${rest}`])];
}

export type Canary =
  | keyof typeof WORDS
  | 'budget'
  | 'reference'
  | 'totals'
  | 'mean'
  | 'award'
  | 'newAward'
  | 'nameOfAna'
  | 'nameOfBoris'
  | 'nameOfApplicant'
  | 'addressOfApplicant'
  | 'rivalReference';

type Knows = (who: Reader, state: State) => boolean;

const is =
  (...members: readonly CastMember[]): Knows =>
  ({ member }) =>
    member !== null && members.includes(member);
/** By role, unless a conflict of interest disqualifies: the proposal has vanished for them on every path. */
const mayAs =
  (permission: string): Knows =>
  (who) =>
    !who.conflicted && passes(who, permission);
const either =
  (...rules: readonly Knows[]): Knows =>
  (who, state) =>
    rules.some((rule) => rule(who, state));
const from =
  (first: State, rule: Knows): Knows =>
  (who, state) =>
    since(state, first) && rule(who, state);

const team = is(LEYLA);
const partner = is(OSTAP);
const rival = is(NINO);
/** Those to whom it was given, who have declared and are not disqualified. */
const evaluators = is(ANA, BORIS, PAVLO);
/** Those who run the call check what was submitted: sealed until the deadline. */
const runs = from('deadline passed', mayAs('screening:manage'));
const assigns = from('deadline passed', mayAs('assignment:manage'));
const ranks = from('deadline passed', mayAs('ranking:read'));
const reads = from('deadline passed', evaluators);
/** Scores, once they are in: by nobody who still has a sheet of the lot open. */
const selects = from('evaluated', (who, state) =>
  is(PAVLO)(who, state) ? since(state, 'frozen') : mayAs('ranking:read')(who, state),
);
/** What was done and why: the log, which is blind to conflicts of its reader too. */
const audits = mayAs('audit:read');
const told = from('announced', team);
/** Complaints are answered by whoever has no conflict of interest; whether they had a part in it is asked when they answer. */
const answers = from('announced', mayAs('complaint:answer'));

const content = either(team, runs, reads);
/** Evaluators who have to agree see one another and both sheets, once these are in. */
const agree = from('evaluated', is(ANA, BORIS));
const ownOr = (author: CastMember): Knows => either(is(author), agree, selects);

export const KNOWS: Readonly<Record<Canary, Knows>> = {
  title: either(content, partner, assigns, ranks),
  answers: content,
  budget: either(content, ranks),
  budgetLine: content,
  partnerPart: either(content, partner),
  fileName: content,
  fileContent: content,
  // what was written after the submission, and what colleagues say to one another, is nobody else's ever
  drafted: team,
  comment: team,
  question: either(team, (who) => passes(who, 'call:manage')),
  inquiry: either(team, runs),
  addendum: either(team, runs),
  checkNote: runs,
  // an evaluator sees the own sheet, and that of another only to agree with them; an applicant the reasons that count, without who gave them
  reasonOfAna: either(ownOr(ANA), told),
  reasonOfBoris: either(ownOr(BORIS), told),
  commentOfAna: ownOr(ANA),
  commentOfBoris: ownOr(BORIS),
  draftOfPavlo: is(PAVLO),
  // each evaluator's own, and all of them for those who select
  totals: either(evaluators, selects),
  // the rival's comes to the same, so that both applicants are told it, and a conflict with one of them hides it not
  mean: either(
    from('deadline passed', (who, state) =>
      is(PAVLO)(who, state) ? since(state, 'frozen') : passes(who, 'ranking:read'),
    ),
    from('announced', either(team, rival)),
  ),
  conflictReason: either(is(ANA), assigns),
  chairReason: either(is(ANA), assigns, audits),
  departure: from('decided, not announced', either(selects, audits)),
  award: either(from('decided, not announced', either(selects, audits)), told),
  // what the committee says in place of the evaluators, to the applicant too; and why there is another version
  consolidation: either(selects, audits, told),
  correction: from('corrected, not approved', either(selects, mayAs('audit:read'))),
  newAward: either(from('corrected, not approved', either(selects, audits)), from('corrected', team)),
  // what the evaluators could not agree on is known to the two of them and to those who select, never to an applicant
  consensusText: either(agree, selects),
  objection: either(agree, selects, audits),
  consensusEnding: either(agree, selects, audits),
  complaint: either(from('announced', team), answers),
  // what is proposed is nobody's answer yet
  complaintAnswer: either(answers, from('corrected, not approved', team), audits),
  ending: from('given up', either(team, mayAs('ranking:read'), audits)),
  reference: either(team, partner, audits, runs, assigns, ranks, reads),
  // evaluators are people of the programme, whom those who run it know; one another only to agree, and no applicant knows them
  nameOfAna: either(is(ANA), agree, (who) => passes(who, 'people:read') || passes(who, 'audit:read'), ranks),
  nameOfBoris: either(is(BORIS), agree, (who) => passes(who, 'people:read') || passes(who, 'audit:read'), ranks),
  // who gave an award up is told to all who select
  nameOfApplicant: either(
    team,
    partner,
    runs,
    from('given up', mayAs('ranking:read')),
    (who) => passes(who, 'audit:read') || passes(who, 'evaluator:manage'),
  ),
  addressOfApplicant: either(team, (who) => passes(who, 'evaluator:manage')),
  // the rival's proposal has the same walls and is nobody's conflict; it is not selected, so that it is never public
  rivalTitle: either(rival, from('deadline passed', seesRival)),
  rivalReference: either(rival, (who) => passes(who, 'audit:read'), from('deadline passed', seesRival)),
};

function seesRival(who: Reader, state: State): boolean {
  const byRole = ['screening:manage', 'assignment:manage', 'ranking:read'].some((permission) =>
    passes(who, permission),
  );
  return byRole || is(ANA, BORIS)(who, state);
}
