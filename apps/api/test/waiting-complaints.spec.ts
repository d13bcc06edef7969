/** Complaints that wait for an answer, over all calls, as the manager's home lists them. */
import { randomUUID } from 'node:crypto';
import { ANA, BORIS, type CastMember, ELENA, LEYLA, MARTA, OSTAP, SAMIR } from '@trilot/domain/testing';
import type { ComplaintView, WaitingComplaintView } from '../src/capabilities/complaints/complaints.dto';
import {
  accepted,
  announce,
  closeCall,
  decided,
  evaluated,
  publishedCall,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const once = () => ({ 'idempotency-key': randomUUID() });

let world: World;
let call: TestCall;
let leylas: TestProposal;
let ostaps: TestProposal;
beforeAll(async () => {
  world = await World.shared();
  call = await publishedCall(world);
  leylas = await submittedProposal(world, LEYLA, call.lots[2]);
  ostaps = await submittedProposal(world, OSTAP, call.lots[2]);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, call.lots[2], leylas, evaluator);
    await evaluated(world, call.lots[2], ostaps, evaluator);
  }
  await decided(world, call);
  accepted(await announce(world.as(ELENA), call));
});
afterAll(() => world.close());

const waiting = async (member: CastMember) =>
  accepted(await world.as(member).get<WaitingComplaintView[]>('/api/complaints')).filter(
    ({ callSlug }) => callSlug === call.slug,
  );

async function complain(member: CastMember, { id }: TestProposal): Promise<void> {
  const address = `/api/proposals/${id}/complaint`;
  await until(async () => (await world.as(member).get(address)).status === 200);
  const body = { ground: 'procedure', text: 'Vərəq başqa təklif haqqındadır.' };
  accepted(await world.as(member).put(address, { headers: { 'if-match': '"0"' }, body }));
  if (member === LEYLA) accepted(await world.as(member).post(address, { headers: once(), body: { version: 1 } }));
}

it('are listed from the lodging to the decision, to those who may see them, with the day they are due', async () => {
  expect(await waiting(SAMIR)).toEqual([]);
  await complain(LEYLA, leylas);
  // what is only being written waits for nobody
  await complain(OSTAP, ostaps);
  const [one] = await waiting(SAMIR);
  const { dueAt } = accepted(await world.as(SAMIR).get<ComplaintView>(`/api/complaints/${one!.id}`));
  const expected = [{ id: one!.id, reference: leylas.reference, callSlug: call.slug, zone: 'Europe/Brussels', dueAt }];
  expect(await waiting(SAMIR)).toEqual(expected);

  await world.sql.rows(
    `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'My cousin')`,
    [leylas.id, world.idOf(ELENA)],
  );
  expect(await waiting(ELENA)).toEqual([]);

  const act = (member: CastMember, path: string, body: object) =>
    world.as(member).post(`/api/complaints/${one!.id}/${path}`, { headers: once(), body });
  accepted(await act(MARTA, 'answer', { verdict: 'upheld', reasons: 'They are right.' }));
  expect(await waiting(SAMIR)).toEqual(expected);
  accepted(await act(SAMIR, 'verdict', { verdict: 'confirmed', reason: '' }));
  expect(await waiting(SAMIR)).toEqual([]);
});
