/** Those who help to run a call declare their own conflicts of interest, and the chair decides on potential ones. */
import { randomUUID } from 'node:crypto';
import {
  ANA,
  type CastMember,
  completeContent,
  DAVID,
  ELENA,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  OLENA,
  SAMIR,
} from '@trilot/domain/testing';
import type { DeclaredConflictView, OwnConflictsView } from '../src/capabilities/evaluation/own-conflicts.dto';
import type { LotScreeningsView } from '../src/capabilities/screening/screening.dto';
import {
  accepted,
  type Answer,
  assigned,
  closeCall,
  declare as declareAsEvaluator,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  signMandate,
  submittedProposal,
  type TestCall,
  type TestProposal,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const REASON = 'My brother is their architect.';
const CANARY = 'A canary of a title';

let world: World;
let call: TestCall;
let lot: string;
let proposal: TestProposal;
let other: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[0];
  proposal = await submittedProposal(world, NINO, lot, completeContent({ title: CANARY }));
  other = await submittedProposal(world, LEYLA, lot);
  await closeCall(world, call);
});
afterAll(() => world.close());

const declare = (member: CastMember, level: string, reason = level === 'none' ? '' : REASON, { id } = proposal) =>
  world.as(member).put(`/api/submitted-proposals/${id}/conflict`, { body: { level, reason } });
const own = (member: CastMember) => world.as(member).get<OwnConflictsView>(`/api/calls/${call.slug}/own-conflicts`);
const declared = async (member: CastMember) =>
  accepted(await own(member)).proposals.map(({ proposalId, level, reason, chairDecision, levels }) => ({
    proposalId,
    level,
    reason,
    chairDecision,
    levels,
  }));
const awaiting = async (member: CastMember) =>
  accepted(await world.as(member).get<DeclaredConflictView[]>(`/api/calls/${call.slug}/declared-conflicts`));
const decide = (by: CastMember, of: CastMember, decision: string, reason = 'They have not met for years.') =>
  world.as(by).post(`/api/submitted-proposals/${proposal.id}/conflicts/${world.idOf(of)}/chair-decision`, {
    body: { decision, reason },
  });
const undeclared = ({ id }: TestProposal) => ({
  proposalId: id,
  level: null,
  reason: null,
  chairDecision: null,
  levels: ['none', 'potential', 'disqualifying'],
});

describe('a conflict of somebody who helps to run the call', () => {
  it.each([
    ['a manager', ELENA],
    ['the chair', MARTA],
    ['the secretary', SAMIR],
    ['an observer', OLENA],
    ['an auditor', IVO],
  ])('of %s hides the proposal once it disqualifies, and nothing else', async (_, member) => {
    expect(await declared(member)).toEqual([undeclared(other), undeclared(proposal)].sort(byReference));
    expect((await declare(member, 'disqualifying')).status).toBe(204);
    const after = await own(member);
    expect(after.body.proposals.map(({ proposalId }) => proposalId)).toEqual([other.id]);
    expect([CANARY, proposal.reference, proposal.id].filter((sign) => after.text.includes(sign))).toEqual([]);
    expect(refusalOf(await declare(member, 'none'))).toEqual(NOT_FOUND);
    expect(await declared(DAVID)).toHaveLength(2);
  });

  it('closes every page of the proposal to its manager', async () => {
    const page = () => world.as(ELENA).get(`/api/screenings/${proposal.id}`);
    const list = async () =>
      accepted(await world.as(ELENA).get<LotScreeningsView>(`/api/lots/${lot}/screenings`)).proposals.length;
    expect([(await page()).status, await list()]).toEqual([200, 2]);
    accepted(await declare(ELENA, 'disqualifying'));
    expect([refusalOf(await page()), await list()]).toEqual([NOT_FOUND, 1]);
  });

  it('is declared once, with a reason, and can only become worse', async () => {
    expect(refusalOf(await declare(ELENA, 'potential', ' '))).toMatchObject({ status: 422, code: 'REASON_REQUIRED' });
    accepted(await declare(ELENA, 'none'));
    accepted(await declare(ELENA, 'none'));
    expect(refusalOf(await declare(ELENA, 'potential'))).toEqual({
      status: 409,
      code: 'ILLEGAL_MOVE',
      facts: { lifecycle: 'conflict', from: 'none', move: 'declare' },
    });
    expect((await declared(ELENA)).find(({ proposalId }) => proposalId === proposal.id)).toEqual({
      proposalId: proposal.id,
      level: 'none',
      reason: '',
      chairDecision: null,
      levels: ['disqualifying'],
    });
    accepted(await declare(ELENA, 'disqualifying'));
    const recorded = await world.sql.rows<{ facts: object }>(
      `select facts from audit_entry where action = 'conflict.declared' and subject_id = $1 order by id`,
      [proposal.id],
    );
    expect(recorded.map(({ facts }) => facts)).toEqual([
      { level: 'none', before: null, voidedSheets: [] },
      { level: 'disqualifying', before: 'none', voidedSheets: [] },
    ]);
  });

  it('is asked about no proposal before its deadline, nor about one that is missing', async () => {
    const open = await publishedCall(world);
    const sealed = await submittedProposal(world, LEYLA, open.lots[0]);
    const before = accepted(await world.as(ELENA).get<OwnConflictsView>(`/api/calls/${open.slug}/own-conflicts`));
    expect(before.proposals).toEqual([]);
    expect(refusalOf(await declare(ELENA, 'none', '', sealed)).code).toBe('PROPOSAL_SEALED');
    const missing = { ...sealed, id: randomUUID() };
    expect(refusalOf(await declare(ELENA, 'none', '', missing))).toEqual(NOT_FOUND);
  });

  it('voids the sheet of who scores the proposal too, as an evaluator’s does', async () => {
    await signMandate(world, call, ANA);
    const id = await assigned(world, lot, proposal, ANA);
    accepted(await declareAsEvaluator(world.as(ANA), id));
    accepted(await saveSheet(world.as(ANA), id, 0, sheetOf()));
    accepted(await declare(ELENA, 'none'));
    await world.sql.rows('update assignment set evaluator_id = $2 where id = $1', [id, world.idOf(ELENA)]);
    accepted(await declare(ELENA, 'disqualifying'));
    expect(await world.sql.rows('select state from score_sheet where assignment_id = $1', [id])).toEqual([
      { state: 'voided' },
    ]);
  });
});

describe('a potential one', () => {
  it('waits for the chair, leaves the proposal to be seen, and is cleared once', async () => {
    accepted(await declare(ELENA, 'potential'));
    const [waiting] = await awaiting(MARTA);
    expect(waiting).toMatchObject({
      proposalId: proposal.id,
      title: CANARY,
      personId: world.idOf(ELENA),
      personName: 'Elena',
      reason: REASON,
    });
    expect(refusalOf(await decide(MARTA, ELENA, 'cleared', '')).code).toBe('REASON_REQUIRED');
    expect((await decide(MARTA, ELENA, 'cleared')).status).toBe(204);
    expect(await awaiting(MARTA)).toEqual([]);
    expect((await declared(ELENA)).find(({ proposalId }) => proposalId === proposal.id)).toMatchObject({
      level: 'potential',
      chairDecision: 'cleared',
    });
    expect(refusalOf(await decide(MARTA, ELENA, 'cleared')).code).toBe('ILLEGAL_MOVE');
  });

  it('that the chair finds to disqualify hides the proposal', async () => {
    accepted(await declare(SAMIR, 'potential'));
    accepted(await decide(MARTA, SAMIR, 'disqualified'));
    expect((await declared(SAMIR)).map(({ proposalId }) => proposalId)).toEqual([other.id]);
  });

  it('of the chair is nothing the chair decides on, and one that is hidden from the chair neither', async () => {
    accepted(await declare(MARTA, 'potential'));
    expect(await awaiting(MARTA)).toEqual([]);
    expect(refusalOf(await decide(MARTA, MARTA, 'cleared')).code).toBe('OWN_ACCOUNT');
    accepted(await declare(ELENA, 'potential'));
    accepted(await declare(MARTA, 'disqualifying'));
    expect(await awaiting(MARTA)).toEqual([]);
    expect(refusalOf(await decide(MARTA, ELENA, 'cleared'))).toEqual(NOT_FOUND);
  });

  it('is not decided on where nothing has been declared', async () => {
    const answers: Answer<unknown>[] = [await decide(MARTA, ELENA, 'disqualified')];
    expect(answers.map(refusalOf)).toEqual([NOT_FOUND]);
  });
});

/** Rows as the page lists them: by the references of their proposals. */
function byReference(a: { proposalId: string }, b: { proposalId: string }): number {
  const reference = ({ proposalId }: { proposalId: string }) =>
    proposalId === proposal.id ? proposal.reference : other.reference;
  return reference(a) < reference(b) ? -1 : 1;
}
