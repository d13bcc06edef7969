import { callBuilder, CONCEPT_NOTE_GRID, FULL_APPLICATION_GRID, formBuilder, lotBuilder } from '../testing';
import type { CallDefinition } from './call';
import { formOf, gridOf } from './call';
import { callAtStage, followsConceptNote, preselects, stageAtWork } from './stages';

const SECOND = '2027-07-12T14:00:00.000Z';
const CALL: CallDefinition = callBuilder({
  stages: ['conceptNote', 'fullApplication'],
  secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
  forms: { conceptNote: formBuilder({ parts: ['budget'] }), fullApplication: formBuilder() },
  grids: { conceptNote: CONCEPT_NOTE_GRID, fullApplication: FULL_APPLICATION_GRID },
  lots: [lotBuilder(1, { fullApplicationDeadline: SECOND })],
});

describe('callAtStage', () => {
  it.each([
    ['conceptNote', CALL.lots[0]!.deadline, CONCEPT_NOTE_GRID, ['budget']],
    ['fullApplication', SECOND, FULL_APPLICATION_GRID, ['activities', 'priorities', 'budget']],
  ] as const)('%s has its own deadline, grid and form', (stage, deadline, grid, parts) => {
    const call = callAtStage(CALL, stage);
    expect([call.stages, call.lots[0]!.deadline, call.lots[0]!.fullApplicationDeadline]).toEqual([
      [stage],
      deadline,
      null,
    ]);
    expect([gridOf(call), formOf(call).parts]).toEqual([grid, parts]);
  });

  it('works a stage out once', () => {
    expect(callAtStage(CALL, 'conceptNote')).toBe(callAtStage(CALL, 'conceptNote'));
  });

  it('leaves a call in one stage as it is', () => {
    const call = callBuilder();
    expect(callAtStage(call, 'fullApplication')).toBe(call);
  });
});

it.each([
  ['the concept notes of two stages', callAtStage(CALL, 'conceptNote'), true, false],
  ['the full applications of two stages', callAtStage(CALL, 'fullApplication'), false, true],
  ['a call in one stage', callBuilder(), false, false],
])('%s', (_, call, invites, follows) => {
  expect([preselects(call), followsConceptNote(call)]).toEqual([invites, follows]);
});

it.each([
  ['concept notes until their result is public', CALL, null, 'conceptNote'],
  ['full applications from then', CALL, '2027-06-01T08:00:00.000Z', 'fullApplication'],
  ['the only stage there is', callBuilder(), null, 'fullApplication'],
])('is worked on: %s', (_, call, preselectedAt, stage) => {
  expect(stageAtWork(call, preselectedAt)).toBe(stage);
});
