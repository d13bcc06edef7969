import { randomUUID } from 'node:crypto';
import { type CastMember, CAST, DAVID, ELENA, IVO } from '@trilot/domain/testing';
import { accepted, type Answer, FOR, type ProblemBody, World } from './harness';

/** Every route with who may call it. A route that is not here, or declares something else, fails. */
const ROUTES: readonly (readonly [route: string, access: string])[] = [
  ['GET /api/audit', 'audit:read'],
  ['GET /api/audit/verification', 'audit:read'],
  ['GET /health/live', 'public'],
  ['GET /health/ready', 'public'],
  ['GET /api/session', 'public'],
  ['POST /api/session', 'public'],
  ['DELETE /api/session', 'signedIn'],
  ['POST /api/session/passkey-question', 'public'],
  ['POST /api/session/passkey', 'public'],
  ['PUT /api/session/language', 'signedIn'],
  ['PUT /api/account', 'signedIn'],
  ['PUT /api/account/password', 'signedIn'],
  ['GET /api/account/passkeys', 'signedIn'],
  ['POST /api/account/passkeys/question', 'signedIn'],
  ['POST /api/account/passkeys', 'signedIn'],
  ['PUT /api/account/passkeys/{id}', 'signedIn'],
  ['DELETE /api/account/passkeys/{id}', 'signedIn'],
  ['GET /api/account/personal-data', 'signedIn'],
  ['GET /api/account/erasure', 'signedIn'],
  ['POST /api/account/erasure', 'signedIn'],
  ['GET /api/account/notices', 'signedIn'],
  ['PUT /api/account/notices', 'signedIn'],
  ['GET /api/account/subscription', 'signedIn'],
  ['PUT /api/account/subscription', 'signedIn'],
  ['GET /api/account/sessions', 'signedIn'],
  ['DELETE /api/account/sessions', 'signedIn'],
  ['DELETE /api/account/sessions/{id}', 'signedIn'],
  ['GET /api/account/invitations', 'signedIn'],
  ['POST /api/account/invitations/{id}/acceptance', 'signedIn'],
  ['POST /api/invitations/lookup', 'public'],
  ['POST /api/invitations/acceptance', 'public'],
  ['POST /api/recoveries', 'public'],
  ['POST /api/recoveries/completion', 'public'],
  ['GET /api/municipalities', 'signedIn'],
  ['GET /api/municipalities/{id}', 'municipality:read-own'],
  ['PUT /api/municipalities/{id}', 'municipality:edit'],
  ['POST /api/municipalities/{id}/invitations', 'member:invite'],
  ['DELETE /api/municipalities/{id}/invitations/{invitationId}', 'member:invite'],
  ['PUT /api/municipalities/{id}/members/{userId}', 'member:manage'],
  ['DELETE /api/municipalities/{id}/members/{userId}', 'member:manage'],
  ['POST /api/municipalities/{id}/members/{userId}/hand-over', 'member:manage'],
  ['GET /api/managed-municipalities', 'municipality:manage'],
  ['POST /api/managed-municipalities', 'municipality:manage'],
  ['PUT /api/managed-municipalities/{id}/territory', 'municipality:manage'],
  ['GET /api/people', 'people:read'],
  ['GET /api/managed-people', 'evaluator:manage'],
  ['GET /api/managed-people/invitations', 'evaluator:manage'],
  ['POST /api/managed-people/invitations', 'evaluator:manage'],
  ['DELETE /api/managed-people/invitations/{id}', 'evaluator:manage'],
  ['PUT /api/managed-people/{id}/roles', 'evaluator:manage'],
  ['PUT /api/managed-people/{id}/evaluator-profile', 'evaluator:manage'],
  ['PUT /api/managed-people/{id}/exclusion', 'people:manage'],
  ['DELETE /api/managed-people/{id}/exclusion', 'people:manage'],
  ['GET /api/calls', 'public'],
  ['GET /api/calls/{slug}', 'public'],
  ['GET /api/calls/{slug}/versions', 'public'],
  ['GET /api/calls/{slug}/versions/{version}', 'public'],
  ['GET /api/calls/{slug}/clarifications', 'public'],
  ['GET /api/calls/{slug}/questions', 'clarification:ask'],
  ['POST /api/calls/{slug}/questions', 'clarification:ask'],
  ['GET /api/managed-calls', 'call:manage'],
  ['POST /api/managed-calls', 'call:manage'],
  ['GET /api/managed-calls/{slug}', 'call:manage'],
  ['PUT /api/managed-calls/{slug}', 'call:manage'],
  ['POST /api/managed-calls/{slug}/publication', 'call:manage'],
  ['POST /api/managed-calls/{slug}/corrigenda', 'call:manage'],
  ['POST /api/managed-calls/{slug}/extensions', 'call:manage'],
  ['POST /api/managed-calls/{slug}/cancellation', 'call:manage'],
  ['POST /api/managed-calls/{slug}/copies', 'call:manage'],
  ['GET /api/managed-calls/{slug}/clarifications', 'call:manage'],
  ['POST /api/managed-calls/{slug}/clarifications', 'call:manage'],
  ['PUT /api/managed-calls/{slug}/clarifications/{id}', 'call:manage'],
  ['DELETE /api/managed-calls/{slug}/clarifications/{id}', 'call:manage'],
  ['POST /api/managed-calls/{slug}/clarifications/{id}/publication', 'call:manage'],
  ['GET /api/managed-calls/{slug}/sandbox', 'call:manage'],
  ['POST /api/managed-calls/{slug}/sandbox', 'call:manage'],
  ['DELETE /api/managed-calls/{slug}/sandbox', 'call:manage'],
  ['PUT /api/managed-calls/{slug}/sandbox/drafts/{stage}', 'call:manage'],
  ['PUT /api/managed-calls/{slug}/sandbox/sheets/{stage}/{number}', 'call:manage'],
  ['POST /api/managed-calls/{slug}/sandbox/submission', 'call:manage'],
  ['POST /api/assignments/{id}/acceptance', 'evaluation:own'],
  ['POST /api/assignments/{id}/decline', 'evaluation:own'],
  ['GET /api/calls/{slug}/mandate', 'evaluation:own'],
  ['POST /api/calls/{slug}/mandate/signature', 'evaluation:own'],
  ['GET /api/managed-calls/{slug}/mandate', 'assignment:manage'],
  ['POST /api/managed-calls/{slug}/mandate/versions', 'call:manage'],
  ['POST /api/receipts/verification', 'public'],
  ['GET /api/proposals', 'proposal:read-own'],
  ['POST /api/proposals', 'proposal:create'],
  ['GET /api/proposals/{id}', 'proposal:read-own'],
  ['GET /api/proposals/{id}/draft', 'proposal:read-own'],
  ['PUT /api/proposals/{id}/draft', 'proposal:edit'],
  ['GET /api/proposals/{id}/draft/history', 'proposal:read-own'],
  ['PUT /api/proposals/{id}/presence/{pageId}', 'proposal:read-own'],
  ['DELETE /api/proposals/{id}/presence/{pageId}', 'proposal:read-own'],
  ['GET /api/proposals/{id}/threads', 'proposal:read-own'],
  ['POST /api/proposals/{id}/threads', 'comment:write'],
  ['POST /api/proposals/{id}/threads/{threadId}/comments', 'comment:write'],
  ['PUT /api/proposals/{id}/threads/{threadId}/resolution', 'comment:write'],
  ['PUT /api/proposals/{id}/threads/{threadId}/reading', 'proposal:read-own'],
  ['PUT /api/proposals/{id}/comments/{commentId}', 'comment:write'],
  ['DELETE /api/proposals/{id}/comments/{commentId}', 'comment:write'],
  ['GET /api/proposals/{id}/draft/dossier', 'proposal:read-own'],
  ['GET /api/proposals/{id}/form-file', 'proposal:read-own'],
  ['POST /api/proposals/{id}/form-file/reading', 'proposal:edit'],
  ['PUT /api/proposals/{id}/call-version', 'proposal:edit'],
  ['POST /api/proposals/{id}/partners/{municipalityId}/request', 'proposal:edit'],
  ['GET /api/partnerships', 'partnership:decide'],
  ['PUT /api/partnerships/{proposalId}/{municipalityId}', 'partnership:decide'],
  ['GET /api/proposals/{id}/files', 'proposal:read-own'],
  ['POST /api/proposals/{id}/files', 'proposal:edit'],
  ['PATCH /api/proposals/{id}/files/{fileId}', 'proposal:edit'],
  ['DELETE /api/proposals/{id}/files/{fileId}', 'proposal:edit'],
  ['POST /api/proposals/{id}/files/{fileId}/completion', 'proposal:edit'],
  ['GET /api/proposals/{id}/files/{fileId}/content', 'proposal:read-own'],
  ['POST /api/proposals/{id}/submission', 'proposal:submit'],
  ['GET /api/proposals/{id}/receipt', 'proposal:read-own'],
  ['GET /api/proposals/{id}/revisions', 'proposal:read-own'],
  ['GET /api/proposals/{id}/revisions/{number}/dossier', 'proposal:read-own'],
  ['GET /api/proposals/{id}/revisions/{number}/receipt.pdf', 'proposal:read-own'],
  ['PUT /api/proposals/{id}/confirmation', 'proposal:submit'],
  ['POST /api/proposals/{id}/confirmation-requests', 'proposal:submit'],
  ['POST /api/proposals/{id}/full-application', 'proposal:create'],
  ['POST /api/proposals/{id}/withdrawal', 'proposal:withdraw'],
  ['GET /api/lots/{lotId}/proposals/{id}/dossier', 'screening:manage'],
  ['GET /api/lots/{lotId}/proposals/{id}/files/{fileId}/content', 'screening:manage'],
  ['GET /api/lots/{lotId}/opening-register', 'screening:manage'],
  ['GET /api/lots/{lotId}/opening-register.csv', 'screening:manage'],
  ['POST /api/lots/{lotId}/opening-register', 'screening:manage'],
  ['GET /api/lots/{lotId}/screenings', 'screening:manage'],
  ['GET /api/screenings/{id}', 'screening:manage'],
  ['PUT /api/screenings/{id}/checks', 'screening:manage'],
  ['POST /api/screenings/{id}/admission', 'screening:manage'],
  ['POST /api/screenings/{id}/reopening', 'screening:manage'],
  ['POST /api/screenings/{id}/inquiries', 'screening:manage'],
  ['POST /api/screenings/{id}/rejections', 'screening:manage'],
  ['POST /api/screenings/{id}/reversals', 'screening:manage'],
  ['POST /api/screenings/{id}/verdict', 'screening:manage'],
  ['GET /api/proposals/{id}/inquiries', 'proposal:read-own'],
  ['PUT /api/inquiries/{id}/addendum', 'proposal:edit'],
  ['POST /api/inquiries/{id}/addendum', 'proposal:submit'],
  ['GET /api/lots/{lotId}/assignments', 'assignment:manage'],
  ['POST /api/lots/{lotId}/assignments', 'assignment:manage'],
  ['GET /api/lots/{lotId}/assignment-suggestion', 'assignment:manage'],
  ['POST /api/lots/{lotId}/assignment-suggestions', 'assignment:manage'],
  ['GET /api/assignment-suggestions/{id}/proposals', 'assignment:manage'],
  ['POST /api/assignment-suggestions/{id}/taking-over', 'assignment:manage'],
  ['POST /api/assignment-suggestions/{id}/discarding', 'assignment:manage'],
  ['GET /api/calls/{slug}/evaluation-progress', 'assignment:manage'],
  ['PUT /api/calls/{slug}/evaluation-due', 'assignment:manage'],
  ['POST /api/calls/{slug}/evaluator-reminders', 'assignment:manage'],
  ['DELETE /api/assignments/{id}', 'assignment:manage'],
  ['POST /api/assignments/{id}/chair-decision', 'conflict:decide'],
  ['GET /api/calls/{slug}/own-conflicts', 'conflict:declare'],
  ['PUT /api/submitted-proposals/{id}/conflict', 'conflict:declare'],
  ['GET /api/calls/{slug}/declared-conflicts', 'conflict:decide'],
  ['POST /api/submitted-proposals/{id}/conflicts/{personId}/chair-decision', 'conflict:decide'],
  ['GET /api/assignments', 'evaluation:own'],
  ['GET /api/own-scoring', 'evaluation:own'],
  ['GET /api/assignments/{id}', 'evaluation:own'],
  ['GET /api/assignments/{id}/dossier', 'evaluation:own'],
  ['GET /api/assignments/{id}/files/{fileId}/content', 'evaluation:own'],
  ['PUT /api/assignments/{id}/conflict', 'evaluation:own'],
  ['PUT /api/assignments/{id}/sheet', 'evaluation:own'],
  ['POST /api/assignments/{id}/sheet/submission', 'evaluation:own'],
  ['GET /api/assignments/{id}/consensus', 'evaluation:own'],
  ['PUT /api/assignments/{id}/consensus', 'evaluation:own'],
  ['POST /api/assignments/{id}/consensus/proposal', 'evaluation:own'],
  ['POST /api/assignments/{id}/consensus/answer', 'evaluation:own'],
  ['PUT /api/scored-proposals/{id}/consensus/rapporteur', 'assignment:manage'],
  ['POST /api/scored-proposals/{id}/consensus/end', 'score:consolidate'],
  ['POST /api/scored-proposals/{id}/consolidations', 'score:consolidate'],
  ['GET /api/calls/{slug}/overview', 'ranking:read'],
  ['GET /api/lots/{lotId}/board', 'ranking:read'],
  ['GET /api/lots/{lotId}/statistics', 'statistics:read'],
  ['GET /api/lots/{lotId}/divergences', 'ranking:read'],
  ['POST /api/lots/{lotId}/what-if', 'ranking:read'],
  ['POST /api/lots/{lotId}/ranking', 'ranking:freeze'],
  ['GET /api/calls/{slug}/reallocations', 'ranking:read'],
  ['POST /api/calls/{slug}/reallocations', 'ranking:freeze'],
  ['GET /api/calls/{slug}/reports/{kind}', 'ranking:read'],
  ['GET /api/rankings/{id}', 'ranking:read'],
  ['GET /api/rankings/{id}/snapshot', 'ranking:freeze'],
  ['POST /api/rankings/{id}/corrections', 'ranking:freeze'],
  ['POST /api/rankings/{id}/decisions', 'decision:propose'],
  ['POST /api/rankings/{id}/approval', 'decision:approve'],
  ['POST /api/calls/{slug}/announcement', 'announcement:make'],
  ['POST /api/calls/{slug}/preselection', 'announcement:make'],
  ['GET /api/calls/{slug}/exports', 'export:make'],
  ['POST /api/calls/{slug}/exports', 'export:make'],
  ['GET /api/exports/{id}/content', 'export:make'],
  ['GET /api/calls/{slug}/letters', 'announcement:make'],
  ['GET /api/calls/{slug}/letters/{proposalId}', 'announcement:make'],
  ['POST /api/calls/{slug}/letters/retries', 'announcement:make'],
  ['GET /api/proposals/{id}/decision', 'proposal:read-own'],
  ['POST /api/proposals/{id}/decision/opening', 'proposal:read-own'],
  ['GET /api/calls/{slug}/complaints', 'complaint:answer'],
  ['GET /api/complaints', 'complaint:answer'],
  ['GET /api/complaints', 'complaint:answer'],
  ['GET /api/complaints/{id}', 'complaint:answer'],
  ['POST /api/complaints/{id}/answer', 'complaint:answer'],
  ['POST /api/complaints/{id}/verdict', 'complaint:answer'],
  ['GET /api/proposals/{id}/complaint', 'proposal:read-own'],
  ['PUT /api/proposals/{id}/complaint', 'proposal:edit'],
  ['POST /api/proposals/{id}/complaint', 'proposal:submit'],
  ['GET /api/calls/{slug}/awards', 'ranking:read'],
  ['POST /api/lots/{lotId}/promotions', 'award:manage'],
  ['POST /api/awards/{proposalId}/ending', 'award:manage'],
  ['GET /api/proposals/{id}/award', 'proposal:read-own'],
  ['POST /api/proposals/{id}/award/ending', 'proposal:withdraw'],
  ['GET /api/calls/{slug}/results', 'public'],
  ['GET /api/calls/{slug}/open-data/awards.json', 'public'],
  ['GET /api/calls/{slug}/open-data/awards.csv', 'public'],
  ['GET /api/calls/{slug}/open-data/iati.xml', 'public'],
  ['GET /api/calendar.ics', 'public'],
  ['GET /api/calls/{slug}/calendar.ics', 'public'],
  ['GET /common-grants/opportunities', 'public'],
  ['GET /common-grants/opportunities/{id}', 'public'],
  ['POST /api/subscriptions', 'public'],
  ['POST /api/subscriptions/confirmation', 'public'],
  ['POST /api/subscriptions/ending', 'public'],
  ['GET /api/subscriptions/one-click', 'public'],
  ['POST /api/subscriptions/one-click', 'public'],
  ['GET /api/subscriptions/counts', 'people:read'],
  ['GET /api/inbox', 'signedIn'],
  ['POST /api/inbox/{id}/reading', 'signedIn'],
];

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-permission'?: string }>>>>;
}

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

/** Asks for something that does not exist: whoever may ask is told so, whoever may not learns nothing. */
function ask(place: World, member: CastMember | null, route: string): Promise<Answer<ProblemBody | null>> {
  const [method, template] = route.split(' ') as [string, string];
  const path = template
    .replaceAll(/\{\w*[iI]d\}/g, randomUUID())
    .replace('{slug}', 'no-such-call')
    .replace('{version}', '1')
    .replace('{number}', '1');
  const body = method === 'POST' || method === 'PUT' ? { body: {} } : {};
  return (member ? place.as(member) : place.visitor).send(method, path, body);
}

/** How the door answered: let in, or turned away with which status, code and permission. */
function doorOf({ status, body }: Answer<ProblemBody | null>): string {
  if (body?.code !== 'NOT_SIGNED_IN' && body?.code !== 'NOT_PERMITTED') return 'let in';
  return [status, body.code, ...Object.values(body.facts)].join(' ');
}

it('is declared by every route of the contract, and by no other', async () => {
  const { paths } = accepted(await world.visitor.get<Document>('/api/openapi.json'));
  const declared = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => [
      `${method.toUpperCase()} ${path}`,
      operation['x-permission'] ?? 'NOTHING DECLARED',
    ]),
  );
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(ROUTES));
});

it.each(ROUTES)('%s lets in whom %s is for and turns away everybody else', async (route, access) => {
  const place = route === 'DELETE /api/session' ? await World.shared() : world;
  const doors: [string, string][] = [['a visitor', doorOf(await ask(place, null, route))]];
  for (const member of CAST) doors.push([member.name, doorOf(await ask(place, member, route))]);
  const expected = (member: CastMember) =>
    access === 'public' || FOR[access]?.includes(member) ? 'let in' : `403 NOT_PERMITTED ${access}`;
  expect(doors).toEqual([
    ['a visitor', access === 'public' ? 'let in' : '401 NOT_SIGNED_IN'],
    ...CAST.map((member) => [member.name, expected(member)]),
  ]);
  if (place !== world) await place.close();
});

it('falls back to turning away: an ended session is no session', async () => {
  const place = await World.shared();
  await place.sql.rows('update session set expires_at = now() where user_id = $1', [place.idOf(ELENA)]);
  await place.sql.rows('update session set revoked_at = now() where user_id = $1', [place.idOf(DAVID)]);
  await place.sql.rows('update app_user set disabled_at = now() where id = $1', [place.idOf(IVO)]);
  for (const member of [ELENA, DAVID, IVO]) {
    expect((await ask(place, member, 'GET /api/audit')).status).toBe(401);
  }
  await place.close();
});

it('takes a role away at once', async () => {
  const place = await World.shared();
  await place.sql.rows('delete from programme_role where user_id = $1', [place.idOf(ELENA)]);
  expect((await ask(place, ELENA, 'GET /api/audit')).status).toBe(403);
  await place.close();
});
