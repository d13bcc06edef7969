/** The budget and priority cases of the programme rules, section 10: one table, the API and a form that is brought back. */
import { DOOR_CASES, LEYLA } from '@trilot/domain/testing';
import {
  accepted,
  bringBack,
  type Client,
  draftedProposal,
  filled,
  publishedCall,
  refusalOf,
  saveDraft,
  submit,
  takeForm,
  type TestCall,
  World,
} from './harness';

let world: World;
let leyla: Client;
let call: TestCall;
beforeAll(async () => {
  world = await World.shared();
  leyla = world.as(LEYLA);
});
beforeEach(async () => {
  call = await publishedCall(world);
});
afterAll(() => world.close());

describe.each(DOOR_CASES)('the programme rules, section 10: $name', ({ before, typed, content, gaps }) => {
  it('is decided by the API and by a form that is brought back alike', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0], before);
    const { read } = accepted(await bringBack(leyla, proposal, filled(await takeForm(leyla, proposal), typed)));
    expect(read).toEqual(content);
    const { version } = accepted(await saveDraft(leyla, proposal, read));
    const answer = await submit(leyla, { ...proposal, version });
    const said = gaps.length === 0 ? accepted(answer).revision : refusalOf(answer);
    expect(said).toEqual(gaps.length === 0 ? 1 : { status: 422, code: 'PROPOSAL_INCOMPLETE', facts: { gaps } });
  });
});
