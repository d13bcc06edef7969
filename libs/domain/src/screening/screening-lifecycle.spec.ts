import fc from 'fast-check';
import { refuse } from '../kernel/refusal';
import { CHECK_RESULTS, checkGaps, type Checks, failedItems } from './checks';
import {
  canAdmit,
  canKeepChecks,
  canMoveScreening,
  SCREENING_LIFECYCLE,
  SCREENING_MOVES,
  SCREENING_STATES,
} from './screening-lifecycle';

const CHECKLIST = ['A1', 'A2'].map((id) => ({ id, text: { en: id } }));
const pass = { result: 'pass', sentence: '' } as const;
const fail = (sentence: string) => ({ result: 'fail', sentence }) as const;
const none = { result: 'notApplicable', sentence: '' } as const;

describe('the administrative check', () => {
  const deadline = '2027-04-06T14:00:00.000Z';
  const after = '2027-04-06T14:00:00.001Z';
  const proposal = { checklist: CHECKLIST, checks: { A1: pass, A2: none } };
  const illegal = (from: string, move: string) => refuse('ILLEGAL_MOVE', { lifecycle: 'screening', from, move });

  it('moves by its table and in no other way', () => {
    const allowed = SCREENING_STATES.flatMap((state) =>
      SCREENING_MOVES.filter((move) => canMoveScreening({ state, deadline, now: after }, move) === null).map(
        (move) => `${state} ${move} ${SCREENING_LIFECYCLE.moves[move].to}`,
      ),
    );
    expect(allowed).toEqual([
      'open check open',
      'open admit admissible',
      'open proposeRejection rejectionProposed',
      'admissible reopen open',
      'admissible proposeRejection rejectionProposed',
      'rejectionProposed confirmRejection rejected',
      'rejectionProposed refuseRejection open',
      'rejected proposeReversal reversalProposed',
      'reversalProposed confirmReversal open',
      'reversalProposed refuseReversal rejected',
    ]);
  });

  it.each(SCREENING_MOVES)('does not %s before the deadline has passed', (move) => {
    for (const state of SCREENING_STATES) {
      expect(canMoveScreening({ state, deadline, now: deadline }, move)).toEqual(
        refuse('PROPOSAL_SEALED', { until: deadline }),
      );
    }
  });

  it.each([
    ['everything is in order', 'open', proposal, null],
    ['it is admitted already', 'admissible', proposal, illegal('admissible', 'admit')],
    [
      'an item is left',
      'open',
      { ...proposal, checks: { A1: pass } },
      refuse('CHECKS_INCOMPLETE', { gaps: [refuse('CHECK_MISSING', { item: 'A2' })] }),
    ],
    [
      'an item fails',
      'open',
      { ...proposal, checks: { A1: pass, A2: fail('Not signed') } },
      refuse('CHECKS_FAILED', { items: ['A2'] }),
    ],
    ['the call has no checklist', 'open', { checklist: [], checks: {} }, null],
  ] as const)('admits: %s', (_, state, checked, expected) => {
    expect(canAdmit({ state, deadline, now: after }, checked)).toEqual(expected);
  });

  it('is kept while it is open', () => {
    expect(canKeepChecks({ state: 'open', deadline, now: after }, proposal)).toBeNull();
    expect(canKeepChecks({ state: 'admissible', deadline, now: after }, proposal)).toEqual(
      illegal('admissible', 'check'),
    );
    expect(canKeepChecks({ state: 'open', deadline, now: after }, { ...proposal, checks: { X: pass } })).toEqual(
      refuse('CHECK_ITEM_UNKNOWN', { item: 'X' }),
    );
  });

  it('admits exactly when nothing is missing and nothing fails', () => {
    const check = fc.record({ result: fc.constantFrom(null, ...CHECK_RESULTS), sentence: fc.constantFrom('', 'why') });
    fc.assert(
      fc.property(fc.record({ A1: check, A2: check }, { requiredKeys: [] }), (found) => {
        const checks = found as Checks;
        const clean = checkGaps(CHECKLIST, checks).length === 0 && failedItems(CHECKLIST, checks).length === 0;
        const refusal = canAdmit({ state: 'open', deadline, now: after }, { checklist: CHECKLIST, checks });
        expect(refusal === null).toBe(clean);
      }),
    );
  });
});
