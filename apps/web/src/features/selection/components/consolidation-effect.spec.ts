import { rational } from '@trilot/domain';
import { sheetBuilder, SMALL_GRANT_GRID } from '@trilot/domain/testing';
import type { BoardRow } from '../api/selection';
import { effectOf, standingOn } from './consolidation-effect';

type Sheet = BoardRow['sheets'][number];

const sheet = (evaluatorName: string, content: ReturnType<typeof sheetBuilder>, counts = true): Sheet => ({
  evaluatorName,
  total: 0,
  counts,
  scores: Object.entries(content.scores).map(([questionId, { value, reason }]) => ({
    questionId,
    value: value ?? 0,
    reason,
  })),
  comments: {},
});
const recorded = (questionId: string, score: number | null, stands = true): BoardRow['consolidations'][number] => ({
  questionId,
  score,
  reason: 'So',
  recordedBy: 'Marta',
  recordedAt: '2027-06-01T08:00:00.000Z',
  stands,
  evaluatorsMean: { numerator: 8, denominator: 2 },
});
const row = (changes: Partial<BoardRow> = {}) =>
  ({
    sheets: [sheet('Ana', sheetBuilder(4)), sheet('Boris', sheetBuilder(4)), sheet('Chiara', sheetBuilder(1), false)],
    carried: [],
    consolidations: [],
    ...changes,
  }) as unknown as BoardRow;

describe('standingOn', () => {
  it('is the record that counts', () => {
    const records = [recorded('P1', 2, false), recorded('P1', 5), recorded('P2', 3)];
    expect(standingOn(row({ consolidations: records }), 'P1')).toBe(records[1]);
  });

  it('is nothing once it was taken back', () => {
    const records = [recorded('P1', 2, false), recorded('P1', null, false)];
    expect(standingOn(row({ consolidations: records }), 'P1')).toBeUndefined();
  });
});

describe('effectOf', () => {
  it('is the exact mean with another score on one question, over the sheets that count', () => {
    expect(effectOf(SMALL_GRANT_GRID, row(), 'P1', 5)).toEqual({ mean: rational(166, 2), failedGates: [] });
  });

  it('keeps what the committee says of other questions, and replaces what it said of this one', () => {
    const consolidations = [recorded('P1', 1), recorded('P2', 5)];
    expect(effectOf(SMALL_GRANT_GRID, row({ consolidations }), 'P1', 4).mean).toEqual(rational(166, 2));
    expect(effectOf(SMALL_GRANT_GRID, row({ consolidations }), 'P1', null).mean).toEqual(rational(166, 2));
  });

  it('names the minimums that would be missed', () => {
    expect(effectOf(SMALL_GRANT_GRID, row(), 'P3', 2).failedGates.map(({ id }) => id)).toEqual(['P3']);
  });

  it('adds what is carried over', () => {
    const carried = [{ section: 'relevance', points: { numerator: 31, denominator: 2 } }];
    expect(effectOf(SMALL_GRANT_GRID, row({ carried }), 'P1', 4).mean).toEqual(rational(382, 4));
  });
});
