import { randomUUID } from 'node:crypto';
import { ANA, BORIS, type CastMember, CHIARA, DAVID, ELENA, LEYLA, MARTA } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import {
  accepted,
  announce,
  type Answer,
  approve,
  assigned,
  closeCall,
  correct,
  decided,
  declare,
  evaluated,
  freeze,
  propose,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  signMandate,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const REASON = 'They have just hired me.';

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
/** Assignments whose sheets are submitted: 83 and 77 points. */
let anas: string;
let boriss: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[0];
  proposal = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
  anas = await evaluated(world, lot, proposal, ANA, sheetOf({ P1: 5 }));
  boriss = await evaluated(world, lot, proposal, BORIS, sheetOf({ P1: 3 }));
});
afterAll(() => world.close());

const tooLate = (id = anas, by: CastMember = ANA) => declare(world.as(by), id, 'disqualifying', REASON);
const decide = (decision: string, id = anas, reason = 'I have been told.'): Promise<Answer<unknown>> =>
  world.as(MARTA).post(`/api/assignments/${id}/chair-decision`, { body: { decision, reason } });
const sums = () =>
  world.sql.rows<{ sheets: number; total: number }>(
    'select sheets, total_sum as total from proposal_score where proposal_id = $1',
    [proposal.id],
  );
const voided = () =>
  world.sql.rows<Record<string, unknown>>(
    `select v.state_before as before, v.total, v.reason, f.name as "foundBy", e.name as evaluator,
            exists (select from outdated_ranking o where o.sheet_id = v.sheet_id) as outdates, s.state
     from voided_sheet v join score_sheet s on s.id = v.sheet_id join app_user f on f.id = v.found_by
     join app_user e on e.id = v.evaluator_id where v.proposal_id = $1 order by v.voided_at`,
    [proposal.id],
  );
const board = async (member: CastMember = ELENA) =>
  accepted(await world.as(member).get<BoardView>(`/api/lots/${lot}/board`));
const BOTH = [{ sheets: 2, total: 83 + 77 }];
const ONE = [{ sheets: 1, total: 77 }];

describe('a conflict found before the freeze', () => {
  it('voids the sheet with a record and adds the score up again', async () => {
    expect(await sums()).toEqual(BOTH);
    expect((await tooLate()).status).toBe(204);
    expect(await sums()).toEqual(ONE);
    expect(await voided()).toEqual([
      {
        before: 'submitted',
        total: 83,
        reason: REASON,
        foundBy: 'Ana',
        evaluator: 'Ana',
        outdates: false,
        state: 'voided',
      },
    ]);
    expect(refusalOf(await freeze(world.as(ELENA), lot)).code).toBe('EVALUATION_INCOMPLETE');
  });

  it('by the chair, who has cleared it or of whom nothing was asked, does the same', async () => {
    expect((await decide('disqualified')).status).toBe(204);
    expect(await sums()).toEqual(ONE);
    expect(await voided()).toMatchObject([{ foundBy: 'Marta', evaluator: 'Ana', reason: 'I have been told.' }]);
    expect(refusalOf(await world.as(ANA).get(`/api/assignments/${anas}`)).code).toBe('NOT_FOUND');
    expect(refusalOf(await decide('disqualified')).code).toBe('ILLEGAL_MOVE');
    expect(refusalOf(await decide('cleared', boriss)).code).toBe('ILLEGAL_MOVE');
  });

  it('in a sheet that was only begun changes no score', async () => {
    accepted(await tooLate());
    const third = await assigned(world, lot, proposal, CHIARA);
    accepted(await declare(world.as(CHIARA), third));
    accepted(await saveSheet(world.as(CHIARA), third, 0, sheetOf()));
    accepted(await tooLate(third, CHIARA));
    expect(await sums()).toEqual(ONE);
    expect((await voided()).map(({ before }) => before)).toEqual(['submitted', 'draft']);
  });

  it.each(['update voided_sheet set reason = $2', 'delete from voided_sheet'])(
    'stays on record: %s',
    async (change) => {
      accepted(await tooLate());
      const parameters = change.includes('$2') ? [proposal.id, 'x'] : [proposal.id];
      await expect(world.sql.rows(`${change} where proposal_id = $1`, parameters)).rejects.toThrow('append-only');
    },
  );
});

describe('a conflict found after the freeze', () => {
  it('leaves the ranking as it was frozen, marked as outdated, and tells who froze it', async () => {
    const { ranking, rows } = accepted(await freeze(world.as(DAVID), lot));
    expect(ranking).toMatchObject({ outdatedSince: null });
    expect((await tooLate()).status).toBe(204);
    expect(await sums()).toEqual(ONE);
    expect(await voided()).toMatchObject([{ outdates: true }]);
    const now = await board();
    const { id, hash, state, version } = ranking!;
    expect(now.ranking).toMatchObject({
      id,
      hash,
      state,
      version,
      outdatedSince: expect.stringMatching(/Z$/) as string,
    });
    expect(now.rows.map(({ mean, questionSums }) => ({ mean, questionSums }))).toEqual(
      rows.map(({ mean, questionSums }) => ({ mean, questionSums })),
    );
    const told = async () =>
      accepted(await world.as(DAVID).get<MessageView[]>('/api/inbox')).filter(
        ({ link, body }) => body.includes(proposal.reference) && link?.startsWith(`/manage/lots/${lot}/board`),
      );
    await until(async () => (await told()).length > 0);
    expect(
      await world.sql.count(`select from audit_entry where action = 'ranking.outdated' and subject_id = $1`, [
        ranking!.id,
      ]),
    ).toBe(1);
  });

  it('lets nothing be decided on the outdated version, by nobody, until another one has taken its place', async () => {
    const { ranking } = accepted(await freeze(world.as(DAVID), lot));
    accepted(await propose(world.as(DAVID), ranking!.id));
    accepted(await tooLate());
    const outdated = { status: 409, code: 'RANKING_OUTDATED', facts: { lots: [1] } };
    expect(refusalOf(await propose(world.as(DAVID), ranking!.id))).toEqual(outdated);
    expect(refusalOf(await approve(world.as(ELENA), ranking!.id))).toEqual(outdated);
    const { status: _, ...refusal } = outdated;
    expect((await board()).abilities).toMatchObject({
      propose: { allowed: false, refusal },
      approve: { allowed: false, refusal },
    });

    const another = accepted(await correct(world.as(DAVID), ranking!.id, 'lateConflict', REASON));
    expect(another.ranking).toMatchObject({ version: 2, state: 'frozen', outdatedSince: null });
    expect(another.abilities.propose).toEqual({ allowed: true, refusal: null });
    accepted(await propose(world.as(DAVID), another.ranking!.id));
    accepted(await approve(world.as(ELENA), another.ranking!.id));
  });

  it('outdates nothing where the sums stay as they were', async () => {
    const third = randomUUID();
    await signMandate(world, call, CHIARA);
    await world.sql.rows(
      'insert into assignment (id, proposal_id, evaluator_id, assigned_by) values ($1, $2, $3, $4)',
      [third, proposal.id, world.idOf(CHIARA), world.idOf(ELENA)],
    );
    accepted(await declare(world.as(CHIARA), third));
    accepted(await saveSheet(world.as(CHIARA), third, 0, sheetOf()));
    accepted(await freeze(world.as(ELENA), lot));
    accepted(await tooLate(third, CHIARA));
    expect(await voided()).toMatchObject([{ before: 'draft', outdates: false }]);
    expect((await board()).ranking).toMatchObject({ outdatedSince: null });
  });

  it('is told, but nothing else is declared any more', async () => {
    accepted(await freeze(world.as(ELENA), lot));
    await world.sql.rows('delete from conflict where proposal_id = $1 and person_id = $2', [
      proposal.id,
      world.idOf(ANA),
    ]);
    expect(refusalOf(await declare(world.as(ANA), anas)).code).toBe('RANKING_FROZEN');
    expect((await tooLate()).status).toBe(204);
  });

  it('changes no mark that an applicant has been told', async () => {
    await decided(world, call);
    accepted(await announce(world.as(ELENA), call));
    const decision = async () =>
      accepted(await world.as(LEYLA).get<DecisionView>(`/api/proposals/${proposal.id}/decision`));
    const before = await decision();
    accepted(await tooLate());
    expect(await decision()).toEqual(before);
    expect((await board()).ranking!.outdatedSince).not.toBeNull();
  });
});
