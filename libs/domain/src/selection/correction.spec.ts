import { refuse } from '../kernel/refusal';
import { SENTENCE_LIMIT } from '../screening/checks';
import {
  canCorrectRanking,
  checkCorrectionChanges,
  checkReranked,
  type Correction,
  CORRECTION_KINDS,
  type CorrectionFacts,
  type CorrectionKind,
} from './correction';

const AT = '2027-06-01T08:00:00.000Z';
const FACTS: CorrectionFacts = { version: 2, newest: 2, nextFrozenAt: null, announcedAt: null, cancelledAt: null };
const ERROR: Correction = { kind: 'manifestError', reason: 'The amount was read wrongly.' };
const announced = refuse('CORRECTION_AFTER_ANNOUNCEMENT', { at: AT });

describe('canCorrectRanking', () => {
  it.each<[string, Partial<CorrectionFacts>, Partial<Correction>, unknown]>([
    ['the newest version, with a reason', {}, {}, null],
    ['an earlier version', { version: 1 }, {}, refuse('RANKING_SUPERSEDED', { version: 1, newest: 2 })],
    ['without a reason', {}, { reason: ' \n' }, refuse('REASON_REQUIRED', {})],
    ['with as long a reason as there can be', {}, { reason: 'ə'.repeat(SENTENCE_LIMIT) }, null],
    [
      'with one sign more',
      {},
      { reason: 'ə'.repeat(SENTENCE_LIMIT + 1) },
      refuse('SENTENCE_TOO_LONG', { limit: SENTENCE_LIMIT, length: SENTENCE_LIMIT + 1 }),
    ],
    ['what the next stage was built on', { nextFrozenAt: AT }, {}, refuse('RANKING_FROZEN', { frozenAt: AT })],
    ['of a cancelled call', { cancelledAt: AT }, {}, refuse('CALL_CANCELLED', { cancelledAt: AT })],
  ])('%s', (_, facts, correction, answer) => {
    expect(canCorrectRanking({ ...FACTS, ...facts }, { ...ERROR, ...correction })).toEqual(answer);
  });

  it.each<[CorrectionKind, unknown]>([
    ['manifestError', announced],
    ['lateConflict', null],
    ['lateRejection', announced],
    ['complaintUpheld', null],
    ['reallocation', announced],
  ])('once an announcement is set: %s', (kind, answer) => {
    expect(canCorrectRanking({ ...FACTS, announcedAt: AT }, { ...ERROR, kind })).toEqual(answer);
    expect(canCorrectRanking(FACTS, { ...ERROR, kind })).toBeNull();
  });
});

it('only an error and a complaint can be about the decisions alone', () => {
  expect(CORRECTION_KINDS.filter((kind) => checkCorrectionChanges(kind, false) === null)).toEqual([
    'manifestError',
    'complaintUpheld',
  ]);
  expect(CORRECTION_KINDS.filter((kind) => checkCorrectionChanges(kind, true) !== null)).toEqual([]);
  expect(checkCorrectionChanges('lateConflict', false)).toEqual(refuse('CORRECTION_CHANGES_NOTHING', {}));
});

describe('checkReranked', () => {
  const proposal = (proposalId: string, counted: number, rankedBefore = true) => ({
    proposalId,
    counted,
    rankedBefore,
  });
  const short = (...proposals: { proposalId: string; sheets: number }[]) =>
    refuse('EVALUATION_INCOMPLETE', { needed: 2, proposals });

  it.each([
    ['an empty lot', [], null],
    ['one that lost a sheet and has one left', [proposal('a', 1), proposal('b', 2)], null],
    ['one that lost all', [proposal('a', 0), proposal('b', 2)], short({ proposalId: 'a', sheets: 0 })],
    ['one that comes back with all its sheets', [proposal('a', 2, false)], null],
    ['one that comes back half scored', [proposal('a', 1, false)], short({ proposalId: 'a', sheets: 1 })],
  ])('%s', (_, proposals, answer) => {
    expect(checkReranked(proposals, 2)).toEqual(answer);
  });
});
