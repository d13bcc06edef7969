/** Who is decided otherwise after the announcement can complain of that, whatever was complained of before. */
import { randomUUID } from 'node:crypto';
import { DAVID, ELENA, LEYLA, MARTA } from '@trilot/domain/testing';
import type { CallComplaintsView } from '../src/capabilities/complaints/complaints.dto';
import type { KeptComplaintView, OwnComplaintView } from '../src/capabilities/complaints/own-complaint.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import {
  accepted,
  announce,
  type Answer,
  approve,
  correct,
  decided,
  evaluatedLot,
  propose,
  refusalOf,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const FIRST = { ground: 'procedure', text: 'Our sheet was scored twice.' };
const SECOND = { ground: 'manifestError', text: 'The correction has the wrong total.' };
const once = () => ({ 'idempotency-key': randomUUID() });

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    call,
    lot,
    proposals: [proposal],
  } = await evaluatedLot(world));
  await decided(world, call);
  accepted(await announce(world.as(ELENA), call));
  await until(async () => (await own()).status === 200);
});
afterAll(() => world.close());

const path = () => `/api/proposals/${proposal.id}/complaint`;
const own = () => world.as(LEYLA).get<OwnComplaintView>(path());
const keep = (version: number, body: object): Promise<Answer<KeptComplaintView>> =>
  world.as(LEYLA).put<KeptComplaintView>(path(), { headers: { 'if-match': `"${version}"` }, body });
const lodge = (version = 1): Promise<Answer<OwnComplaintView>> =>
  world.as(LEYLA).post<OwnComplaintView>(path(), { headers: once(), body: { version } });
const listed = async () =>
  accepted(await world.as(MARTA).get<CallComplaintsView>(`/api/calls/${call.slug}/complaints`)).complaints;
const dismiss = (id: string) =>
  world
    .as(MARTA)
    .post(`/api/complaints/${id}/answer`, { headers: once(), body: { verdict: 'dismissed', reasons: 'It was once.' } });

/** Corrects the decision on the proposal, and waits for the letter. */
async function decideOtherwise(): Promise<void> {
  const { ranking } = accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
  const another = accepted(await correct(world.as(ELENA), ranking!.id, 'complaintUpheld', 'Another’s was right.'));
  const { id, version } = another.ranking!;
  accepted(
    await propose(world.as(ELENA), id, [
      { proposalId: proposal.id, outcome: 'reserve', recommendedCents: 0, reason: 'Another’s was right.' },
    ]),
  );
  accepted(await approve(world.as(DAVID), id));
  const letters = `select from letter where proposal_id = $1 and kind = 'correction' and version = $2`;
  await until(async () => (await world.sql.count(letters, [proposal.id, version])) === 1);
}

it('a complaint about the decision before stays, and the corrected one has a period and a complaint of its own', async () => {
  accepted(await keep(0, FIRST));
  accepted(await lodge());
  const [before] = await listed();
  accepted(await dismiss(before!.id));
  expect(accepted(await own())).toMatchObject({ ...FIRST, state: 'dismissed', earlier: [] });
  expect(refusalOf(await lodge()).code).toBe('ILLEGAL_MOVE');

  await decideOtherwise();
  expect(accepted(await own())).toMatchObject({
    state: 'draft',
    version: 0,
    ground: null,
    text: '',
    receipt: null,
    write: { allowed: true },
    earlier: [{ ...FIRST, state: 'dismissed', answer: { verdict: 'dismissed', reasons: 'It was once.' } }],
  });
  accepted(await keep(0, SECOND));
  const lodged = accepted(await lodge());
  expect(lodged).toMatchObject({ ...SECOND, state: 'lodged', earlier: [FIRST] });
  expect(refusalOf(await lodge()).code).toBe('ILLEGAL_MOVE');
  expect((await listed()).map(({ state, aboutCorrection }) => [state, aboutCorrection])).toEqual([
    ['lodged', true],
    ['dismissed', false],
  ]);
});

it('one that still waits is answered all the same, beside that about the corrected decision', async () => {
  accepted(await keep(0, FIRST));
  accepted(await lodge());
  await decideOtherwise();
  accepted(await keep(0, SECOND));
  accepted(await lodge());
  const waiting = await listed();
  expect(waiting.map(({ state, aboutCorrection }) => [state, aboutCorrection])).toEqual([
    ['lodged', false],
    ['lodged', true],
  ]);
  for (const { id } of waiting) accepted(await dismiss(id));
  const { state, earlier } = accepted(await own());
  expect([state, ...earlier.map((one) => one.state)]).toEqual(['dismissed', 'dismissed']);
});

it('what is still written moves on to the corrected decision: no text is lost', async () => {
  accepted(await keep(0, FIRST));
  await decideOtherwise();
  expect(accepted(await own())).toMatchObject({ ...FIRST, state: 'draft', version: 1, earlier: [] });
  accepted(await keep(1, SECOND));
  expect(accepted(await lodge(2))).toMatchObject({ ...SECOND, state: 'lodged', earlier: [] });
  expect(await listed()).toMatchObject([{ aboutCorrection: true }]);
});

it('is not changed once it is lodged, nor moved to another decision', async () => {
  accepted(await keep(0, FIRST));
  accepted(await lodge());
  await expect(
    world.sql.rows('update complaint set letter_version = 2 where proposal_id = $1', [proposal.id]),
  ).rejects.toThrow('a lodged complaint does not change');
});
