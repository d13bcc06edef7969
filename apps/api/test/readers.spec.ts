/** Members who only read: what they see of their municipality's proposals, and that they change nothing. */
import { randomUUID } from 'node:crypto';
import { HANNA, KUTAISI, LEYLA, MINGACHEVIR, OSTAP, RASHAD } from '@trilot/domain/testing';
import type { MunicipalityView } from '../src/capabilities/identity/municipalities.dto';
import type { ProposalSummary, ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  draftedProposal,
  publishedCall,
  refusalOf,
  saveDraft,
  startProposal,
  submit,
  type TestCall,
  World,
} from './harness';

const notPermitted = (permission: string) => ({ status: 403, code: 'NOT_PERMITTED', facts: { permission } });

let world: World;
let call: TestCall;
let id: string;
let version: number;
beforeEach(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  ({ id, version } = await draftedProposal(world, LEYLA, call.lots[0]));
  // Rashad reads here, and writes for another municipality: the door lets him in to everything
  await setRole('reader');
  await world.sql.rows(`insert into member (municipality_id, user_id, role) values ($1, $2, 'editor')`, [
    world.municipalityId(KUTAISI),
    world.idOf(RASHAD),
  ]);
});
afterEach(() => world.close());

const setRole = (role: string) =>
  world.sql.rows('update member set role = $3 where municipality_id = $1 and user_id = $2', [
    world.municipalityId(MINGACHEVIR),
    world.idOf(RASHAD),
    role,
  ]);

it('reads the proposals of the municipality, and is told of each act why not', async () => {
  const rashad = world.as(RASHAD);
  const list = accepted(await rashad.get<ProposalSummary[]>('/api/proposals'));
  expect(list.map((proposal) => proposal.id)).toEqual([id]);
  const { draft, abilities } = accepted(await rashad.get<ProposalView>(`/api/proposals/${id}`));
  expect(draft.version).toBe(version);
  const refused = (permission: string) => ({
    allowed: false,
    refusal: { code: 'NOT_PERMITTED', facts: { permission } },
  });
  expect(abilities).toEqual({
    edit: refused('proposal:edit'),
    submit: refused('proposal:submit'),
    confirm: refused('proposal:submit'),
    askConfirmation: refused('proposal:submit'),
    withdraw: refused('proposal:withdraw'),
    beginFullApplication: refused('proposal:create'),
  });
});

it('changes nothing, though writing for another municipality', async () => {
  const rashad = world.as(RASHAD);
  const key = () => ({ headers: { 'idempotency-key': randomUUID() } });
  const before = await world.sql.rows('select content, version from proposal_draft where proposal_id = $1', [id]);
  const answers = [
    await saveDraft(rashad, { id, version }, before[0]!['content']),
    await submit(rashad, { id, version }),
    await rashad.post(`/api/proposals/${id}/withdrawal`, { ...key(), body: { reason: 'No more' } }),
    await rashad.put(`/api/proposals/${id}/call-version`, { body: { version: 1 } }),
    await rashad.put(`/api/proposals/${id}/confirmation`, { body: { draftVersion: version } }),
    await rashad.post(`/api/proposals/${id}/confirmation-requests`, { body: { draftVersion: version } }),
    await rashad.post(`/api/proposals/${id}/full-application`),
    await rashad.post('/api/proposals', {
      body: { lotId: call.lots[0], municipalityId: world.municipalityId(MINGACHEVIR) },
    }),
    await rashad.post(`/api/municipalities/${world.municipalityId(MINGACHEVIR)}/invitations`, {
      body: { email: `friend-${randomUUID()}@town.example`, role: 'reader' },
    }),
  ];
  expect(answers.map(refusalOf)).toEqual(
    [
      'proposal:edit',
      'proposal:submit',
      'proposal:withdraw',
      'proposal:edit',
      'proposal:submit',
      'proposal:submit',
      'proposal:create',
      'proposal:create',
      'member:invite',
    ].map(notPermitted),
  );
  expect(await world.sql.rows('select content, version from proposal_draft where proposal_id = $1', [id])).toEqual(
    before,
  );
});

it('finds the door closed to every act where reading is all there is', async () => {
  const hanna = world.as(HANNA);
  const begun = accepted(await startProposal(world, OSTAP, call.lots[2]));
  expect(accepted(await hanna.get<ProposalView>(`/api/proposals/${begun.id}`)).reference).toBe(begun.reference);
  expect(refusalOf(await saveDraft(hanna, { id: begun.id, version: 1 }, {}))).toEqual(notPermitted('proposal:edit'));
});

it('is what a signatory makes of a member, and goes when it likes; the draft stays', async () => {
  await setRole('signatory');
  const place = `/api/municipalities/${world.municipalityId(MINGACHEVIR)}`;
  const role = { body: { role: 'reader' } };
  accepted(await world.as(RASHAD).put(`${place}/members/${world.idOf(LEYLA)}`, role));
  const asReader = accepted(await world.as(LEYLA).get<MunicipalityView>(place));
  expect(asReader.members.map(({ name, role: held }) => [name, held])).toEqual([
    ['Rashad', 'signatory'],
    ['Leyla', 'reader'],
  ]);
  expect((await world.as(LEYLA).delete(`${place}/members/${world.idOf(LEYLA)}`)).status).toBe(204);
  const { draft } = accepted(await world.as(RASHAD).get<ProposalView>(`/api/proposals/${id}`));
  expect(draft.version).toBe(version);
});

it('becomes an editor by taking over from one', async () => {
  await setRole('signatory');
  const place = `/api/municipalities/${world.municipalityId(MINGACHEVIR)}`;
  accepted(await world.as(RASHAD).put(`${place}/members/${world.idOf(LEYLA)}`, { body: { role: 'reader' } }));
  accepted(
    await world
      .as(RASHAD)
      .post(`${place}/members/${world.idOf(RASHAD)}/hand-over`, { body: { to: world.idOf(LEYLA) } }),
  );
  const { members } = accepted(await world.as(LEYLA).get<MunicipalityView>(place));
  expect(members.map(({ name, role }) => [name, role])).toEqual([['Leyla', 'signatory']]);
});
