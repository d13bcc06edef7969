import { refuse } from '../kernel/refusal';
import { canBeTriedAgain, canDownloadExport, type DownloadFacts, exportExpiry } from './export-lifecycle';

const EXPIRES = '2027-04-09T14:00:00.000Z';
const facts = (changes: Partial<DownloadFacts> = {}): DownloadFacts => ({
  state: 'ready',
  expiresAt: EXPIRES,
  now: '2027-04-09T13:59:59.999Z',
  hiddenNow: [],
  leftOut: [],
  ...changes,
});

it('an export is kept for three days', () => {
  expect(exportExpiry('2027-04-06T14:00:00.000Z')).toBe(EXPIRES);
});

it.each([
  [refuse('STORAGE_FULL', {}), true],
  [refuse('UNAVAILABLE', { retryAfterSeconds: 5 }), true],
  [refuse('NOT_FOUND', {}), false],
  [refuse('PROPOSAL_SEALED', { until: EXPIRES }), false],
])('%j can be tried again: %s', (refusal, again) => {
  expect(canBeTriedAgain(refusal)).toBe(again);
});

describe('canDownloadExport', () => {
  const expired = refuse('EXPORT_EXPIRED', { hours: 72 });
  it.each<[string, Partial<DownloadFacts>, unknown]>([
    ['a millisecond before it expires', {}, null],
    ['the instant it expires, though nobody has cleaned up', { now: EXPIRES }, expired],
    ['when it is gone', { state: 'expired' }, expired],
    ['waiting', { state: 'waiting', expiresAt: null }, refuse('EXPORT_NOT_READY', { state: 'waiting' })],
    ['running', { state: 'running', expiresAt: null }, refuse('EXPORT_NOT_READY', { state: 'running' })],
    ['failed', { state: 'failed', expiresAt: null }, refuse('EXPORT_NOT_READY', { state: 'failed' })],
    ['what is hidden was left out', { hiddenNow: ['a'], leftOut: ['a', 'b'] }, null],
    ['what is hidden now is in it', { hiddenNow: ['a', 'c'], leftOut: ['a'] }, refuse('EXPORT_OVERTAKEN', {})],
    ['what was hidden is so no more', { hiddenNow: [], leftOut: ['a'] }, null],
  ])('%s', (_, changes, expected) => {
    expect(canDownloadExport(facts(changes))).toEqual(expected);
  });
});
