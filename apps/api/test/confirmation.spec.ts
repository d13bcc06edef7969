import { createHash, randomUUID } from 'node:crypto';
import { completeContent, ELENA, LEYLA, MINGACHEVIR, NINO, RASHAD } from '@trilot/domain/testing';
import canonicalize from 'canonicalize';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type Answer,
  type Client,
  closeCall,
  draftedProposal,
  publishedCall,
  refusalOf,
  saveDraft,
  statusesOf,
  submit,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const NOT_CONFIRMED = { status: 409, code: 'SIGNATORY_NOT_CONFIRMED', facts: {} };
const DIGEST = createHash('sha256').update(canonicalize(completeContent())!).digest('hex');

let world: World;
let leyla: Client;
let rashad: Client;
let call: TestCall;
let proposal: TestProposal;
beforeEach(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
  rashad = world.as(RASHAD);
  call = await publishedCall(world, { signatoryConfirms: true });
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
});
afterEach(() => world.close());

const confirm = (client: Client, draftVersion = proposal.version): Promise<Answer<ProposalView>> =>
  client.put<ProposalView>(`/api/proposals/${proposal.id}/confirmation`, { body: { draftVersion } });
const ask = (client: Client, draftVersion = proposal.version): Promise<Answer<unknown>> =>
  client.post(`/api/proposals/${proposal.id}/confirmation-requests`, { body: { draftVersion } });
const view = async (client = leyla) => accepted(await client.get<ProposalView>(`/api/proposals/${proposal.id}`));
const records = () =>
  world.sql.rows<{ draft_version: number; digest: string; confirmed_by: string }>(
    'select draft_version, digest, confirmed_by from signatory_confirmation where proposal_id = $1',
    [proposal.id],
  );
const inboxOf = async (client: Client) =>
  accepted(await client.get<MessageView[]>('/api/inbox')).filter(({ link }) => link === `/apply/${proposal.id}/check`);
/** Saves other text; gives the new version. */
const edit = async (title = 'A better square') => {
  const saved = accepted(await saveDraft(leyla, proposal, completeContent({ title })));
  proposal = { ...proposal, version: saved.version };
};

describe('a call that asks for the word of a signatory', () => {
  it('refuses an editor who submits without it, and records what was missing', async () => {
    expect(refusalOf(await submit(leyla, proposal))).toEqual(NOT_CONFIRMED);
    const { abilities, confirmation, signatories } = await view();
    expect(abilities.submit).toMatchObject({ allowed: false, refusal: { code: 'SIGNATORY_NOT_CONFIRMED' } });
    expect(abilities.confirm).toMatchObject({ allowed: false, refusal: { code: 'SIGNATORY_ONLY' } });
    expect(abilities.askConfirmation.allowed).toBe(true);
    expect([confirmation, signatories]).toEqual([null, ['Rashad']]);
    const { refusal } = await world.sql.row<{ refusal: unknown }>(
      'select refusal from submission_attempt where proposal_id = $1',
      [proposal.id],
    );
    expect(refusal).toEqual({ code: 'SIGNATORY_NOT_CONFIRMED', facts: {} });
  });

  it('accepts an editor once a signatory has confirmed exactly this version', async () => {
    expect((await confirm(rashad)).status).toBe(200);
    const { confirmation, abilities } = await view();
    expect(confirmation).toMatchObject({ draftVersion: proposal.version, digest: DIGEST, by: 'Rashad' });
    expect(abilities.submit.allowed).toBe(true);
    expect((await submit(leyla, proposal)).status).toBe(201);
  });

  it('takes any later edit as a version that nobody has confirmed', async () => {
    accepted(await confirm(rashad));
    const confirmed = proposal.version;
    await edit();
    expect((await view()).confirmation!.draftVersion).toBe(confirmed);
    expect(refusalOf(await submit(leyla, proposal))).toEqual(NOT_CONFIRMED);
    // the same words again are a new version all the same
    await edit('A square for everybody');
    expect(refusalOf(await submit(leyla, proposal))).toEqual(NOT_CONFIRMED);
  });

  it('confirms nothing but the version that was read', async () => {
    const read = proposal.version;
    await edit();
    expect(refusalOf(await confirm(rashad, read))).toEqual({
      status: 412,
      code: 'VERSION_MISMATCH',
      facts: { expected: read, actual: proposal.version },
    });
    expect(await records()).toEqual([]);
  });

  it('takes a signatory who submits at their word', async () => {
    expect((await submit(rashad, proposal)).status).toBe(201);
    expect(await records()).toEqual([
      { draft_version: proposal.version, digest: DIGEST, confirmed_by: world.idOf(RASHAD) },
    ]);
    // the same text from an editor's tab gets the receipt it has
    expect((await submit(leyla, proposal)).status).toBe(201);
  });

  it('hears only those who sign, and hides the proposal from everybody else', async () => {
    expect(refusalOf(await confirm(leyla))).toEqual({ status: 403, code: 'SIGNATORY_ONLY', facts: {} });
    expect(refusalOf(await confirm(world.as(NINO)))).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
    expect((await confirm(world.as(ELENA))).status).toBe(403);
    expect(refusalOf(await ask(world.as(NINO)))).toEqual({ status: 404, code: 'NOT_FOUND', facts: {} });
  });

  it('keeps one confirmation however often it is given, and not even SQL changes it', async () => {
    expect(statusesOf(await Promise.all([1, 2, 3].map(() => confirm(rashad))))).toEqual([200, 200, 200]);
    expect(await records()).toHaveLength(1);
    expect(
      await world.sql.count(`select from audit_entry where action = 'proposal.confirmed' and subject_id = $1`, [
        proposal.id,
      ]),
    ).toBe(1);
    await expect(
      world.sql.rows('update signatory_confirmation set draft_version = 99 where proposal_id = $1', [proposal.id]),
    ).rejects.toThrow('append-only');
  });

  it('confirms nothing that could not be submitted', async () => {
    await edit('');
    expect(refusalOf(await confirm(rashad))).toMatchObject({ code: 'PROPOSAL_INCOMPLETE' });
    await edit();
    await closeCall(world, call);
    expect(refusalOf(await confirm(rashad))).toMatchObject({ code: 'CALL_CLOSED' });
  });
});

describe('asking for it', () => {
  it('tells each signatory once per version, in their language, and tells the editors when it is given', async () => {
    expect(statusesOf([await ask(leyla), await ask(leyla)])).toEqual([204, 204]);
    await until(async () => (await inboxOf(rashad)).length > 0);
    const [message] = await inboxOf(rashad);
    expect(message).toMatchObject({ language: 'az' });
    expect(message!.subject).toContain(proposal.reference);
    expect(message!.body).toContain('Leyla');
    accepted(await confirm(rashad));
    await until(async () => (await inboxOf(leyla)).length > 0);
    expect((await inboxOf(leyla))[0]!.subject).toContain('təsdiqlənmişdir');
    expect(await inboxOf(rashad)).toHaveLength(1);
  });

  it('is refused where it is given already, and where nobody signs', async () => {
    accepted(await confirm(rashad));
    expect(refusalOf(await ask(leyla))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
    await edit();
    await world.sql.rows(`update member set role = 'editor' where municipality_id = $1`, [
      world.municipalityId(MINGACHEVIR),
    ]);
    expect(refusalOf(await ask(leyla))).toEqual({ status: 409, code: 'SIGNATORY_MISSING', facts: {} });
  });
});

it('a call that asks for no confirmation takes none', async () => {
  call = await publishedCall(world);
  proposal = await draftedProposal(world, LEYLA, call.lots[0]);
  expect(refusalOf(await confirm(rashad))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
  expect(refusalOf(await ask(leyla))).toMatchObject({ status: 409, code: 'ILLEGAL_MOVE' });
  expect((await submit(rashad, proposal, randomUUID())).status).toBe(201);
  expect(await records()).toEqual([]);
});
