/**
 * Acts that answer with something which is nobody's page: why nothing can leak with it. Other acts answer with nothing, or
 * with the very page that is asked for at an address of its own; the check over the contract tells which are which.
 */
export const ACTS: Readonly<Record<string, string>> = {
  'POST /api/session/passkey-question': 'a challenge, made of nothing that is stored',
  'POST /api/account/passkeys/question': 'a challenge, with ids of one’s own keys',
  'POST /api/municipalities/{id}/invitations': 'says that an invitation was sent to the address that was typed',
  'POST /api/managed-municipalities': 'the id of what was created',
  'POST /api/managed-people/invitations': 'says that an invitation was sent to the address that was typed',
  'PUT /api/managed-people/{id}/roles': 'one row of the list of people, to those who manage it',
  'PUT /api/managed-people/{id}/evaluator-profile': 'one row of the list of people, to those who manage it',
  'PUT /api/managed-people/{id}/exclusion': 'one row of the list of people, to those who manage it',
  'DELETE /api/managed-people/{id}/exclusion': 'one row of the list of people, to those who manage it',
  'POST /api/managed-calls/{slug}/copies': 'the address of the copy of what was published',
  'PUT /api/managed-calls/{slug}/clarifications/{id}': 'a version number, and what was typed',
  'PUT /api/proposals/{id}/draft': 'a version number, and what colleagues have typed, to those who may write',
  'PUT /api/proposals/{id}/presence/{pageId}': 'colleagues of one’s own municipality, to them alone',
  'POST /api/proposals/{id}/threads': 'the remark that was written, to members of the municipality alone',
  'POST /api/proposals/{id}/threads/{threadId}/comments':
    'the thread that was answered, to members of the municipality alone',
  'POST /api/proposals/{id}/form-file/reading': 'what stands in the file that was sent, and keeps nothing of it',
  'POST /api/proposals/{id}/files': 'the file that is handed in, to those who may write',
  'PATCH /api/proposals/{id}/files/{fileId}': 'the file that is handed in, to those who may write',
  'POST /api/proposals/{id}/files/{fileId}/completion': 'the file that is handed in, to those who may write',
  'POST /api/receipts/verification': 'yes or no, to who knows both number and digest',
  'PUT /api/screenings/{id}/checks': 'a version number',
  'PUT /api/inquiries/{id}/addendum': 'a version number',
  'POST /api/lots/{lotId}/assignments': 'the id of what was assigned',
  'POST /api/calls/{slug}/evaluator-reminders': 'how many were reminded',
  'PUT /api/assignments/{id}/sheet': 'the sheet that was typed, to its author alone',
  'POST /api/assignments/{id}/sheet/submission': 'the sheet that was typed, to its author alone',
  'PUT /api/managed-calls/{slug}/sandbox/drafts/{stage}': 'a version number',
  'PUT /api/managed-calls/{slug}/sandbox/sheets/{stage}/{number}': 'a version number',
  'POST /api/managed-calls/{slug}/sandbox/submission': 'whether what was typed in a trial could be submitted',
  'PUT /api/proposals/{id}/complaint': 'a version number',
};
