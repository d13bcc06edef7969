import type { Assignment } from '../api/assignments';
import { awaitsChair, counts } from './selections';

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
  acceptedAt: null,
  reason: null,
});

describe('an assignment', () => {
  const cases: [string, Assignment, boolean, boolean][] = [
    ['undeclared', assignment(null), false, true],
    ['without a conflict', assignment('none'), false, true],
    ['with a potential conflict', assignment('potential'), true, true],
    ['cleared by the chair', assignment('potential', 'cleared'), false, true],
    ['excluded by the chair', assignment('potential', 'disqualified'), false, false],
    ['with a disqualifying conflict', assignment('disqualifying'), false, false],
  ];
  it.each(cases)('%s', (_, item, awaits, counted) => {
    expect([awaitsChair(item), counts(item)]).toEqual([awaits, counted]);
  });
});
