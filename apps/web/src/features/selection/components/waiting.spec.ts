import type { LotOverview, Overview } from '../api/selection';
import { waitingIn } from './waiting';

const DEADLINE = '2027-04-12T14:00:00.000Z';
const AFTER = '2027-04-12T14:00:00.001Z';

const lot = (number: number, changes: Partial<LotOverview> = {}, deadline = DEADLINE): LotOverview => ({
  lot: {
    id: `lot-${number}`,
    number,
    kind: 'geographic',
    title: { en: `Lot ${number}` },
    territories: ['AZ'],
    deadline,
    phase: 'closed',
    envelopeCents: 60_000_000,
    maxGrantCents: 6_000_000,
  },
  drafts: 0,
  submitted: 3,
  withdrawn: 0,
  ineligible: 0,
  sheetsNeeded: 6,
  sheetsSubmitted: 6,
  diverging: 0,
  outdated: false,
  ranking: null,
  ...changes,
});

const call = (lots: LotOverview[], announcementAt: string | null = null): Overview => ({
  slug: 'urban-make-over',
  stage: 'fullApplication',
  stages: ['fullApplication'],
  preselection: false,
  title: { en: 'Urban make-over' },
  zone: 'Europe/Brussels',
  currency: 'EUR',
  lots,
  undecided: 0,
  announcementAt,
  abilities: { announce: { allowed: false, refusal: null } },
  serverNow: AFTER,
});

describe('waitingIn', () => {
  const board = '/manage/lots/lot-1/board';
  const cases: [string, LotOverview, string, string][] = [
    ['score sheets that are missing', lot(1, { sheetsSubmitted: 4 }), 'evaluate', '/manage/lots/lot-1/assignments'],
    ['the freeze when all sheets are in', lot(1), 'freeze', board],
    [
      'the freeze of a lot without proposals',
      lot(1, { submitted: 0, sheetsNeeded: 0, sheetsSubmitted: 0 }),
      'freezeEmpty',
      board,
    ],
    ['decisions on a frozen ranking', lot(1, { ranking: 'frozen' }), 'propose', board],
    [
      'another version where the screening has decided since',
      lot(1, { ranking: 'approved', outdated: true }),
      'correct',
      board,
    ],
    ['the second person', lot(1, { ranking: 'proposed' }), 'approve', board],
  ];
  it.each(cases)('%s', (_, overview, message, to) => {
    const waiting = waitingIn(call([overview, lot(2, { ranking: 'approved' })]), AFTER, true);
    expect(waiting.map((item) => [item.message, item.to])).toEqual([[`manager.waiting.${message}`, to]]);
  });

  it('leads whoever may not assign to the board', () => {
    expect(waitingIn(call([lot(1, { sheetsSubmitted: 4 })]), AFTER, false).map(({ to }) => to)).toEqual([board]);
  });

  it('says how many score sheets are missing', () => {
    const [item] = waitingIn(call([lot(2, { sheetsSubmitted: 4 })]), AFTER, true);
    expect(item?.values).toEqual({ lot: 2, missing: 2 });
  });

  it('asks for nothing at the deadline itself, and for something a millisecond later', () => {
    expect([waitingIn(call([lot(1)]), DEADLINE, true), waitingIn(call([lot(1)]), AFTER, true).length]).toEqual([[], 1]);
  });

  it('says nothing of a lot that is still sealed beside one that is not', () => {
    const later = lot(2, {}, '2027-05-12T14:00:00.000Z');
    expect(waitingIn(call([lot(1), later]), AFTER, true).map(({ values }) => values['lot'])).toEqual([1]);
  });

  it('asks for nothing in a cancelled call', () => {
    const cancelled = lot(1);
    expect(waitingIn(call([{ ...cancelled, lot: { ...cancelled.lot, phase: 'cancelled' } }]), AFTER, true)).toEqual([]);
  });

  const approved = [lot(1, { ranking: 'approved' }), lot(2, { ranking: 'approved' })];
  const later: [string, string | null, string[]][] = [
    ['the announcement when every lot is approved', null, ['manager.waiting.announce']],
    ['the end of the embargo', '2027-06-01T10:00:00.000Z', ['manager.waiting.embargo']],
    ['nothing once it is announced', AFTER, []],
  ];
  it.each(later)('%s', (_, announcementAt, messages) => {
    expect(waitingIn(call(approved, announcementAt), AFTER, true).map(({ message }) => message)).toEqual(messages);
  });
});
