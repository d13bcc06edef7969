import type { Checks } from '@trilot/domain';
import { ANA, BORIS, DAVID, ELENA, LEYLA, OSTAP, SAMIR } from '@trilot/domain/testing';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import type { ScreeningView } from '../src/capabilities/screening/screening.dto';
import {
  accepted,
  announce,
  approve,
  assign,
  assigned,
  type Client,
  closeCall,
  declare,
  evaluated,
  freeze,
  propose,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const QUESTION = { id: 'public', text: { en: 'Is the applicant a public body?' }, expected: 'yes' } as const;
const SENTENCE = 'The applicant is a company.';
const ELIGIBILITY = { ground: 'eligibility', code: QUESTION.id, sentence: SENTENCE };

let world: World;
let call: TestCall;
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world, { eligibility: { questions: [QUESTION], maxAsLead: null, maxAwards: null } });
  proposal = await submittedProposal(world, LEYLA, call.lots[2]);
});
afterAll(() => world.close());

const at = (path: string) => `/api/screenings/${proposal.id}${path}`;
const read = async (client: Client) => accepted(await client.get<ScreeningView>(at('')));
const reject = (client: Client, body: object = ELIGIBILITY) => client.post(at('/rejections'), { body });
const reverse = (client: Client, sentence = 'It is a public company') =>
  client.post(at('/reversals'), { body: { sentence } });
const decide = (client: Client, verdict: string, reason = '') =>
  client.post(at('/verdict'), { body: { verdict, reason } });
const keep = (client: Client, checks: Checks) =>
  client.put(at('/checks'), { headers: { 'if-match': '"0"' }, body: { checks } });
const rejected = async () => {
  accepted(await reject(world.as(SAMIR)));
  accepted(await decide(world.as(ELENA), 'confirmed'));
};
const decisionOf = (client: Client) => client.get<DecisionView>(`/api/proposals/${proposal.id}/decision`);

describe('a rejection', () => {
  beforeEach(() => closeCall(world, call));

  it('takes two people, in the API and by constraint', async () => {
    accepted(await reject(world.as(SAMIR)));
    expect((await read(world.as(ELENA))).state).toBe('rejectionProposed');
    expect(refusalOf(await decide(world.as(SAMIR), 'confirmed'))).toEqual({
      status: 409,
      code: 'FOUR_EYES',
      facts: { proposedBy: world.idOf(SAMIR) },
    });
    await expect(
      world.sql.rows(
        `update rejection set verdict = 'confirmed', decided_by = proposed_by, decided_at = now() where proposal_id = $1`,
        [proposal.id],
      ),
    ).rejects.toThrow('rejection_four_eyes_check');
    expect((await reject(world.as(ELENA))).status).toBe(409);
    accepted(await decide(world.as(ELENA), 'confirmed'));
    const { state, rejections } = await read(world.as(SAMIR));
    expect(state).toBe('rejected');
    expect(rejections).toMatchObject([
      { ...ELIGIBILITY, reversal: false, verdict: 'confirmed', proposedBy: SAMIR.name, decidedBy: ELENA.name },
    ]);
    await expect(
      world.sql.rows(`update rejection set sentence = 'x' where proposal_id = $1`, [proposal.id]),
    ).rejects.toThrow('never changes');
    const acts = await world.sql.rows<{ action: string }>(
      `select action from audit_entry where subject_id = $1 and action like 'rejection.%' order by id`,
      [proposal.id],
    );
    expect(acts.map(({ action }) => action)).toEqual(['rejection.proposed', 'rejection.decided']);
  });

  it('needs a code of its ground and a sentence; a refusal says why and opens the check again', async () => {
    const refusals = [
      await reject(world.as(SAMIR), { ...ELIGIBILITY, sentence: ' ' }),
      await reject(world.as(SAMIR), { ...ELIGIBILITY, code: 'A1' }),
      await reject(world.as(SAMIR), { ground: 'administrative', code: 'A1', sentence: SENTENCE }),
    ];
    expect(refusals.map((refusal) => refusalOf(refusal).code)).toEqual([
      'REASON_REQUIRED',
      'REJECTION_CODE_UNKNOWN',
      'REJECTION_CODE_UNKNOWN',
    ]);
    accepted(await keep(world.as(SAMIR), { A1: { result: 'fail', sentence: 'Not signed' } }));
    accepted(await reject(world.as(SAMIR), { ground: 'administrative', code: 'A1', sentence: 'Not signed' }));
    expect(refusalOf(await decide(world.as(ELENA), 'refused')).code).toBe('REASON_REQUIRED');
    accepted(await decide(world.as(ELENA), 'refused', 'It is signed on the last page'));
    expect((await read(world.as(SAMIR))).state).toBe('open');
  });

  it('ends assignment and scoring, and leaves the sheets that exist', async () => {
    await evaluated(world, call.lots[2], proposal, ANA);
    const waiting = await assigned(world, call.lots[2], proposal, BORIS);
    accepted(await declare(world.as(BORIS), waiting));
    await rejected();
    expect((await assign(world, call.lots[2], proposal, ANA)).status).toBe(404);
    expect(refusalOf(await saveSheet(world.as(BORIS), waiting, 0, sheetOf()))).toEqual({
      status: 409,
      code: 'PROPOSAL_REJECTED',
      facts: {},
    });
    expect(await world.sql.rows(`select state from score_sheet where proposal_id = $1`, [proposal.id])).toEqual([
      { state: 'submitted' },
    ]);
  });

  it('is reversed by a record of its own, again by two', async () => {
    await rejected();
    accepted(await reverse(world.as(ELENA)));
    expect((await assign(world, call.lots[2], proposal, ANA)).status).toBe(404);
    expect(refusalOf(await decide(world.as(ELENA), 'confirmed')).code).toBe('FOUR_EYES');
    accepted(await decide(world.as(DAVID), 'confirmed'));
    const { state, rejections } = await read(world.as(SAMIR));
    expect([state, rejections.map(({ reversal, verdict }) => [reversal, verdict])]).toEqual([
      'open',
      [
        [true, 'confirmed'],
        [false, 'confirmed'],
      ],
    ]);
    expect((await assign(world, call.lots[2], proposal, ANA)).status).toBe(201);
  });
});

describe('the ranking and the decisions', () => {
  it('leave a rejected proposal out with its reason, and tell nobody before the instant', async () => {
    const other = await submittedProposal(world, OSTAP, call.lots[2]);
    await closeCall(world, call);
    for (const evaluator of [ANA, BORIS]) await evaluated(world, call.lots[2], other, evaluator);
    await evaluated(world, call.lots[2], proposal, ANA);
    await rejected();
    const board = accepted(await freeze(world.as(ELENA), call.lots[2]));
    expect(board.rows.map(({ reference }) => reference)).toEqual([other.reference]);
    const excluded = {
      proposalId: proposal.id,
      reference: proposal.reference,
      ground: 'eligibility',
      code: QUESTION.id,
    };
    expect(board.excluded).toEqual([excluded]);
    for (const lotId of call.lots.slice(0, 2)) accepted(await freeze(world.as(ELENA), lotId));
    for (const lotId of call.lots) {
      const { ranking } = accepted(await world.as(ELENA).get<{ ranking: { id: string } }>(`/api/lots/${lotId}/board`));
      accepted(await propose(world.as(ELENA), ranking.id));
      accepted(await approve(world.as(DAVID), ranking.id));
    }
    const decided = await world.sql.rows(
      'select outcome, position, recommended_cents as cents from decision where proposal_id = $1',
      [proposal.id],
    );
    expect(decided).toEqual([{ outcome: 'ineligible', position: null, cents: '0' }]);
    expect((await decisionOf(world.as(LEYLA))).status).toBe(404);
    for (const path of ['', '/draft', '/receipt', '/inquiries']) {
      const { text } = await world.as(LEYLA).get(`/api/proposals/${proposal.id}${path}`);
      expect([text.includes(SENTENCE), text.includes('ineligible')]).toEqual([false, false]);
    }
    accepted(await announce(world.as(ELENA), call));
    expect(refusalOf(await reverse(world.as(ELENA))).code).toBe('ALREADY_ANNOUNCED');
    const decision = accepted(await decisionOf(world.as(LEYLA)));
    expect(decision).toMatchObject({
      outcome: 'ineligible',
      mean: null,
      criteria: [],
      rejection: { ...ELIGIBILITY, text: QUESTION.text },
    });
    const letters = () =>
      world.sql.rows<{ subject: string; body: string }>('select subject, body from letter where proposal_id = $1', [
        proposal.id,
      ]);
    await until(async () => (await letters()).length === 1);
    const [letter] = await letters();
    expect(letter!.subject).toContain(proposal.reference);
    expect([letter!.body.includes(SENTENCE), letter!.body.includes(QUESTION.id)]).toEqual([true, true]);
  });
});
