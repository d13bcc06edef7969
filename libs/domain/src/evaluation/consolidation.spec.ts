import { DEADLINE } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import {
  canConsolidate,
  type Consolidation,
  type ConsolidationFacts,
  type RecordedConsolidation,
  standingConsolidations,
} from './consolidation';

const record = (
  question: string,
  score: number | null,
  sheets: readonly string[] = ['s1', 's2'],
): RecordedConsolidation => ({ question, score, reason: `On ${question}`, sheets });

describe('standingConsolidations', () => {
  const cases: [string, RecordedConsolidation[], [string, number | null][]][] = [
    ['none', [], []],
    ['one of each question', [record('P1', 4), record('P2', 2)], [['P1', 4], ['P2', 2]]], // prettier-ignore
    ['the newest of a question', [record('P1', 4), record('P1', 5)], [['P1', 5]]],
    ['none where it was taken back', [record('P1', 4), record('P1', null)], []],
    ['the newest after one was taken back', [record('P1', 4), record('P1', null), record('P1', 3)], [['P1', 3]]],
    ['none made on other sheets', [record('P1', 4, ['s1', 's3'])], []],
    ['none made on fewer sheets', [record('P1', 4, ['s1'])], []],
    ['those on the same sheets in another order', [record('P1', 4, ['s2', 's1'])], [['P1', 4]]],
    ['what was decided anew on the present sheets', [record('P1', 4, ['s1', 's3']), record('P1', 2)], [['P1', 2]]],
    ['what is not taken back by a record on other sheets', [record('P1', 4), record('P1', null, ['s3'])], [['P1', 4]]],
  ];
  it.each(cases)('%s', (_, records, expected) => {
    expect(standingConsolidations(records, ['s1', 's2']).map(({ question, score }) => [question, score])).toEqual(
      expected,
    );
  });
});

describe('canConsolidate', () => {
  const FACTS: ConsolidationFacts = {
    deadline: DEADLINE,
    now: '2027-06-01T08:00:00.000Z',
    frozenAt: null,
    rejected: false,
    needed: 2,
    sheets: { proposalId: 'p', sheets: 2, divergence: null },
    evaluates: false,
    standing: [],
  };
  const diverging = { reason: 'difference', difference: 23, limit: 20 } as const;
  const asked = (facts: Partial<ConsolidationFacts>, consolidation: Partial<Consolidation> = {}) =>
    canConsolidate(
      SMALL_GRANT_GRID,
      { ...FACTS, ...facts },
      { question: 'P1', score: 4, reason: 'So', ...consolidation },
    );

  it.each<[string, Partial<ConsolidationFacts>, Partial<Consolidation>]>([
    ['a score with a reason', {}, {}],
    ['the lowest and the highest score', {}, { score: 1 }],
    ['one more than what counts', { sheets: { ...FACTS.sheets, sheets: 3 } }, { score: 5 }],
    ['after a third sheet where two diverge', { sheets: { proposalId: 'p', sheets: 3, divergence: diverging } }, {}],
    ['to take back what stands', { standing: [record('P1', 2)] }, { score: null }],
    ['a reason as long as it may be', {}, { reason: 'e'.repeat(1_000) }],
  ])('allows %s', (_, facts, consolidation) => {
    expect(asked(facts, consolidation)).toBeNull();
  });

  it.each<[string, Partial<ConsolidationFacts>, Partial<Consolidation>, string, object]>([
    ['before the deadline', { now: '2027-01-01T08:00:00.000Z' }, {}, 'PROPOSAL_SEALED', { until: DEADLINE }],
    ['after the freeze', { frozenAt: FACTS.now }, {}, 'RANKING_FROZEN', { frozenAt: FACTS.now }],
    ['once the screening put it aside', { rejected: true }, {}, 'PROPOSAL_REJECTED', {}],
    ['by who scores the proposal', { evaluates: true }, {}, 'SCORED_BY_ONESELF', {}],
    [
      'before every sheet is in',
      { sheets: { ...FACTS.sheets, sheets: 1 } },
      {},
      'EVALUATION_INCOMPLETE',
      { needed: 2, proposals: [{ proposalId: 'p', sheets: 1 }] },
    ],
    [
      'before the third sheet',
      { sheets: { ...FACTS.sheets, divergence: diverging } },
      {},
      'THIRD_SHEET_MISSING',
      { limit: 20, proposals: [{ proposalId: 'p', difference: 23 }] },
    ],
    ['of an unknown question', {}, { question: 'Z9' }, 'QUESTION_UNKNOWN', { question: 'Z9' }],
    ['of 0', {}, { score: 0 }, 'SCORE_OUT_OF_SCALE', { question: 'P1', value: 0 }],
    ['of 6', {}, { score: 6 }, 'SCORE_OUT_OF_SCALE', { question: 'P1', value: 6 }],
    ['of 3.5', {}, { score: 3.5 }, 'SCORE_OUT_OF_SCALE', { question: 'P1', value: 3.5 }],
    [
      'that takes back what is not there',
      { standing: [record('P2', 2)] },
      { score: null },
      'ILLEGAL_MOVE',
      { lifecycle: 'consolidation', from: 'none', move: 'takeBack' },
    ],
    ['without a reason', {}, { reason: ' \n' }, 'REASON_REQUIRED', {}],
    ['with a reason too long', {}, { reason: 'e'.repeat(1_001) }, 'SENTENCE_TOO_LONG', { limit: 1_000, length: 1_001 }],
  ])('refuses a score %s', (_, facts, consolidation, code, rest) => {
    expect(asked(facts, consolidation)).toEqual({ code, facts: rest });
  });
});
