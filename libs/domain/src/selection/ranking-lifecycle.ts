/** From freeze to announcement: who may take the next step, and when. */
import { checkUnsealed } from '../calls/submission-window';
import { checkSheetsComplete, type ProposalSheets } from '../evaluation/sheets-complete';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';

export const RANKING_STATES = ['frozen', 'proposed', 'approved'] as const;
export type RankingState = (typeof RANKING_STATES)[number];

export const RANKING_LIFECYCLE: Lifecycle<RankingState, 'propose' | 'approve'> = {
  name: 'ranking',
  states: RANKING_STATES,
  initial: 'frozen',
  final: ['approved'],
  moves: {
    // proposing again replaces the proposed decisions as long as nobody has approved them
    propose: { from: ['frozen', 'proposed'], to: 'proposed' },
    approve: { from: ['proposed'], to: 'approved' },
  },
};

export interface FreezeFacts {
  readonly deadline: string;
  readonly now: string;
  /** Sheets every proposal needs. */
  readonly needed: number;
  readonly proposals: readonly ProposalSheets[];
  readonly frozenAt: string | null;
}

/**
 * A lot's ranking is frozen once, after the deadline, when every proposal has all its sheets, a third where two diverge:
 * there is no half-scored ranking. An empty lot can be frozen too.
 * @returns PROPOSAL_SEALED, RANKING_FROZEN, EVALUATION_INCOMPLETE or THIRD_SHEET_MISSING with the proposals
 */
export function canFreeze({ deadline, now, needed, proposals, frozenAt }: FreezeFacts): Refusal | null {
  const sealed = checkUnsealed(deadline, now);
  if (sealed) return sealed;
  if (frozenAt !== null) return refuse('RANKING_FROZEN', { frozenAt });
  return checkSheetsComplete(needed, proposals);
}

/** Where a version stands among those of its lot and stage. */
export interface VersionPlace {
  readonly version: number;
  readonly newest: number;
}

/** A version as decisions are made on it. */
export interface DecidableVersion extends VersionPlace {
  /** Number of its lot. */
  readonly lot: number;
  readonly state: RankingState;
  /** Whether it no longer matches what it was made of, so that another version is due. */
  readonly outdated: boolean;
}

/**
 * Decisions are made on the newest version alone: those of an earlier one are history. Source: programme rules, section 3.
 * @returns RANKING_SUPERSEDED
 */
export function checkNewest({ version, newest }: VersionPlace): Refusal<'RANKING_SUPERSEDED'> | null {
  return version === newest ? null : refuse('RANKING_SUPERSEDED', { version, newest });
}

/**
 * Nothing is decided on a ranking that counts a voided sheet or a proposal which has been put aside since: what is not
 * announced must not be approved either. Source: ours. @returns RANKING_OUTDATED with the lot
 */
export function checkUpToDate({
  lot,
  outdated,
}: Pick<DecidableVersion, 'lot' | 'outdated'>): Refusal<'RANKING_OUTDATED'> | null {
  return outdated ? refuse('RANKING_OUTDATED', { lots: [lot] }) : null;
}

/**
 * Whether decisions may be proposed on a ranking.
 * @param version null before the freeze @returns NOT_FOUND, RANKING_SUPERSEDED, ILLEGAL_MOVE or RANKING_OUTDATED
 */
export function canPropose(version: DecidableVersion | null): Refusal | null {
  return checkDecidable(version, 'propose');
}

/** A version with decisions that wait for a second person. */
export interface ApprovableVersion extends DecidableVersion {
  readonly proposedBy: string | null;
  /** How often decisions have been proposed on it. */
  readonly decisionsVersion: number;
}

/**
 * Approval takes two different people, and the second approves what they have seen: not what has been proposed again since.
 * Source: programme rules, section 3 (freeze, approve).
 * @param version null before the freeze @param seen which of the proposed decisions the second person has seen
 * @returns NOT_FOUND, RANKING_SUPERSEDED, ILLEGAL_MOVE, RANKING_OUTDATED, VERSION_MISMATCH or FOUR_EYES
 */
export function canApprove(version: ApprovableVersion | null, userId: string, seen: number): Refusal | null {
  const refusal = checkDecidable(version, 'approve');
  if (refusal || version === null) return refusal;
  const { proposedBy, decisionsVersion } = version;
  if (seen !== decisionsVersion) return refuse('VERSION_MISMATCH', { expected: seen, actual: decisionsVersion });
  return proposedBy === userId ? refuse('FOUR_EYES', { proposedBy }) : null;
}

function checkDecidable(version: DecidableVersion | null, move: 'propose' | 'approve'): Refusal | null {
  if (version === null) return refuse('NOT_FOUND', {});
  return checkNewest(version) ?? checkMove(RANKING_LIFECYCLE, version.state, move) ?? checkUpToDate(version);
}

export interface AnnouncementFacts {
  readonly lots: readonly {
    readonly number: number;
    readonly ranking: RankingState | null;
    /** Whether a sheet was voided or the screening has decided otherwise since the freeze, so that another version is due. */
    readonly outdated?: boolean;
  }[];
  /** Proposals that nothing has been decided on. */
  readonly undecided: number;
  readonly announcedAt: string | null;
  /** Left out by a page, which the API has told already. */
  readonly cancelledAt?: string | null;
  /** The instant at which everything becomes visible. */
  readonly at: string;
  readonly now: string;
}

/**
 * All of a call is announced at one instant, once, and only when every lot's decisions are approved and no proposal is
 * left without one; nothing of a cancelled call is, and nothing that has to be ranked again. Source: programme rules,
 * section 3 (announce). @returns CALL_CANCELLED, ALREADY_ANNOUNCED, RANKING_NOT_APPROVED or RANKING_OUTDATED with the
 * lots, DECISION_MISSING, or ANNOUNCEMENT_NOT_IN_FUTURE
 */
export function canAnnounce({ lots, undecided, announcedAt, cancelledAt, at, now }: AnnouncementFacts): Refusal | null {
  if (cancelledAt) return refuse('CALL_CANCELLED', { cancelledAt });
  if (announcedAt !== null) return refuse('ALREADY_ANNOUNCED', { at: announcedAt });
  const waiting = lots.filter(({ ranking }) => ranking !== 'approved').map(({ number }) => number);
  if (waiting.length > 0) return refuse('RANKING_NOT_APPROVED', { lots: waiting });
  const outdated = lots.filter((lot) => lot.outdated).map(({ number }) => number);
  if (outdated.length > 0) return refuse('RANKING_OUTDATED', { lots: outdated });
  if (undecided > 0) return refuse('DECISION_MISSING', { count: undecided });
  // an instant that cannot be read is in no future either
  return Date.parse(at) >= Date.parse(now) ? null : refuse('ANNOUNCEMENT_NOT_IN_FUTURE', { at, now });
}
