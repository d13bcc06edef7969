import { clarificationDays } from '@trilot/domain';
import { ELENA, LEYLA, lotBuilder } from '@trilot/domain/testing';
import {
  accepted,
  type Answer,
  draftedProposal,
  openDefinition,
  publishedCall,
  randomSlug,
  refusalOf,
  World,
} from './harness';

let world: World;
beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

/** The lines of a calendar, folded ones joined; each event as its properties. */
function eventsIn({ text }: Answer<unknown>): readonly Readonly<Record<string, string>>[] {
  const unfolded = text.replaceAll('\r\n ', '');
  return unfolded
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) =>
      Object.fromEntries(
        event
          .split('END:VEVENT')[0]!
          .trim()
          .split('\r\n')
          .map((line): [string, string] => {
            const [name, ...value] = line.split(':');
            return [name!, value.join(':')];
          }),
      ),
    );
}

/** "20270412T140000Z". */
const compact = (instant: string) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');

describe('the calendar of a call', () => {
  it('has every date as an instant, in the words of the language, and says the time where the call is', async () => {
    const { lots, opensAt } = await openDefinition(world);
    const later = new Date(Date.parse(lots[0]!.deadline) + 86_400_000).toISOString();
    const { slug } = await publishedCall(world, {
      title: { en: 'Rain; gardens, and roofs' },
      lots: [lotBuilder(1, { deadline: lots[0]!.deadline }), lotBuilder(2, { deadline: later })],
    });
    const answer = await world.visitor.get(`/api/calls/${slug}/calendar.ics`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const instants = eventsIn(answer).filter(({ DTSTART }) => DTSTART !== undefined);
    expect(instants.map(({ DTSTART, SUMMARY, STATUS }) => [DTSTART, SUMMARY, STATUS])).toEqual([
      [compact(opensAt), 'Opens: Rain\\; gardens\\, and roofs (2027)', 'CONFIRMED'],
      [compact(lots[0]!.deadline), 'Deadline: Rain\\; gardens\\, and roofs (2027)\\, Lot 1', 'CONFIRMED'],
      [compact(later), 'Deadline: Rain\\; gardens\\, and roofs (2027)\\, Lot 2', 'CONFIRMED'],
    ]);
    expect(eventsIn(answer)[1]!['DESCRIPTION']).toContain('(Europe/Brussels\\, UTC+0');
    expect(eventsIn(answer)[1]!['DESCRIPTION']).toMatch(new RegExp(`/calls/${slug}$`));
    const azerbaijani = await world.visitor.get(`/api/calls/${slug}/calendar.ics?language=az`);
    expect(eventsIn(azerbaijani)[0]!['SUMMARY']).toBe('Açılır: Rain\\; gardens\\, and roofs (2027)');
  });

  it('has the last days of questions and answers, as whole days that no zone moves', async () => {
    const definition = await openDefinition(world, { zone: 'Asia/Baku' });
    const later = new Date(Date.parse(definition.lots[0]!.deadline) + 3 * 86_400_000).toISOString();
    const lots = [definition.lots[0]!, lotBuilder(2, { deadline: later })];
    const { slug } = await publishedCall(world, { zone: 'Asia/Baku', lots });
    const days = (name: string) =>
      [1, 2].map((lot) => clarificationDays({ ...definition, lots }, lot)[name as 'questions']);
    const wholeDays = eventsIn(await world.visitor.get(`/api/calls/${slug}/calendar.ics`)).filter(
      (event) => 'DTSTART;VALUE=DATE' in event,
    );
    const written = (day: string) => day.replaceAll('-', '');
    expect(wholeDays.map((event) => [event['DTSTART;VALUE=DATE'], event['SUMMARY']])).toEqual([
      [written(days('questions')[0]!), 'Last day for questions: Urban make-over (2027)\\, Lot 1'],
      [written(days('questions')[1]!), 'Last day for questions: Urban make-over (2027)\\, Lot 2'],
      [written(days('answers')[0]!), 'All questions answered by today: Urban make-over (2027)\\, Lot 1'],
      [written(days('answers')[1]!), 'All questions answered by today: Urban make-over (2027)\\, Lot 2'],
    ]);
    expect(wholeDays[0]!['DESCRIPTION']).toContain('Asia/Baku');
    expect(wholeDays[0]!['DESCRIPTION']).toMatch(new RegExp(`/calls/${slug}/clarifications$`));
  });

  it('keeps the place of a date that moves, and says that a call is cancelled', async () => {
    const { slug } = await publishedCall(world);
    const before = eventsIn(await world.visitor.get(`/api/calls/${slug}/calendar.ics`));
    const { lots } = await openDefinition(world);
    const deadline = new Date(Date.parse(lots[0]!.deadline) + 5 * 86_400_000).toISOString();
    accepted(
      await world.as(ELENA).post(`/api/managed-calls/${slug}/extensions`, {
        headers: { 'if-match': '"1"' },
        body: { deadlines: [1, 2, 3].map((lot) => ({ lot, deadline })), reason: 'More time for everybody' },
      }),
    );
    const moved = eventsIn(await world.visitor.get(`/api/calls/${slug}/calendar.ics`));
    expect(moved.map(({ UID }) => UID)).toEqual(before.map(({ UID }) => UID));
    expect([moved[1]!['DTSTART'], before[1]!['SEQUENCE'], moved[1]!['SEQUENCE']]).toEqual([
      compact(deadline),
      '1',
      '2',
    ]);
    accepted(
      await world.as(ELENA).post(`/api/managed-calls/${slug}/cancellation`, { body: { reason: 'No money left' } }),
    );
    const cancelled = eventsIn(await world.visitor.get(`/api/calls/${slug}/calendar.ics`));
    expect(cancelled.map(({ STATUS }) => STATUS)).toEqual(['CANCELLED', 'CANCELLED', 'CANCELLED', 'CANCELLED']);
  });

  it('is sent again only when it has changed', async () => {
    const { slug, lots } = await publishedCall(world);
    const address = `/api/calls/${slug}/calendar.ics`;
    const first = await world.visitor.get(address);
    const tag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toBe('public, max-age=900');
    // what happens inside the call is no change of its dates
    await draftedProposal(world, LEYLA, lots[0]);
    // as calendar programs ask; without the second header `fetch` would ask for an answer past every cache
    const asking = { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } };
    const again = await world.visitor.get(address, asking);
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', tag]);
    const other = await world.visitor.get(`${address}?language=az`, asking);
    expect(other.status).toBe(200);
  });

  it('is not there before the call is published', async () => {
    const slug = randomSlug();
    const definition = await openDefinition(world);
    accepted(await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition } }));
    const notFound = { status: 404, code: 'NOT_FOUND', facts: {} };
    expect(refusalOf(await world.visitor.get(`/api/calls/${slug}/calendar.ics`))).toEqual(notFound);
    const { text } = await world.visitor.get('/api/calendar.ics');
    expect(text).not.toContain(slug);
  });

  it('is in the feed of all calls', async () => {
    const { id, slug } = await publishedCall(world);
    const own = eventsIn(await world.visitor.get(`/api/calls/${slug}/calendar.ics`));
    const all = eventsIn(await world.visitor.get('/api/calendar.ics'));
    expect(all.filter(({ UID }) => UID!.startsWith(id))).toEqual(own);
  });

  it('speaks the languages of the interface only', async () => {
    expect((await world.visitor.get('/api/calendar.ics?language=xx')).status).toBe(422);
  });
});
