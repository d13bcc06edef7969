/** A call in two stages whose two documents are submitted together: the same figures, the other design. */
import { type RankingSnapshot, recompute } from '@trilot/domain';
import { CONCEPT_NOTE_GRID, DAVID, ELENA, FULL_APPLICATION_GRID, LEYLA, NINO } from '@trilot/domain/testing';
import type { ProposalView } from '../src/capabilities/proposals/proposals.dto';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import {
  accepted,
  announce,
  begin,
  boardOf,
  decided,
  full,
  INVITATION,
  judged,
  moveDeadline,
  note,
  preselect,
  refusalOf,
  saveDraft,
  sheetOf,
  type StagedCall,
  stagedCall,
  startProposal,
  submit,
  submittedProposal,
  World,
} from './harness';

let world: World;

beforeAll(async () => {
  world = await World.shared();
});
afterAll(() => world.close());

describe('both documents together', () => {
  let call: StagedCall;

  beforeAll(async () => {
    call = await stagedCall(world, { ...INVITATION, by: 'together' });
  });

  it('takes the full application after its concept note, which then stands as it is', async () => {
    const lotId = call.lots[3]!;
    const client = world.as(LEYLA);
    const started = accepted(await startProposal(world, LEYLA, lotId));
    const begun = accepted(await begin(world, LEYLA, started.id));
    const saved = accepted(await saveDraft(client, { id: begun.id, version: begun.draft.version }, full(6_000_000)));
    expect(refusalOf(await submit(client, { id: begun.id, version: saved.version })).code).toBe('CONCEPT_NOTE_MISSING');

    const written = accepted(await saveDraft(client, { id: started.id, version: started.draft.version }, note()));
    accepted(await submit(client, { id: started.id, version: written.version }));
    accepted(await submit(client, { id: begun.id, version: saved.version }));

    const changed = accepted(
      await saveDraft(client, { id: started.id, version: written.version }, note({ title: 'Another square' })),
    );
    expect(refusalOf(await submit(client, { id: started.id, version: changed.version })).code).toBe(
      'FULL_APPLICATION_STANDS',
    );
  });

  it('evaluates concept notes that came with a full application, and these once they are invited', async () => {
    const lotId = call.lots[3]!;
    await submittedProposal(world, NINO, lotId, note());
    await moveDeadline(world, call, -1);
    await moveDeadline(world, call, -1, 'fullApplication');
    const { proposals } = accepted(
      await world
        .as(ELENA)
        .get<{ proposals: { proposalId: string; reference: string }[] }>(`/api/lots/${lotId}/assignments`),
    );
    expect(proposals).toHaveLength(1);
    const conceptNote = { id: proposals[0]!.proposalId };
    await judged(world, lotId, conceptNote, sheetOf({}, CONCEPT_NOTE_GRID));
    await decided(world, call);
    accepted(await preselect(world.as(DAVID), call));
    const second = await boardOf(world, lotId);
    expect([second.stage, second.stages]).toEqual(['fullApplication', ['conceptNote', 'fullApplication']]);
    const { otherStage } = accepted(await world.as(LEYLA).get<ProposalView>(`/api/proposals/${conceptNote.id}`));
    await judged(world, lotId, otherStage!, sheetOf({}, FULL_APPLICATION_GRID));
    const boards = await decided(world, call);
    const [row] = boards[3]!.rows;
    expect([row!.mean, row!.carried, row!.outcome]).toEqual([
      { numerator: 320, denominator: 4 },
      [{ section: '2', points: { numerator: 32, denominator: 2 } }],
      'selected',
    ]);
    for (const [stage, ranking] of [
      ['conceptNote', (await boardOf(world, lotId, '?stage=conceptNote')).ranking],
      ['fullApplication', boards[3]!.ranking],
    ] as const) {
      const { snapshot } = accepted(
        await world.as(ELENA).get<{ snapshot: RankingSnapshot }>(`/api/rankings/${ranking!.id}/snapshot`),
      );
      expect(snapshot.stage).toBe(stage);
      expect(recompute(snapshot).rows.map(({ outcome }) => outcome)).toEqual([
        stage === 'conceptNote' ? 'invited' : 'selected',
      ]);
    }
    accepted(await announce(world.as(ELENA), call));
    const results = accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`));
    expect(results.lots.map(({ evaluated: count, awardedCents }) => [count, awardedCents])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
      [1, 6_000_000],
    ]);
  });
});
