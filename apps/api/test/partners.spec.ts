import type { Partner } from '@trilot/domain';
import { type CastMember, DROHOBYCH, ELENA, KUTAISI, LEYLA, NINO, OSTAP, RASHAD } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { PartnershipView } from '../src/capabilities/proposals/partners.dto';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  askPartner,
  callWithPartners,
  type Client,
  closeCall,
  consentedProposal,
  decideConsent,
  draftedProposal,
  draftWithPartner,
  municipalityOf,
  partnershipsOf,
  partOf,
  publishedCall,
  refusalOf,
  saveDraft,
  submit,
  type TestCall,
  type TestProposal,
  until,
  withPartners,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

let world: World;
let call: TestCall;
beforeEach(async () => {
  world = await World.shared();
  call = await callWithPartners(world);
});
afterEach(() => world.close());

const part = (changes: Partial<Partner> = {}) => partOf(world, changes);
const ask = (by: Client, proposal: TestProposal, municipalityId = world.municipalityId(KUTAISI)) =>
  askPartner(by, proposal, municipalityId);
const partnerships = (of: CastMember) => partnershipsOf(world, of);
const decide = (by: CastMember, proposal: TestProposal, decision: 'give' | 'refuse', changes: object = {}) =>
  decideConsent(world, by, proposal, decision, changes);
const inbox = async (member: CastMember, link: string) =>
  accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter((message) => message.link === link);
const consentMissing = {
  status: 422,
  code: 'PROPOSAL_INCOMPLETE',
  facts: {
    gaps: [
      {
        code: 'PARTNER_CONSENT_MISSING',
        facts: { partner: expect.any(String), municipality: 'Kutaisi' },
      },
    ],
  },
};

const drafted = () => draftWithPartner(world, call.lots[0]);
const consented = () => consentedProposal(world, call.lots[0]);

describe('a partner', () => {
  it('is asked, consents to its own words and sees no others; then the proposal is submitted and sealed with them', async () => {
    const proposal = await drafted();
    expect(refusalOf(await submit(world.as(LEYLA), proposal))).toEqual(consentMissing);
    expect((await ask(world.as(LEYLA), proposal)).status).toBe(204);
    await until(async () => (await inbox(NINO, '/apply/partnerships')).length === 1);
    const [seen] = await partnerships(NINO);
    expect(seen).toMatchObject({
      proposalId: proposal.id,
      reference: proposal.reference,
      title: 'A square for everybody',
      leadName: 'Mingachevir',
      municipalityName: 'Kutaisi',
      part: part(),
      state: 'asked',
      askedBy: 'Leyla',
      decidedBy: null,
      abilities: { give: { allowed: true, refusal: null }, refuse: { allowed: true, refusal: null } },
    });
    for (const secret of ['closed to wheelchairs', 'Plant the trees', '5000000', 'Neighbours plan']) {
      expect(JSON.stringify(seen)).not.toContain(secret);
    }
    expect(refusalOf(await submit(world.as(LEYLA), proposal))).toEqual(consentMissing);
    expect((await decide(NINO, proposal, 'give')).status).toBe(204);
    await until(async () => (await inbox(LEYLA, `/apply/${proposal.id}/partners`)).length === 1);
    const { partners, tasks } = accepted(await world.as(LEYLA).get<ProposalView>(`/api/proposals/${proposal.id}`));
    expect(partners).toEqual([
      {
        municipalityId: world.municipalityId(KUTAISI),
        state: 'given',
        part: part(),
        askedAt: expect.stringMatching(/Z$/),
        decidedAt: expect.stringMatching(/Z$/),
        decidedBy: 'Nino',
        reason: null,
      },
    ]);
    expect(tasks.at(-1)).toEqual({ section: 'partners', state: 'complete', gaps: [] });
    expect((await submit(world.as(LEYLA), proposal)).status).toBe(201);
    expect(
      await world.sql.row(
        `select content -> 'partners' as partners, partner_ids as ids from proposal_revision where proposal_id = $1`,
        [proposal.id],
      ),
    ).toEqual({ partners: [part()], ids: [world.municipalityId(KUTAISI)] });
  });

  it('consents to the words it has read: changed ones need it anew', async () => {
    const proposal = await consented();
    const changed = part({ contribution: 'Four squares and two gardeners.' });
    const { version } = accepted(await saveDraft(world.as(LEYLA), proposal, withPartners(changed)));
    const now = { ...proposal, version };
    expect(refusalOf(await submit(world.as(LEYLA), now))).toEqual(consentMissing);
    expect((await partnerships(NINO))[0]).toMatchObject({ part: part(), state: 'given' });
    const [{ digest }] = (await partnerships(NINO)) as [PartnershipView];
    accepted(await ask(world.as(LEYLA), now));
    expect((await partnerships(NINO))[0]).toMatchObject({ part: changed, state: 'asked', decidedBy: null });
    expect(refusalOf(await decide(NINO, now, 'give', { digest })).code).toBe('PARTNER_PART_CHANGED');
    accepted(await decide(NINO, now, 'give'));
    expect((await submit(world.as(LEYLA), now)).status).toBe(201);
  });

  it('is told once, however often the same is asked', async () => {
    const proposal = await consented();
    accepted(await ask(world.as(RASHAD), proposal));
    accepted(await ask(world.as(LEYLA), proposal));
    expect((await partnerships(NINO))[0]!.state).toBe('given');
    expect(
      await world.sql.count(`select from outbox where topic = 'partner.asked' and payload ->> 'proposalId' = $1`, [
        proposal.id,
      ]),
    ).toBe(1);
  });

  it('refuses with a reason, which the lead is told, and may think better of it', async () => {
    const proposal = await drafted();
    accepted(await ask(world.as(LEYLA), proposal));
    expect(refusalOf(await decide(NINO, proposal, 'refuse', { reason: ' ' })).code).toBe('REASON_REQUIRED');
    accepted(await decide(NINO, proposal, 'refuse'));
    await until(async () => (await inbox(LEYLA, `/apply/${proposal.id}/partners`)).length === 1);
    expect((await inbox(LEYLA, `/apply/${proposal.id}/partners`))[0]!.body).toContain('We have no gardener.');
    expect(refusalOf(await submit(world.as(LEYLA), proposal))).toEqual(consentMissing);
    accepted(await decide(NINO, proposal, 'give'));
    expect((await submit(world.as(LEYLA), proposal)).status).toBe(201);
  });

  it('takes its consent back without undoing what was submitted with it', async () => {
    const proposal = await consented();
    accepted(await submit(world.as(LEYLA), proposal));
    accepted(await decide(NINO, proposal, 'refuse'));
    const { version } = accepted(
      await saveDraft(world.as(LEYLA), proposal, { ...withPartners(part()), title: 'Another title' }),
    );
    expect(refusalOf(await submit(world.as(LEYLA), { ...proposal, version }))).toEqual(consentMissing);
    const { state, submitted } = accepted(await world.as(LEYLA).get<ProposalView>(`/api/proposals/${proposal.id}`));
    expect([state, submitted!.revision]).toEqual(['submitted', 1]);
  });

  it('cannot say anything after the deadline', async () => {
    const proposal = await consented();
    await closeCall(world, call);
    expect(refusalOf(await decide(NINO, proposal, 'refuse')).code).toBe('CALL_CLOSED');
    expect(refusalOf(await ask(world.as(LEYLA), proposal)).code).toBe('CALL_CLOSED');
  });
});

describe('what a partner can be', () => {
  it.each<[string, () => { partner: Partner; lot?: number }, string]>([
    [
      'oneself',
      () => ({ partner: part({ id: municipalityOf(world, LEYLA), name: 'Mingachevir' }) }),
      'PARTNER_IS_LEAD',
    ],
    ['under a name of one’s own making', () => ({ partner: part({ name: 'Imereti' }) }), 'PARTNER_UNKNOWN'],
    [
      'from where the lot accepts nobody',
      () => ({ partner: part({ id: world.municipalityId(DROHOBYCH), name: 'Drohobych' }) }),
      'TERRITORY_NOT_IN_LOT',
    ],
    ['without a role', () => ({ partner: part({ role: '' }) }), 'PROPOSAL_INCOMPLETE'],
    [
      'nobody of the register',
      () => ({ partner: part({ id: '00000000-0000-4000-8000-000000000000' }) }),
      'PARTNER_UNKNOWN',
    ],
  ])('is not %s', async (_, given, code) => {
    const { partner } = given();
    const proposal = await draftWithPartner(world, call.lots[0], partner);
    expect(refusalOf(await ask(world.as(LEYLA), proposal, partner.id)).code).toBe(code);
  });

  it('is anybody else where the lot accepts them', async () => {
    const partner = part({ id: world.municipalityId(DROHOBYCH), name: 'Drohobych' });
    const proposal = await draftWithPartner(world, call.lots[2], partner);
    accepted(await ask(world.as(LEYLA), proposal, partner.id));
    accepted(await decide(OSTAP, proposal, 'give'));
    expect((await submit(world.as(LEYLA), proposal)).status).toBe(201);
  });

  it('stays behind where the form asks for no partners', async () => {
    const plain = await publishedCall(world);
    const proposal = await draftedProposal(world, LEYLA, plain.lots[0], withPartners(part()));
    accepted(await submit(world.as(LEYLA), proposal));
    expect(
      await world.sql.row('select content ? $2 as has from proposal_revision where proposal_id = $1', [
        proposal.id,
        'partners',
      ]),
    ).toEqual({ has: false });
  });
});

describe('the wall', () => {
  it('nobody asks for another municipality, nor answers for one', async () => {
    const proposal = await drafted();
    expect(refusalOf(await ask(world.as(NINO), proposal))).toEqual(NOT_FOUND);
    expect((await ask(world.as(ELENA), proposal)).status).toBe(403);
    expect(refusalOf(await ask(world.as(LEYLA), proposal, world.municipalityId(DROHOBYCH)))).toEqual(NOT_FOUND);
    accepted(await ask(world.as(LEYLA), proposal));
    const path = `/api/partnerships/${proposal.id}/${world.municipalityId(KUTAISI)}`;
    const [{ digest }] = (await partnerships(NINO)) as [PartnershipView];
    const body = { decision: 'give', digest, reason: '' };
    expect(refusalOf(await world.as(LEYLA).put(path, { body }))).toEqual(NOT_FOUND);
    expect(refusalOf(await world.as(OSTAP).put(path, { body }))).toEqual(NOT_FOUND);
    expect(refusalOf(await decide(OSTAP, proposal, 'give'))).toEqual(NOT_FOUND);
    expect(await partnerships(OSTAP)).toEqual([]);
    expect(refusalOf(await world.as(NINO).get(`/api/proposals/${proposal.id}`))).toEqual(NOT_FOUND);
  });

  it('the log tells nobody before the deadline who is whose partner', async () => {
    const proposal = await consented();
    const entries = await world.sql.rows<{ subject: string; text: string }>(
      `select subject_id as subject, a::text as text from audit_entry a where action like 'partner.%'
       and actor_id = any($1) order by id`,
      [[world.idOf(LEYLA), world.idOf(NINO)]],
    );
    expect(entries.map(({ subject }) => subject)).toEqual([proposal.id, world.municipalityId(KUTAISI)]);
    expect(entries[0]!.text).not.toContain(world.municipalityId(KUTAISI));
    expect(entries[1]!.text).not.toContain(proposal.id);
  });
});
