import { lifecycleProblems } from '../kernel/lifecycle';
import { sheetBuilder } from '../testing/evaluation-builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import {
  awaitsConsensus,
  canAnswerConsensus,
  canAppointRapporteur,
  canGiveUpConsensus,
  canProposeConsensus,
  canSaveConsensus,
  CONSENSUS_LIFECYCLE,
  type ConsensusFacts,
  type ConsensusState,
  type DirectedConsensusFacts,
  isAgreed,
  sheetDifferences,
  wantsConsensus,
} from './consensus';

const FROZEN = '2027-06-02T08:00:00.000Z';
const facts = (changes: Partial<ConsensusFacts> = {}): ConsensusFacts => ({
  state: 'draft',
  frozenAt: null,
  rejected: false,
  rapporteurId: 'ana',
  userId: 'ana',
  answered: false,
  ...changes,
});
const directed = (changes: Partial<DirectedConsensusFacts> = {}): DirectedConsensusFacts => ({
  state: 'draft',
  frozenAt: null,
  rejected: false,
  rapporteurId: 'ana',
  evaluates: false,
  ...changes,
});
const illegal = (from: string, move: string) => ({
  code: 'ILLEGAL_MOVE',
  facts: { lifecycle: 'consensus', from, move },
});
const FOURS = sheetBuilder(4);

it('has states without dead ends', () => {
  expect(lifecycleProblems(CONSENSUS_LIFECYCLE)).toEqual([]);
});

it.each([
  ['a call that says nothing', {}, 2, false],
  ['a call without', { consensus: false }, 2, false],
  ['a call with one', { consensus: true }, 2, true],
  ['three sheets', { consensus: true }, 3, true],
  ['a single sheet', { consensus: true }, 1, false],
])('wantsConsensus: %s', (_, call, counted, wanted) => {
  expect(wantsConsensus(call, counted)).toBe(wanted);
});

it.each<[ConsensusState | null, boolean]>([
  [null, true],
  ['draft', true],
  ['proposed', true],
  ['concluded', false],
  ['failed', false],
])('awaitsConsensus: %s', (state, waits) => {
  expect(awaitsConsensus({ consensus: true }, 2, state)).toBe(waits);
  expect(awaitsConsensus({}, 2, state)).toBe(false);
});

describe('writing', () => {
  const half = { scores: { P1: { value: 4, reason: '' } }, comments: {} };

  it('is kept as far as it goes, and put forward when complete', () => {
    expect(canSaveConsensus(SMALL_GRANT_GRID, facts(), half)).toBeNull();
    expect(canProposeConsensus(SMALL_GRANT_GRID, facts(), half)).toMatchObject({ code: 'SHEET_INCOMPLETE' });
    expect(canProposeConsensus(SMALL_GRANT_GRID, facts(), FOURS)).toBeNull();
  });

  it.each<[string, Partial<ConsensusFacts>, unknown]>([
    ['by another evaluator', { userId: 'boris' }, { code: 'NOT_RAPPORTEUR', facts: {} }],
    ['after the freeze', { frozenAt: FROZEN }, { code: 'RANKING_FROZEN', facts: { frozenAt: FROZEN } }],
    ['of what was put aside', { rejected: true }, { code: 'PROPOSAL_REJECTED', facts: {} }],
    ['once it is put forward', { state: 'proposed' }, illegal('proposed', 'save')],
    ['once it is concluded', { state: 'concluded' }, illegal('concluded', 'save')],
  ])('is refused %s', (_, changes, refusal) => {
    expect(canSaveConsensus(SMALL_GRANT_GRID, facts(changes), FOURS)).toEqual(refusal);
  });

  it('stays on the scale', () => {
    const six = { scores: { P1: { value: 6, reason: '' } }, comments: {} };
    expect(canSaveConsensus(SMALL_GRANT_GRID, facts(), six)).toMatchObject({ code: 'SCORE_OUT_OF_SCALE' });
  });
});

describe('answering', () => {
  const asked = (changes: Partial<ConsensusFacts>, answer: 'agreed' | 'objected' = 'agreed', reason = '') =>
    canAnswerConsensus(facts({ state: 'proposed', userId: 'boris', ...changes }), answer, reason);

  it('agrees without a word, and objects with a reason', () => {
    expect(asked({})).toBeNull();
    expect(asked({}, 'objected', 'P1 is not a 5')).toBeNull();
    expect(asked({}, 'objected', ' ')).toEqual({ code: 'REASON_REQUIRED', facts: {} });
  });

  it.each<[string, Partial<ConsensusFacts>, unknown]>([
    ['by the rapporteur', { userId: 'ana' }, { code: 'FOUR_EYES', facts: { proposedBy: 'ana' } }],
    ['before anything is put forward', { state: 'draft' }, illegal('draft', 'agree')],
    ['once it is concluded', { state: 'concluded' }, illegal('concluded', 'agree')],
    ['a second time', { answered: true }, illegal('answered', 'agree')],
    ['after the freeze', { frozenAt: FROZEN }, { code: 'RANKING_FROZEN', facts: { frozenAt: FROZEN } }],
  ])('is refused %s', (_, changes, refusal) => {
    expect(asked(changes)).toEqual(refusal);
  });
});

it('the rapporteur can be changed among those whose sheets count, while nothing is put forward', () => {
  expect(canAppointRapporteur(directed(), ['ana', 'boris'], 'boris')).toBeNull();
  expect(canAppointRapporteur(directed(), ['ana', 'boris'], 'chiara')).toEqual({
    code: 'NOT_AN_EVALUATOR',
    facts: { userId: 'chiara' },
  });
  expect(canAppointRapporteur(directed({ state: 'proposed' }), ['ana', 'boris'], 'boris')).toEqual(
    illegal('proposed', 'appoint'),
  );
  expect(canAppointRapporteur(directed({ evaluates: true }), ['ana', 'boris'], 'boris')).toEqual({
    code: 'SCORED_BY_ONESELF',
    facts: {},
  });
});

it('ends without agreement with a reason, and not once it is concluded', () => {
  expect(canGiveUpConsensus(directed({ state: 'proposed' }), 'They do not agree on P1.')).toBeNull();
  expect(canGiveUpConsensus(directed(), '')).toEqual({ code: 'REASON_REQUIRED', facts: {} });
  expect(canGiveUpConsensus(directed({ state: 'concluded' }), 'So')).toEqual(illegal('concluded', 'giveUp'));
  expect(canGiveUpConsensus(directed({ evaluates: true }), 'So')).toEqual({ code: 'SCORED_BY_ONESELF', facts: {} });
});

it.each([
  ['nobody yet', [], false],
  ['one of two others', ['boris'], false],
  ['both others', ['chiara', 'boris'], true],
])('isAgreed: %s', (_, agreed, all) => {
  expect(isAgreed(['ana', 'boris', 'chiara'], 'ana', agreed)).toBe(all);
});

it('sheetDifferences puts what is the furthest apart in points first, then follows the grid', () => {
  const sheets = [FOURS, sheetBuilder(4, { B1: 1, P2: 2, D2: 5 })];
  expect(sheetDifferences(SMALL_GRANT_GRID, sheets)).toEqual([
    { question: 'P2', points: 6 },
    { question: 'B1', points: 6 },
    { question: 'D2', points: 2 },
    { question: 'P1', points: 0 },
    { question: 'P3', points: 0 },
    { question: 'D1', points: 0 },
    { question: 'D3', points: 0 },
    { question: 'C1', points: 0 },
  ]);
});
