import {
  callBuilder,
  completeContent,
  CONCEPT_NOTE_GRID,
  formBuilder,
  FULL_APPLICATION_GRID,
  lotBuilder,
  questionBuilder,
  sheetBuilder,
} from '../testing';
import { submissionFacts } from '../testing/submission-facts';
import type { SheetContent } from '../evaluation/sheet';
import { gridOf } from '../calls/call';
import { gridQuestions } from '../calls/grid';
import { canSubmit } from '../proposals/can-submit';
import { EMPTY_CONTENT } from '../proposals/content';
import { tryScores, tryToSubmit, triedConsents, triedSheets, triedCall } from './sandbox';

const CALL = callBuilder();
const sheets =
  (...values: readonly number[]) =>
  () =>
    values.map((value) => sheetBuilder(value));

describe('tryToSubmit', () => {
  it('says of a content what the submission of it says', () => {
    for (const content of [completeContent(), EMPTY_CONTENT, completeContent({ title: ' ' })]) {
      expect(tryToSubmit(CALL, 'fullApplication', 1, content)).toEqual(
        canSubmit(submissionFacts({ call: CALL, content })),
      );
    }
  });

  it('is not kept from it by dates that are not given yet', () => {
    const unopened = callBuilder({ opensAt: '2099-01-01T00:00:00.000Z' });
    expect(tryToSubmit(unopened, 'fullApplication', 1, completeContent())).toBeNull();
  });

  it('asks for no documents: none are handed in here', () => {
    const form = formBuilder();
    const photo = questionBuilder('photo', { kind: 'file', limit: 1 });
    const asking = callBuilder({
      annexes: [{ id: 'map', title: { en: 'Map' }, guidance: {}, required: true, types: ['pdf'], maxBytes: 1 }],
      forms: {
        fullApplication: {
          sections: [...form.sections, { id: 'photos', title: { en: 'Photos' }, questions: [photo] }],
          parts: [...form.parts, 'annexes'],
        },
      },
    });
    expect(tryToSubmit(asking, 'fullApplication', 1, completeContent())).toBeNull();
  });

  it('names a lot that nobody can apply in', () => {
    const call = callBuilder({ lots: [lotBuilder(1, { territories: [] })] });
    expect(tryToSubmit(call, 'fullApplication', 1, completeContent())).toMatchObject({ code: 'TERRITORY_NOT_IN_LOT' });
  });

  it('takes every partner for one that has consented to its part', () => {
    const partner = { id: 'm1', name: 'Kutaisi', role: 'Tries it', contribution: 'Time' };
    expect(triedConsents(completeContent({ partners: [partner] }))).toEqual([
      { municipalityId: 'm1', state: 'given', part: partner },
    ]);
    expect(triedConsents(EMPTY_CONTENT)).toEqual([]);
  });
});

describe('tryScores', () => {
  it.each<[string, readonly number[], { needed: number; counted: readonly number[]; outcome: string | undefined }]>([
    ['no sheet', [], { needed: 2, counted: [], outcome: undefined }],
    ['one sheet', [4], { needed: 2, counted: [1], outcome: 'selected' }],
    ['two that agree', [4, 4], { needed: 2, counted: [1, 2], outcome: 'selected' }],
    ['two that diverge', [4, 1], { needed: 3, counted: [1, 2], outcome: 'belowGates' }],
    ['a third that decides', [4, 1, 5], { needed: 3, counted: [1, 2, 3], outcome: 'selected' }],
    ['a third nobody needs', [4, 4, 1], { needed: 2, counted: [1, 2], outcome: 'selected' }],
    ['two below the gates', [2, 2], { needed: 2, counted: [1, 2], outcome: 'belowGates' }],
  ])('%s', (_, values, { needed, counted, outcome }) => {
    const found = tryScores(CALL, 'fullApplication', 1, 1_000_000, sheets(...values));
    expect([found.needed, found.counted, found.row?.outcome]).toEqual([needed, counted, outcome]);
  });

  it('looks at complete sheets alone, under the numbers they have', () => {
    const unfinished = sheetBuilder(4, { [gridQuestions(gridOf(CALL))[0]!.id]: null });
    const found = tryScores(CALL, 'fullApplication', 1, 0, () => [unfinished, sheetBuilder(4)]);
    expect(found.complete).toEqual([2]);
  });

  it('offers what the lot has where the request is larger', () => {
    const call = callBuilder({ lots: [lotBuilder(1, { envelopeCents: 500_000 })], cutOff: 'offerRemainder' });
    const { row } = tryScores(call, 'fullApplication', 1, 1_000_000, sheets(4, 4));
    expect([row?.outcome, row?.recommendedCents, row?.reason]).toEqual(['selected', 500_000, 'remainder']);
  });
});

describe('a call in two stages', () => {
  const call = callBuilder({
    stages: ['conceptNote', 'fullApplication'],
    forms: { conceptNote: formBuilder({ parts: [] }), fullApplication: formBuilder() },
    grids: { conceptNote: CONCEPT_NOTE_GRID, fullApplication: FULL_APPLICATION_GRID },
    secondStage: { by: 'invitation', preselectionBp: 20_000, requestToleranceBp: 2_000 },
    divergence: { limit: 100, thirdScore: 'meanOfThree' },
  });
  const [first, second] = [sheetBuilder(4, {}, CONCEPT_NOTE_GRID), sheetBuilder(4, {}, FULL_APPLICATION_GRID)];

  it('carries over what the trial sheets of the first stage say', () => {
    const scored = (notes: readonly SheetContent[]) =>
      tryScores(call, 'fullApplication', 1, 0, (stage) => (stage === 'conceptNote' ? notes : [second, second])).row
        ?.mean;
    expect([scored([first, first]), scored([])].map((mean) => mean && mean.numerator / mean.denominator)).toEqual([
      80, 64,
    ]);
  });

  it('invites by the multiple of the envelope at the first', () => {
    expect(tryScores(call, 'conceptNote', 1, 0, () => [first, first]).row?.outcome).toBe('invited');
  });

  it('tries the second without a concept note', () => {
    expect(tryToSubmit(call, 'fullApplication', 1, completeContent())).toBeNull();
  });
});

it('tries a stage by itself', () => {
  expect(triedCall(CALL, 'fullApplication').secondStage).toBeNull();
});

it.each([
  [1, 1],
  [2, 3],
  [3, 3],
  [5, 5],
])('%i evaluators are tried with %i sheets', (evaluatorsPerProposal, count) => {
  expect(triedSheets({ evaluatorsPerProposal })).toBe(count);
});
