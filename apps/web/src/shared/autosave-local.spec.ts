/** @jest-environment jsdom */
import { Desk, type } from './testing/writing';

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

describe('what stays on this computer', () => {
  it('is kept here and sent nowhere, however often it is flushed', async () => {
    const tab = await desk.localPage('a');
    type(tab, { need: 'Water' });
    await tab.flush();
    await pass(60_000);
    expect(server.requests).toEqual([]);
    expect(computer.text('a')).toEqual({ need: 'Water' });
    expect(tab.current()).toMatchObject({ status: 'waiting', kept: true, content: { need: 'Water' } });
  });

  it('is taken up by the next page in one copy, however many pages there were', async () => {
    type(await desk.localPage('a'), { need: 'Water' });
    await pass(300);
    desk.crash('a');
    type(await desk.localPage('b'), { place: 'Gori' });
    await pass(300);
    desk.crash('b');
    const tab = await desk.localPage('c');
    await pass(300);
    expect(tab.current()).toMatchObject({ content: { need: 'Water', place: 'Gori' }, clashes: [] });
    expect([...computer.slots.keys()]).toEqual(['c']);
  });

  it('is laid over what the server holds by now, and clashes where both have changed', async () => {
    type(await desk.localPage('a'), { need: 'Water', place: 'Gori' });
    await pass(300);
    desk.crash('a');
    server.put({ need: 'Shade', time: 'May' });
    const tab = await desk.localPage('b');
    expect(tab.current()).toMatchObject({
      content: { need: 'Water', place: 'Gori', time: 'May' },
      clashes: [{ path: 'text.need', mine: 'Water', theirs: 'Shade' }],
    });
  });

  it('begins anew once it has been sent by another act', async () => {
    const tab = await desk.localPage('a');
    type(tab, { need: 'Water' });
    await pass(300);
    await tab.restart({ content: { need: 'Water' }, version: 2 });
    expect(tab.current()).toMatchObject({ status: 'saved', version: 2, clashes: [] });
    expect(tab.unsaved).toBe(false);
    expect(computer.slots.size).toBe(0);
    await pass(60_000);
    expect(computer.slots.size).toBe(0);
  });
});
