/** The small-grant grid of the programme rules, section 6: 100 points, total gate 60. In English only. */
import type { EvaluationGrid, GridQuestion } from '../calls/grid';

const question = (
  id: string,
  text: string,
  weight: number,
  more: Pick<GridQuestion, 'gate' | 'priority'> = {},
): GridQuestion => ({ id, text: { en: text }, weight, ...more });

export const SMALL_GRANT_GRID: EvaluationGrid = {
  id: 'smallGrant',
  scale: {
    min: 1,
    max: 5,
    labels: ['very poor', 'poor', 'adequate', 'good', 'very good'].map((en) => ({ en })),
    reasonRequiredFor: [1, 2, 5],
  },
  max: 100,
  totalGate: 60,
  gatesTestedOn: 'mean',
  sections: [
    {
      id: 'P',
      name: { en: 'Priorities' },
      questions: [
        question('P1', 'Social inclusion', 3, { gate: 3, priority: 'socialInclusion' }),
        question('P2', 'Greening of cities', 3, { gate: 3, priority: 'greeningOfCities' }),
        question('P3', 'Well-being and innovation', 3, { gate: 3, priority: 'wellBeingAndInnovation' }),
      ],
    },
    {
      id: 'D',
      name: { en: 'Design' },
      questions: [
        question('D1', 'Coherence of the design', 3),
        question('D2', 'Co-creation', 2),
        question('D3', 'Feasibility and risks', 2),
      ],
    },
    {
      id: 'C',
      name: { en: 'Capacity' },
      questions: [question('C1', 'Capacity and commitment', 2, { gate: 2 })],
    },
    { id: 'B', name: { en: 'Budget' }, questions: [question('B1', 'Realism of the budget', 2)] },
  ],
};
