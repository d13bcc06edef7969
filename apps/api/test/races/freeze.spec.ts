/** A freeze met by a late sheet, from another process at any distance: each act whole, or refused whole. */
import {
  countedTotal,
  type CallDefinition,
  countSheets,
  gridOf,
  type RankingSnapshot,
  type SheetContent,
} from '@trilot/domain';
import { ANA, BORIS, CHIARA, ELENA, LEYLA, OSTAP } from '@trilot/domain/testing';
import {
  accepted,
  assigned,
  closeCall,
  declare,
  evaluated,
  freeze,
  publishedCall,
  saveSheet,
  sheetOf,
  submitSheet,
  submittedProposal,
  type TestCall,
  type TestProposal,
  type World,
} from '../harness';
import { apart, codeOf, TwoProcesses } from './two-processes';

let two: TwoProcesses;
let world: World;
beforeAll(async () => {
  two = await TwoProcesses.start();
  world = two.world;
});
afterAll(() => two.close());

/** As far apart as the acts take long, and closer together around the middle. */
const OFFSETS = [-12, -8, -5, -3, -2, -1, 0, 1, 2, 3, 5, 8];

interface SheetRow {
  readonly id: string;
  readonly state: string;
  readonly content: SheetContent;
  readonly inTime: boolean;
}

/** What is wrong with a lot that has met a freeze: the snapshot, the sheets and the sums must tell one story. */
async function contradictions(lot: string, proposalId: string, definition: CallDefinition): Promise<string[]> {
  const ranking = await world.sql.rows<{ snapshot: RankingSnapshot; frozenAt: Date }>(
    'select snapshot, frozen_at as "frozenAt" from ranking where lot_id = $1',
    [lot],
  );
  const sheets = await world.sql.rows<SheetRow>(
    `select s.id, s.state, s.submitted_at <= coalesce((select frozen_at from ranking where lot_id = $2), 'infinity') as "inTime",
            jsonb_build_object('comments', s.comments, 'scores',
              (select jsonb_object_agg(c.question_id, jsonb_build_object('value', c.value, 'reason', c.reason))
               from score c where c.sheet_id = s.id)) as content
     from score_sheet s where s.proposal_id = $1 and s.state = 'submitted' order by s.submitted_at, s.id`,
    [proposalId, lot],
  );
  const kept = await world.sql.row<{ submitted: number; counted: string[]; totalSum: number }>(
    `select submitted, counted, (sums ->> 'totalSum')::integer as "totalSum" from proposal_score where proposal_id = $1`,
    [proposalId],
  );
  const fresh = countSheets(sheets, {
    grid: gridOf(definition),
    evaluatorsPerProposal: definition.evaluatorsPerProposal,
    divergence: definition.divergence,
  });
  const entry = ranking[0]?.snapshot.entries.find((one) => one.proposalId === proposalId);
  const problems: [boolean, string][] = [
    [ranking.length <= 1, 'frozen twice'],
    [kept.submitted === sheets.length, `${kept.submitted} sheets kept, ${sheets.length} submitted`],
    [kept.totalSum === fresh.score.totalSum, 'the kept sum is not that of the sheets'],
    [kept.counted.join() === fresh.counted.join(), 'other sheets count than are kept'],
    [sheets.every(({ inTime }) => inTime), 'a sheet was submitted after the freeze'],
  ];
  if (entry) {
    problems.push(
      [
        entry.sheets
          .map(({ sheetId }) => sheetId)
          .sort()
          .join() ===
          sheets
            .map(({ id }) => id)
            .sort()
            .join(),
        'the snapshot has other sheets',
      ],
      [entry.score.totalSum === fresh.score.totalSum, 'the snapshot has another sum'],
      [entry.score.totalSum === countedTotal(entry), 'the snapshot contradicts itself'],
      [entry.sheets.length >= definition.evaluatorsPerProposal, 'a proposal was frozen half scored'],
    );
  }
  return problems.filter(([holds]) => !holds).map(([, problem]) => problem);
}

describe('a freeze and a late sheet, at any distance', () => {
  /** A lot each for two late sheets: one proposal with as many sheets as each needs. */
  async function prepared(): Promise<{ call: TestCall; proposals: TestProposal[]; late: string[] }> {
    const call = await publishedCall(world);
    const proposals = await Promise.all(
      ([LEYLA, OSTAP] as const).map((member, place) => submittedProposal(world, member, call.lots[place]!)),
    );
    await closeCall(world, call);
    const late: string[] = [];
    for (const [place, proposal] of proposals.entries()) {
      const lot = call.lots[place]!;
      const id = await assigned(world, lot, proposal, CHIARA);
      accepted(await declare(world.as(CHIARA), id));
      accepted(await saveSheet(world.as(CHIARA), id, 0, sheetOf({ P1: 3 })));
      await evaluated(world, lot, proposal, ANA);
      // in the second lot the late sheet is one of the two that are needed
      if (place === 0) await evaluated(world, lot, proposal, BORIS);
      late.push(id);
    }
    return { call, proposals, late };
  }

  it.each(OFFSETS)('one wins, and nothing is half scored (%i ms)', async (offset) => {
    const { call, proposals, late } = await prepared();
    const definition = await definitionOf(call);
    const frozen = (lot: string) => () => freeze(world.as(ELENA), lot);
    const [surplus, needed] = late as [string, string];

    const [sheet, ranking] = await apart(offset, () => submitSheet(two.there(CHIARA), surplus), frozen(call.lots[0]));
    expect(ranking.status).toBe(201);
    expect([201, 'RANKING_FROZEN']).toContain(codeOf(sheet));

    const [late_, awaited] = await apart(offset, () => submitSheet(two.there(CHIARA), needed), frozen(call.lots[1]));
    expect(late_.status).toBe(201);
    expect([201, 'EVALUATION_INCOMPLETE']).toContain(codeOf(awaited));

    for (const [place, proposal] of proposals.entries()) {
      expect(await contradictions(call.lots[place]!, proposal.id, definition)).toEqual([]);
    }
  });
});

async function definitionOf({ id }: TestCall): Promise<CallDefinition> {
  const { definition } = await world.sql.row<{ definition: CallDefinition }>(
    'select v.definition from call c join call_version v on v.call_id = c.id and v.version = c.version where c.id = $1',
    [id],
  );
  return definition;
}
