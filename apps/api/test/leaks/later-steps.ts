/** What happens from one state of the planted call to the next, from the decisions on. */
import { ELENA, LEYLA, MARTA, SAMIR } from '@trilot/domain/testing';
import type { CallComplaintsView } from '../../src/capabilities/complaints/complaints.dto';
import { accepted, announce, approve, correct, giveUp, propose, until } from '../harness';
import { CENTS, WORDS } from './canaries';
import { TEA } from './cast';
import { once, type PlantedCall } from './planted-call';

const HOUR = 3_600_000;

/** The planted proposal gets less than it asks for, and the rival, which comes to as much, waits in reserve. */
function decisionsOf({ proposal, rival }: PlantedCall, recommendedCents: number, reason: string) {
  return [
    { proposalId: proposal.id, outcome: 'selected' as const, recommendedCents, reason },
    { proposalId: rival.id, outcome: 'reserve' as const, recommendedCents: 0, reason: 'Two of a kind' },
  ];
}

async function decided(planted: PlantedCall): Promise<void> {
  const { world, call, ranking } = planted;
  const rankings = await world.sql.rows<{ id: string }>(
    'select k.id from ranking k join lot l on l.id = k.lot_id where l.call_id = $1',
    [call.id],
  );
  for (const { id } of rankings) {
    const departures = id === ranking ? decisionsOf(planted, CENTS.awarded, WORDS.departure) : [];
    accepted(await propose(world.as(ELENA), id, departures));
    accepted(await approve(world.as(MARTA), id));
  }
  const at = new Date(Date.parse(await world.sql.now()) + HOUR).toISOString();
  accepted(await announce(world.as(ELENA), call, at));
}

/** The embargo is over; the winner complains, and that it is upheld is proposed, which nobody outside knows yet. */
async function announced(planted: PlantedCall): Promise<void> {
  const { world, call, proposal } = planted;
  await world.sql.rows('update announcement set at = now() where call_id = $1', [call.id]);
  await world.sql.rows(`update outbox set due_at = now() where topic = 'call.announced'`);
  const letters = `select from message where link like '%/decision'`;
  await until(async () => (await world.sql.count(letters)) >= 3);
  const path = `/api/proposals/${proposal.id}/complaint`;
  const text = { ground: 'procedure', text: WORDS.complaint };
  accepted(await world.as(LEYLA).put(path, { headers: { 'if-match': '"0"' }, body: text }));
  accepted(await world.as(LEYLA).post(path, { headers: once(), body: { version: 1 } }));
  const samir = world.as(SAMIR);
  const { complaints } = accepted(await samir.get<CallComplaintsView>(`/api/calls/${call.slug}/complaints`));
  planted.complaint = complaints[0]!.id;
  accepted(
    await samir.post(`/api/complaints/${planted.complaint}/answer`, {
      headers: once(),
      body: { verdict: 'upheld', reasons: WORDS.complaintAnswer },
    }),
  );
}

/** The complaint is upheld, and another version of the ranking decides anew; nobody has approved that. */
async function reconsidered(planted: PlantedCall): Promise<void> {
  const { world, complaint } = planted;
  const body = { verdict: 'confirmed', reason: '' };
  accepted(await world.as(TEA).post(`/api/complaints/${complaint}/verdict`, { headers: once(), body }));
  const elena = world.as(ELENA);
  const { ranking } = accepted(await correct(elena, planted.ranking, 'complaintUpheld', WORDS.correction));
  planted.ranking = ranking!.id;
  accepted(await propose(elena, ranking!.id, decisionsOf(planted, CENTS.awardedAnew, WORDS.departure)));
}

async function corrected({ world, ranking }: PlantedCall): Promise<void> {
  accepted(await approve(world.as(MARTA), ranking));
}

/** The winner gives up; the rival asks for more than that frees, and stays in reserve. */
async function givenUp({ world, proposal }: PlantedCall): Promise<void> {
  accepted(await giveUp(world.as(LEYLA), proposal, WORDS.ending));
}

export const LATER_STEPS = {
  'decided, not announced': decided,
  announced,
  'corrected, not approved': reconsidered,
  corrected,
  'given up': givenUp,
};
