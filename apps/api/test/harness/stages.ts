/** Calls in two stages of a spec: four lots, another currency, another cap, other grids, published through the API. */
import type { CallDefinition, ProposalContent, SecondStageRules, SheetContent } from '@trilot/domain';
import {
  ANA,
  BORIS,
  budgetBuilder,
  type CastMember,
  completeContent,
  CONCEPT_NOTE_GRID,
  ELENA,
  formBuilder,
  FULL_APPLICATION_GRID,
  lineBuilder,
  lotBuilder,
  questionBuilder,
} from '@trilot/domain/testing';
import type { CallView } from '../../src/capabilities/calls/calls.dto';
import type { ProposalView } from '../../src/capabilities/proposals/proposals.dto';
import type { BoardView } from '../../src/capabilities/selection/board.dto';
import type { DecisionView } from '../../src/capabilities/selection/selection.dto';
import { openDefinition, publish, randomSlug } from './calls';
import { accepted, type Answer } from './client';
import { evaluated } from './evaluation';
import type { World } from './world';

const HOUR = 3_600_000;

/** A call in two stages with four lots. */
export interface StagedCall {
  readonly id: string;
  readonly slug: string;
  readonly lots: readonly string[];
}

/** By invitation, until the requests reach the envelope; the request may differ by 20 %. */
export const INVITATION: SecondStageRules = { by: 'invitation', preselectionBp: 10_000, requestToleranceBp: 2_000 };

/** "needs" is judged in the concept note, "summary" is not; "method" is asked in the full application only. */
const FORM = formBuilder({
  sections: [
    {
      id: 'context',
      title: { en: 'The place' },
      questions: [
        questionBuilder('needs', { judgedBy: ['1.1'] }),
        questionBuilder('summary', { kind: 'shortText', limit: 150 }),
      ],
    },
  ],
});
const FULL_FORM = formBuilder({
  sections: [
    {
      id: 'context',
      title: { en: 'The place' },
      questions: [
        questionBuilder('needs'),
        questionBuilder('summary', { kind: 'shortText', limit: 150 }),
        questionBuilder('method'),
      ],
    },
  ],
});

/** Four lots in dollars, grants of 10,000.00 to 75,000.00; the fourth has an envelope of 90,000.00. */
async function stagedDefinition(world: World, secondStage: SecondStageRules): Promise<CallDefinition> {
  const definition = await openDefinition(world);
  const { deadline } = definition.lots[0]!;
  const second = secondStage.by === 'together' ? deadline : new Date(Date.parse(deadline) + HOUR).toISOString();
  const lot = (number: number, territories: readonly string[], envelopeCents: number) => ({
    ...lotBuilder(number === 4 ? 3 : 1, { deadline, fullApplicationDeadline: second, maxGrantCents: 7_500_000 }),
    number,
    title: { en: `Lot ${number}` },
    territories,
    envelopeCents,
  });
  return {
    ...definition,
    currency: 'USD',
    stages: ['conceptNote', 'fullApplication'],
    secondStage,
    forms: { conceptNote: FORM, fullApplication: FULL_FORM },
    grids: { conceptNote: CONCEPT_NOTE_GRID, fullApplication: FULL_APPLICATION_GRID },
    divergence: { limit: 10, thirdScore: 'meanOfThree' },
    tieBreaks: ['priorityScores', 'smallerRequest', 'draw'],
    lots: [
      lot(1, ['AZ'], 30_000_000),
      lot(2, ['GE'], 20_000_000),
      lot(3, ['UA'], 10_000_000),
      lot(4, ['AZ', 'GE', 'UA'], 9_000_000),
    ],
  };
}

/** Publishes the call through the API. */
export async function stagedCall(world: World, secondStage: SecondStageRules = INVITATION): Promise<StagedCall> {
  const slug = randomSlug();
  const definition = await stagedDefinition(world, secondStage);
  accepted(await world.as(ELENA).post('/api/managed-calls', { body: { slug, definition } }));
  accepted(await publish(world, slug));
  const { id, lots } = accepted(await world.visitor.get<CallView>(`/api/calls/${slug}`));
  return { id, slug, lots: lots.map((lot) => lot.id) };
}

/** A concept note that asks for 50,000.00. */
export const note = (changes: Partial<ProposalContent> = {}): ProposalContent =>
  completeContent({ answers: { needs: 'The square is hot.', summary: 'Plant the square.' }, ...changes });

/** A full application that says something else everywhere, with a request (cents) out of eligible 74,000.00. */
export const full = (requestedCents: number): ProposalContent =>
  completeContent({
    title: 'A square for everybody, in detail',
    answers: { needs: 'Other needs', summary: 'Plant it well.', method: 'Dig, plant, water.' },
    priorities: Object.fromEntries(
      ['socialInclusion', 'greeningOfCities', 'wellBeingAndInnovation'].map((id) => [id, { statement: `Other ${id}` }]),
    ),
    budget: budgetBuilder({
      lines: [...budgetBuilder().lines, lineBuilder('b5', { quantityHundredths: 100, unitCents: 1_500_000 })],
      funding: { requestedCents, ownCents: 7_300_000 - requestedCents, otherCents: 100_000 },
    }),
  });

/** Begins the full application of a concept note. */
export const begin = (world: World, member: CastMember, id: string): Promise<Answer<ProposalView>> =>
  world.as(member).post<ProposalView>(`/api/proposals/${id}/full-application`);

export const decision = (world: World, member: CastMember, id: string): Promise<Answer<DecisionView>> =>
  world.as(member).get<DecisionView>(`/api/proposals/${id}/decision`);

export const boardOf = async (world: World, lotId: string, stage = ''): Promise<BoardView> =>
  accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lotId}/board${stage}`));

/** Two evaluators score alike. */
export async function judged(
  world: World,
  lotId: string,
  proposal: { id: string },
  sheet: SheetContent,
): Promise<void> {
  await evaluated(world, lotId, proposal, ANA, sheet);
  await evaluated(world, lotId, proposal, BORIS, sheet);
}
