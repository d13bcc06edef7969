import { DAVID, ELENA } from '@trilot/domain/testing';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { WhatIfRequest, WhatIfView } from '../src/capabilities/selection/what-if.dto';
import {
  accepted,
  type Answer,
  type Client,
  evaluatedLot,
  freeze,
  publishedCall,
  refusalOf,
  type TestProposal,
  World,
} from './harness';

let world: World;
let lot: string;
/** Best first, each asking for 50,000.00 of the lot's 120,000.00: from Azerbaijan, Georgia and Ukraine. */
let proposals: readonly TestProposal[];

const PUBLISHED: WhatIfRequest = {
  envelopeCents: null,
  maxPerCountry: null,
  maxCentsPerCountry: null,
  line: null,
  reallocate: false,
};

const ask = (client: Client, changes: Partial<WhatIfRequest> = {}, id = lot): Promise<Answer<WhatIfView>> =>
  client.post(`/api/lots/${id}/what-if`, { body: Object.assign({}, PUBLISHED, changes) });
const tried = async (changes: Partial<WhatIfRequest>) => accepted(await ask(world.as(ELENA), changes));
const changesOf = ({ rows }: WhatIfView) =>
  rows.flatMap(({ reference, change, reason }) => (change === null ? [] : [[reference, change, reason]]));
const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));

beforeAll(async () => {
  world = await World.own({ TRILOT_WORKER: 'separate' });
  ({ lot, proposals } = await evaluatedLot(world, { reallocation: [3, 1] }));
});
afterAll(() => world.close());

describe('what another line would do', () => {
  it('is the board itself where nothing is tried', async () => {
    const { rows, usedCents, leftCents } = await board();
    const answer = await tried({});
    expect(answer).toMatchObject({ envelopeCents: 12_000_000, usedCents, leftCents, moves: [] });
    expect(
      answer.rows.map(({ reference, outcome, recommendedCents, change }) => [
        reference,
        outcome,
        recommendedCents,
        change,
      ]),
    ).toEqual(rows.map(({ reference, outcome, recommendedCents }) => [reference, outcome, recommendedCents, null]));
  });

  it('says who enters and who leaves, with the reason and the money', async () => {
    const [first, second, third] = proposals.map(({ reference }) => reference);
    const less = await tried({ envelopeCents: 9_999_999 });
    expect([changesOf(less), less.leftCents]).toEqual([[[second, 'leaves', 'skipped']], 4_999_999]);
    const more = await tried({ envelopeCents: 15_000_000 });
    expect([changesOf(more), more.leftCents]).toEqual([[[third, 'enters', 'fits']], 0]);
    expect(changesOf(await tried({ line: 1 }))).toEqual([[second, 'leaves', 'belowLine']]);
    const overdrawn = await tried({ line: 3 });
    expect([changesOf(overdrawn), overdrawn.leftCents]).toEqual([[[third, 'enters', 'aboveLine']], -3_000_000]);
    expect(changesOf(await tried({ maxCentsPerCountry: 4_999_999 }))).toEqual([
      [first, 'leaves', 'countryFull'],
      [second, 'leaves', 'countryFull'],
    ]);
    expect(changesOf(await tried({ maxPerCountry: 1 }))).toEqual([]);
  });

  it('moves what another lot leaves, in the published order, and no more than is of use', async () => {
    const { moves, envelopeCents, leftCents, ...view } = await tried({ reallocate: true });
    expect(moves).toEqual([{ from: 1, to: 3, cents: 3_000_000 }]);
    expect([envelopeCents, leftCents]).toEqual([15_000_000, 0]);
    expect(changesOf({ ...view, moves, envelopeCents, leftCents })).toEqual([
      [proposals[2]!.reference, 'enters', 'fits'],
    ]);
  });

  it('shows nothing of a proposal that the reader has a disqualifying conflict with', async () => {
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A relative')`,
      [proposals[1]!.id, world.idOf(DAVID)],
    );
    const answer = accepted(await ask(world.as(DAVID), { line: 1 }));
    expect(JSON.stringify(answer)).not.toContain(proposals[1]!.reference);
    expect(JSON.stringify(answer)).not.toContain(proposals[1]!.id);
    expect(answer.rows.map(({ position }) => position)).toEqual([1, 3]);
  });

  it('is asked of an unsealed lot, with readable amounts', async () => {
    const open = await publishedCall(world);
    expect(refusalOf(await ask(world.as(ELENA), {}, open.lots[0]))).toMatchObject({ code: 'PROPOSAL_SEALED' });
    expect(refusalOf(await ask(world.as(ELENA), { envelopeCents: -1 }))).toMatchObject({ code: 'VALIDATION_FAILED' });
    expect(refusalOf(await ask(world.as(ELENA), { line: 1.5 }))).toMatchObject({ code: 'VALIDATION_FAILED' });
  });

  it('is kept nowhere, before the freeze and after it', async () => {
    const kept = () =>
      world.sql.rows(
        `select (select count(*) from audit_entry where actor_id = $1) as entries,
                (select count(*) from decision d join proposal p on p.id = d.proposal_id where p.lot_id = $2) as decisions,
                (select count(*) from outbox) as events,
                (select coalesce(min(hash), '') from ranking where lot_id = $2) as hash`,
        [world.idOf(ELENA), lot],
      );
    const [before, view] = [await kept(), await board()];
    await tried({ envelopeCents: 1, line: 3, maxPerCountry: 0, reallocate: true });
    expect([await kept(), await board()]).toEqual([before, view]);
    const frozen = accepted(await freeze(world.as(ELENA), lot));
    const after = await kept();
    expect(changesOf(await tried({ line: 1 }))).toEqual([[proposals[1]!.reference, 'leaves', 'belowLine']]);
    expect([await kept(), (await board()).ranking]).toEqual([after, frozen.ranking]);
  });
});
