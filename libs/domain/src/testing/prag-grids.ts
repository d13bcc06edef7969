/** The two-stage grids of the programme rules, section 6: concept note of 50 points, full application of 100. In English only. */
import type { EvaluationGrid, GridQuestion, GridSection } from '../calls/grid';
import { SMALL_GRANT_GRID } from './small-grant-grid';

const questions = (section: string, ...weights: readonly number[]): GridQuestion[] =>
  weights.map((weight, place) => ({ id: `${section}.${place + 1}`, text: { en: `${section}.${place + 1}` }, weight }));

const section = (id: string, en: string, ...weights: readonly number[]): GridSection => ({
  id,
  name: { en },
  questions: questions(id, ...weights),
});

/** 50 points, total gate 30. */
export const CONCEPT_NOTE_GRID: EvaluationGrid = {
  id: 'conceptNote',
  scale: SMALL_GRANT_GRID.scale,
  max: 50,
  totalGate: 30,
  gatesTestedOn: 'mean',
  sections: [section('1', 'Relevance', 1, 1, 1, 1), section('2', 'Design', 2, 1, 1, 1, 1)],
};

/** 100 points without a total gate; capacity below 12, or any of its questions at 1, rejects; relevance is carried over. */
export const FULL_APPLICATION_GRID: EvaluationGrid = {
  id: 'fullApplication',
  scale: SMALL_GRANT_GRID.scale,
  max: 100,
  totalGate: null,
  gatesTestedOn: 'mean',
  sections: [
    { ...section('1', 'Capacity', 1, 1, 1, 1), gate: 12, rejectIfAnyQuestionAt: 1 },
    {
      id: '2',
      name: { en: 'Relevance' },
      questions: [],
      carriedOverFrom: { stage: 'conceptNote', section: '1' },
      carriedOverMax: 20,
    },
    section('3', 'Design', 1, 1, 1),
    section('4', 'Implementation', 1, 1, 1),
    section('5', 'Sustainability', 1, 1, 1),
    section('6', 'Budget and cost-effectiveness', 1, 2),
  ],
};
