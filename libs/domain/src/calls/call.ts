/**
 * What a call for proposals is, as data. Everything that decides is fixed here at publication: lots, caps, priorities,
 * form, grids, gates, tie-breaks and the cut-off rule. No figure of a call is ever a constant in code.
 */
import type { Language, Translations } from '../kernel/language';
import type { EvaluationGrid } from './grid';

export const STAGE_KINDS = ['conceptNote', 'fullApplication'] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

export const LOT_KINDS = ['geographic', 'horizontal'] as const;
export type LotKind = (typeof LOT_KINDS)[number];

/** A range of whole numbers, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

export interface LotDefinition {
  /** Number within the call, from 1. */
  readonly number: number;
  readonly kind: LotKind;
  readonly title: Translations;
  readonly objectives: readonly { readonly id: string; readonly text: Translations }[];
  /** ISO 3166-1 alpha-2 country codes or ISO 3166-2 subdivision codes, never names. */
  readonly territories: readonly string[];
  /** Money available in the lot, integer cents. */
  readonly envelopeCents: number;
  /** Largest grant that may be requested, integer cents; a call without a cap of its own uses the envelope. */
  readonly maxGrantCents: number;
  /** Smallest grant that may be requested, integer cents. */
  readonly minGrantCents: number;
  /** Range of the grant's share in the eligible cost, basis points. */
  readonly grantShareBp: Range;
  /** Months a project of this lot may last. */
  readonly durationMonths: Range;
  /** Projects, or places, the lot is expected to support; null where the call leaves it open. */
  readonly expectedProjects: Range | null;
  /** Instant (ISO 8601, UTC) up to and including which a submission of the first stage is in time. */
  readonly deadline: string;
  /** The same for the full applications of a call in two stages; null where there is one stage. */
  readonly fullApplicationDeadline: string | null;
}

export interface PriorityDefinition {
  readonly id: string;
  readonly title: Translations;
  readonly guidance: Translations;
  /** A mandatory priority must be covered by every proposal of every lot. */
  readonly mandatory: boolean;
}

/** Budget headings by their published numbers: 1 human resources … 6 other (works, financial support). */
export const BUDGET_HEADINGS = [1, 2, 3, 4, 5, 6] as const;
export type BudgetHeading = (typeof BUDGET_HEADINGS)[number];

export interface BudgetRules {
  readonly headings: readonly BudgetHeading[];
  /** Ceiling of indirect costs over direct costs, basis points (700 = 7 %). */
  readonly indirectMaxBp: number;
  /** Ceiling of the contingency reserve over direct costs, basis points (500 = 5 %). */
  readonly contingencyMaxBp: number;
}

export const QUESTION_KINDS = [
  'shortText',
  'longText',
  'number',
  'money',
  'date',
  'choice',
  'choices',
  'table',
  'file',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One of the answers a choice offers. */
export interface QuestionOption {
  readonly id: string;
  readonly label: Translations;
}

export const COLUMN_KINDS = ['shortText', 'number', 'money'] as const;
export type ColumnKind = (typeof COLUMN_KINDS)[number];

/** A column of a table question. */
export interface QuestionColumn {
  readonly id: string;
  readonly label: Translations;
  readonly kind: ColumnKind;
}

export interface FormQuestion {
  readonly id: string;
  readonly label: Translations;
  readonly guidance: Translations;
  readonly kind: QuestionKind;
  readonly required: boolean;
  /** Longest answer in graphemes, of text; most rows of a table, most files of a file question. */
  readonly limit: number;
  /** Ids of the grid questions that judge this answer; their weights are shown beside it. */
  readonly judgedBy: readonly string[];
  /** What a choice offers. */
  readonly options?: readonly QuestionOption[];
  /** What a row of a table consists of. */
  readonly columns?: readonly QuestionColumn[];
  /** Asked only while an earlier choice of the form has one of these answers. */
  readonly visibleIf?: { readonly question: string; readonly equals: readonly string[] };
}

export interface FormSection {
  readonly id: string;
  readonly title: Translations;
  readonly questions: readonly FormQuestion[];
}

/** Parts of a proposal that are more than questions; a form says which of them it asks for. */
export const FORM_PARTS = ['activities', 'priorities', 'budget', 'partners', 'annexes'] as const;
export type FormPart = (typeof FORM_PARTS)[number];

/** What a municipality fills in at one stage. Immutable once published, like everything of a call version. */
export interface FormDefinition {
  readonly sections: readonly FormSection[];
  readonly parts: readonly FormPart[];
}

/** A document that a proposal needs, or may bring. */
export interface AnnexDefinition {
  readonly id: string;
  readonly title: Translations;
  readonly guidance: Translations;
  readonly required: boolean;
  /** Accepted file types, by extension without the dot. */
  readonly types: readonly string[];
  readonly maxBytes: number;
}

/** How the second stage of a call in two stages follows from the first. Source: programme rules, section 3. */
export interface SecondStageRules {
  /** Both documents at the first deadline, or full applications by invitation once the concept notes are ranked. */
  readonly by: 'together' | 'invitation';
  /** Invited by rank until the requests reach this share of the envelope, basis points (20,000 = 200 %). */
  readonly preselectionBp: number;
  /** How far the request may differ from that of the concept note, basis points (2,000 = 20 %). */
  readonly requestToleranceBp: number;
}

/** A question of the eligibility check: who answers otherwise than expected cannot apply. */
export interface EligibilityQuestion {
  readonly id: string;
  readonly text: Translations;
  readonly expected: 'yes' | 'no';
}

/** An item of the administrative check. Its id is the code it is quoted by, such as `A1`. */
export interface ChecklistItem {
  readonly id: string;
  readonly text: Translations;
}

export interface EligibilityRules {
  readonly questions: readonly EligibilityQuestion[];
  /** Proposals a municipality may lead in the call; null without a limit. One per lot is the rule of every call. */
  readonly maxAsLead: number | null;
  /** Awards a municipality may win in the call; null without a limit. */
  readonly maxAwards: number | null;
}

export const THIRD_SCORE_RULES = ['meanOfThree', 'twoClosest'] as const;
/** How three sheets combine when a third evaluator was needed. */
export type ThirdScoreRule = (typeof THIRD_SCORE_RULES)[number];

export interface DivergenceRules {
  /** Points two totals may differ by before a third evaluator is needed. */
  readonly limit: number;
  readonly thirdScore: ThirdScoreRule;
}

/** Periods in calendar days. Source: programme rules, section 3. */
export interface CallPeriods {
  /** Questions are taken until so many days before the deadline, and answered at the latest so many days before it. */
  readonly questionsUntil: number;
  readonly answersUntil: number;
  /** A letter not opened counts as read after so many days; the complaint window runs from then. */
  readonly letterReadAfter: number;
  readonly complaint: number;
  readonly complaintAnswer: number;
}

export const PUBLIC_FIELDS = ['title', 'summary', 'municipality', 'territory', 'awardedCents'] as const;
/** What of a selected proposal is published. */
export type PublicField = (typeof PUBLIC_FIELDS)[number];

/** How ties are broken, in order; never by the time of submission. Source: programme rules, section 6. */
export const TIE_BREAKS = [
  'priorityScores',
  'lowestPriorityScore',
  'noEarlierGrant',
  'smallerRequest',
  'draw',
] as const;
export type TieBreak = (typeof TIE_BREAKS)[number];

/** What happens when the next proposal in rank no longer fits the rest of the envelope. */
export const CUT_OFF_RULES = ['offerRemainder', 'skip', 'stop'] as const;
export type CutOffRule = (typeof CUT_OFF_RULES)[number];

export interface CallDefinition {
  readonly title: Translations;
  readonly edition: Translations;
  readonly summary: Translations;
  readonly referenceLanguage: Language;
  readonly languages: readonly Language[];
  /** A demonstration call is labelled as such wherever it is shown. */
  readonly demonstration: boolean;
  /** ISO 4217 code. */
  readonly currency: string;
  /** IANA zone in which deadlines are shown and calendar days are counted. */
  readonly zone: string;
  /** Instant (ISO 8601, UTC) from which proposals can be written and submitted. */
  readonly opensAt: string;
  readonly stages: readonly StageKind[];
  readonly lots: readonly LotDefinition[];
  readonly priorities: readonly PriorityDefinition[];
  readonly forms: Readonly<Partial<Record<StageKind, FormDefinition>>>;
  /** Null where there is one stage. */
  readonly secondStage: SecondStageRules | null;
  readonly annexes: readonly AnnexDefinition[];
  readonly eligibility: EligibilityRules;
  /** What the administrative check asks of every proposal; absent in calls from before there was one. */
  readonly checklist?: readonly ChecklistItem[];
  /** Null where the call gives no grant. */
  readonly budget: BudgetRules | null;
  readonly grids: Readonly<Partial<Record<StageKind, EvaluationGrid>>>;
  readonly evaluatorsPerProposal: number;
  readonly divergence: DivergenceRules;
  /** Whether the evaluators of a proposal agree on its scores, which count then; absent in calls from before, where not. */
  readonly consensus?: boolean;
  readonly tieBreaks: readonly TieBreak[];
  readonly cutOff: CutOffRule;
  /** Numbers of the lots that left-over money moves to, in this order; empty where it stays. */
  readonly reallocation: readonly number[];
  readonly periods: CallPeriods;
  readonly publicFields: readonly PublicField[];
  /** Whether a signatory of the municipality has to confirm a proposal before it can be submitted. */
  readonly signatoryConfirms: boolean;
  /** Whether a submitted proposal may be replaced by a later one until the deadline. */
  readonly changeAfterSubmission: boolean;
  /** Whether publishing takes a second person. */
  readonly secondPersonPublishes: boolean;
  /** Recorded reason for an opening time shorter than the published minimum. */
  readonly derogation: string | null;
}

/** The stage that is submitted first; its grid judges the first submissions. */
export function firstStage(call: Pick<CallDefinition, 'stages'>): StageKind {
  return call.stages[0] ?? 'fullApplication';
}

/** The grid that judges a stage, the first unless another is named. Throws when there is none: no published call lacks it. */
export function gridOf(call: Pick<CallDefinition, 'stages' | 'grids'>, stage = firstStage(call)): EvaluationGrid {
  const grid = call.grids[stage];
  if (!grid) throw new Error(`The call has no grid for its stage ${stage}`);
  return grid;
}

/** The form of a stage, the first unless another is named. Throws when there is none: no published call lacks it. */
export function formOf(call: Pick<CallDefinition, 'stages' | 'forms'>, stage = firstStage(call)): FormDefinition {
  const form = call.forms[stage];
  if (!form) throw new Error(`The call has no form for its stage ${stage}`);
  return form;
}

/** The lot of a number. Throws when there is none, which is a mistake of the caller. */
export function lotDefinition(call: Pick<CallDefinition, 'lots'>, number: number): LotDefinition {
  const lot = call.lots.find((candidate) => candidate.number === number);
  if (!lot) throw new Error(`The call has no lot ${number}`);
  return lot;
}

/** Instant up to and including which a submission of a stage is in time in a lot. */
export function deadlineOf(lot: LotDefinition, stage: StageKind, stages: readonly StageKind[]): string {
  return stages.indexOf(stage) > 0 ? (lot.fullApplicationDeadline ?? lot.deadline) : lot.deadline;
}
