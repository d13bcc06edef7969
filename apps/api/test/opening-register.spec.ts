import { randomUUID } from 'node:crypto';
import {
  ANA,
  completeContent,
  DAVID,
  ELENA,
  KUTAISI,
  LEYLA,
  MINGACHEVIR,
  NINO,
  OSTAP,
  SAMIR,
} from '@trilot/domain/testing';
import { zonedTime } from '@trilot/domain';
import type { OpeningRegisterView } from '../src/capabilities/screening/opening-register.dto';
import { registerDigest, type SealedRegister } from '../src/capabilities/screening/opening-register.repository';
import { csv } from '../src/platform/tables/csv';
import {
  accepted,
  type Answer,
  type Client,
  closeCall,
  draftedProposal,
  moveDeadline,
  publishedCall,
  refusalOf,
  statusesOf,
  submit,
  submittedProposal,
  type TestCall,
  World,
} from './harness';

let world: World;
let call: TestCall;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
});
afterAll(() => world.close());

const path = (lotId: string) => `/api/lots/${lotId}/opening-register`;
const read = (client: Client, lotId: string) => client.get<OpeningRegisterView>(path(lotId));
const drawUp = (client: Client, lotId: string, key: string = randomUUID()): Promise<Answer<OpeningRegisterView>> =>
  client.post<OpeningRegisterView>(path(lotId), { headers: { 'idempotency-key': key } });

describe('before the deadline', () => {
  it.each([ELENA, SAMIR])('nobody on the funder’s side learns who has submitted: $name', async (member) => {
    await submittedProposal(world, LEYLA, call.lots[0]);
    const until = await moveDeadline(world, call, 60_000);
    const sealed = { status: 409, code: 'PROPOSAL_SEALED', facts: { until } };
    expect(refusalOf(await read(world.as(member), call.lots[0]))).toEqual(sealed);
    expect(refusalOf(await world.as(member).get(`${path(call.lots[0])}.csv`))).toEqual(sealed);
    expect(refusalOf(await drawUp(world.as(member), call.lots[0]))).toEqual(sealed);
    expect(await world.sql.count('select from opening_register where lot_id = $1', [call.lots[0]])).toBe(0);
  });
});

describe('after the deadline', () => {
  it('shows what was received and what was refused, by the millisecond, without a word of a draft', async () => {
    const stands = await submittedProposal(world, LEYLA, call.lots[0]);
    const draft = await draftedProposal(world, NINO, call.lots[0], completeContent({ title: '', answers: {} }));
    expect((await submit(world.as(NINO), draft)).status).toBe(422);
    const deadline = await closeCall(world, call);
    const late = refusalOf(await submit(world.as(NINO), draft));
    const { at, lateByMs } = late.facts as { at: string; lateByMs: number };
    const revision = await world.sql.row<{ at: Date; cents: string; digest: string }>(
      `select submitted_at as at, requested_cents as cents, digest from proposal_revision where proposal_id = $1`,
      [stands.id],
    );
    const refused = await world.sql.row<{ at: Date }>(
      `select at from submission_attempt where proposal_id = $1 order by id limit 1`,
      [draft.id],
    );
    const { proposals, attempts, record, drawUp: ability, zone } = accepted(await read(world.as(SAMIR), call.lots[0]));
    expect(proposals).toEqual([
      {
        proposalId: stands.id,
        reference: stands.reference,
        municipality: MINGACHEVIR.name,
        territory: MINGACHEVIR.territory,
        receivedAt: revision.at.toISOString(),
        requestedCents: Number(revision.cents),
        digest: revision.digest,
      },
    ]);
    const whose = {
      proposalId: draft.id,
      reference: draft.reference,
      municipality: KUTAISI.name,
      territory: KUTAISI.territory,
    };
    expect(attempts).toEqual([
      {
        ...whose,
        at: refused.at.toISOString(),
        code: 'PROPOSAL_INCOMPLETE',
        ground: 'incomplete',
        lateByMs: null,
        lacks: ['answers'],
      },
      { ...whose, at, code: 'CALL_CLOSED', ground: 'late', lateByMs, lacks: [] },
    ]);
    expect(Date.parse(at) - Date.parse(deadline)).toBe(lateByMs);
    expect([record, ability]).toEqual([null, { allowed: true, refusal: null }]);
    const table = accepted(await world.as(SAMIR).get(`${path(call.lots[0])}.csv`));
    expect(table).toBeNull();
    const { text, headers } = await world.as(SAMIR).get(`${path(call.lots[0])}.csv`);
    expect(headers.get('content-disposition')).toBe(`attachment; filename="opening-register-${call.slug}-lot-1.csv"`);
    expect(text.split('\r\n')[1]).toBe(
      `received,${stands.reference},${MINGACHEVIR.name},${MINGACHEVIR.territory},` +
        `${zonedTime(revision.at.toISOString(), zone)},${(Number(revision.cents) / 100).toFixed(2)},EUR,${revision.digest},,,`,
    );
  });

  it('is drawn up once, by name, sealed, and fixed whatever is tried afterwards', async () => {
    await submittedProposal(world, LEYLA, call.lots[0]);
    const draft = await draftedProposal(world, NINO, call.lots[0]);
    const deadline = await closeCall(world, call);
    const key = randomUUID();
    const drawn = accepted(await drawUp(world.as(SAMIR), call.lots[0], key));
    expect(accepted(await drawUp(world.as(SAMIR), call.lots[0], key))).toEqual(drawn);
    const { openedAt, openedBy, digest } = drawn.record!;
    expect(openedBy).toBe(SAMIR.name);
    expect(refusalOf(await drawUp(world.as(ELENA), call.lots[0]))).toEqual({
      status: 409,
      code: 'REGISTER_DRAWN_UP',
      facts: { at: openedAt },
    });
    expect((await submit(world.as(NINO), draft)).status).toBe(409);
    const again = accepted(await read(world.as(ELENA), call.lots[0]));
    expect([again.proposals, again.attempts, again.record]).toEqual([drawn.proposals, drawn.attempts, drawn.record]);
    const sealed: SealedRegister = {
      lotId: call.lots[0],
      stage: 'fullApplication',
      callVersion: 2,
      deadline,
      openedAt,
      openedBy: world.idOf(SAMIR),
      proposals: drawn.proposals,
      attempts: drawn.attempts,
    };
    expect(registerDigest(sealed)).toBe(digest);
    expect(
      await world.sql.rows(
        `select action, actor_id as "actorId", facts from audit_entry where subject_type = 'lot' and subject_id = $1`,
        [call.lots[0]],
      ),
    ).toEqual([
      {
        action: 'register.drawnUp',
        actorId: world.idOf(SAMIR),
        facts: { stage: 'fullApplication', digest, proposals: 1, attempts: 0 },
      },
    ]);
    await expect(
      world.sql.rows(`update opening_register set content = '{}' where lot_id = $1`, [call.lots[0]]),
    ).rejects.toThrow('append-only');
  });

  it('is drawn up by one of two who do it at once', async () => {
    await closeCall(world, call);
    const answers = await Promise.all([ELENA, DAVID, SAMIR].map((member) => drawUp(world.as(member), call.lots[2])));
    expect(statusesOf(answers)).toEqual([201, 409, 409]);
  });

  it('hides a proposal from a manager whose conflict disqualifies, drawn up or not', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[2]);
    const other = await submittedProposal(world, OSTAP, call.lots[2]);
    await closeCall(world, call);
    await world.sql.rows(
      `insert into conflict (proposal_id, person_id, level, reason) values ($1, $2, 'disqualifying', 'A brother')`,
      [proposal.id, world.idOf(ELENA)],
    );
    for (const act of [read, drawUp, read]) {
      const { proposals } = accepted(await act(world.as(ELENA), call.lots[2]));
      expect(proposals.map(({ reference }) => reference)).toEqual([other.reference]);
    }
    expect((await world.as(ELENA).get(`${path(call.lots[2])}.csv`)).text).not.toContain(proposal.reference);
    expect(accepted(await read(world.as(DAVID), call.lots[2])).proposals).toHaveLength(2);
  });

  it('is not there for a lot that does not exist, nor for an evaluator', async () => {
    expect((await read(world.as(ELENA), randomUUID())).status).toBe(404);
    expect((await read(world.as(ANA), call.lots[0])).status).toBe(403);
  });
});

describe('a table for spreadsheets', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
    ['a formula by plus', '+1+1', `'+1+1`],
    ['a formula by minus', '-2', `'-2`],
    ['a formula by at', '@SUM(A1)', `'@SUM(A1)`],
    ['a comma and a line break', 'a,b\nc', '"a,b\nc"'],
    ['letters of any language', 'Mingəçevir', 'Mingəçevir'],
    ['nothing', null, ''],
  ])('holds no formula: %s', (_, value, cell) => {
    expect(csv(['name', 'count'], [{ name: value, count: 1 }])).toBe(`\ufeffname,count\r\n${cell},1\r\n`);
  });
});
