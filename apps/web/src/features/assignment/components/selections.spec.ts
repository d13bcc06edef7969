import type { Assignment, LotAssignments } from '../api/assignments';
import { awaitsChair, counts, hasConflict, selected } from './selections';

const assignment = (
  conflict: Assignment['conflict'],
  chairDecision: Assignment['chairDecision'] = null,
): Assignment => ({
  id: 'assignment',
  evaluatorId: 'evaluator',
  evaluatorName: 'Eka Lomidze',
  conflict,
  conflictReason: null,
  chairDecision,
  sheet: null,
});

describe('an assignment', () => {
  const cases: [string, Assignment, boolean, boolean, boolean][] = [
    ['undeclared', assignment(null), false, false, true],
    ['without a conflict', assignment('none'), false, false, true],
    ['with a potential conflict', assignment('potential'), true, true, true],
    ['cleared by the chair', assignment('potential', 'cleared'), false, true, true],
    ['excluded by the chair', assignment('potential', 'disqualified'), false, true, false],
    ['with a disqualifying conflict', assignment('disqualifying'), false, true, false],
  ];
  it.each(cases)('%s', (_, item, awaits, conflict, counted) => {
    expect([awaitsChair(item), hasConflict(item), counts(item)]).toEqual([awaits, conflict, counted]);
  });
});

describe('selected', () => {
  const proposal = (reference: string, assignments: Assignment[], divergence: object | null = null) => ({
    reference,
    assignments,
    divergence,
    needed: divergence === null ? 2 : 3,
  });
  const apart = { reason: 'difference', difference: 21, limit: 20 };
  const lot = {
    proposals: [
      proposal('complete', [assignment('none'), assignment(null)]),
      proposal('short', [assignment('none')]),
      proposal('short by a conflict', [assignment('none'), assignment('disqualifying')]),
      proposal('with a conflict that may stay', [assignment('none'), assignment('potential')]),
      proposal('diverging', [assignment('none'), assignment('none')], apart),
      proposal('diverging, with a third', [assignment('none'), assignment('none'), assignment(null)], apart),
    ],
  } as unknown as LotAssignments;

  it.each([
    [
      'all',
      [
        'complete',
        'short',
        'short by a conflict',
        'with a conflict that may stay',
        'diverging',
        'diverging, with a third',
      ],
    ],
    ['short', ['short', 'short by a conflict', 'diverging']],
    ['diverging', ['diverging', 'diverging, with a third']],
    ['conflict', ['short by a conflict', 'with a conflict that may stay']],
  ] as const)('%s', (selection, references) => {
    expect(selected(lot, selection).map(({ reference }) => reference)).toEqual(references);
  });
});
