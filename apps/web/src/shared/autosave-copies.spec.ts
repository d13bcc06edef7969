/** @jest-environment jsdom */
import { Desk, offline, type } from './testing/writing';

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

describe('somebody else', () => {
  it('who saved another answer first loses nothing', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    server.put({ place: 'Gori' });
    await pass(1_500);
    await pass(10);
    expect(server.content).toEqual({ need: 'Water', place: 'Gori' });
    expect(tab.current()).toMatchObject({ status: 'saved', clashes: [], content: { need: 'Water', place: 'Gori' } });
  });

  it('who saved the same answer first clashes: ours stays, theirs is kept until it is settled', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    server.put({ need: 'Shade' });
    await pass(1_500);
    await pass(10);
    const clash = { path: 'text.need', base: undefined, mine: 'Water', theirs: 'Shade' };
    expect(tab.current()).toMatchObject({ status: 'saved', clashes: [clash] });
    expect(server.content).toEqual({ need: 'Water' });
    expect(computer.slots.get('a')?.clashes).toEqual([clash]);
    tab.settle(tab.current().clashes[0]!);
    await pass(10);
    expect(tab.current().clashes).toEqual([]);
    expect(computer.slots.size).toBe(0);
  });

  it('whose text is not settled yet is still there after a reload', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    server.put({ need: 'Shade' });
    await pass(1_500);
    await pass(10);
    desk.crash('a');
    const again = await desk.page('b');
    expect(again.current().clashes).toMatchObject([{ mine: 'Water', theirs: 'Shade' }]);
  });

  it('is taken in when the server is found to hold more, but never an older text', async () => {
    const tab = await desk.page('a');
    tab.meet({ content: { place: 'Gori' }, version: 3 });
    expect(tab.current()).toMatchObject({ content: { place: 'Gori' }, version: 3, status: 'saved' });
    tab.meet({ content: { place: 'Poti' }, version: 2 });
    expect(tab.current().content).toEqual({ place: 'Gori' });
  });

  it('who is found while we write is merged, not overwritten', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    server.put({ place: 'Gori' });
    tab.meet(await server.load());
    expect(tab.current()).toMatchObject({ content: { need: 'Water', place: 'Gori' }, status: 'waiting' });
    await pass(1_500);
    expect(server.content).toEqual({ need: 'Water', place: 'Gori' });
  });

  it('who saves each time before us does not make us ask without pause', async () => {
    const tab = await desk.page('a');
    server.rival = { place: 'Gori' };
    type(tab, { need: 'Water' });
    await pass(1_500);
    await pass(4_000);
    expect(server.requests).toHaveLength(4);
    expect(tab.current()).toMatchObject({ status: 'waiting', clashes: [], content: { need: 'Water', place: 'Gori' } });
    server.rival = null;
    await pass(1_500);
    expect(server.content).toEqual({ need: 'Water', place: 'Gori' });
  });
});

describe('a page that ended before its text was saved', () => {
  it('leaves it for the next page, which saves it', async () => {
    const tab = await desk.page('a');
    server.failWith = offline();
    type(tab, { need: 'Water' });
    await pass(300);
    desk.crash('a');
    server.failWith = null;
    const again = await desk.page('b');
    expect(again.current()).toMatchObject({ content: { need: 'Water' }, status: 'waiting' });
    await pass(1_510);
    expect(server.content).toEqual({ need: 'Water' });
    expect(computer.slots.size).toBe(0);
  });

  it('is forgotten only when the server has the text', async () => {
    const tab = await desk.page('a');
    server.failWith = offline();
    type(tab, { need: 'Water' });
    await pass(300);
    desk.crash('a');
    computer.full = true;
    server.failWith = null;
    await desk.page('b');
    server.failWith = offline();
    await pass(10_000);
    expect(computer.text('a')).toEqual({ need: 'Water' });
  });

  it('after its save had arrived is no clash with itself', async () => {
    const tab = await desk.page('a');
    server.loseAnswer = true;
    type(tab, { need: 'Wat' });
    await pass(1_500);
    type(tab, { need: 'Water' });
    await pass(300);
    desk.crash('a');
    server.loseAnswer = false;
    const again = await desk.page('b');
    expect(again.current()).toMatchObject({ content: { need: 'Water' }, clashes: [] });
  });

  it('is left alone while it is still open in another tab', async () => {
    const first = await desk.page('a');
    server.failWith = offline();
    type(first, { need: 'Water' });
    await pass(300);
    server.failWith = null;
    const second = await desk.page('b');
    expect(second.current().content).toEqual({});
    type(second, { place: 'Gori' });
    await second.flush();
    expect(computer.text('a')).toEqual({ need: 'Water' });
    await first.flush();
    await pass(10);
    expect(server.content).toEqual({ need: 'Water', place: 'Gori' });
  });
});

describe('a page that ends beside another one', () => {
  it('leaves its unsaved text to the one that stays', async () => {
    const first = await desk.page('a');
    const second = await desk.page('b');
    server.failWith = offline();
    type(first, { need: 'Water' });
    type(second, { place: 'Gori' });
    await pass(300);
    desk.crash('a');
    expect(second.current()).toMatchObject({ content: { need: 'Water', place: 'Gori' }, clashes: [] });
    server.failWith = null;
    await second.flush();
    expect(server.content).toEqual({ need: 'Water', place: 'Gori' });
    expect(computer.slots.size).toBe(0);
  });
});

describe('a page that is being left', () => {
  const leave = () => {
    const event = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(event);
    return event.defaultPrevented;
  };

  it('asks only when the last keys are not on this computer yet', async () => {
    const tab = await desk.page('a');
    expect(leave()).toBe(false);
    server.failWith = offline();
    type(tab, { need: 'Water' });
    expect(leave()).toBe(true);
    await pass(10);
    expect(computer.text('a')).toEqual({ need: 'Water' });
    expect(leave()).toBe(false);
  });

  it('asks as long as anything is unsaved where nothing can be kept', async () => {
    const tab = await desk.page('a');
    computer.full = true;
    server.failWith = offline();
    type(tab, { need: 'Water' });
    await pass(300);
    expect(tab.current().kept).toBe(false);
    expect(leave()).toBe(true);
  });

  it('writes nothing any more once it belongs to nobody', async () => {
    const tab = await desk.page('a');
    type(tab, { need: 'Water' });
    tab.abandon();
    type(tab, { need: 'Water again' });
    expect(leave()).toBe(false);
    window.dispatchEvent(new Event('online'));
    await pass(120_000);
    expect(server.requests).toEqual([]);
    expect(computer.slots.size).toBe(0);
  });
});
