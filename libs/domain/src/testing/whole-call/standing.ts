/**
 * A call after whatever has happened to it, as the invariants of the programme rules look at it (section 11). A model in
 * memory and the real product, read by SQL, are both told in these words, so that one oracle judges both.
 */
import type { ChairDecision, ConflictLevel } from '../../assignment/conflict';
import type { AwardEnding } from '../../awards/award-lifecycle';
import type { ComplaintState } from '../../complaints/complaint-lifecycle';
import type { RecordedConsolidation } from '../../evaluation/consolidation';
import type { ScoringRules, SubmittedSheet } from '../../evaluation/counted-sheets';
import type { SheetState } from '../../evaluation/sheet-lifecycle';
import type { ProposalState } from '../../proposals/proposal-lifecycle';
import type { ScreeningState } from '../../screening/screening-lifecycle';
import type { ProposedDecision } from '../../selection/departures';
import type { RankingState } from '../../selection/ranking-lifecycle';
import type { Reallocation } from '../../selection/reallocation';
import type { RankingSnapshot } from '../../selection/snapshot';

export interface LotStanding {
  readonly id: string;
  readonly number: number;
  /** ISO 8601, as every instant here. */
  readonly deadline: string;
  /** The envelope as it was published, integer cents. */
  readonly publishedCents: number;
}

/** Money that was recorded as moved from one lot to another. */
export interface MoveStanding extends Reallocation {
  readonly at: string;
}

export interface ProposalStanding {
  readonly id: string;
  readonly lotId: string;
  readonly municipalityId: string;
  readonly state: ProposalState;
  readonly screening: ScreeningState;
  /** When each revision was received. */
  readonly submittedAt: readonly string[];
}

export interface SheetStanding extends SubmittedSheet {
  readonly proposalId: string;
  readonly evaluatorId: string;
  readonly state: SheetState;
  readonly submittedAt: string | null;
  /** When a conflict that was found late took it out; it stays as it was submitted. */
  readonly voidedAt: string | null;
}

/** What the committee has recorded of one question of a proposal. */
export interface ConsolidationStanding extends RecordedConsolidation {
  readonly proposalId: string;
  readonly recordedBy: string;
  readonly recordedAt: string;
}

export interface ConflictStanding {
  readonly proposalId: string;
  readonly personId: string;
  readonly level: ConflictLevel;
  readonly chairDecision: ChairDecision | null;
}

/** One version of the ranking of a lot. */
export interface RankingStanding {
  readonly id: string;
  readonly lotId: string;
  readonly version: number;
  readonly state: RankingState;
  readonly snapshot: RankingSnapshot;
  /** Over the snapshot, as it was recorded at the freeze. */
  readonly hash: string;
  /** The same, computed from the snapshot as it is now. */
  readonly hashNow: string;
  readonly frozenAt: string;
  readonly frozenBy: string;
  readonly proposedBy: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  /** What was proposed last; empty until then. */
  readonly decisions: readonly ProposedDecision[];
}

/** A promotion with what was so at that moment by the plain facts. */
export interface PromotionStanding {
  readonly proposalId: string;
  readonly lotId: string;
  readonly awardedCents: number;
  readonly at: string;
  /** What awards that had ended had freed by then, less what had been promoted with it; integer cents. */
  readonly freedCents: number;
  /** Everybody on the reserve list of the lot at that moment. */
  readonly waiting: readonly Waiting[];
}

export interface Waiting {
  readonly proposalId: string;
  readonly position: number;
  readonly requestedCents: number;
  /** Awards of its municipality that stood in the call. */
  readonly awards: number;
}

/** An award that was given up. */
export interface EndingStanding {
  readonly proposalId: string;
  readonly lotId: string;
  readonly ending: AwardEnding;
  readonly freedCents: number;
  readonly at: string;
}

/** A complaint that was lodged. */
export interface ComplaintStanding {
  readonly id: string;
  readonly proposalId: string;
  /** Version of the letter that told the decision it is about. */
  readonly letterVersion: number;
  readonly state: ComplaintState;
  readonly proposedBy: string | null;
  readonly decidedBy: string | null;
}

/** Something that somebody was shown, with what was so at that moment by the plain facts, not by the rule that let them. */
export interface Reading {
  readonly personId: string;
  readonly proposalId: string;
  readonly at: string;
  readonly what: 'content' | 'sheetOfAnother' | 'decision';
  /** Whether the person acts for the municipality that applies. */
  readonly applicant: boolean;
  readonly disqualified: boolean;
  /** Whether a sheet of their own on the proposal was still to come. */
  readonly ownSheetOpen: boolean;
}

/** An entry of the audit log. */
export interface LogEntry {
  readonly actorId: string | null;
  readonly at: string;
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: string };
  readonly reason: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface Standing {
  readonly scoring: ScoringRules;
  /** Awards that a municipality may have in the call; null without a limit. */
  readonly maxAwards: number | null;
  readonly lots: readonly LotStanding[];
  readonly proposals: readonly ProposalStanding[];
  /** In order of submission, those that are still open last. */
  readonly sheets: readonly SheetStanding[];
  /** In the order in which they were recorded. */
  readonly consolidations: readonly ConsolidationStanding[];
  readonly conflicts: readonly ConflictStanding[];
  /** Every version, the first of a lot first. */
  readonly rankings: readonly RankingStanding[];
  /** Ids of the versions whose decisions stand, one of a lot at the most. */
  readonly stands: readonly string[];
  /** In the order of the acts. */
  readonly moves: readonly MoveStanding[];
  /** The one instant at which everything becomes visible, and when it was set. */
  readonly announcedAt: string | null;
  readonly announcementSetAt: string | null;
  /** In the order in which they were made. */
  readonly promotions: readonly PromotionStanding[];
  readonly endings: readonly EndingStanding[];
  readonly complaints: readonly ComplaintStanding[];
  readonly readings: readonly Reading[];
  readonly log: readonly LogEntry[];
}
