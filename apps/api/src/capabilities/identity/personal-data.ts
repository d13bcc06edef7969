/**
 * Every table that says something about a person: what of it a person gets, and what becomes of it when the account is
 * erased. One list for the export, the erasure and the test that holds both to the schema.
 */

export interface PersonalTable {
  readonly table: string;
  /** Columns that name a person. */
  readonly by: readonly string[];
  /** What a person gets of their rows, as SQL: never a secret, and nothing that only others have written. */
  readonly shown: readonly string[];
  /** Which rows are meant, where `by` does not say it; $1 is the person's id. */
  readonly of?: string;
  /** `erased`: the rows go. `pseudonym`: they stay, under the name of nobody. */
  readonly onErasure: 'erased' | 'pseudonym';
}

const OWN_SHEETS =
  'select s.id from score_sheet s join assignment a on a.id = s.assignment_id where a.evaluator_id = $1';

/** In the order they are exported and erased. */
export const PERSONAL_TABLES: readonly PersonalTable[] = [
  // what only concerns the person
  gone('member', ['user_id'], ['municipality_id', 'role']),
  gone('programme_role', ['user_id'], ['programme_id', 'role']),
  gone('evaluator_profile', ['user_id'], ['country', 'territory', 'languages', 'municipality_id']),
  gone('earlier_employer', ['user_id'], ['municipality_id']),
  gone('session', ['user_id'], ['browser', 'created_at', 'last_used_at', 'expires_at', 'revoked_at']),
  gone('recovery', ['user_id'], ['email', 'asked_at', 'expires_at', 'mailed_at', 'used_at', 'revoked_at']),
  gone('passkey', ['user_id'], ['name', 'added_at', 'used_at']),
  gone('passkey_question', ['user_id'], ['asked_at']),
  gone('comment_reading', ['user_id'], ['thread_id', 'seen_until']),
  gone('presence', ['user_id'], ['proposal_id', 'section', 'seen_at']),
  gone('notice_in_app', ['user_id'], ['notice']),
  {
    ...gone(
      'subscription',
      ['user_id'],
      ['email', 'language', 'countries', 'lot_kind', 'asked_at', 'mailed_at', 'confirmed_at'],
    ),
    of: 'user_id = $1 or email = (select u.email from app_user u where u.id = $1)',
  },
  gone('sandbox', ['user_id'], ['call_id', 'parts', 'begun_at']),
  gone('message', ['recipient_id'], ['kind', 'subject', 'body', 'link', 'created_at', 'mailed_at', 'read_at']),
  gone('idempotency_key', ['actor_id'], ['operation', 'created_at']),
  // the person itself, and what must be explained as long as the decisions count
  stays('app_user', ['id'], ['id', 'email', 'name', 'language', 'demonstration', 'created_at', 'disabled_at']),
  stays(
    'invitation',
    ['invited_by', 'accepted_by'],
    ['municipality_id', 'role', 'created_at', 'expires_at', 'accepted_at'],
  ),
  stays('call', ['published_by', 'draft_updated_by', 'cancelled_by'], ['id', 'slug', 'published_at', 'cancelled_at']),
  stays('call_version', ['published_by'], ['call_id', 'version', 'kind', 'published_at']),
  stays('question', ['asked_by'], ['id', 'call_id', 'lot', 'text', 'asked_at']),
  stays(
    'clarification',
    ['created_by', 'updated_by', 'published_by'],
    ['id', 'call_id', 'number', 'updated_at', 'published_at'],
  ),
  stays('proposal', ['created_by'], ['id', 'reference', 'state', 'created_at']),
  stays('proposal_draft', ['updated_by'], ['proposal_id', 'version', 'updated_at']),
  stays('stored_file', ['created_by'], ['id', 'name', 'bytes', 'state', 'created_at']),
  stays('draft_change', ['by'], ['proposal_id', 'version', 'path', 'at']),
  stays('comment_thread', ['resolved_by'], ['id', 'proposal_id', 'place', 'resolved_at']),
  stays('comment', ['author_id'], ['id', 'thread_id', 'text', 'written_at', 'edited_at', 'deleted_at']),
  stays('proposal_revision', ['submitted_by'], ['proposal_id', 'number', 'receipt_number', 'submitted_at']),
  stays('submission_attempt', ['actor_id'], ['proposal_id', 'draft_version', 'at']),
  stays('signatory_confirmation', ['confirmed_by'], ['proposal_id', 'draft_version', 'confirmed_at']),
  stays('proposal_partner', ['asked_by', 'decided_by'], ['proposal_id', 'municipality_id', 'asked_at', 'decided_at']),
  stays('screening', ['updated_by'], ['proposal_id', 'state', 'updated_at']),
  stays('rejection', ['proposed_by', 'decided_by'], ['id', 'proposal_id', 'proposed_at', 'verdict', 'decided_at']),
  stays('inquiry', ['asked_by'], ['id', 'proposal_id', 'fields', 'due_on', 'asked_at']),
  stays('addendum_draft', ['updated_by'], ['inquiry_id', 'version', 'updated_at']),
  stays('addendum', ['sent_by'], ['inquiry_id', 'answers', 'digest', 'sent_at']),
  stays('opening_register', ['opened_by'], ['lot_id', 'stage', 'opened_at', 'digest']),
  stays('mandate', ['written_by'], ['call_id', 'version', 'digest', 'written_at']),
  stays('mandate_signature', ['person_id'], ['call_id', 'version', 'digest', 'language', 'signed_at']),
  stays('assignment', ['evaluator_id', 'assigned_by'], ['id', 'proposal_id', 'assigned_at', 'accepted_at']),
  stays(
    'assignment_decline',
    ['person_id', 'assigned_by'],
    [
      'assignment_id',
      'proposal_id',
      'declined_at',
      // a decline is the evaluator's, whoever assigned is told of it
      'case when person_id = $1 then code end as code',
      'case when person_id = $1 then sentence end as sentence',
    ],
  ),
  stays('evaluation_due', ['set_by'], ['call_id', 'stage', 'due_on', 'set_at']),
  stays('evaluator_reminder', ['evaluator_id', 'reminded_by'], ['call_id', 'stage', 'day', 'reminded_at']),
  stays('assignment_suggestion', ['asked_by', 'settled_by'], ['id', 'lot_id', 'stage', 'asked_at', 'settled_at']),
  // what was suggested and not taken over is nobody's but the programme's
  stays('suggested_assignment', ['evaluator_id'], ['suggestion_id']),
  stays(
    'conflict',
    ['person_id', 'decided_by'],
    [
      'proposal_id',
      // a declaration is the evaluator's, the decision on it the chair's
      'case when person_id = $1 then level end as level',
      'case when person_id = $1 then reason end as reason',
      'case when person_id = $1 then declared_at end as declared_at',
      'case when decided_by = $1 then chair_decision end as chair_decision',
      'case when decided_by = $1 then chair_reason end as chair_reason',
    ],
  ),
  stays(
    'voided_sheet',
    ['evaluator_id', 'found_by'],
    ['sheet_id', 'proposal_id', 'voided_at', 'case when found_by = $1 then reason end as reason'],
  ),
  stays(
    'score_sheet',
    [],
    ['id', 'assignment_id', 'state', 'comments', 'total', 'updated_at', 'submitted_at'],
    `id in (${OWN_SHEETS})`,
  ),
  stays('score', [], ['sheet_id', 'question_id', 'value', 'reason'], `sheet_id in (${OWN_SHEETS})`),
  stays('consensus', ['rapporteur_id', 'failed_by'], ['id', 'proposal_id', 'state', 'opened_at', 'updated_at']),
  stays('consensus_answer', ['evaluator_id'], ['consensus_id', 'round', 'answer', 'reason', 'answered_at']),
  stays('consolidation', ['recorded_by'], ['id', 'proposal_id', 'question_id', 'score', 'reason', 'recorded_at']),
  stays(
    'ranking',
    ['frozen_by', 'proposed_by', 'approved_by'],
    ['id', 'version', 'frozen_at', 'proposed_at', 'approved_at'],
  ),
  stays('call_export', ['asked_by'], ['id', 'call_id', 'kind', 'state', 'asked_at', 'ready_at', 'expires_at']),
  stays('reallocation', ['made_by'], ['id', 'made_at']),
  stays('preselection', ['made_by'], ['call_id', 'at', 'made_at']),
  stays('announcement', ['made_by'], ['call_id', 'at', 'made_at']),
  stays('letter', ['opened_by'], ['id', 'proposal_id', 'kind', 'opened_at']),
  stays(
    'complaint',
    ['updated_by', 'lodged_by', 'proposed_by', 'decided_by'],
    ['id', 'proposal_id', 'state', 'lodged_at', 'proposed_at', 'decided_at'],
  ),
  stays('promotion', ['promoted_by'], ['proposal_id', 'promoted_at']),
  stays('award_ending', ['ended_by'], ['proposal_id', 'ending', 'reason', 'ended_at']),
  stays('audit_entry', ['actor_id'], ['at', 'action', 'subject_type', 'subject_id', 'reason']),
];

/** The condition that finds the rows of a person, whose id is $1. */
export function rowsOf({ by, of }: PersonalTable): string {
  return of ?? by.map((column) => `${column} = $1`).join(' or ');
}

function gone(table: string, by: readonly string[], shown: readonly string[]): PersonalTable {
  return { table, by, shown, onErasure: 'erased' };
}

function stays(table: string, by: readonly string[], shown: readonly string[], of?: string): PersonalTable {
  return { table, by, shown, ...(of && { of }), onErasure: 'pseudonym' };
}
