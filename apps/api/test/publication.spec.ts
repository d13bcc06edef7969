import type { CallDefinition, PublicField } from '@trilot/domain';
import { ANA, BORIS, completeContent, ELENA, formBuilder, LEYLA, lotBuilder, NINO } from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import {
  accepted,
  announce,
  closeCall,
  decided,
  evaluated,
  openDefinition,
  publishedCall,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let call: TestCall;
let winner: TestProposal;
let other: TestProposal;
beforeEach(async () => {
  world = await World.shared();
});
afterEach(() => world.close());

/** A call for interest: no money, one place in each lot. */
async function callOfPlaces(): Promise<Partial<CallDefinition>> {
  const { lots } = await openDefinition(world);
  return {
    budget: null,
    forms: { fullApplication: formBuilder({ parts: ['activities', 'priorities'] }) },
    lots: lots.map(({ number, deadline }) =>
      lotBuilder(number as 1, {
        deadline,
        envelopeCents: 0,
        maxGrantCents: 0,
        minGrantCents: 0,
        expectedProjects: { min: 1, max: 1 },
      }),
    ),
    publicFields: ['municipality'],
  };
}

async function announced(changes: Partial<CallDefinition>): Promise<BoardView> {
  call = await publishedCall(world, changes);
  const lot = call.lots[2];
  winner = await submittedProposal(world, LEYLA, lot, completeContent({ title: 'Winning square' }));
  other = await submittedProposal(world, NINO, lot, completeContent({ title: 'Other park' }));
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, winner, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, other, evaluator);
  }
  const boards = await decided(world, call);
  accepted(await announce(world.as(ELENA), call));
  return boards[2]!;
}

const results = async () => accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`));

it.each<[string, PublicField[], object]>([
  [
    'everything',
    ['title', 'summary', 'municipality', 'territory', 'awardedCents'],
    {
      title: 'Winning square',
      summary: 'Open and plant the square.',
      municipality: 'Mingachevir',
      territory: 'AZ-MI',
      awardedCents: 5_000_000,
    },
  ],
  ['the place alone', ['municipality'], { municipality: 'Mingachevir' }],
  ['nothing', [], {}],
])('a call that publishes %s of a selected proposal shows exactly that', async (_, publicFields, project) => {
  await announced({ publicFields });
  const { fields, lots } = await results();
  expect(fields).toEqual(publicFields);
  expect(lots[2]!.selected).toHaveLength(2);
  expect(lots[2]!.selected[0]).toStrictEqual(project);
  expect(lots[2]!.awardedCents).toBe(publicFields.includes('awardedCents') ? 10_000_000 : null);
});

describe('a call that gives places instead of money', () => {
  it('selects as many as there are places, and says so to the public', async () => {
    const board = await announced(await callOfPlaces());
    expect(board.rules.places).toBe(1);
    expect(
      board.rows.map(({ reference, outcome, reason, recommendedCents }) => [
        reference,
        outcome,
        reason,
        recommendedCents,
      ]),
    ).toEqual([
      [winner.reference, 'selected', 'fits', 0],
      [other.reference, 'reserve', 'placesUsed', 0],
    ]);
    expect((await results()).lots[2]).toMatchObject({
      places: 1,
      reserve: 1,
      selected: [{ municipality: 'Mingachevir' }],
      awardedCents: null,
    });
  });

  it('writes of places in its letters, and of no amount', async () => {
    await announced(await callOfPlaces());
    const letterTo = async (member: typeof LEYLA) =>
      accepted(await world.as(member).get<MessageView[]>('/api/inbox')).find(({ link }) => link?.endsWith('/decision'));
    await until(async () => (await letterTo(NINO)) !== undefined && (await letterTo(LEYLA)) !== undefined);
    expect((await letterTo(NINO))!.body).toContain('ლოტის ადგილები დაკავებულია');
    expect((await letterTo(LEYLA))!.body).not.toMatch(/0,00|EUR|€/);
  });
});
