import type { TieBreak } from '../calls/call';
import { combineSheets } from '../evaluation/proposal-score';
import { rankingEntryBuilder, sheetBuilder } from '../testing/evaluation-builders';
import { CONCEPT_NOTE_GRID } from '../testing/prag-grids';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import { rankLot } from './ranking';
import type { RankingEntry, RankingRules } from './ranking-input';

const RULES: RankingRules = {
  grid: SMALL_GRANT_GRID,
  tieBreaks: ['priorityScores', 'lowestPriorityScore', 'noEarlierGrant', 'smallerRequest', 'draw'],
  cutOff: 'skip',
  envelopeCents: 60_000_000,
};

type Scores = Readonly<Record<string, number>>;
const scored = (...sheets: readonly Scores[]) => ({
  score: combineSheets(
    SMALL_GRANT_GRID,
    sheets.map((scores) => sheetBuilder(4, scores)),
  ),
});
const entry = rankingEntryBuilder;
/** Positions by id, in ranked order: "b1 a2 c-". */
const placesOf = (entries: readonly RankingEntry[], rules = RULES): string =>
  rankLot(entries, rules)
    .map(({ proposalId, position }) => `${proposalId}${position ?? '-'}`)
    .join(' ');
const tiesOf = (entries: readonly RankingEntry[], rules = RULES) =>
  Object.fromEntries(rankLot(entries, rules).map(({ proposalId, tie }) => [proposalId, tie]));

/** Sheets of 80 points: all fours, more for the priorities, the same for the priorities but less even. */
const EVEN = scored({});
const MORE_PRIORITY = scored({ P1: 5, D1: 3 });
const UNEVEN = scored({ P1: 5, P2: 3 });

describe('rankLot', () => {
  it.each<[string, RankingEntry[], string]>([
    ['a lot without a proposal', [], ''],
    ['one proposal', [entry('a')], 'a1'],
    ['the higher mean first', [entry('a', scored({ D1: 3 })), entry('b', scored({ D1: 5 })), entry('c')], 'b1 c2 a3'],
    [
      'half a point decides',
      [entry('a', scored({}, {}, { B1: 3 })), entry('b', scored({}, { D1: 3, C1: 5 }))],
      'b1 a2',
    ],
    [
      'a higher mean below a gate comes after every one that passes, without a place',
      [entry('a', scored({ P1: 2, D1: 5, D2: 5 })), entry('b', scored({ D1: 1, D2: 1 }))],
      'b1 a-',
    ],
    [
      'those below a gate stand by mean too',
      [entry('a', scored({ P1: 1 })), entry('b', scored({ P1: 2 })), entry('c', scored({ P1: 2, B1: 5 }))],
      'c- b- a-',
    ],
    ['nobody passes', [entry('a', scored({ P1: 1 }))], 'a-'],
  ])('%s', (_, entries, places) => {
    expect(placesOf(entries)).toBe(places);
  });

  it('gives the exact mean, the request and what was missed', () => {
    const failing = entry('low', { ...scored({ P1: 2 }, { P1: 3 }), requestedCents: 1_234_567 });
    expect(rankLot([failing, entry('good')], RULES)).toEqual([
      {
        proposalId: 'good',
        position: 1,
        mean: { numerator: 80, denominator: 1 },
        failedGates: [],
        tie: null,
        requestedCents: 5_000_000,
      },
      {
        proposalId: 'low',
        position: null,
        mean: { numerator: 151, denominator: 2 },
        failedGates: [{ gate: 'question', id: 'P1', needed: 3, got: { numerator: 5, denominator: 2 } }],
        tie: null,
        requestedCents: 1_234_567,
      },
    ]);
  });
});

const TIES: [step: TieBreak, better: Partial<RankingEntry>, worse: Partial<RankingEntry>][] = [
  ['priorityScores', MORE_PRIORITY, EVEN],
  ['lowestPriorityScore', EVEN, UNEVEN],
  ['noEarlierGrant', { hadEarlierGrant: false }, { hadEarlierGrant: true }],
  ['smallerRequest', { requestedCents: 4_999_999 }, { requestedCents: 5_000_000 }],
  ['draw', { drawTicket: '00ff' }, { drawTicket: '0100' }],
];

describe('a tie between two', () => {
  it.each(TIES)('is broken by %s', (step, better, worse) => {
    const [winner, loser] = [entry('z', { drawTicket: 'ff', ...better }), entry('a', { drawTicket: 'ff', ...worse })];
    expect(placesOf([loser, winner])).toBe('z1 a2');
    expect(tiesOf([loser, winner])).toEqual({
      z: { with: ['a'], brokenBy: step },
      a: { with: ['z'], brokenBy: step },
    });
  });

  it.each(TIES.slice(0, -1).map(([step], place) => [step, place] as const))(
    '%s comes before the later steps',
    (_, place) => {
      const [, better, worse] = TIES[place]!;
      const later = TIES.slice(place + 1).map(([, good, bad]) => ({ good, bad }));
      const winner = entry('z', { ...later.reduce((all, { bad }) => ({ ...bad, ...all }), {}), ...better });
      const loser = entry('a', { ...later.reduce((all, { good }) => ({ ...good, ...all }), {}), ...worse });
      expect(placesOf([loser, winner])).toBe('z1 a2');
    },
  );

  it('waits for the draw before its seed is revealed, in an order that is the same for every reader', () => {
    const entries = [entry('b', { drawTicket: null }), entry('a', { drawTicket: null })];
    expect(placesOf(entries)).toBe('a1 b2');
    expect(tiesOf(entries)).toEqual({
      a: { with: ['b'], brokenBy: 'pendingDraw' },
      b: { with: ['a'], brokenBy: 'pendingDraw' },
    });
  });

  it('is broken by the published chain, in its order', () => {
    const rules = { ...RULES, tieBreaks: ['smallerRequest', 'priorityScores', 'draw'] as const };
    const entries = [entry('a', { ...MORE_PRIORITY, requestedCents: 2 }), entry('b', { ...EVEN, requestedCents: 1 })];
    expect(placesOf(entries, rules)).toBe('b1 a2');
    expect(placesOf(entries)).toBe('a1 b2');
  });

  it('is no tie below the gates, which no place depends on', () => {
    const failing = scored({ P1: 2 });
    expect(tiesOf([entry('a', failing), entry('b', failing)])).toEqual({ a: null, b: null });
  });

  it('needs exactly the same mean, over any number of sheets', () => {
    const twice = scored({ B1: 3 }, { B1: 5 });
    expect(tiesOf([entry('a', twice), entry('b', EVEN)])['a']).toEqual({ with: ['b'], brokenBy: 'draw' });
    const thrice = scored({ B1: 3 }, { B1: 5 }, { D1: 5, C1: 3 });
    expect(tiesOf([entry('a', thrice), entry('b', EVEN)])['a']).toBeNull();
  });
});

it('weighs the questions of the priorities as the grid does', () => {
  const weights: Readonly<Record<string, number>> = { P1: 4, P2: 2 };
  const sections = SMALL_GRANT_GRID.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, weight: weights[question.id] ?? question.weight })),
  }));
  const grid = { ...SMALL_GRANT_GRID, sections };
  const heavy = combineSheets(grid, [sheetBuilder(4, { P1: 5, P2: 3, D2: 3 })]);
  const even = combineSheets(grid, [sheetBuilder(4)]);
  const entries = [entry('a', { score: even }), entry('b', { score: heavy })];
  expect(placesOf(entries, { ...RULES, grid })).toBe('b1 a2');
  expect(tiesOf(entries, { ...RULES, grid })['b']).toEqual({ with: ['a'], brokenBy: 'priorityScores' });
});

describe('a tie of three', () => {
  it('in the middle of the ranking leaves the others alone', () => {
    const entries = [
      entry('low', scored({ B1: 3 })),
      entry('c', { requestedCents: 3 }),
      entry('top', scored({ B1: 5 })),
      entry('a', { requestedCents: 2 }),
      entry('b', { requestedCents: 1 }),
    ];
    expect(placesOf(entries)).toBe('top1 b2 a3 c4 low5');
    expect(tiesOf(entries)).toEqual({
      top: null,
      b: { with: ['a', 'c'], brokenBy: 'smallerRequest' },
      a: { with: ['b', 'c'], brokenBy: 'smallerRequest' },
      c: { with: ['b', 'a'], brokenBy: 'smallerRequest' },
      low: null,
    });
  });

  it('shows the weakest decision beside each: a draw says more than an earlier step', () => {
    const entries = [entry('a', MORE_PRIORITY), entry('b', { drawTicket: '1' }), entry('c', { drawTicket: '2' })];
    expect(tiesOf(entries)).toEqual({
      a: { with: ['b', 'c'], brokenBy: 'priorityScores' },
      b: { with: ['a', 'c'], brokenBy: 'draw' },
      c: { with: ['a', 'b'], brokenBy: 'draw' },
    });
  });

  it('calls weakest what comes last in the published chain', () => {
    const rules = { ...RULES, tieBreaks: ['smallerRequest', 'priorityScores', 'draw'] as const };
    const entries = [
      entry('a', { ...EVEN, requestedCents: 1 }),
      entry('b', { ...MORE_PRIORITY, requestedCents: 2 }),
      entry('c', { ...EVEN, requestedCents: 2 }),
    ];
    expect(tiesOf(entries, rules)['b']).toEqual({ with: ['a', 'c'], brokenBy: 'priorityScores' });
    expect(tiesOf(entries, rules)['a']).toEqual({ with: ['b', 'c'], brokenBy: 'smallerRequest' });
  });
});

it('all identical: the draw alone makes the order', () => {
  const entries = ['d', 'b', 'e', 'a', 'c'].map((ticket, place) => entry(`p${place + 1}`, { drawTicket: ticket }));
  expect(placesOf(entries)).toBe('p41 p22 p53 p14 p35');
  expect(rankLot(entries, RULES).map(({ tie }) => tie?.brokenBy)).toEqual(['draw', 'draw', 'draw', 'draw', 'draw']);
});

describe('a grid without questions for the priorities', () => {
  const rules = { ...RULES, grid: CONCEPT_NOTE_GRID };
  const concept = (scores: Scores) => ({
    score: combineSheets(CONCEPT_NOTE_GRID, [sheetBuilder(4, scores, CONCEPT_NOTE_GRID)]),
  });

  it('breaks ties by its relevance section', () => {
    const entries = [entry('a', concept({ '2.2': 5 })), entry('b', concept({ '1.2': 5 }))];
    expect(placesOf(entries, rules)).toBe('b1 a2');
    expect(tiesOf(entries, rules)['b']).toEqual({ with: ['a'], brokenBy: 'priorityScores' });
  });

  it('and then by the lowest question of it', () => {
    const entries = [entry('a', concept({ '1.1': 5, '1.2': 3 })), entry('b', concept({}))];
    expect(placesOf(entries, rules)).toBe('b1 a2');
    expect(tiesOf(entries, rules)['b']).toEqual({ with: ['a'], brokenBy: 'lowestPriorityScore' });
  });
});
