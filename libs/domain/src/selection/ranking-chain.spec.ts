import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { chainProblems, type FrozenVersion, versionOf } from './ranking-chain';
import type { RankingSnapshot } from './snapshot';

const version = (number: number, changes: Partial<RankingSnapshot> = {}): FrozenVersion => ({
  hash: `hash-${number}`,
  snapshot: {
    rulesVersion: 3,
    call: { id: 'call', version: 1 },
    lot: { id: 'lot', number: 1 },
    stage: 'fullApplication',
    rules: { grid: SMALL_GRANT_GRID, tieBreaks: [], cutOff: 'stop', envelopeCents: 0 },
    drawSeed: '5eed',
    entries: [],
    version: number,
    ...(number > 1 && { predecessor: { version: number - 1, hash: `hash-${number - 1}` } }),
    ...changes,
  },
});
const [first, second, third] = [version(1), version(2), version(3)];
const { version: _, ...unversioned } = first.snapshot;
const old: RankingSnapshot = unversioned;

it.each<[string, readonly FrozenVersion[], unknown]>([
  ['a first version alone', [first], []],
  ['three in a row', [first, second, third], []],
  ['a first from before there were versions', [{ ...first, snapshot: old }, second], []],
  [
    'the first left out',
    [second, third],
    [
      { version: 1, part: 'first' },
      { version: 2, part: 'hash' },
    ],
  ],
  ['one in the middle left out', [first, third], [{ version: 2, part: 'hash' }]],
  ['another first put in', [{ ...first, hash: 'other' }, second], [{ version: 2, part: 'hash' }]],
  [
    'two exchanged',
    [first, third, second],
    [
      { version: 2, part: 'hash' },
      { version: 3, part: 'hash' },
    ],
  ],
  ['a version of another lot', [first, version(2, { lot: { id: 'other', number: 2 } })], [{ version: 2, part: 'lot' }]],
  ['a version of another stage', [first, version(2, { stage: 'conceptNote' })], [{ version: 2, part: 'lot' }]],
  ['nothing', [], []],
])('a chain of %s', (__, versions, problems) => {
  expect(chainProblems(versions)).toEqual(problems);
});

it('a snapshot that says no version is the first', () => {
  expect([versionOf(old), versionOf(third.snapshot)]).toEqual([1, 3]);
});
