import { randomUUID } from 'node:crypto';
import {
  ANA,
  BORIS,
  type CastMunicipality,
  DROHOBYCH,
  ELENA,
  KUTAISI,
  LEYLA,
  MARTA,
  MINGACHEVIR,
  NINO,
} from '@trilot/domain/testing';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  type Answer,
  assign,
  assigned,
  assignOnly,
  closeCall,
  declare,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  signMandate,
  statusesOf,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  whileLocked,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const SENTENCE = 'I am on a mission until July.';

let world: World;
let call: TestCall;
let lot: string;
/** Of Mingachevir. */
let proposal: TestProposal;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  lot = call.lots[0];
  proposal = await submittedProposal(world, LEYLA, lot);
});
afterAll(() => world.close());

const mine = async (id: string) =>
  accepted(await world.as(ANA).get<AssignmentSummary[]>('/api/assignments')).find((one) => one.id === id);
const lotView = async () =>
  accepted(await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${lot}/assignments`)).proposals.find(
    ({ proposalId }) => proposalId === proposal.id,
  )!;

describe('what known facts suggest', () => {
  /** What is known of Ana: nothing but what is given. */
  async function known(profile: {
    country?: string;
    territory?: string;
    employer?: CastMunicipality;
    earlier?: CastMunicipality;
  }): Promise<void> {
    const person = world.idOf(ANA);
    await world.sql.rows(
      'update evaluator_profile set country = $2, territory = $3, municipality_id = $4 where user_id = $1',
      [
        person,
        profile.country ?? 'IT',
        profile.territory ?? null,
        profile.employer ? world.municipalityId(profile.employer) : null,
      ],
    );
    await world.sql.rows('delete from earlier_employer where user_id = $1', [person]);
    if (profile.earlier) {
      await world.sql.rows('insert into earlier_employer (user_id, municipality_id) values ($1, $2)', [
        person,
        world.municipalityId(profile.earlier),
      ]);
    }
  }
  afterEach(() => known({}));

  const shown = async () => {
    const suggestion = (await lotView()).suggestedConflicts.find(({ evaluatorId }) => evaluatorId === world.idOf(ANA));
    return suggestion?.grounds ?? [];
  };

  it.each<[string, Parameters<typeof known>[0], readonly string[]]>([
    ['nothing', {}, []],
    ['the same country', { country: 'AZ' }, ['sameCountry']],
    ['the region where they live', { country: 'AZ', territory: 'AZ-MI' }, ['sameRegion']],
    ['an earlier employer', { earlier: MINGACHEVIR }, ['earlierEmployer']],
    ['an employer who is not in the lot', { employer: DROHOBYCH }, []],
    ['an employer who competes in the lot', { employer: KUTAISI }, ['competitor']],
    [
      'several at once, the strongest first',
      { employer: KUTAISI, earlier: MINGACHEVIR, country: 'AZ' },
      ['competitor', 'earlierEmployer', 'sameCountry'],
    ],
  ])('%s: to the evaluator who declares and to whoever assigns, and decides nothing', async (_, profile, grounds) => {
    await submittedProposal(world, NINO, lot);
    await closeCall(world, call);
    await known(profile);
    expect(await shown()).toEqual(grounds);
    const id = await assigned(world, lot, proposal, ANA);
    expect((await mine(id))!.suggestions).toEqual(grounds.map((because) => ({ level: 'potential', because })));
    expect((await declare(world.as(ANA), id)).status).toBe(204);
    expect((await mine(id))!.suggestions).toEqual([]);
    expect((await world.as(ANA).get(`/api/assignments/${id}`)).status).toBe(200);
  });

  it('but an employer, which the rules forbid', async () => {
    await closeCall(world, call);
    await known({ employer: MINGACHEVIR });
    expect(await shown()).toEqual(['sameMunicipality', 'sameRegion']);
    expect(refusalOf(await assign(world, lot, proposal, ANA)).code).toBe('CONFLICT_DISQUALIFYING');
  });

  it('nothing to whoever has not signed the mandate', async () => {
    await closeCall(world, call);
    await known({ country: 'AZ' });
    const id = accepted(await assignOnly(world, lot, proposal, ANA)).id;
    expect((await mine(id))!.suggestions).toEqual([]);
    await signMandate(world, call, ANA);
    expect((await mine(id))!.suggestions).toEqual([{ level: 'potential', because: 'sameCountry' }]);
  });
});

describe('an assignment', () => {
  let id: string;
  beforeEach(async () => {
    await closeCall(world, call);
    id = await assigned(world, lot, proposal, ANA);
  });

  const accept = (): Promise<Answer<unknown>> => world.as(ANA).post(`/api/assignments/${id}/acceptance`);
  const decline = (code = 'noTime', sentence = SENTENCE, by = ANA): Promise<Answer<unknown>> =>
    world.as(by).post(`/api/assignments/${id}/decline`, { body: { code, sentence } });

  describe('is accepted', () => {
    it('after the declaration, once, and whoever assigns sees it', async () => {
      expect(refusalOf(await accept()).code).toBe('CONFLICT_UNDECLARED');
      accepted(await declare(world.as(ANA), id));
      expect((await lotView()).assignments[0]!.acceptedAt).toBeNull();
      expect(statusesOf([await accept(), await accept()])).toEqual([204, 204]);
      expect((await lotView()).assignments[0]!.acceptedAt).toBe((await mine(id))!.acceptedAt);
      expect((await mine(id))!.acceptedAt).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/);
      expect(
        await world.sql.count(`select from audit_entry where action = 'assignment.accepted' and subject_id = $1`, [id]),
      ).toBe(1);
    });

    it('while the chair still decides', async () => {
      accepted(await declare(world.as(ANA), id, 'potential', 'A cousin lives there.'));
      expect((await accept()).status).toBe(204);
    });

    it('by whoever begins its sheet', async () => {
      accepted(await declare(world.as(ANA), id));
      accepted(await saveSheet(world.as(ANA), id, 0, sheetOf()));
      expect((await mine(id))!.acceptedAt).not.toBeNull();
    });

    it('by nobody else, nor once it disqualifies', async () => {
      expect(refusalOf(await world.as(BORIS).post(`/api/assignments/${id}/acceptance`))).toEqual(NOT_FOUND);
      accepted(await declare(world.as(ANA), id, 'disqualifying', 'A sister works there.'));
      expect(refusalOf(await accept())).toEqual(NOT_FOUND);
      expect(refusalOf(await decline())).toEqual(NOT_FOUND);
    });
  });

  describe('is declined', () => {
    it('with code and sentence: it is gone, the place is free, and the pair is not made again', async () => {
      expect((await decline('notMyField', ` ${SENTENCE} `)).status).toBe(204);
      expect(await mine(id)).toBeUndefined();
      expect(refusalOf(await world.as(ANA).get(`/api/assignments/${id}`))).toEqual(NOT_FOUND);
      const { assignments, declined } = await lotView();
      expect(assignments).toEqual([]);
      expect(declined).toEqual([
        {
          evaluatorId: world.idOf(ANA),
          code: 'notMyField',
          sentence: SENTENCE,
          at: expect.stringMatching(/Z$/) as string,
        },
      ]);
      expect(refusalOf(await assign(world, lot, proposal, ANA))).toEqual({
        status: 409,
        code: 'ASSIGNMENT_DECLINED',
        facts: { code: 'notMyField', at: declined[0]!.at },
      });
      expect((await assign(world, lot, proposal, BORIS)).status).toBe(201);
    });

    it('whoever assigned it is told, once', async () => {
      expect(statusesOf([await decline(), await decline()])).toEqual([204, 204]);
      const told = async () =>
        accepted(await world.as(ELENA).get<MessageView[]>('/api/inbox')).filter(
          ({ body }) => body.includes(proposal.reference) && body.includes(SENTENCE),
        );
      await until(async () => (await told()).length > 0);
      expect((await told()).map(({ link }) => link)).toEqual([`/manage/lots/${lot}/assignments`]);
    });

    it('before the mandate is signed and before anything is declared', async () => {
      const other = accepted(await assignOnly(world, lot, proposal, BORIS)).id;
      const answer = await world
        .as(BORIS)
        .post(`/api/assignments/${other}/decline`, { body: { code: 'personal', sentence: SENTENCE } });
      expect(answer.status).toBe(204);
    });

    it.each<[string, () => Promise<Answer<unknown>>, object]>([
      ['without a sentence', () => decline('other', ' '), { status: 422, code: 'REASON_REQUIRED' }],
      ['for a reason that is none', () => decline('bored'), { status: 422, code: 'VALIDATION_FAILED' }],
      ['by somebody else', () => decline('noTime', SENTENCE, BORIS), NOT_FOUND],
    ])('not %s', async (_, ask, refusal) => {
      expect(refusalOf(await ask())).toMatchObject(refusal);
      expect(await mine(id)).toBeDefined();
    });

    it('not once its sheet has been begun, also while it waited', async () => {
      const answer = await whileLocked(
        world.sql,
        { sql: 'select from assignment where id = $1 for no key update', parameters: [id] },
        () => decline(),
        (connection) =>
          connection.query(
            `insert into score_sheet (id, assignment_id, proposal_id, revision) values (gen_random_uuid(), $1, $2, 1)`,
            [id, proposal.id],
          ),
      );
      expect(refusalOf(answer)).toEqual({ status: 409, code: 'ASSIGNMENT_HAS_SHEET', facts: { assignmentId: id } });
    });

    it('and no assignment of nobody', async () => {
      const answer = await world
        .as(ANA)
        .post(`/api/assignments/${randomUUID()}/decline`, { body: { code: 'noTime', sentence: SENTENCE } });
      expect(refusalOf(answer)).toEqual(NOT_FOUND);
      expect(refusalOf(await world.as(MARTA).post(`/api/assignments/${id}/acceptance`)).status).toBe(403);
    });
  });
});
