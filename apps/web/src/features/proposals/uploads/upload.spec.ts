/** @jest-environment jsdom */
import { ProblemError } from '@trilot/api-client';
import { PIECE_BYTES, type RefusalCode } from '@trilot/domain';
import { type Transport, Upload } from './upload';

const SIZE = PIECE_BYTES.usual * 2 + 10;
const file = new File([new Uint8Array(SIZE)], 'map.pdf');
const offline = () => new ProblemError(0, 'OFFLINE', {}, null);
const refused = (status: number, code: RefusalCode, facts = {}) => new ProblemError(status, code, facts, 'r');

/** A server that keeps what comes, with an error for the calls that a test names by number. */
function server(errors: Readonly<Record<number, ProblemError>> = {}, received = 0) {
  let calls = 0;
  const log: string[] = [];
  const state = { received };
  const call = <Result>(name: string, act: () => Result): Promise<Result> => {
    calls += 1;
    log.push(name);
    const error = errors[calls];
    return error ? Promise.reject(error) : Promise.resolve(act());
  };
  const transport: Transport = {
    begin: () => call('begin', () => ({ id: 'f', received: state.received })),
    send: (_, start, piece) => call(`send ${start}+${piece.size}`, () => (state.received = start + piece.size)),
    received: () => call('received', () => state.received),
    finish: () => call('finish', () => undefined),
  };
  return { transport, log, state };
}

const { usual } = PIECE_BYTES;
const WHOLE = ['begin', `send 0+${usual}`, `send ${usual}+${usual}`, `send ${usual * 2}+10`, 'finish'];

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('sends a file to its end and has it looked at', async () => {
  const { transport, log } = server();
  const upload = new Upload(file, transport);
  await upload.run();
  expect(log).toEqual(WHOLE);
  expect(upload.current()).toEqual({ id: 'f', sent: SIZE, status: 'done', failure: null });
});

it('goes on where an earlier page stopped', async () => {
  const { transport, log } = server({}, usual);
  await new Upload(file, transport).run();
  expect(log).toEqual(['begin', ...WHOLE.slice(2)]);
});

it('pauses without a connection and goes on when it is back, from where the server is', async () => {
  const { transport, log, state } = server({ 3: offline() });
  const upload = new Upload(file, transport);
  const done = upload.run();
  await jest.advanceTimersByTimeAsync(0);
  expect(upload.current()).toMatchObject({ status: 'paused', sent: usual });
  // the piece had come, only the answer was lost
  state.received = usual * 2;
  dispatchEvent(new Event('online'));
  await done;
  expect(log).toEqual([...WHOLE.slice(0, 3), 'received', `send ${usual * 2}+10`, 'finish']);
});

it.each<[string, ProblemError]>([
  ['a server that is away', refused(503, 'UNAVAILABLE', { retryAfterSeconds: 5 })],
  ['a full store', refused(507, 'STORAGE_FULL')],
  ['a damaged piece', refused(422, 'FILE_PIECE_DAMAGED')],
])('tries again after a while after %s', async (_, problem) => {
  const { transport, log } = server({ 2: problem });
  const upload = new Upload(file, transport);
  const done = upload.run();
  await jest.advanceTimersByTimeAsync(0);
  expect(upload.current()).toMatchObject({ status: 'paused', failure: problem });
  await jest.advanceTimersByTimeAsync(2_000);
  await done;
  expect(log).toEqual(['begin', WHOLE[1], 'received', ...WHOLE.slice(1)]);
});

it('takes the place of the server when both differ', async () => {
  const { transport, log } = server({ 2: refused(409, 'FILE_OFFSET_WRONG', { expected: usual, actual: 0 }) });
  await new Upload(file, transport).run();
  expect(log).toEqual(['begin', WHOLE[1], ...WHOLE.slice(2)]);
});

it('stops at a refusal that repeating will not mend', async () => {
  const problem = refused(422, 'FILE_TOO_LARGE');
  const { transport, log } = server({ 1: problem });
  const upload = new Upload(file, transport);
  await upload.run();
  expect(log).toEqual(['begin']);
  expect(upload.current()).toEqual({ id: null, sent: 0, status: 'failed', failure: problem });
});

it('sends nothing any more once it is given up, be it paused', async () => {
  const { transport, log } = server({ 2: offline() });
  const upload = new Upload(file, transport);
  const done = upload.run();
  await jest.advanceTimersByTimeAsync(0);
  upload.giveUp();
  await done;
  expect(log).toEqual(['begin', WHOLE[1]]);
});
