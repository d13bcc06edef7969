/**
 * The leak matrix: every way to read × everybody × every state of a call. What is planted must be where it belongs and
 * nowhere else: a cell is what its address shows (`addresses.ts`), as far as its reader may know it (`canaries.ts`).
 */
import { type Canary, KNOWS, since, type State, STATES } from './canaries';
import { passes, type Reader, READERS } from './cast';
import { ACTS } from './acts';
import { type Exception, isShown, operationOf, type Span } from './address';
import { ADDRESSES } from './addresses';
import { type Findings, Lookout, type Operation } from './lookout';
import { PlantedCall } from './planted-call';

/** Every state is reached by many acts and looked at by everybody, at every address. */
jest.setTimeout(300_000);

let planted: PlantedCall;
let lookout: Lookout;
let operations: readonly Operation[];
beforeAll(async () => {
  planted = await PlantedCall.drafted();
  lookout = new Lookout(planted);
  operations = await lookout.operations();
});
afterAll(() => planted.close());

const isException = (despite: readonly Exception[], { is }: Reader, canary: Canary, state: State) =>
  despite.some((exception) => exception.to === is && exception.canary === canary && since(state, exception.since));

function expectedAt(address: string, permission: string, state: State): Findings {
  const { shows, to = () => true, own = {}, published = false, despite = [] } = ADDRESSES[address]!;
  const isSeen = (reader: Reader, canary: Canary) =>
    published || ((own[canary]?.(reader, state) ?? true) && KNOWS[canary](reader, state));
  const isTold = (reader: Reader, canary: Canary) => isException(despite, reader, canary, state);
  const seen = (reader: Reader) =>
    passes(reader, permission) && to(reader, state)
      ? (Object.entries(shows) as [Canary, Span][])
          .filter(([, span]) => isShown(span, state))
          .filter(([canary]) => isSeen(reader, canary) || isTold(reader, canary))
          .map(([canary]) => canary)
          .sort()
      : [];
  const all = READERS.map((reader) => [reader.is, seen(reader)] as const);
  return Object.fromEntries(all.filter(([, canaries]) => canaries.length > 0));
}

describe('of the contract', () => {
  const asked = new Set(Object.keys(ADDRESSES).map(operationOf));
  const isRead = ({ address }: Operation) => address.startsWith('GET ');

  it('every way to read is asked, and nothing else that is not there', () => {
    const reads = operations.filter(isRead).map(({ address }) => address);
    const known = [...asked].filter((address) => address.startsWith('GET '));
    expect(known.sort()).toEqual(reads.sort());
    const addresses = new Set(operations.map(({ address }) => address));
    expect([...asked].filter((address) => !addresses.has(address))).toEqual([]);
  });

  it('every act answers with nothing, with a page that is asked for, or says why nothing can leak with it', () => {
    const pages = new Set(operations.filter(isRead).map(({ answers }) => answers));
    const others = operations
      .filter((operation) => !isRead(operation) && !asked.has(operation.address))
      .filter(({ answers }) => answers !== '' && !pages.has(answers));
    expect(others.map(({ address }) => address).sort()).toEqual(Object.keys(ACTS).sort());
  });

  it('an address shows something, or says why it cannot', () => {
    const silent = Object.entries(ADDRESSES).filter(
      ([, { shows, because }]) => (Object.keys(shows).length === 0) === !because,
    );
    expect(silent.map(([address]) => address)).toEqual([]);
  });
});

const askedIn = (state: State) =>
  Object.entries(ADDRESSES).flatMap(([address, { asked = () => true }]) => (asked(state) ? [address] : []));

const found = new Map<Canary, State>();

describe.each(STATES)('%s', (state) => {
  let seen: Readonly<Record<string, Findings>>;
  beforeAll(async () => {
    await planted.reach(state);
    seen = await lookout.look(askedIn(state), state === 'draft' || state === 'given up');
    for (const findings of Object.values(seen)) {
      for (const canary of Object.values(findings).flat()) if (!found.has(canary)) found.set(canary, state);
    }
  });

  it.each(askedIn(state))('%s shows everybody what they may know, and nothing else', (address) => {
    const { permission } = operations.find((operation) => operation.address === operationOf(address))!;
    expect(seen[address]).toEqual(expectedAt(address, permission, state));
  });

  it('nobody gets mail with what they may not know', () => {
    const { despite = [] } = ADDRESSES['GET /api/inbox']!;
    const leaks = READERS.flatMap((reader) =>
      lookout
        .mailTo(reader)
        .filter((canary) => !KNOWS[canary](reader, state))
        .filter((canary) => !isException(despite, reader, canary, state))
        .map((canary) => `${reader.is}: ${canary}`),
    );
    expect(leaks).toEqual([]);
    expect(lookout.mailTo(READERS[0]!).includes('award')).toBe(since(state, 'announced'));
  });

  it('events, the audit log and the log of the process hold ids and reasons, never a content', async () => {
    expect(await lookout.leftBehind()).toEqual([]);
  });
});

it('everything that was planted has been found by somebody', () => {
  expect([...found.keys()].sort()).toEqual((Object.keys(KNOWS) as Canary[]).sort());
});

it('until the announced instant nobody outside of the selection can tell a byte of how it was decided', () => {
  const [evaluated, ...later] = lookout.outside.slice(STATES.indexOf('evaluated'), STATES.indexOf('announced'));
  for (const snapshot of later) expect(snapshot).toEqual(evaluated);
});

it('until a correction is approved nobody outside can tell a byte of what it decides', () => {
  const [before, after] = (['announced', 'corrected, not approved'] as const).map((state) => {
    const told = Object.entries(lookout.outside[STATES.indexOf(state)]!);
    return Object.fromEntries(told.filter(([place]) => !place.startsWith('applicant')));
  });
  expect(after).toEqual(before);
});
