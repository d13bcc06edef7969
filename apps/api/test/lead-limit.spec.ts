import { randomUUID } from 'node:crypto';
import type { CallDefinition } from '@trilot/domain';
import { LEYLA, NINO } from '@trilot/domain/testing';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  draftedProposal,
  publishedCall,
  refusalOf,
  startProposal,
  statusesOf,
  submit,
  submittedProposal,
  type TestCall,
  World,
} from './harness';

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

const limited = (maxAsLead: number | null) =>
  publishedCall(world, { eligibility: { questions: [], maxAsLead, maxAwards: null } });
const reached = (limit: number, ...references: string[]) => ({
  status: 409,
  code: 'LEAD_LIMIT_REACHED',
  facts: { limit, references },
});

/** A corrigendum that lowers the limit, while more proposals than that have been started. */
async function lowerLimit({ id }: TestCall, maxAsLead: number): Promise<void> {
  const { version, definition } = await world.sql.row<{ version: number; definition: CallDefinition }>(
    `select c.version, v.definition from call c join call_version v on v.call_id = c.id and v.version = c.version
     where c.id = $1`,
    [id],
  );
  const corrected = { ...definition, eligibility: { ...definition.eligibility, maxAsLead } };
  await world.sql.rows(
    `with version as (
       insert into call_version (call_id, version, definition, published_at, published_by)
       select id, $2, $3, now(), published_by from call where id = $1),
     lots as (
       insert into lot_version (lot_id, version, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
       select v.lot_id, $2, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at, v.deadline
       from lot_version v join lot l on l.id = v.lot_id where l.call_id = $1 and v.version = $2 - 1)
     update call set version = $2 where id = $1`,
    [id, version + 1, JSON.stringify(corrected)],
  );
}

describe('a municipality that may lead one proposal in the call', () => {
  it('is refused a second one in another lot, by the name of the first', async () => {
    const call = await limited(1);
    const { reference } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    expect(refusalOf(await startProposal(world, LEYLA, call.lots[2]))).toEqual(reached(1, reference));
    expect((await startProposal(world, NINO, call.lots[2])).status).toBe(201);
  });

  it('is led to the one it has when it starts it again in the same lot', async () => {
    const call = await limited(1);
    const { id } = accepted(await startProposal(world, LEYLA, call.lots[0]));
    expect(refusalOf(await startProposal(world, LEYLA, call.lots[0]))).toEqual({
      status: 409,
      code: 'PROPOSAL_ALREADY_OPEN',
      facts: { proposalId: id },
    });
  });

  it('may start another once the first is withdrawn', async () => {
    const call = await limited(1);
    const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
    accepted(
      await world.as(LEYLA).post(`/api/proposals/${id}/withdrawal`, {
        headers: { 'idempotency-key': randomUUID() },
        body: { reason: 'Another lot suits us better.' },
      }),
    );
    expect((await startProposal(world, LEYLA, call.lots[2])).status).toBe(201);
  });

  it.each([1, 2, 3])('starts one when it starts two at once (%i)', async () => {
    const call = await limited(1);
    const answers = await Promise.all([call.lots[0], call.lots[2]].map((lot) => startProposal(world, LEYLA, lot)));
    expect(statusesOf(answers)).toEqual([201, 409]);
  });

  it.each([1, 2, 3])('submits one when two were started before the limit came (%i)', async () => {
    const call = await limited(null);
    const drafts = [
      await draftedProposal(world, LEYLA, call.lots[0]),
      await draftedProposal(world, LEYLA, call.lots[2]),
    ];
    await lowerLimit(call, 1);
    const answers = await Promise.all(drafts.map((draft) => submit(world.as(LEYLA), draft)));
    expect(statusesOf(answers)).toEqual([201, 409]);
    const place = answers.findIndex(({ status }) => status === 409);
    const [winner] = drafts.filter((_, position) => position !== place);
    expect(refusalOf(answers[place]!)).toEqual(reached(1, winner!.reference));
    const { abilities } = accepted(await world.as(LEYLA).get<ProposalView>(`/api/proposals/${drafts[place]!.id}`));
    expect(abilities.submit.refusal).toEqual({
      code: 'LEAD_LIMIT_REACHED',
      facts: { limit: 1, references: [winner!.reference] },
    });
  });

  it('is held to it by the database, whoever writes', async () => {
    const call = await limited(1);
    await submittedProposal(world, LEYLA, call.lots[0]);
    const insert = `insert into proposal (id, reference, lot_id, municipality_id, created_by)
      select gen_random_uuid(), 'X-' || left(gen_random_uuid()::text, 8), $1, municipality_id, created_by
      from proposal where lot_id = $2`;
    await expect(world.sql.rows(insert, [call.lots[2], call.lots[0]])).rejects.toThrow('leads at most 1 proposals');
  });
});

it('two are two', async () => {
  const call = await limited(2);
  const proposals = [call.lots[0], call.lots[2]].map((lot) => draftedProposal(world, LEYLA, lot));
  const answers = (await Promise.all(proposals)).map((proposal) => submit(world.as(LEYLA), proposal));
  expect(statusesOf(await Promise.all(answers))).toEqual([201, 201]);
});
