/** @jest-environment jsdom */
import { sessionEnded, signedInAgain } from './session-events';
import { Desk, offline, refused, type } from './testing/writing';

let desk: Desk;
let server: Desk['server'];
let computer: Desk['computer'];

const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  jest.useFakeTimers();
  desk = new Desk();
  ({ server, computer } = desk);
});

afterEach(() => {
  desk.close();
  jest.useRealTimers();
});

describe('what is typed', () => {
  it('is on this computer 300 ms after the first key, however fast the next ones come', async () => {
    const tab = await desk.page('a');
    for (const text of ['W', 'Wa', 'Wat', 'Wate']) {
      type(tab, { need: text });
      await pass(100);
    }
    expect(computer.text('a')).toEqual({ need: 'Wat' });
    await pass(300);
    expect(computer.text('a')).toEqual({ need: 'Wate' });
  });

  it('is on the server after 1.5 s of rest, and then no longer on this computer', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    await pass(1_499);
    expect(server.requests).toEqual([]);
    await pass(1);
    expect(server.content).toEqual({ need: 'Water' });
    expect(tab.current()).toMatchObject({ status: 'saved', version: 2, savedAt: '2026-11-25T10:00:00.000Z' });
    expect(computer.slots.size).toBe(0);
  });

  it('is on the server after 10 s of typing without rest', async () => {
    const tab = await desk.page('a');
    for (let key = 1; key <= 11; key += 1) {
      type(tab, { need: 'x'.repeat(key) });
      await pass(1_000);
    }
    expect(server.requests).toEqual([{ need: 'x'.repeat(10) }]);
  });

  it('while a save is under way is saved by the next one', async () => {
    const tab = await desk.page('a');
    let open = () => {};
    server.gate = new Promise((resolve) => (open = resolve));
    type(tab, { need: 'Wat' });
    await pass(1_500);
    type(tab, { need: 'Water' });
    open();
    await pass(0);
    expect(tab.current()).toMatchObject({ status: 'waiting', content: { need: 'Water' } });
    expect(computer.slots.get('a')).toMatchObject({ content: { need: 'Water' }, base: { need: 'Wat' } });
    await pass(1_500);
    expect(server.content).toEqual({ need: 'Water' });
    expect(tab.current().status).toBe('saved');
  });

  it('is sent once when two flushes meet a save under way', async () => {
    const tab = await desk.page('a');
    let open = () => {};
    server.gate = new Promise((resolve) => (open = resolve));
    type(tab, { need: 'Wat' });
    const first = tab.flush();
    type(tab, { need: 'Water' });
    const others = [tab.flush(), tab.flush()];
    open();
    await Promise.all([first, ...others]);
    expect(server.requests).toEqual([{ need: 'Wat' }, { need: 'Water' }]);
    expect(tab.current()).toMatchObject({ status: 'saved', version: 3, clashes: [] });
  });
});

describe('a save that fails', () => {
  it.each([
    ['no connection', offline()],
    ['a server that is away', refused(503, 'UNAVAILABLE')],
    ['a server that fails', refused(500, 'UNEXPECTED')],
    ['too many requests', refused(429, 'TOO_MANY_ATTEMPTS')],
  ])('%s: is repeated after 5 s, and the text is kept meanwhile', async (_, failure) => {
    const tab = await desk.page('a');
    server.failWith = failure;
    type(tab, { need: 'Water' });
    await pass(1_500);
    expect(tab.current()).toMatchObject({ status: 'waiting', refusal: null, kept: true });
    expect(computer.text('a')).toEqual({ need: 'Water' });
    server.failWith = null;
    await pass(5_000);
    expect(server.content).toEqual({ need: 'Water' });
    expect(tab.current().status).toBe('saved');
  });

  it('is repeated less and less often, at the latest every minute', async () => {
    const tab = await desk.page('a');
    server.failWith = offline();
    type(tab, { need: 'Water' });
    await pass(1_500);
    const counts = [];
    for (const ms of [5_000, 10_000, 20_000, 40_000, 60_000, 60_000]) {
      await pass(ms - 1);
      counts.push(server.requests.length);
      await pass(1);
    }
    expect(counts).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('is repeated at once when the connection is back', async () => {
    const tab = await desk.page('a');
    server.failWith = offline();
    type(tab, { need: 'Water' });
    await pass(1_500);
    server.failWith = null;
    window.dispatchEvent(new Event('online'));
    await pass(0);
    expect(server.content).toEqual({ need: 'Water' });
  });

  it('because the session has ended says so, does not nag, and is repeated after signing in', async () => {
    const told = jest.fn();
    sessionEnded.addEventListener('ended', told);
    const tab = await desk.page('a');
    server.failWith = refused(401, 'NOT_SIGNED_IN');
    type(tab, { need: 'Water' });
    await pass(120_000);
    sessionEnded.removeEventListener('ended', told);
    expect(told).toHaveBeenCalledTimes(1);
    expect(server.requests).toHaveLength(1);
    expect(tab.current()).toMatchObject({ status: 'waiting', refusal: null, content: { need: 'Water' } });
    server.failWith = null;
    signedInAgain.dispatchEvent(new Event('again'));
    await pass(0);
    expect(server.content).toEqual({ need: 'Water' });
  });

  it('because it is refused is not repeated, says why, and keeps the text', async () => {
    const tab = await desk.page('a');
    server.failWith = refused(409, 'CALL_CLOSED');
    type(tab, { need: 'Water' });
    await pass(120_000);
    expect(server.requests).toHaveLength(1);
    expect(tab.current().refusal?.code).toBe('CALL_CLOSED');
    expect(computer.text('a')).toEqual({ need: 'Water' });
    await expect(tab.settled()).rejects.toMatchObject({ code: 'CALL_CLOSED' });
  });

  it('after the server had saved it is no clash, even when more was typed meanwhile', async () => {
    const tab = await desk.page('a');
    server.loseAnswer = true;
    type(tab, { need: 'Wat' });
    await pass(1_500);
    type(tab, { need: 'Water' });
    server.loseAnswer = false;
    await pass(6_500);
    expect(tab.current()).toMatchObject({ status: 'saved', clashes: [], content: { need: 'Water' } });
    expect(server.content).toEqual({ need: 'Water' });
  });
});

it('takes in what was written elsewhere: saved like what is typed, with both texts of what was changed here as well', async () => {
  const tab = await desk.page('a');
  type(tab, { need: 'Water', idea: 'A well' });
  tab.bring({ need: 'Shade', idea: 'A well' }, { need: 'Trees', idea: 'A well', plan: 'Plant' });
  expect(tab.current()).toMatchObject({
    content: { need: 'Trees', idea: 'A well', plan: 'Plant' },
    clashes: [{ path: 'text.need', base: 'Shade', mine: 'Trees', theirs: 'Water' }],
  });
  await pass(1_500);
  expect(server.content).toEqual({ need: 'Trees', idea: 'A well', plan: 'Plant' });
});
