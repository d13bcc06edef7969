import { checkEligibility, NO_ELIGIBILITY_ANSWERS } from '@trilot/domain';
import { ELENA, NINO } from '@trilot/domain/testing';
import type { CallView } from '../src/capabilities/calls/calls.dto';
import { accepted, type ProblemBody, publishedCall, startProposal, type TestCall, World } from './harness';

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

/** What a visitor from Georgia is told of each lot, by what the page of the call gives to everybody. */
async function told({ slug }: TestCall) {
  const { definition, cancelledAt, serverNow: now } = accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`));
  const answers = { ...NO_ELIGIBILITY_ANSWERS, country: 'GE' };
  return checkEligibility(definition, answers, { cancelledAt, now });
}

describe('the eligibility check', () => {
  it('says of each lot what the start of a proposal says', async () => {
    const call = await publishedCall(world);
    const lots = await told(call);
    expect(lots.map(({ refusals }) => refusals.map(({ code }) => code))).toEqual([[], ['TERRITORY_NOT_IN_LOT'], []]);
    const refused = await startProposal(world, NINO, call.lots[1]);
    expect((refused.body as unknown as ProblemBody).code).toBe('TERRITORY_NOT_IN_LOT');
    for (const place of [0, 2] as const) {
      expect((await startProposal(world, NINO, call.lots[place])).status).toBe(201);
    }
  });

  it('knows when a call has been cancelled', async () => {
    const call = await publishedCall(world);
    accepted(
      await world.as(ELENA).post(`/api/managed-calls/${call.slug}/cancellation`, { body: { reason: 'No money left' } }),
    );
    const { cancelledAt } = accepted(await world.visitor.get<CallView>(`/api/calls/${call.slug}`));
    expect((await told(call))[0]!.refusals).toEqual([{ code: 'CALL_CANCELLED', facts: { cancelledAt } }]);
    const refused = await startProposal(world, NINO, call.lots[0]);
    expect((refused.body as unknown as ProblemBody).code).toBe('CALL_CANCELLED');
  });
});
