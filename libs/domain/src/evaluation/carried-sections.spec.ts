import { CONCEPT_NOTE_GRID, FULL_APPLICATION_GRID, rankingEntryBuilder, sheetBuilder } from '../testing';
import { rankLot } from '../selection/ranking';
import { countSheets } from './counted-sheets';
import { failedGates } from './gates';
import { carriedSections, combineSheets, meanOfSection, meanTotal } from './proposal-score';

const conceptNote = (...values: readonly number[]) =>
  combineSheets(
    CONCEPT_NOTE_GRID,
    values.map((value) => sheetBuilder(value, { '1.2': 3 }, CONCEPT_NOTE_GRID)),
  );
const carriedFrom = (...values: readonly number[]) =>
  carriedSections(FULL_APPLICATION_GRID, { grid: CONCEPT_NOTE_GRID, score: conceptNote(...values) });
const full = (value: number, scores = {}) => sheetBuilder(value, scores, FULL_APPLICATION_GRID);

it('carries the exact points of relevance over, with its lowest question', () => {
  expect(carriedFrom(4, 5)).toEqual([
    { section: '2', points: { numerator: 33, denominator: 2 }, lowest: { numerator: 6, denominator: 2 } },
  ]);
});

it('carries nothing where nothing is to be carried', () => {
  expect(carriedSections(CONCEPT_NOTE_GRID, { grid: CONCEPT_NOTE_GRID, score: conceptNote(4) })).toEqual([]);
});

it('adds what is carried over to the mean, exactly, and to no sum', () => {
  const score = combineSheets(FULL_APPLICATION_GRID, [full(4), full(4), full(3)], carriedFrom(4, 5));
  const relevance = FULL_APPLICATION_GRID.sections[1]!;
  expect([score.totalSum, meanTotal(score), meanOfSection(FULL_APPLICATION_GRID, score, relevance)]).toEqual([
    176,
    { numerator: 33 * 3 + 176 * 2, denominator: 6 },
    { numerator: 33, denominator: 2 },
  ]);
});

describe('gates of the full application', () => {
  it.each([
    ['capacity of 12', full(3), []],
    ['capacity below 12', full(3, { '1.1': 2 }), ['section 1']],
    ['a question of capacity at 1', full(4, { '1.1': 1 }), ['anyQuestionAt 1.1']],
  ])('%s', (_, sheet, failed) => {
    const score = combineSheets(FULL_APPLICATION_GRID, [sheet], carriedFrom(4));
    expect(failedGates(FULL_APPLICATION_GRID, score).map(({ gate, id }) => `${gate} ${id}`)).toEqual(failed);
  });

  it('counts what is carried over in a total gate, on the mean and on every sheet', () => {
    const score = combineSheets(FULL_APPLICATION_GRID, [full(4)], carriedFrom(4));
    const gates = (totalGate: number, gatesTestedOn: 'mean' | 'everySheet') =>
      failedGates({ ...FULL_APPLICATION_GRID, totalGate, gatesTestedOn }, score).length;
    expect([gates(79, 'mean'), gates(80, 'mean'), gates(79, 'everySheet'), gates(80, 'everySheet')]).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('does not take two sheets apart by what both have from the concept note', () => {
    const rules = {
      grid: { ...FULL_APPLICATION_GRID, totalGate: 70 },
      evaluatorsPerProposal: 2,
      divergence: { limit: 20, thirdScore: 'meanOfThree' },
      carried: carriedFrom(4),
    } as const;
    const sheets = [
      { id: 'a', content: full(4) },
      { id: 'b', content: full(4, { '3.1': 3 }) },
    ];
    expect(countSheets(sheets, rules).divergence).toBeNull();
  });
});

it('breaks ties by the relevance that was carried over', () => {
  const better = rankLot(
    [
      rankingEntryBuilder('design', {
        score: combineSheets(FULL_APPLICATION_GRID, [full(4, { '3.1': 5, '3.2': 5, '3.3': 5 })], carriedFrom(3)),
      }),
      rankingEntryBuilder('relevance', {
        score: combineSheets(FULL_APPLICATION_GRID, [full(4)], carriedFrom(4)),
      }),
    ],
    { grid: FULL_APPLICATION_GRID, tieBreaks: ['priorityScores', 'draw'], cutOff: 'skip', envelopeCents: 0 },
  );
  expect(better.map(({ proposalId, tie }) => [proposalId, tie?.brokenBy])).toEqual([
    ['relevance', 'priorityScores'],
    ['design', 'priorityScores'],
  ]);
});
