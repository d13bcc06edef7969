/** Conflict of interest: declared before a proposal's content opens, and a wall on every path once it disqualifies. */
import { countryOf } from '../calls/territories';
import { type Refusal, refuse } from '../kernel/refusal';

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

export const CONFLICT_GROUNDS = ['sameMunicipality', 'partner', 'sameCountry'] as const;
export type ConflictGround = (typeof CONFLICT_GROUNDS)[number];

export interface ConflictSuggestion {
  readonly level: 'potential' | 'disqualifying';
  readonly because: ConflictGround;
}

/**
 * What the known facts suggest before anybody declares: an evaluator employed by the applicant or by one of its partners is
 * disqualified, one from the applicant's country is a potential conflict. Source: programme rules, sections 3 and 8.
 */
export function suggestConflict(
  evaluator: { readonly municipalityId: string | null; readonly country: string | null },
  proposal: {
    readonly municipalityId: string;
    readonly territory: string;
    /** Municipalities that are partners in the proposal. */
    readonly partnerIds: readonly string[];
  },
): ConflictSuggestion | null {
  if (evaluator.municipalityId === proposal.municipalityId)
    return { level: 'disqualifying', because: 'sameMunicipality' };
  if (evaluator.municipalityId !== null && proposal.partnerIds.includes(evaluator.municipalityId))
    return { level: 'disqualifying', because: 'partner' };
  if (evaluator.country === countryOf(proposal.territory)) return { level: 'potential', because: 'sameCountry' };
  return null;
}
