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
  /** Instant (ISO 8601, UTC) up to and including which a submission is in time. */
  readonly deadline: string;
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
  /** Range of the grant's share in the eligible cost, basis points, both ends included. */
  readonly grantShareBp: { readonly min: number; readonly max: number };
}

export interface FormQuestion {
  readonly id: string;
  readonly label: Translations;
  readonly guidance: Translations;
  readonly kind: 'shortText' | 'longText';
  readonly required: boolean;
  /** Longest answer, in graphemes. */
  readonly limit: number;
  /** Ids of the grid questions that judge this answer; their weights are shown beside it. */
  readonly judgedBy: readonly string[];
}

export interface FormSection {
  readonly id: string;
  readonly title: Translations;
  readonly questions: readonly FormQuestion[];
}

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
  readonly form: { readonly sections: readonly FormSection[] };
  /** Null where the call gives no grant. */
  readonly budget: BudgetRules | null;
  readonly durationMonths: { readonly min: number; readonly max: number };
  readonly expectedProjects: { readonly min: number; readonly max: number } | null;
  readonly grids: Readonly<Partial<Record<StageKind, EvaluationGrid>>>;
  readonly evaluatorsPerProposal: number;
  readonly tieBreaks: readonly TieBreak[];
  readonly cutOff: CutOffRule;
  /** Recorded reason for an opening time shorter than the published minimum. */
  readonly derogation: string | null;
}

/** The stage that is submitted first; its grid judges the first submissions. */
export function firstStage(call: Pick<CallDefinition, 'stages'>): StageKind {
  return call.stages[0] ?? 'fullApplication';
}

/** The grid that judges the first stage. Throws when the call has none, which no published call does. */
export function gridOf(call: Pick<CallDefinition, 'stages' | 'grids'>): EvaluationGrid {
  const grid = call.grids[firstStage(call)];
  if (!grid) throw new Error(`The call has no grid for its stage ${firstStage(call)}`);
  return grid;
}
