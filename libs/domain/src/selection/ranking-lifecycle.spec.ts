import type { ProposalSheets } from '../evaluation/sheets-complete';
import { checkMove, lifecycleProblems } from '../kernel/lifecycle';
import { DEADLINE } from '../testing/builders';
import { DAVID, ELENA } from '../testing/cast';
import {
  type AnnouncementFacts,
  type ApprovableVersion,
  canAnnounce,
  canApprove,
  canFreeze,
  canPropose,
  checkNewest,
  checkUpToDate,
  type FreezeFacts,
  RANKING_LIFECYCLE,
  RANKING_STATES,
  type RankingState,
} from './ranking-lifecycle';

const AFTER = '2027-06-01T08:00:00.000Z';
const notFound = { code: 'NOT_FOUND', facts: {} };
const illegal = (from: string, move: string) => ({ code: 'ILLEGAL_MOVE', facts: { lifecycle: 'ranking', from, move } });

describe('the states of a ranking', () => {
  it('have no dead ends', () => {
    expect(lifecycleProblems(RANKING_LIFECYCLE)).toEqual([]);
  });

  it.each([
    ['propose', ['frozen', 'proposed']],
    ['approve', ['proposed']],
  ] as const)('%s from %j only', (move, from) => {
    expect(RANKING_STATES.filter((state) => checkMove(RANKING_LIFECYCLE, state, move) === null)).toEqual(from);
  });
});

describe('canFreeze', () => {
  const sheetsOf = (proposalId: string, sheets: number, difference: number | null = null): ProposalSheets => ({
    proposalId,
    sheets,
    divergence: difference === null ? null : { reason: 'difference', difference, limit: 20 },
  });
  const facts: FreezeFacts = {
    deadline: DEADLINE,
    now: AFTER,
    needed: 2,
    proposals: [sheetsOf('a', 2), sheetsOf('b', 3)],
    frozenAt: null,
  };
  const sealed = { code: 'PROPOSAL_SEALED', facts: { until: DEADLINE } };
  const frozen = { code: 'RANKING_FROZEN', facts: { frozenAt: AFTER } };
  const incomplete = (...proposals: { proposalId: string; sheets: number }[]) => ({
    code: 'EVALUATION_INCOMPLETE',
    facts: { needed: 2, proposals },
  });
  const thirdMissing = (...proposals: { proposalId: string; difference: number }[]) => ({
    code: 'THIRD_SHEET_MISSING',
    facts: { limit: 20, proposals },
  });

  it.each<[string, Partial<FreezeFacts>, unknown]>([
    ['every proposal has its sheets', {}, null],
    ['a lot without a proposal', { proposals: [] }, null],
    [
      'one proposal has one sheet of two',
      { proposals: [sheetsOf('a', 1)] },
      incomplete({ proposalId: 'a', sheets: 1 }),
    ],
    [
      'only those that are short are named',
      { proposals: [...facts.proposals, sheetsOf('c', 0), sheetsOf('d', 1)] },
      incomplete({ proposalId: 'c', sheets: 0 }, { proposalId: 'd', sheets: 1 }),
    ],
    [
      'two sheets that diverge',
      { proposals: [sheetsOf('a', 2), sheetsOf('b', 2, 21), sheetsOf('c', 2, 30)] },
      thirdMissing({ proposalId: 'b', difference: 21 }, { proposalId: 'c', difference: 30 }),
    ],
    ['two that diverge, and a third', { proposals: [sheetsOf('a', 3, 21)] }, null],
    [
      'a sheet that is missing comes before a third',
      { proposals: [sheetsOf('a', 2, 21), sheetsOf('b', 1)] },
      incomplete({ proposalId: 'b', sheets: 1 }),
    ],
    ['at the deadline, when one can still submit', { now: DEADLINE }, sealed],
    ['one millisecond after the deadline', { now: '2027-04-12T14:00:00.001Z' }, null],
    ['twice', { frozenAt: AFTER }, frozen],
    ['twice, with a sheet missing by now', { frozenAt: AFTER, proposals: [sheetsOf('a', 1)] }, frozen],
  ])('%s', (_, changes, answer) => {
    expect(canFreeze({ ...facts, ...changes })).toEqual(answer);
  });
});

/** The newest version of lot 2, in a state, with decisions that Elena has proposed; null before the freeze. */
const inState = (state: RankingState | null, changes: Partial<ApprovableVersion> = {}): ApprovableVersion | null =>
  state && {
    version: 1,
    newest: 1,
    lot: 2,
    outdated: false,
    state,
    proposedBy: ELENA.userId,
    decisionsVersion: 1,
    ...changes,
  };

describe('canPropose', () => {
  it.each([
    ['before the freeze there is nothing to decide on', null, notFound],
    ['on a frozen ranking', 'frozen', null],
    ['again, as long as nobody has approved', 'proposed', null],
    ['after the approval', 'approved', illegal('approved', 'propose')],
  ] as const)('%s', (_, state, answer) => {
    expect(canPropose(inState(state))).toEqual(answer);
  });
});

describe('an earlier version', () => {
  const superseded = { code: 'RANKING_SUPERSEDED', facts: { version: 1, newest: 2 } };

  it.each([
    ['is decided on no more', { version: 1, newest: 2 }, superseded],
    ['leaves the newest alone', { version: 2, newest: 2 }, null],
    ['is history, outdated or not', { version: 1, newest: 2, outdated: true }, superseded],
  ])('%s', (_, place, answer) => {
    expect(checkNewest(place)).toEqual(answer);
    expect(canPropose(inState('frozen', place))).toEqual(answer);
    expect(canApprove(inState('proposed', place), DAVID.userId, 1)).toEqual(answer);
  });
});

describe('a version that no longer matches what it was made of', () => {
  const outdated = { code: 'RANKING_OUTDATED', facts: { lots: [2] } };
  const version = (state: RankingState) => inState(state, { outdated: true });

  it('is neither proposed nor approved, whoever asks', () => {
    expect(checkUpToDate(version('frozen')!)).toEqual(outdated);
    expect(canPropose(version('frozen'))).toEqual(outdated);
    expect(canPropose(version('proposed'))).toEqual(outdated);
    expect(canApprove(version('proposed'), DAVID.userId, 1)).toEqual(outdated);
    expect(canApprove(version('proposed'), ELENA.userId, 1)).toEqual(outdated);
  });

  it('has first of all to be at the step', () => {
    expect(canPropose(version('approved'))).toEqual(illegal('approved', 'propose'));
    expect(canApprove(version('frozen'), DAVID.userId, 1)).toEqual(illegal('frozen', 'approve'));
  });
});

describe('canApprove', () => {
  it.each([
    [2, null],
    [1, { code: 'VERSION_MISMATCH', facts: { expected: 1, actual: 2 } }],
    [3, { code: 'VERSION_MISMATCH', facts: { expected: 3, actual: 2 } }],
  ])('approves the second proposal of decisions to whoever has seen number %i: %j', (seen, answer) =>
    expect(canApprove(inState('proposed', { decisionsVersion: 2 }), DAVID.userId, seen)).toEqual(answer),
  );

  const fourEyes = { code: 'FOUR_EYES', facts: { proposedBy: ELENA.userId } };

  it.each([
    ['a second person', 'proposed', DAVID.userId, null],
    ['the one who proposed', 'proposed', ELENA.userId, fourEyes],
    ['before the freeze', null, DAVID.userId, notFound],
    ['before anything was proposed', 'frozen', DAVID.userId, illegal('frozen', 'approve')],
    ['twice', 'approved', DAVID.userId, illegal('approved', 'approve')],
  ] as const)('%s', (_, state, userId, answer) => {
    expect(canApprove(inState(state), userId, 1)).toEqual(answer);
  });
});

describe('canAnnounce', () => {
  const lot = (number: number, ranking: AnnouncementFacts['lots'][number]['ranking']) => ({ number, ranking });
  const facts: AnnouncementFacts = {
    lots: [lot(1, 'approved'), lot(2, 'approved'), lot(3, 'approved')],
    undecided: 0,
    announcedAt: null,
    at: AFTER,
    now: AFTER,
  };
  const waiting = (...lots: readonly number[]) => ({ code: 'RANKING_NOT_APPROVED', facts: { lots } });
  const past = (at: string) => ({ code: 'ANNOUNCEMENT_NOT_IN_FUTURE', facts: { at, now: AFTER } });
  const once = { code: 'ALREADY_ANNOUNCED', facts: { at: AFTER } };

  it.each<[string, Partial<AnnouncementFacts>, unknown]>([
    ['now, every lot approved', {}, null],
    ['of a call that nobody cancelled', { cancelledAt: null }, null],
    [
      'while a proposal lacks a decision, though every lot is approved',
      { undecided: 2 },
      { code: 'DECISION_MISSING', facts: { count: 2 } },
    ],
    ['for a later instant', { at: '2027-06-02T08:00:00.000Z' }, null],
    ['for the next millisecond', { at: '2027-06-01T08:00:00.001Z' }, null],
    ['for one millisecond ago', { at: '2027-06-01T07:59:59.999Z' }, past('2027-06-01T07:59:59.999Z')],
    ['for an instant that cannot be read', { at: 'soon' }, past('soon')],
    ['one lot only proposed', { lots: [lot(1, 'approved'), lot(2, 'proposed')] }, waiting(2)],
    [
      'too early: a lot frozen, another not ranked',
      { lots: [lot(1, 'frozen'), lot(2, 'approved'), lot(3, null)] },
      waiting(1, 3),
    ],
    [
      'a call that was cancelled after its rankings were approved',
      { cancelledAt: DEADLINE },
      { code: 'CALL_CANCELLED', facts: { cancelledAt: DEADLINE } },
    ],
    [
      'a lot in which the screening has decided otherwise since',
      {
        lots: [
          { ...lot(1, 'approved'), outdated: true },
          { ...lot(2, 'approved'), outdated: false },
        ],
      },
      { code: 'RANKING_OUTDATED', facts: { lots: [1] } },
    ],
    ['twice', { announcedAt: AFTER }, once],
    ['twice, while the first instant is still to come', { announcedAt: AFTER, now: DEADLINE, at: AFTER }, once],
  ])('%s', (_, changes, answer) => {
    expect(canAnnounce({ ...facts, ...changes })).toEqual(answer);
  });
});
