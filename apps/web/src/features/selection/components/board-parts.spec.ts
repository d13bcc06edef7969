import type { BoardRow } from '../api/selection';
import { boardParts, reservePlaces, tieAcross, withDecisions } from './board-parts';

const row = (reference: string, changes: Partial<BoardRow> = {}): BoardRow => ({
  proposalId: `id-${reference}`,
  reference,
  title: `Project ${reference}`,
  municipalityId: 'quba',
  municipalityName: 'Quba',
  awardsElsewhere: [],
  territory: 'AZ-QBA',
  position: 1,
  mean: { numerator: 142, denominator: 2 },
  requestedCents: 5_000_000,
  recommendedCents: 5_000_000,
  runningCents: 5_000_000,
  outcome: 'selected',
  reason: 'fits',
  departureReason: null,
  tie: null,
  carried: [],
  failedGates: [],
  questionSums: [],
  scoredSheets: 0,
  evaluatorsMean: null,
  consensus: null,
  consolidations: [],
  consolidate: { allowed: true, refusal: null },
  sheets: [],
  ...changes,
});
const reserve = (reference: string, changes: Partial<BoardRow> = {}): BoardRow =>
  row(reference, { outcome: 'reserve', reason: 'envelopeUsed', recommendedCents: 0, ...changes });
const below = (reference: string): BoardRow =>
  row(reference, { position: null, outcome: 'belowGates', reason: 'gate', recommendedCents: 0 });
const names = (rows: readonly BoardRow[]) => rows.map(({ reference }) => reference).join(' ');

describe('boardParts', () => {
  const cases: [string, BoardRow[], string, string, string][] = [
    ['everybody fits', [row('A'), row('B')], 'A B', '', ''],
    ['the envelope ends', [row('A'), reserve('B'), below('C')], 'A', 'B', 'C'],
    [
      'the last one is offered what is left',
      [row('A'), row('B', { reason: 'remainder' }), reserve('C')],
      'A B',
      'C',
      '',
    ],
    [
      'one is skipped, and the next that fits is above the line too',
      [row('A'), reserve('B', { reason: 'skipped' }), row('C'), reserve('D')],
      'A B C',
      'D',
      '',
    ],
    ['nobody fits', [reserve('A'), below('B')], '', 'A', 'B'],
    ['nobody passed the gates', [below('A')], '', '', 'A'],
    [
      'a departure takes the money of one above',
      [row('A', { outcome: 'rejected', recommendedCents: 0 }), reserve('B')],
      'A',
      'B',
      '',
    ],
    [
      'a departure selects one below',
      [row('A'), reserve('B', { outcome: 'selected', recommendedCents: 1 })],
      'A',
      'B',
      '',
    ],
  ];
  it.each(cases)('%s', (_, rows, above, reserveList, belowGates) => {
    const parts = boardParts(rows);
    expect([names(parts.above), names(parts.reserve), names(parts.belowGates)]).toEqual([
      above,
      reserveList,
      belowGates,
    ]);
  });
});

describe('tieAcross', () => {
  const tie = (...others: string[]) => ({ tie: { with: others, brokenBy: 'draw' as const } });

  it('is there when the line separates proposals with the same mean', () => {
    const rows = [
      row('A'),
      row('B', tie('C', 'D', 'E')),
      row('C', tie('B', 'D', 'E')),
      reserve('D', tie('B', 'C', 'E')),
      reserve('E', tie('B', 'C', 'D')),
    ];
    expect(tieAcross(boardParts(rows))).toEqual({ above: ['B', 'C'], below: ['D', 'E'], brokenBy: 'draw' });
  });

  const without: [string, BoardRow[]][] = [
    ['above the line', [row('A', tie('B')), row('B', tie('A')), reserve('C')]],
    ['below the line', [row('A'), reserve('B', tie('C')), reserve('C', tie('B'))]],
    ['nowhere', [row('A'), reserve('B')]],
    ['on a board without a reserve list', [row('A', tie('B')), row('B', tie('A'))]],
  ];
  it.each(without)('is not there when the tie lies %s', (_, rows) => {
    expect(tieAcross(boardParts(rows))).toBeNull();
  });
});

describe('reservePlaces', () => {
  it('counts the reserve list in rank order, skipped proposals first and rejected ones not at all', () => {
    const rows = [
      row('A'),
      reserve('B', { reason: 'skipped' }),
      row('C'),
      reserve('D', { outcome: 'rejected' }),
      reserve('E'),
      below('F'),
    ];
    expect([...reservePlaces(rows)]).toEqual([
      ['id-B', 1],
      ['id-E', 2],
    ]);
  });
});

describe('withDecisions', () => {
  it('lays decisions over the board and adds the amounts up again', () => {
    const rows = [row('A', { runningCents: 5_000_000 }), reserve('B', { runningCents: 5_000_000 })];
    const decided = withDecisions(rows, [
      {
        proposalId: 'id-A',
        position: 1,
        outcome: 'selected',
        requestedCents: 5_000_000,
        recommendedCents: 4_000_050,
        departureReason: 'Smaller',
      },
      {
        proposalId: 'id-B',
        position: 2,
        outcome: 'selected',
        requestedCents: 5_000_000,
        recommendedCents: 100,
        departureReason: '',
      },
    ]);
    expect(decided).toEqual([
      { ...rows[0], recommendedCents: 4_000_050, runningCents: 4_000_050, departureReason: 'Smaller' },
      { ...rows[1], outcome: 'selected', recommendedCents: 100, runningCents: 4_000_150, departureReason: '' },
    ]);
  });

  it('leaves rows without a decision as they are', () => {
    const rows = [row('A', { runningCents: 5_000_000 })];
    expect(withDecisions(rows, [])).toEqual(rows);
  });
});
