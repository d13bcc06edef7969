import { callBuilder, DEADLINE, lotBuilder, OPENS_AT } from '../testing/builders';
import type { CallDefinition } from './call';
import { barringDraftProblems, type CallDraft, draftProblems, withUnread, withValue } from './call-draft';

const draft = (changes: Partial<CallDefinition>, unread: CallDraft['unread'] = {}): CallDraft => ({
  definition: callBuilder(changes),
  unread,
});
const unreadable = (path: string, typed: string) => ({ check: 'valuesReadable', facts: { path, typed } });
const NO_DRAW = { check: 'tieBreaksEndWithDraw', facts: { tieBreaks: [] } };
/** Standing in for dates that are not given yet. */
const ONE_INSTANT = { opensAt: OPENS_AT, lots: [lotBuilder(1, { deadline: OPENS_AT }), lotBuilder(2)] };
const TENTH = { ...lotBuilder(3), number: 10 };
const wrongOrder = (lot: number) => ({
  check: 'datesInOrder',
  facts: { lot, opensAt: OPENS_AT, deadline: lot === 1 ? OPENS_AT : DEADLINE },
});

describe('draftProblems', () => {
  it.each<[name: string, draft: CallDraft, problems: unknown[]]>([
    ['nothing', draft({}), []],
    ['a check that fails', draft({ tieBreaks: [] }), [NO_DRAW]],
    [
      'text that could not be read, before the checks',
      draft({ tieBreaks: [] }, { 'lots.1.envelopeCents': '6O.000' }),
      [unreadable('lots.1.envelopeCents', '6O.000'), NO_DRAW],
    ],
    ['a deadline before the opening', draft(ONE_INSTANT), [wrongOrder(1)]],
    [
      'a deadline that is not given yet is not compared',
      draft(ONE_INSTANT, { 'lots.1.deadline': '' }),
      [unreadable('lots.1.deadline', '')],
    ],
    [
      'the missing deadline of another lot settles nothing',
      draft(ONE_INSTANT, { 'lots.2.deadline': '' }),
      [unreadable('lots.2.deadline', ''), wrongOrder(1)],
    ],
    ['an opening that is not given yet', draft(ONE_INSTANT, { opensAt: '' }), [unreadable('opensAt', '')]],
    [
      'an opening that is not given yet says nothing of money',
      draft({ lots: [lotBuilder(1, { envelopeCents: 0 })] }, { opensAt: '' }),
      [
        unreadable('opensAt', ''),
        { check: 'capWithinEnvelope', facts: { lot: 1, maxGrantCents: 6_000_000, envelopeCents: 0 } },
      ],
    ],
    ['text typed for a lot that is gone', draft({}, { 'lots.4.envelopeCents': '6O' }), []],
    ['text typed for a second stage that is gone', draft({}, { 'secondStage.preselectionBp': 'double' }), []],
    [
      'lot 10 is not lot 1',
      draft({ ...ONE_INSTANT, lots: [...ONE_INSTANT.lots, TENTH] }, { 'lots.10.deadline': '' }),
      [unreadable('lots.10.deadline', ''), { check: 'lotsNumbered', facts: { numbers: [1, 2, 10] } }, wrongOrder(1)],
    ],
  ])('%s', (_, written, problems) => {
    expect(draftProblems(written)).toEqual(problems);
  });
});

describe('barringDraftProblems', () => {
  it('leaves advice out', () => {
    const advised = { lots: [lotBuilder(1, { expectedProjects: { min: 1, max: 1 } })], tieBreaks: [] };
    expect(draftProblems(draft(advised)).map(({ check }) => check)).toEqual([
      'envelopeMatchesProjects',
      'tieBreaksEndWithDraw',
    ]);
    expect(barringDraftProblems(draft(advised))).toEqual([NO_DRAW]);
  });
});

describe('withValue and withUnread', () => {
  const at = 'lots.1.envelopeCents';

  it('keep what cannot be read beside the value that stands', () => {
    const typed = withUnread(draft({}), at, '6O.000');
    expect(typed).toEqual(draft({}, { [at]: '6O.000' }));
    expect(withUnread(typed, at, '6O.000,0')).toEqual(draft({}, { [at]: '6O.000,0' }));
  });

  it('forget what could not be read once there is a value', () => {
    const read = withValue(draft({}, { [at]: '6O.000', opensAt: '' }), at, 6_000_000);
    expect(read.unread).toEqual({ opensAt: '' });
    expect(read.definition.lots[0]!.envelopeCents).toBe(6_000_000);
  });

  it('leave an optional place out', () => {
    const gate = 'grids.fullApplication.sections.C.questions.C1.gate';
    const { grids } = withValue(draft({}), gate, undefined).definition;
    expect(grids.fullApplication!.sections[2]!.questions).toEqual([
      { id: 'C1', text: { en: 'Capacity and commitment' }, weight: 2 },
    ]);
  });
});
