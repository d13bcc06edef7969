import { askAhead, fetchOrTake, waitedMs } from './ahead';

const ORIGIN = 'https://trilot.example';
const sent: string[] = [];
let now = 0;

/** Answers with the number of the request, so that each answer is known again. */
beforeEach(() => {
  jest.useFakeTimers();
  sent.length = 0;
  now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => now);
  globalThis.fetch = ((request: Request | string) => {
    sent.push(typeof request === 'string' ? request : `${request.method} ${new URL(request.url).pathname}`);
    return Promise.resolve(answer(sent.length));
  }) as typeof fetch;
});
afterEach(() => {
  jest.runAllTimers();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const answer = (number: number) => ({ number }) as unknown as Response;
const request = (path: string, method = 'GET') => ({ url: ORIGIN + path, method }) as Request;

describe('requests sent ahead', () => {
  it('answer the first who asks for them, once', async () => {
    askAhead('/api/calls');
    expect(await fetchOrTake(request('/api/calls'))).toEqual({ number: 1 });
    expect(await fetchOrTake(request('/api/calls'))).toEqual({ number: 2 });
    expect(sent).toEqual(['/api/calls', 'GET /api/calls']);
  });

  it('answer nothing else: another path, another query', async () => {
    askAhead('/api/calls');
    expect(await fetchOrTake(request('/api/calls/first'))).toEqual({ number: 2 });
    expect(await fetchOrTake(request('/api/calls?lot=1'))).toEqual({ number: 3 });
  });

  it('are stale once something is changed', async () => {
    askAhead('/api/session');
    await fetchOrTake(request('/api/session', 'POST'));
    expect(await fetchOrTake(request('/api/session'))).toEqual({ number: 3 });
  });

  it('are forgotten when nobody asks for half a minute', async () => {
    askAhead('/api/session');
    jest.advanceTimersByTime(30_000);
    expect(await fetchOrTake(request('/api/session'))).toEqual({ number: 2 });
  });

  it('that failed are sent again', async () => {
    const works = globalThis.fetch;
    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    askAhead('/api/session');
    globalThis.fetch = works;
    expect(await fetchOrTake(request('/api/session'))).toEqual({ number: 1 });
    expect(waitedMs('/api/session')).toBe(0);
  });

  it('tell how long their answer has waited, once', async () => {
    askAhead('/api/session');
    now = 200;
    await Promise.resolve();
    now = 1_700;
    await fetchOrTake(request('/api/session'));
    expect([waitedMs('/api/session'), waitedMs('/api/session')]).toEqual([1_500, 0]);
  });
});
