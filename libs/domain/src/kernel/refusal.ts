/**
 * The one list of reasons for a "no", shared by rules, API and screens.
 * A refusal carries a code and the facts behind it, never prose: sentences belong to the message catalogues.
 */

/** Facts per code. Amounts are integer cents, shares basis points, instants ISO 8601 in UTC, lengths graphemes. */
export interface RefusalFacts {
  // the request itself
  VALIDATION_FAILED: { fields: readonly { path: string; rule: string }[] };
  NOT_FOUND: Record<never, never>;
  UNEXPECTED: Record<never, never>;
  UNAVAILABLE: { retryAfterSeconds: number };
  CROSS_SITE_REQUEST: Record<never, never>;
  VERSION_MISMATCH: { expected: number; actual: number };
  PRECONDITION_REQUIRED: { header: string };
  IDEMPOTENCY_KEY_REUSED: Record<never, never>;

  // identity
  NOT_SIGNED_IN: Record<never, never>;
  SIGN_IN_FAILED: Record<never, never>;
  TOO_MANY_ATTEMPTS: { retryAfterSeconds: number };
  NOT_PERMITTED: { permission: string };
  PASSWORD_TOO_SHORT: { min: number; length: number };
  OLD_PASSWORD_WRONG: Record<never, never>;
  INVITATION_USED: Record<never, never>;
  INVITATION_EXPIRED: { expiredAt: string };
  ACCOUNT_EXISTS: Record<never, never>;
  ALREADY_MEMBER: Record<never, never>;
  SIGNATORY_ONLY: Record<never, never>;
  LAST_SIGNATORY: Record<never, never>;
  LAST_MEMBER: Record<never, never>;
  MEMBERS_INVITE: Record<never, never>;
  ROLES_INCOMPATIBLE: Record<never, never>;
  OWN_ACCOUNT: Record<never, never>;
  RECOVERY_VOID: Record<never, never>;
  PASSKEY_VOID: Record<never, never>;
  PASSKEY_NAME_MISSING: Record<never, never>;
  PASSKEY_NAME_TOO_LONG: { limit: number; length: number };
  TOO_MANY_PASSKEYS: { limit: number };
  MAIL_NOT_CONFIGURED: Record<never, never>;
  SUBSCRIPTION_VOID: Record<never, never>;
  LAST_IN_ROLE: { role: string };
  NOTICE_DECIDES: { notice: string };
  TERRITORY_UNKNOWN: { typed: string };
  MUNICIPALITY_EXISTS: { territory: string; registerNumber: string };

  // typed amounts
  AMOUNT_NOT_A_NUMBER: { typed: string };
  AMOUNT_NEGATIVE: { typed: string };
  AMOUNT_TOO_MANY_DECIMALS: { typed: string; decimals: number };
  AMOUNT_WRONG_GROUPING: { typed: string };
  AMOUNT_TOO_LARGE: { typed: string };

  // calls
  CALL_INCONSISTENT: { problems: readonly { check: string; facts: Readonly<Record<string, unknown>> }[] };
  CALL_NOT_OPEN: { opensAt: string; at: string };
  CALL_CLOSED: { deadline: string; at: string; lateByMs: number };
  CALL_CANCELLED: { cancelledAt: string };
  CORRIGENDUM_EMPTY: Record<never, never>;
  FIXED_FOR_GOOD: { path: string };
  DEADLINE_EARLIER: { lot: number; before: string; after: string | null };
  TERRITORY_NOT_IN_LOT: { lot: number; territory: string; accepted: readonly string[] };
  ELIGIBILITY_NOT_MET: { question: string; expected: string };
  LOCAL_TIME_DOES_NOT_EXIST: { local: string; zone: string };
  LOCAL_TIME_EXISTS_TWICE: { local: string; zone: string; instants: readonly string[] };
  ZONE_UNKNOWN: { zone: string };

  // clarifications: days as YYYY-MM-DD by the calendar of the zone
  QUESTIONS_CLOSED: { until: string; zone: string };
  ANSWERS_CLOSED: { until: string; zone: string };
  QUESTION_MISSING: Record<never, never>;
  QUESTION_TOO_LONG: { limit: number; length: number };
  CLARIFICATION_INCOMPLETE: { missing: readonly { part: 'question' | 'answer'; language: string }[] };

  // proposals
  PROPOSAL_ALREADY_OPEN: { proposalId: string };
  PROPOSAL_INCOMPLETE: { gaps: readonly Refusal<GapCode>[] };
  PROPOSAL_SEALED: { until: string };
  LEAD_LIMIT_REACHED: { limit: number; references: readonly string[] };
  SUBMISSION_FINAL: Record<never, never>;
  NOT_INVITED: Record<never, never>;
  CONCEPT_NOTE_MISSING: Record<never, never>;
  FULL_APPLICATION_STANDS: Record<never, never>;
  PARTNER_UNKNOWN: { partner: string };
  PARTNER_IS_LEAD: Record<never, never>;
  PARTNER_PART_CHANGED: Record<never, never>;
  PARTNER_IN_LOT: { references: readonly string[] };
  LEADS_IN_LOT: { references: readonly string[] };
  COMMENT_MISSING: Record<never, never>;
  COMMENT_TOO_LONG: { limit: number; length: number };
  COMMENT_NOT_OWN: Record<never, never>;
  SIGNATORY_NOT_CONFIRMED: Record<never, never>;
  SIGNATORY_MISSING: Record<never, never>;
  CALL_CHANGED: { writtenOn: number; current: number };
  REASON_REQUIRED: Record<never, never>;
  ILLEGAL_MOVE: { lifecycle: string; from: string; move: string };

  // the form of a proposal as a file
  FORM_FILE_NOT_WORD: Record<never, never>;
  FILE_BODY_TOO_LARGE: { limitBytes: number };
  FORM_FILE_ENCRYPTED: Record<never, never>;
  FORM_FILE_MACROS: Record<never, never>;
  FORM_FILE_DAMAGED: Record<never, never>;
  FORM_FILE_NOT_A_FORM: Record<never, never>;
  FORM_FILE_OTHER_CALL: Record<never, never>;
  FORM_FILE_OTHER_PROPOSAL: Record<never, never>;

  // what a proposal lacks: each is one gap with the place where it is mended
  ANSWER_MISSING: { question: string };
  ANSWER_TOO_LONG: { question: string; limit: number; length: number };
  ANSWER_UNREADABLE: { field: string; typed: string };
  ANSWER_NOT_OFFERED: { question: string };
  DATE_UNREADABLE: { question: string; typed: string };
  TABLE_TOO_LONG: { question: string; limit: number; rows: number };
  TABLE_ROW_INCOMPLETE: { question: string; row: string; lacks: readonly string[] };
  DURATION_OUT_OF_RANGE: { months: number | null; min: number; max: number };
  PRIORITY_STATEMENT_MISSING: { priority: string };
  PRIORITY_STATEMENT_REPEATED: { priority: string; sameAs: string };
  PRIORITY_ACTIVITY_MISSING: { priority: string };
  PRIORITY_INDICATOR_MISSING: { priority: string };
  PRIORITY_BUDGET_SHARE_MISSING: { priority: string };
  ACTIVITY_INCOMPLETE: { activity: string; lacks: readonly string[] };
  ACTIVITY_OUTSIDE_DURATION: { activity: string; endMonth: number; months: number };
  INDICATOR_INCOMPLETE: { indicator: string; lacks: readonly string[] };
  BUDGET_EMPTY: Record<never, never>;
  BUDGET_LINE_INCOMPLETE: { line: string; lacks: readonly string[] };
  HEADING_NOT_USED: { line: string; heading: number };
  INDIRECT_ABOVE_LIMIT: { indirectCents: number; directCents: number; limitBp: number; maxCents: number };
  CONTINGENCY_ABOVE_LIMIT: { contingencyCents: number; directCents: number; limitBp: number; maxCents: number };
  GRANT_MISSING: Record<never, never>;
  GRANT_ABOVE_CAP: { requestedCents: number; capCents: number };
  GRANT_BELOW_MINIMUM: { requestedCents: number; minCents: number };
  GRANT_SHARE_ABOVE_LIMIT: { requestedCents: number; eligibleCents: number; limitBp: number };
  GRANT_SHARE_BELOW_LIMIT: { requestedCents: number; eligibleCents: number; limitBp: number };
  REQUEST_OUTSIDE_TOLERANCE: {
    requestedCents: number;
    conceptNoteCents: number;
    toleranceBp: number;
    minCents: number;
    maxCents: number;
  };
  PARTNER_INCOMPLETE: { partner: string; lacks: readonly string[] };
  PARTNER_TEXT_TOO_LONG: { partner: string; field: string; limit: number; length: number };
  PARTNER_CONSENT_MISSING: { partner: string; municipality: string };
  FUNDING_UNBALANCED: { fundingCents: number; eligibleCents: number; differenceCents: number };

  // files: sizes in bytes, types by extension without the dot
  FILE_NAME_MISLEADING: Record<never, never>;
  FILE_NAME_UNUSABLE: { name: string };
  FILE_NAME_TOO_LONG: { limit: number; length: number };
  FILE_NAME_DOUBLE: { name: string; hidden: string; extension: string };
  FILE_TYPE_NOT_ACCEPTED: { name: string; types: readonly string[] };
  FILE_EMPTY: { name: string };
  FILE_TOO_LARGE: { name: string; bytes: number; maxBytes: number };
  FILE_ENCRYPTED: { name: string };
  FILE_CONTENT_DIFFERS: { name: string; said: string | null; found: string | null };
  FILE_INFECTED: { name: string; finding: string };
  FILE_NOT_ASKED: { slot: string };
  FILES_TOO_MANY: { slot: string; limit: number };
  FILE_SPACE_USED: { usedBytes: number; bytes: number; maxBytes: number };
  FILE_OFFSET_WRONG: { expected: number; actual: number };
  FILE_PIECE_SIZE: { length: number; min: number; max: number };
  FILE_PIECE_DAMAGED: Record<never, never>;
  STORAGE_FULL: Record<never, never>;
  FILE_MISSING: { slot: string };
  FILE_UNFINISHED: { slot: string; name: string; received: number; bytes: number };
  FILE_NOT_CHECKED: { slot: string; name: string };
  FILE_REFUSED: { slot: string; name: string; reason: string };

  // screening
  REGISTER_DRAWN_UP: { at: string };
  CHECK_ITEM_UNKNOWN: { item: string };
  SENTENCE_TOO_LONG: { limit: number; length: number };
  CHECKS_INCOMPLETE: { gaps: readonly Refusal<CheckGapCode>[] };
  CHECK_MISSING: { item: string };
  CHECK_SENTENCE_MISSING: { item: string };
  CHECKS_FAILED: { items: readonly string[] };
  FIELD_UNKNOWN: { field: string };
  FIELDS_MISSING: Record<never, never>;
  DUE_DAY_PASSED: { day: string; zone: string };
  ADDENDUM_INCOMPLETE: { fields: readonly string[] };
  ADDENDUM_SENT: { at: string };
  REJECTION_CODE_UNKNOWN: { code: string };
  PROPOSAL_REJECTED: Record<never, never>;

  // assignment and evaluation
  NOT_AN_EVALUATOR: { userId: string };
  ASSIGNMENT_EXISTS: { assignmentId: string };
  ASSIGNMENT_HAS_SHEET: { assignmentId: string };
  ASSIGNMENT_DECLINED: { code: string; at: string };
  EVALUATORS_ENOUGH: { needed: number };
  MANDATE_UNSIGNED: { version: number };
  MANDATE_CHANGED: { version: number };
  MANDATE_TEXT_MISSING: { language: string };
  MANDATE_UNCHANGED: Record<never, never>;
  SIGNATURE_NAME_DIFFERS: { name: string };
  SUGGESTION_OPEN: { suggestionId: string };
  SUGGESTION_OUTDATED: {
    count: number;
    pairs: readonly { reference: string; evaluator: string; because: string }[];
  };
  ASSIGNMENT_COMPLETE: Record<never, never>;
  NOTHING_OPEN: Record<never, never>;
  REMINDED_TODAY: { at: string };
  CONFLICT_UNDECLARED: Record<never, never>;
  CONFLICT_DISQUALIFYING: Record<never, never>;
  CONFLICT_AWAITS_CHAIR: Record<never, never>;
  SCORE_OUT_OF_SCALE: { question: string; value: unknown };
  QUESTION_UNKNOWN: { question: string };
  SHEET_INCOMPLETE: { gaps: readonly Refusal<SheetGapCode>[] };
  SCORE_MISSING: { question: string };
  SCORE_REASON_MISSING: { question: string; score: number };
  SECTION_COMMENT_MISSING: { section: string };
  RANKING_FROZEN: { frozenAt: string };
  STATISTICS_CLOSED: Record<never, never>;
  WHAT_IF_OF_AWARDS: Record<never, never>;

  // selection
  EVALUATION_INCOMPLETE: { needed: number; proposals: readonly { proposalId: string; sheets: number }[] };
  NOT_RAPPORTEUR: Record<never, never>;
  CONSENSUS_MISSING: { proposals: readonly { proposalId: string }[] };
  SCORED_BY_ONESELF: Record<never, never>;
  THIRD_SHEET_MISSING: { limit: number; proposals: readonly { proposalId: string; difference: number }[] };
  RANKING_NOT_APPROVED: { lots: readonly number[] };
  DECISION_MISSING: { count: number };
  NO_MAIL_FAILED: Record<never, never>;
  FOUR_EYES: { proposedBy: string };
  BELOW_GATES: { proposalId: string };
  ENVELOPE_EXCEEDED: { usedCents: number; envelopeCents: number };
  PLACES_EXCEEDED: { selected: number; places: number };
  AWARD_LIMIT_EXCEEDED: { limit: number; references: readonly string[]; others: readonly string[] };
  RECOMMENDED_ABOVE_REQUESTED: { recommendedCents: number; requestedCents: number };
  ALREADY_ANNOUNCED: { at: string };
  RANKING_OUTDATED: { lots: readonly number[] };
  RANKING_SUPERSEDED: { version: number; newest: number };
  CORRECTION_AFTER_ANNOUNCEMENT: { at: string };
  RANKING_NOT_FROZEN: { lots: readonly number[] };
  REALLOCATION_NOT_DUE: Record<never, never>;
  REALLOCATION_CHANGED: Record<never, never>;
  CORRECTION_CHANGES_NOTHING: Record<never, never>;
  INVITATION_TOO_LATE: { lot: number; deadline: string; at: string };
  ANNOUNCEMENT_NOT_IN_FUTURE: { at: string; now: string };

  // exports
  EXPORTS_ENOUGH: { limit: number };
  EXPORT_NOT_READY: { state: string };
  EXPORT_EXPIRED: { hours: number };
  EXPORT_OVERTAKEN: Record<never, never>;
  // complaints
  COMPLAINT_PERIOD_OVER: { until: string };
  COMPLAINT_GROUND_MISSING: Record<never, never>;
  COMPLAINT_TEXT_MISSING: Record<never, never>;
  COMPLAINT_TOO_LONG: { limit: number; length: number };
  COMPLAINT_INVOLVED: { involvement: string };

  // awards
  REASON_TOO_LONG: { limit: number; length: number };
  NOBODY_TO_PROMOTE: Record<never, never>;
  NOT_NEXT_IN_RESERVE: { next: string };
}

export type RefusalCode = keyof RefusalFacts;

/** What a proposal can lack; `PROPOSAL_INCOMPLETE` lists them. */
export type GapCode =
  | 'ANSWER_MISSING'
  | 'ANSWER_TOO_LONG'
  | 'ANSWER_UNREADABLE'
  | 'ANSWER_NOT_OFFERED'
  | 'DATE_UNREADABLE'
  | 'TABLE_TOO_LONG'
  | 'TABLE_ROW_INCOMPLETE'
  | 'DURATION_OUT_OF_RANGE'
  | 'PRIORITY_STATEMENT_MISSING'
  | 'PRIORITY_STATEMENT_REPEATED'
  | 'PRIORITY_ACTIVITY_MISSING'
  | 'PRIORITY_INDICATOR_MISSING'
  | 'PRIORITY_BUDGET_SHARE_MISSING'
  | 'ACTIVITY_INCOMPLETE'
  | 'ACTIVITY_OUTSIDE_DURATION'
  | 'INDICATOR_INCOMPLETE'
  | 'BUDGET_EMPTY'
  | 'BUDGET_LINE_INCOMPLETE'
  | 'HEADING_NOT_USED'
  | 'INDIRECT_ABOVE_LIMIT'
  | 'CONTINGENCY_ABOVE_LIMIT'
  | 'GRANT_MISSING'
  | 'GRANT_ABOVE_CAP'
  | 'GRANT_BELOW_MINIMUM'
  | 'GRANT_SHARE_ABOVE_LIMIT'
  | 'GRANT_SHARE_BELOW_LIMIT'
  | 'FUNDING_UNBALANCED'
  | 'REQUEST_OUTSIDE_TOLERANCE'
  | 'PARTNER_INCOMPLETE'
  | 'PARTNER_TEXT_TOO_LONG'
  | 'PARTNER_CONSENT_MISSING'
  | 'FILE_MISSING'
  | 'FILE_UNFINISHED'
  | 'FILE_NOT_CHECKED'
  | 'FILE_REFUSED'
  | 'FILES_TOO_MANY';

/** What a score sheet can lack; `SHEET_INCOMPLETE` lists them. */
export type SheetGapCode = 'SCORE_MISSING' | 'SCORE_REASON_MISSING' | 'SECTION_COMMENT_MISSING';

/** What an administrative check can lack; `CHECKS_INCOMPLETE` lists them. */
export type CheckGapCode = 'CHECK_MISSING' | 'CHECK_SENTENCE_MISSING';

export type Refusal<Code extends RefusalCode = RefusalCode> = {
  [C in Code]: { readonly code: C; readonly facts: Readonly<RefusalFacts[C]> };
}[Code];

export type Gap = Refusal<GapCode>;
export type SheetGap = Refusal<SheetGapCode>;
export type CheckGap = Refusal<CheckGapCode>;

/** Builds a refusal; the facts are checked against the code by the compiler. */
export function refuse<C extends RefusalCode>(code: C, facts: RefusalFacts[C]): Refusal<C> {
  return { code, facts };
}
