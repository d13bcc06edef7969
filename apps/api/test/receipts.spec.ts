/** Whether a receipt is genuine: for anybody, without a word about what it is for. */
import { LEYLA } from '@trilot/domain/testing';
import type { ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import type { ReceiptVerificationView } from '../src/capabilities/proposals/receipts.dto';
import { accepted, publishedCall, refusalOf, submittedProposal, World } from './harness';

let world: World;
let receipt: ReceiptView;
beforeAll(async () => {
  world = await World.own();
  const call = await publishedCall(world);
  const { id } = await submittedProposal(world, LEYLA, call.lots[0]);
  receipt = accepted(await world.as(LEYLA).get<ReceiptView>(`/api/proposals/${id}/receipt`));
});
afterAll(() => world.close());

const verify = (body: object) => world.visitor.post<ReceiptVerificationView>('/api/receipts/verification', { body });

it('a genuine one is, and nothing else is told', async () => {
  const answer = await verify({ number: receipt.number, digest: receipt.digest });
  expect([answer.status, answer.body]).toEqual([200, { genuine: true }]);
});

it('another digest and another number are answered alike', async () => {
  const other = receipt.digest.replace(/^./, (first) => (first === '0' ? '1' : '0'));
  const answers = [
    await verify({ number: receipt.number, digest: other }),
    await verify({ number: 'R-0000000000', digest: receipt.digest }),
  ];
  expect(answers.map(({ status, body }) => [status, body])).toEqual([
    [200, { genuine: false }],
    [200, { genuine: false }],
  ]);
});

it.each([
  ['a number that is none', { number: 'R-7' }],
  ['a digest that is none', { digest: 'abc' }],
  ['a surplus field', { content: true }],
])('%s is refused', async (_, change) => {
  const refusal = refusalOf(await verify({ number: receipt.number, digest: receipt.digest, ...change }));
  expect(refusal).toMatchObject({ status: 422, code: 'VALIDATION_FAILED' });
});

it('guessing is made to wait', async () => {
  const digest = '0'.repeat(64);
  const statuses: number[] = [];
  for (let time = 0; time < 32; time += 1) statuses.push((await verify({ number: 'R-0000000000', digest })).status);
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.at(-1)).toBe(429);
});
