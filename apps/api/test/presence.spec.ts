/** Who of a municipality is in its proposal now: seen by colleagues, whichever process answers, and by nobody else. */
import { randomUUID } from 'node:crypto';
import { PRESENCE_SECONDS } from '@trilot/domain';
import { ANA, ELENA, LEYLA, MINGACHEVIR, NINO, RASHAD } from '@trilot/domain/testing';
import type { ColleagueView } from '../src/capabilities/proposals/team.dto';
import {
  accepted,
  type Answer,
  type Client,
  publishedCall,
  refusalOf,
  startApi,
  startProposal,
  testRun,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };

let world: World;
let id: string;
beforeEach(async () => {
  world = await World.shared();
  const call = await publishedCall(world);
  ({ id } = accepted(await startProposal(world, LEYLA, call.lots[0])));
});
afterEach(() => world.close());

const note = (
  client: Client,
  section: string | null = null,
  writing = false,
  page: string = randomUUID(),
): Promise<Answer<ColleagueView[]>> =>
  client.put<ColleagueView[]>(`/api/proposals/${id}/presence/${page}`, { body: { section, writing } });
const leyla = (section: string | null, writing = false) => ({
  userId: world.idOf(LEYLA),
  name: 'Leyla',
  section,
  writing,
});

it('says who else is there, in which section, and whether they write', async () => {
  const page = randomUUID();
  expect(accepted(await note(world.as(LEYLA), 'budget', true, page))).toEqual([]);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([leyla('budget', true)]);
  expect(accepted(await note(world.as(LEYLA), 'form:needs', false, page))).toEqual([
    { userId: world.idOf(RASHAD), name: 'Rashad', section: null, writing: false },
  ]);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([leyla('form:needs')]);
});

it('forgets a page that is closed, and one that is silent', async () => {
  const [closed, silent] = [randomUUID(), randomUUID()];
  await note(world.as(LEYLA), 'budget', false, closed);
  expect((await world.as(LEYLA).delete(`/api/proposals/${id}/presence/${closed}`)).status).toBe(204);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([]);
  await note(world.as(LEYLA), 'budget', false, silent);
  await world.sql.rows(`update presence set seen_at = now() - make_interval(secs => $2) where page = $1`, [
    silent,
    PRESENCE_SECONDS + 1,
  ]);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([]);
});

it('sweeps away what was left behind long ago', async () => {
  const old = randomUUID();
  await note(world.as(LEYLA), 'budget', false, old);
  await world.sql.rows(`update presence set seen_at = now() - interval '11 minutes' where page = $1`, [old]);
  await note(world.as(RASHAD));
  expect(await world.sql.rows('select page from presence where page = $1', [old])).toEqual([]);
});

it('closes nobody else’s page', async () => {
  const page = randomUUID();
  await note(world.as(LEYLA), 'budget', false, page);
  await world.as(RASHAD).delete(`/api/proposals/${id}/presence/${page}`);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([leyla('budget')]);
});

it('is for members of the municipality alone, and no longer than they are members', async () => {
  await note(world.as(LEYLA), 'budget');
  expect(refusalOf(await note(world.as(NINO)))).toEqual(NOT_FOUND);
  for (const member of [ELENA, ANA]) {
    expect(refusalOf(await note(world.as(member)))).toEqual({
      status: 403,
      code: 'NOT_PERMITTED',
      facts: { permission: 'proposal:read-own' },
    });
  }
  await world.sql.rows('delete from member where municipality_id = $1 and user_id = $2', [
    world.municipalityId(MINGACHEVIR),
    world.idOf(LEYLA),
  ]);
  expect(accepted(await note(world.as(RASHAD)))).toEqual([]);
});

it.each(['Budget', 'form:', 'form:<b>', 'a'.repeat(101)])('takes no section called %s', async (section) => {
  expect((await note(world.as(LEYLA), section)).status).toBe(422);
});

it('is the same whichever process answers', async () => {
  await note(world.as(LEYLA), 'budget', true);
  const second = await startApi(testRun().dist, world.sql.url);
  try {
    expect(accepted(await note(world.as(RASHAD).at(second.url)))).toEqual([leyla('budget', true)]);
  } finally {
    await second.process.kill();
  }
});
