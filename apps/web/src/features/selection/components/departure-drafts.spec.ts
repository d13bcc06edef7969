import type { CutOffRow } from '@trilot/domain';
import {
  awardsRefusal,
  type DepartureDraft,
  departs,
  departuresOf,
  draftOf,
  draftsOf,
  draftsRefusal,
  withOutcome,
} from './departure-drafts';

const ranked = (proposalId: string, changes: Partial<CutOffRow> = {}): CutOffRow => ({
  proposalId,
  position: 1,
  mean: { numerator: 142, denominator: 2 },
  failedGates: [],
  tie: null,
  requestedCents: 6_000_000,
  outcome: 'selected',
  recommendedCents: 6_000_000,
  runningCents: 6_000_000,
  reason: 'fits',
  ...changes,
});
const first = ranked('first');
const second = ranked('second', { position: 2, outcome: 'reserve', recommendedCents: 0, reason: 'envelopeUsed' });
const rows = [first, second];
const draft = (changes: Partial<DepartureDraft> = {}): DepartureDraft => ({ ...draftOf(first), ...changes });
const TERMS = { envelopeCents: 6_000_000, places: null };

describe('departs', () => {
  const cases: [string, CutOffRow, DepartureDraft, boolean][] = [
    ['what the ranking says', first, draftOf(first), false],
    ['a reason alone', first, draft({ reason: 'Because' }), false],
    ['another outcome', first, draft({ outcome: 'rejected' }), true],
    ['a smaller amount', first, draft({ amountCents: 5_999_999 }), true],
    ['an amount that cannot be read', first, draft({ amountCents: null, unread: '1e5' }), true],
    ['no amount at all', first, draft({ amountCents: null }), true],
    ['reserve, whatever amount is left over from before', second, { ...draftOf(second), amountCents: 5 }, false],
  ];
  it.each(cases)('%s', (_, row, written, expected) => {
    expect(departs(row, written)).toBe(expected);
  });
});

describe('withOutcome', () => {
  it('offers a proposal that becomes selected what it asked for', () => {
    expect(withOutcome(draftOf(second), 'selected', second)).toEqual({
      outcome: 'selected',
      amountCents: 6_000_000,
      unread: null,
      reason: '',
    });
  });

  it('keeps an amount that was typed before', () => {
    const typed = { ...draftOf(second), amountCents: 4_000_000 };
    expect(withOutcome(typed, 'selected', second).amountCents).toBe(4_000_000);
  });

  it('keeps a text that could not be read', () => {
    const typed = { ...draftOf(second), amountCents: null, unread: 'forty' };
    expect(withOutcome(typed, 'selected', second)).toEqual({ ...typed, outcome: 'selected' });
  });
});

describe('departuresOf', () => {
  it('lists real departures in rank order, with nothing recommended to the unselected', () => {
    const drafts = {
      second: { ...draftOf(second), outcome: 'selected' as const, amountCents: 10, reason: ' Late ' },
      first: draft({ outcome: 'rejected', reason: 'Withdrawn' }),
    };
    expect(departuresOf(rows, drafts)).toEqual([
      { proposalId: 'first', outcome: 'rejected', recommendedCents: 0, reason: 'Withdrawn' },
      { proposalId: 'second', outcome: 'selected', recommendedCents: 10, reason: 'Late' },
    ]);
  });

  it('leaves out drafts that say what the ranking says', () => {
    expect(departuresOf(rows, { first: draft({ reason: 'Because' }) })).toEqual([]);
  });
});

describe('draftsRefusal', () => {
  const cases: [string, Record<string, DepartureDraft>, string | null][] = [
    ['nothing is drafted', {}, null],
    ['a reasoned departure', { first: draft({ amountCents: 5_000_000, reason: 'Smaller' }) }, null],
    ['a departure without a reason', { first: draft({ amountCents: 5_000_000 }) }, 'REASON_REQUIRED'],
    [
      'an amount above the request',
      { first: draft({ amountCents: 6_000_001, reason: 'More' }) },
      'RECOMMENDED_ABOVE_REQUESTED',
    ],
    [
      'an amount in another convention',
      { first: draft({ amountCents: null, unread: '60.000' }) },
      'AMOUNT_TOO_MANY_DECIMALS',
    ],
    ['a blank amount', { first: draft({ amountCents: null, reason: 'Blank' }) }, 'AMOUNT_NOT_A_NUMBER'],
    [
      'a text that another language could read',
      { first: draft({ amountCents: null, unread: '60,000.00', reason: 'Language was changed' }) },
      'AMOUNT_NOT_A_NUMBER',
    ],
    [
      'more than the envelope',
      { second: { ...draftOf(second), outcome: 'selected', amountCents: 1, reason: 'Too' } },
      'ENVELOPE_EXCEEDED',
    ],
  ];
  it.each(cases)('%s', (_, drafts, code) => {
    expect(draftsRefusal(rows, drafts, TERMS, 'en')?.code ?? null).toBe(code);
  });
});

describe('awardsRefusal', () => {
  const board = (outcome: string, awardsElsewhere: readonly string[]) =>
    [
      { reference: 'L1-A', municipalityId: 'a', outcome, awardsElsewhere },
      { reference: 'L1-B', municipalityId: 'b', outcome: 'selected', awardsElsewhere: [] },
    ] as unknown as Parameters<typeof awardsRefusal>[0];

  it.each([
    ['the second award of one', board('selected', ['L3-A']), 1, ['L1-A']],
    ['the second of two', board('selected', ['L3-A']), 2, null],
    ['the only one', board('selected', []), 1, null],
    ['one that is kept back here', board('reserve', ['L3-A']), 1, null],
    ['any number in a call without a limit', board('selected', ['L3-A']), null, null],
  ])('%s', (_, shown, maxAwards, references) => {
    expect(awardsRefusal(shown, maxAwards)?.facts ?? null).toEqual(
      references && { limit: maxAwards, references, others: ['L3-A'] },
    );
  });
});

describe('draftsOf', () => {
  it('takes up what has been proposed already', () => {
    const board = [
      { proposalId: 'first', outcome: 'selected', recommendedCents: 100, departureReason: 'Smaller' },
      { proposalId: 'second', outcome: 'reserve', recommendedCents: 0, departureReason: null },
    ] as unknown as Parameters<typeof draftsOf>[0];
    expect(draftsOf(board)).toEqual({
      first: { outcome: 'selected', amountCents: 100, unread: null, reason: 'Smaller' },
    });
  });
});
