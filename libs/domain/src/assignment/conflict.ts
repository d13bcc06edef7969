/** Conflict of interest: declared before a proposal's content opens, and a wall on every path once it disqualifies. */
import { countryOf } from '../calls/territories';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';

export const CONFLICT_LEVELS = ['none', 'potential', 'disqualifying'] as const;
export type ConflictLevel = (typeof CONFLICT_LEVELS)[number];

export const CHAIR_DECISIONS = ['cleared', 'disqualified'] as const;
export type ChairDecision = (typeof CHAIR_DECISIONS)[number];

export interface ConflictDeclaration {
  /** Null until declared. */
  readonly level: ConflictLevel | null;
  /** The chair's word on a potential conflict; null until decided. */
  readonly chairDecision: ChairDecision | null;
}

/**
 * Whether a proposal's content may open for this evaluator. Source: programme rules, section 3 (conflict gate).
 * @returns CONFLICT_UNDECLARED, CONFLICT_AWAITS_CHAIR, or CONFLICT_DISQUALIFYING (the proposal has vanished for them)
 */
export function conflictGate({
  level,
  chairDecision,
}: ConflictDeclaration): Refusal<'CONFLICT_UNDECLARED' | 'CONFLICT_AWAITS_CHAIR' | 'CONFLICT_DISQUALIFYING'> | null {
  if (level === null) return refuse('CONFLICT_UNDECLARED', {});
  if (level === 'disqualifying' || chairDecision === 'disqualified') return refuse('CONFLICT_DISQUALIFYING', {});
  if (level === 'potential' && chairDecision === null) return refuse('CONFLICT_AWAITS_CHAIR', {});
  return null;
}

/**
 * Whether an interest may be declared: once, with a reason where there is one. What was declared can only turn out to
 * disqualify. Source: programme rules, sections 3 and 10. @returns REASON_REQUIRED or ILLEGAL_MOVE
 */
export function canDeclareConflict(
  { level: declared }: Pick<ConflictDeclaration, 'level'>,
  level: ConflictLevel,
  reason: string,
): Refusal<'REASON_REQUIRED' | 'ILLEGAL_MOVE'> | null {
  if (level !== 'none' && isBlank(reason)) return refuse('REASON_REQUIRED', {});
  if (declared === null || (level === 'disqualifying' && declared !== 'disqualifying')) return null;
  return refuse('ILLEGAL_MOVE', { lifecycle: 'conflict', from: declared, move: 'declare' });
}

/**
 * Whether the chair may say so: only a potential conflict is cleared, and once; any declaration can turn out to hide one
 * that disqualifies, also after it was cleared. Source: programme rules, sections 3 and 10. @returns ILLEGAL_MOVE
 */
export function canDecideConflict(
  { level, chairDecision }: ConflictDeclaration,
  decision: ChairDecision,
): Refusal<'ILLEGAL_MOVE'> | null {
  const open =
    decision === 'cleared'
      ? level === 'potential' && chairDecision === null
      : level !== null && level !== 'disqualifying' && chairDecision !== 'disqualified';
  if (open) return null;
  return refuse('ILLEGAL_MOVE', {
    lifecycle: 'conflict',
    from: chairDecision === null ? (level ?? 'undeclared') : 'decided',
    move: 'decide',
  });
}

/** What may tie an evaluator to a proposal by known facts, the strongest first. */
export const CONFLICT_GROUNDS = [
  'sameMunicipality',
  'partner',
  'competitor',
  'earlierEmployer',
  'sameRegion',
  'sameCountry',
] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

/** Grounds that leave nothing to declare or to decide: who is employed there never scores it. */
const DISQUALIFYING_GROUNDS: readonly ConflictGround[] = ['sameMunicipality', 'partner'];

export interface ConflictSuggestion {
  readonly level: 'potential' | 'disqualifying';
  readonly because: ConflictGround;
}

/** What is known of an evaluator and a lot. */
export interface EvaluatorTies {
  /** The municipality that employs the evaluator. */
  readonly municipalityId: string | null;
  /** Whether that municipality leads a proposal of the lot or is a partner in one. */
  readonly employerInLot: boolean;
  /** Municipalities that have employed the evaluator before. */
  readonly earlierEmployerIds: readonly string[];
  /** ISO 3166-1. */
  readonly country: string | null;
  /** Where the evaluator lives, and where the employer is: ISO 3166-2. */
  readonly territories: readonly string[];
}

/** What is known of a proposal. */
export interface ProposalTies {
  readonly municipalityId: string;
  /** ISO 3166-2. */
  readonly territory: string;
  /** Municipalities that are partners in the proposal. */
  readonly partnerIds: readonly string[];
}

/**
 * What the known facts suggest before anybody declares, the strongest first. An evaluator employed by the applicant or by
 * one of its partners is disqualified. Whose employer competes in the same lot, who has worked for one of them before, or
 * who comes from the applicant's region or country may have a conflict: people decide on it, never the suggestion.
 * Source: programme rules, sections 3 and 8.
 */
export function suggestedConflicts(evaluator: EvaluatorTies, proposal: ProposalTies): readonly ConflictSuggestion[] {
  const { municipalityId: employer, territories } = evaluator;
  const involved = [proposal.municipalityId, ...proposal.partnerIds];
  const regional = proposal.territory.includes('-') && territories.includes(proposal.territory);
  const holds: Readonly<Record<ConflictGround, boolean>> = {
    sameMunicipality: employer === proposal.municipalityId,
    partner: employer !== null && proposal.partnerIds.includes(employer),
    competitor: employer !== null && evaluator.employerInLot && !involved.includes(employer),
    earlierEmployer: evaluator.earlierEmployerIds.some((id) => involved.includes(id)),
    sameRegion: regional,
    // said by the region already
    sameCountry: !regional && evaluator.country === countryOf(proposal.territory),
  };
  return CONFLICT_GROUNDS.filter((ground) => holds[ground]).map((because) => ({
    level: DISQUALIFYING_GROUNDS.includes(because) ? 'disqualifying' : 'potential',
    because,
  }));
}

/** The strongest of what the known facts suggest; null where they suggest nothing. */
export function suggestConflict(evaluator: EvaluatorTies, proposal: ProposalTies): ConflictSuggestion | null {
  return suggestedConflicts(evaluator, proposal)[0] ?? null;
}
