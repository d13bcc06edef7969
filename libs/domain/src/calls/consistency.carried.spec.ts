import { callBuilder, formBuilder, lotBuilder } from '../testing/builders';
import { SMALL_GRANT_GRID } from '../testing/small-grant-grid';
import type { CallDefinition } from './call';
import { consistencyProblems } from './consistency';
import { type EvaluationGrid, gridMax, type GridSection } from './grid';

/** The call in two stages by invitation, full applications due a quarter later. */
const TWO_STAGES: Partial<CallDefinition> = {
  stages: ['conceptNote', 'fullApplication'],
  forms: { conceptNote: formBuilder(), fullApplication: formBuilder() },
  grids: { conceptNote: SMALL_GRANT_GRID, fullApplication: SMALL_GRANT_GRID },
  secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
  lots: [lotBuilder(1, { fullApplicationDeadline: '2027-07-12T14:00:00.000Z' })],
};
const CARRIED: GridSection = { id: 'carried', name: { en: 'Relevance' }, questions: [], carriedOverMax: 20 };
/** The small-grant grid with one section more. */
function withSection(section: GridSection): EvaluationGrid {
  const more = { ...SMALL_GRANT_GRID, sections: [...SMALL_GRANT_GRID.sections, section] };
  return { ...more, max: gridMax(more) };
}
/** The call in two stages, a section of the second carried over from the first. */
function carrying(section: string, grids: CallDefinition['grids'] = {}): Partial<CallDefinition> {
  const fullApplication = withSection({ ...CARRIED, carriedOverFrom: { stage: 'conceptNote', section } });
  return { ...TWO_STAGES, grids: { conceptNote: SMALL_GRANT_GRID, ...grids, fullApplication } };
}

type Case = [name: string, change: Partial<CallDefinition>, problems: { check: string; facts: unknown }[]];

it.each<Case>([
  ['a section carried over from one that is scored first', carrying('P'), []],
  [
    'a section carried over from one that the first grid does not have',
    carrying('Z'),
    [{ check: 'carriedOverKnown', facts: { stage: 'fullApplication', section: 'carried', from: 'Z' } }],
  ],
  [
    'a section carried over from one without questions',
    carrying('carried', { conceptNote: withSection({ id: 'carried', name: { en: 'Empty' }, questions: [] }) }),
    [{ check: 'carriedOverKnown', facts: { stage: 'fullApplication', section: 'carried', from: 'carried' } }],
  ],
  [
    'a section carried over in the only stage, from a grid that is left from another',
    {
      grids: {
        conceptNote: SMALL_GRANT_GRID,
        fullApplication: withSection({ ...CARRIED, carriedOverFrom: { stage: 'conceptNote', section: 'P' } }),
      },
    },
    [{ check: 'carriedOverKnown', facts: { stage: 'fullApplication', section: 'carried', from: 'P' } }],
  ],
])('%s', (_, change, problems) => {
  expect(consistencyProblems(callBuilder(change))).toEqual(problems);
});
