/** The opening register of a lot: what had been received at the deadline, drawn up once and never changed. */
import { checkUnsealed } from '../calls/submission-window';
import { type GapCode, type Refusal, type RefusalFacts, refuse } from '../kernel/refusal';

/** A proposal that stands at the deadline. */
export interface RegisteredProposal {
  readonly proposalId: string;
  readonly reference: string;
  readonly municipality: string;
  /** ISO 3166-2 code. */
  readonly territory: string;
  /** Instant of receipt, ISO 8601 in UTC to the millisecond. */
  readonly receivedAt: string;
  /** Integer cents. */
  readonly requestedCents: number;
  /** SHA-256 (hex) of the sealed revision, as its receipt says. */
  readonly digest: string;
}

export const ATTEMPT_GROUNDS = ['late', 'incomplete', 'other'] as const;
export type AttemptGround = (typeof ATTEMPT_GROUNDS)[number];

export const LACKS = ['answers', 'duration', 'priorities', 'activities', 'budget', 'partners', 'documents'] as const;
/** A part of a proposal in which something was missing or wrong. */
export type Lack = (typeof LACKS)[number];

/** A submission that was refused: nothing of it was received. */
export interface RegisteredAttempt {
  readonly proposalId: string;
  readonly reference: string;
  readonly municipality: string;
  /** ISO 3166-2 code. */
  readonly territory: string;
  /** When it was tried, ISO 8601 in UTC to the millisecond. */
  readonly at: string;
  /** Code of the refusal. */
  readonly code: string;
  readonly ground: AttemptGround;
  /** Milliseconds after the deadline; null unless it was late. */
  readonly lateByMs: number | null;
  /** What was missing, by part of the proposal. */
  readonly lacks: readonly Lack[];
}

/** A refused attempt as it was recorded. */
export interface RecordedAttempt extends Pick<
  RegisteredAttempt,
  'proposalId' | 'reference' | 'municipality' | 'territory' | 'at'
> {
  readonly refusal: Refusal;
  /** Whether a submission of the proposal stands all the same. */
  readonly stands: boolean;
}

export interface OpeningRegister {
  readonly proposals: readonly RegisteredProposal[];
  readonly attempts: readonly RegisteredAttempt[];
}

export interface OpeningFacts {
  readonly deadline: string;
  readonly now: string;
  /** When the register was drawn up; null before. */
  readonly openedAt: string | null;
}

/**
 * A register is drawn up once per lot and stage, after the deadline. Source: programme rules, section 3 (sealing), and
 * ours. @returns PROPOSAL_SEALED or REGISTER_DRAWN_UP
 */
export function canDrawUpRegister({
  deadline,
  now,
  openedAt,
}: OpeningFacts): Refusal<'PROPOSAL_SEALED' | 'REGISTER_DRAWN_UP'> | null {
  const sealed = checkUnsealed(deadline, now);
  if (sealed) return sealed;
  return openedAt === null ? null : refuse('REGISTER_DRAWN_UP', { at: openedAt });
}

/**
 * The register of what was received, in the order of receipt; and of what was refused, in the order of the attempts. An
 * attempt is left out where a submission of the same proposal stands, unless it came too late. Source: programme rules,
 * section 3 (submit), and ours.
 */
export function openingRegister(
  proposals: readonly RegisteredProposal[],
  attempts: readonly RecordedAttempt[],
): OpeningRegister {
  return {
    proposals: [...proposals].sort((a, b) => order(a.receivedAt, b.receivedAt) || order(a.reference, b.reference)),
    attempts: attempts
      .map(({ stands, refusal, ...attempt }) => ({ stands, ...attempt, ...refused(refusal, attempt.at) }))
      .filter(({ stands, ground }) => !stands || ground === 'late')
      .map(({ stands: _, ...attempt }) => attempt)
      .sort((a, b) => order(a.at, b.at) || order(a.reference, b.reference)),
  };
}

/**
 * Why an attempt was refused, without a word of what had been written: a draft that was never submitted stays its
 * writers' own. The instant of a late one is that of its receipt.
 */
function refused(
  { code, facts }: Refusal,
  recordedAt: string,
): Pick<RegisteredAttempt, 'at' | 'code' | 'ground' | 'lateByMs' | 'lacks'> {
  if (code === 'CALL_CLOSED') {
    const { at, lateByMs } = facts as RefusalFacts['CALL_CLOSED'];
    return { at, code, ground: 'late', lateByMs, lacks: [] };
  }
  if (code !== 'PROPOSAL_INCOMPLETE') return { at: recordedAt, code, ground: 'other', lateByMs: null, lacks: [] };
  const { gaps } = facts as RefusalFacts['PROPOSAL_INCOMPLETE'];
  const lacking = new Set(gaps.map((gap) => LACK_OF[gap.code]));
  return {
    at: recordedAt,
    code,
    ground: 'incomplete',
    lateByMs: null,
    lacks: LACKS.filter((lack) => lacking.has(lack)),
  };
}

const LACK_OF: Readonly<Record<GapCode, Lack>> = {
  ANSWER_MISSING: 'answers',
  ANSWER_TOO_LONG: 'answers',
  ANSWER_UNREADABLE: 'answers',
  ANSWER_NOT_OFFERED: 'answers',
  DATE_UNREADABLE: 'answers',
  TABLE_TOO_LONG: 'answers',
  TABLE_ROW_INCOMPLETE: 'answers',
  DURATION_OUT_OF_RANGE: 'duration',
  PRIORITY_STATEMENT_MISSING: 'priorities',
  PRIORITY_STATEMENT_REPEATED: 'priorities',
  PRIORITY_ACTIVITY_MISSING: 'priorities',
  PRIORITY_INDICATOR_MISSING: 'priorities',
  PRIORITY_BUDGET_SHARE_MISSING: 'priorities',
  ACTIVITY_INCOMPLETE: 'activities',
  ACTIVITY_OUTSIDE_DURATION: 'activities',
  INDICATOR_INCOMPLETE: 'activities',
  BUDGET_EMPTY: 'budget',
  BUDGET_LINE_INCOMPLETE: 'budget',
  HEADING_NOT_USED: 'budget',
  INDIRECT_ABOVE_LIMIT: 'budget',
  CONTINGENCY_ABOVE_LIMIT: 'budget',
  GRANT_MISSING: 'budget',
  GRANT_ABOVE_CAP: 'budget',
  GRANT_BELOW_MINIMUM: 'budget',
  GRANT_SHARE_ABOVE_LIMIT: 'budget',
  GRANT_SHARE_BELOW_LIMIT: 'budget',
  FUNDING_UNBALANCED: 'budget',
  REQUEST_OUTSIDE_TOLERANCE: 'budget',
  PARTNER_INCOMPLETE: 'partners',
  PARTNER_TEXT_TOO_LONG: 'partners',
  PARTNER_CONSENT_MISSING: 'partners',
  FILE_MISSING: 'documents',
  FILE_UNFINISHED: 'documents',
  FILE_NOT_CHECKED: 'documents',
  FILE_REFUSED: 'documents',
  FILES_TOO_MANY: 'documents',
};

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
