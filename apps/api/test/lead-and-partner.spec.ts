import { ANA, ELENA, KUTAISI, LEYLA, NINO } from '@trilot/domain/testing';
import type { Client as Connection } from 'pg';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { PartnershipView } from '../src/capabilities/proposals/partners.dto';
import {
  accepted,
  askPartner,
  assign,
  callWithPartners,
  closeCall,
  consentedProposal,
  decideConsent,
  draftedProposal,
  draftWithPartner,
  partnershipsOf,
  refusalOf,
  saveDraft,
  submit,
  submittedProposal,
  type TestCall,
  until,
  withPartners,
  World,
} from './harness';

let world: World;
let call: TestCall;
beforeEach(async () => {
  world = await World.shared();
  call = await callWithPartners(world);
});
afterEach(() => world.close());

describe('lead here and partner there', () => {
  const ofKutaisi = (lot: number) => draftedProposal(world, NINO, call.lots[lot]!);

  it('is refused in the same lot to a partner that would lead, until it is none any more', async () => {
    const proposal = await consentedProposal(world, call.lots[0]);
    const own = await ofKutaisi(0);
    expect(refusalOf(await submit(world.as(NINO), own))).toEqual({
      status: 409,
      code: 'PARTNER_IN_LOT',
      facts: { references: [proposal.reference] },
    });
    accepted(await saveDraft(world.as(LEYLA), proposal, withPartners()));
    expect((await submit(world.as(NINO), own)).status).toBe(201);
  });

  it('is refused in the same lot to a lead that would be a partner', async () => {
    const own = await submittedProposal(world, NINO, call.lots[0]);
    const proposal = await draftWithPartner(world, call.lots[0]);
    accepted(await askPartner(world.as(LEYLA), proposal, world.municipalityId(KUTAISI)));
    const refusal = { status: 409, code: 'LEADS_IN_LOT', facts: { references: [own.reference] } };
    expect(refusalOf(await decideConsent(world, NINO, proposal, 'give'))).toEqual(refusal);
    expect((await partnershipsOf(world, NINO))[0]!.abilities.give).toEqual({
      allowed: false,
      refusal: { code: refusal.code, facts: refusal.facts },
    });
  });

  it('is allowed over lots', async () => {
    await consentedProposal(world, call.lots[2]);
    expect((await submit(world.as(NINO), await ofKutaisi(0))).status).toBe(201);
  });

  it.each([
    ['the consent comes first', 'consent', [204, 409]],
    ['the submission comes first', 'submission', [409, 201]],
  ] as const)('is one or the other when both are done at once and %s', async (_, first, statuses) => {
    const proposal = await draftWithPartner(world, call.lots[0]);
    accepted(await askPartner(world.as(LEYLA), proposal, world.municipalityId(KUTAISI)));
    const own = await ofKutaisi(0);
    const [{ digest }] = (await partnershipsOf(world, NINO)) as [PartnershipView];
    const body = { decision: 'give', digest, reason: '' };
    const path = `/api/partnerships/${proposal.id}/${world.municipalityId(KUTAISI)}`;
    const acts = {
      consent: () => world.as(NINO).put(path, { body }),
      submission: () => submit(world.as(NINO), own),
    };
    const second = first === 'consent' ? 'submission' : 'consent';
    const held = await world.sql.connect();
    await held.query('begin');
    await held.query('select from proposal where id = $1 for update', [own.id]);
    const one = acts[first]();
    await until(async () => (await queueBehind(held)) === 1);
    const other = acts[second]();
    await until(async () => (await queueBehind(held)) === 2);
    await held.query('commit');
    const answers = { [first]: await one, [second]: await other };
    await held.end();
    expect([answers['consent']!.status, answers['submission']!.status]).toEqual(statuses);
  });
});

/** How many wait for a lock of the connection, or for somebody who does. */
async function queueBehind(held: Connection): Promise<number> {
  const { rows } = await held.query<{ pid: number }>('select pg_backend_pid() as pid');
  return world.sql.count(
    `with recursive behind as (
       select pid from pg_stat_activity where $1 = any(pg_blocking_pids(pid))
       union select a.pid from pg_stat_activity a join behind b on b.pid = any(pg_blocking_pids(a.pid)))
     select from behind`,
    [rows[0]!.pid],
  );
}

it('an evaluator employed by a partner is kept from the proposal', async () => {
  await world.sql.rows('update evaluator_profile set municipality_id = $2 where user_id = $1', [
    world.idOf(ANA),
    world.municipalityId(KUTAISI),
  ]);
  const proposal = await consentedProposal(world, call.lots[0]);
  accepted(await submit(world.as(LEYLA), proposal));
  await closeCall(world, call);
  const { proposals } = accepted(
    await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${call.lots[0]}/assignments`),
  );
  const { suggestedConflicts } = proposals.find(({ proposalId }) => proposalId === proposal.id)!;
  expect(suggestedConflicts.find(({ evaluatorId }) => evaluatorId === world.idOf(ANA))).toEqual({
    evaluatorId: world.idOf(ANA),
    level: 'disqualifying',
    because: 'partner',
    grounds: ['partner'],
  });
  expect(refusalOf(await assign(world, call.lots[0], proposal, ANA)).code).toBe('CONFLICT_DISQUALIFYING');
});
