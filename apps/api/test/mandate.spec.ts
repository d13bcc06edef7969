import { randomUUID } from 'node:crypto';
import { ANA, BORIS, type CastMember, CHIARA, ELENA, IVO, LEYLA, SAMIR } from '@trilot/domain/testing';
import type { LotAssignmentsView } from '../src/capabilities/assignment/assignment.dto';
import type { ManagedMandateView, MandateView } from '../src/capabilities/assignment/mandates.dto';
import type { AssignmentSummary } from '../src/capabilities/evaluation/evaluation.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { AuditPage } from '../src/platform/audit/audit.dto';
import {
  accepted,
  type Answer,
  assignOnly,
  type Client,
  closeCall,
  declare,
  publishedCall,
  refusalOf,
  saveSheet,
  sheetOf,
  signMandate,
  statusesOf,
  submittedProposal,
  submitSheet,
  type TestCall,
  type TestProposal,
  until,
  whileLocked,
  World,
} from './harness';

const unsigned = (version: number) => ({ status: 409, code: 'MANDATE_UNSIGNED', facts: { version } });
const TEXTS = { en: 'I shall be fair and silent.', az: 'Ədalətli və sakit olacağam.' };

let world: World;
let call: TestCall;
let proposal: TestProposal;
/** Ana's assignment: she has signed nothing yet. */
let id: string;
beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  call = await publishedCall(world);
  proposal = await submittedProposal(world, LEYLA, call.lots[0]);
  await closeCall(world, call);
  id = accepted(await assignOnly(world, call.lots[0], proposal, ANA)).id;
});
afterAll(() => world.close());

const toSign = async (client: Client) => accepted(await client.get<MandateView>(`/api/calls/${call.slug}/mandate`));
const sign = (client: Client, body: object): Promise<Answer<MandateView>> =>
  client.post<MandateView>(`/api/calls/${call.slug}/mandate/signature`, { body });
const replace = (texts: unknown = TEXTS, version = 1, client = world.as(ELENA)): Promise<Answer<ManagedMandateView>> =>
  client.post<ManagedMandateView>(`/api/managed-calls/${call.slug}/mandate/versions`, {
    headers: { 'if-match': `"${version}"` },
    body: { texts },
  });
const managed = async () =>
  accepted(await world.as(SAMIR).get<ManagedMandateView>(`/api/managed-calls/${call.slug}/mandate`));

/** Every way to the content of an assigned proposal, to its declaration and to its sheet. */
const PATHS: Readonly<Record<string, () => Promise<Answer<unknown>>>> = {
  'the workspace': () => world.as(ANA).get(`/api/assignments/${id}`),
  'the proposal as a file': () => world.as(ANA).get(`/api/assignments/${id}/dossier?language=en&format=pdf`),
  'a file of the proposal': () => world.as(ANA).get(`/api/assignments/${id}/files/${randomUUID()}/content`),
  'the declaration': () => declare(world.as(ANA), id),
  'a saving of the sheet': () => saveSheet(world.as(ANA), id, 0, sheetOf()),
  'the submission of the sheet': () => submitSheet(world.as(ANA), id),
};

describe('before the mandate is signed', () => {
  it.each(Object.entries(PATHS))('%s is closed', async (_, ask) => {
    const answer = await ask();
    expect(refusalOf(answer)).toEqual(unsigned(1));
    expect(answer.text).not.toContain('A square for everybody');
  });

  it.each(Object.entries(PATHS))('%s is closed again by a new version, until that is signed', async (_, ask) => {
    await signMandate(world, call, ANA);
    accepted(await replace());
    expect(refusalOf(await ask())).toEqual(unsigned(2));
    await signMandate(world, call, ANA);
    expect(await ask()).not.toMatchObject({ body: { code: 'MANDATE_UNSIGNED' } });
  });

  it('the list shows lot, country and state, and nothing that names the applicant', async () => {
    const mine = async () => {
      const list = await world.as(ANA).get<AssignmentSummary[]>('/api/assignments');
      return accepted(list).find((assignment) => assignment.id === id)!;
    };
    expect(await mine()).toMatchObject({
      mandateSigned: false,
      title: null,
      municipalityName: null,
      territory: 'AZ',
      lotNumber: 1,
      conflict: null,
      sheet: { state: 'notStarted' },
    });
    expect(JSON.stringify(await mine())).not.toMatch(/Mingachevir|AZ-MI/);
    await signMandate(world, call, ANA);
    expect(await mine()).toMatchObject({ mandateSigned: true, municipalityName: 'Mingachevir', territory: 'AZ-MI' });
  });

  it('a conflict that is found late can be told all the same', async () => {
    await signMandate(world, call, ANA);
    accepted(await declare(world.as(ANA), id));
    accepted(await replace());
    expect((await declare(world.as(ANA), id, 'disqualifying', 'They have just hired me.')).status).toBe(204);
  });
});

describe('signing', () => {
  it('keeps person, instant, version and digest of the text, once', async () => {
    const before = await toSign(world.as(ANA));
    expect(before).toMatchObject({ callSlug: call.slug, version: 1, name: 'Ana', signedAt: null });
    expect(Object.keys(before.texts).sort()).toEqual(['az', 'en', 'hy', 'ka', 'ro', 'uk']);
    const body = { digest: before.digest, language: 'en', name: ' ana ' };
    const answers = await Promise.all([1, 2, 3].map(() => sign(world.as(ANA), body)));
    expect(statusesOf(answers)).toEqual([201, 201, 201]);
    const rows = await world.sql.rows(
      `select g.version, g.digest, g.language, m.texts ->> 'en' as text, g.signed_at between now() - interval '1 minute' and now() as lately
       from mandate_signature g join mandate m using (call_id, version) where g.person_id = $1 and g.call_id = $2`,
      [world.idOf(ANA), call.id],
    );
    expect(rows).toEqual([{ version: 1, digest: before.digest, language: 'en', text: before.texts.en, lately: true }]);
    const { entries } = accepted(await world.as(IVO).get<AuditPage>('/api/audit?limit=200'));
    const signed = entries.filter(({ action, subjectId }) => action === 'mandate.signed' && subjectId === call.id);
    expect(signed.map(({ facts }) => facts)).toEqual([{ version: 1, digest: before.digest, language: 'en' }]);
  });

  it('is refused with another name, or under a text that is not the one that stands', async () => {
    const { digest } = await toSign(world.as(ANA));
    expect(refusalOf(await sign(world.as(ANA), { digest, language: 'en', name: 'Boris' }))).toEqual({
      status: 422,
      code: 'SIGNATURE_NAME_DIFFERS',
      facts: { name: 'Ana' },
    });
    accepted(await replace());
    expect(refusalOf(await sign(world.as(ANA), { digest, language: 'en', name: 'Ana' }))).toEqual({
      status: 409,
      code: 'MANDATE_CHANGED',
      facts: { version: 2 },
    });
    expect(await world.sql.count('select from mandate_signature where call_id = $1', [call.id])).toBe(0);
  });

  it('writes the first text down once, however many sign it at once', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { id: callId, slug } = await publishedCall(world);
      const signatures = [ANA, BORIS, CHIARA].flatMap((evaluator) => [1, 2, 3, 4].map(() => evaluator));
      await Promise.all(signatures.map((evaluator) => signMandate(world, { slug }, evaluator)));
      expect(await world.sql.count('select from mandate where call_id = $1', [callId])).toBe(1);
      expect(await world.sql.count('select from mandate_signature where call_id = $1', [callId])).toBe(3);
    }
  });

  it('sees a text that was written while it waited', async () => {
    const { digest } = await toSign(world.as(ANA));
    accepted(await replace());
    const answer = await whileLocked(
      world.sql,
      { sql: 'select from call where id = $1 for update', parameters: [call.id] },
      () => sign(world.as(ANA), { digest, language: 'en', name: 'Ana' }),
      (connection) =>
        connection.query(
          `insert into mandate (call_id, version, texts, digest, written_by) values ($1, 3, '{"en":"x"}', repeat('0', 64), $2)`,
          [call.id, world.idOf(ELENA)],
        ),
    );
    expect(refusalOf(answer)).toMatchObject({ code: 'MANDATE_CHANGED', facts: { version: 3 } });
  });

  it('finds no call that is not published', async () => {
    expect(refusalOf(await world.as(ANA).get('/api/calls/none-such/mandate'))).toMatchObject({ code: 'NOT_FOUND' });
  });

  it.each([
    'update mandate_signature set version = 1',
    'delete from mandate_signature',
    'update mandate set digest = digest',
  ])('is never undone: %s', async (change) => {
    await signMandate(world, call, ANA);
    await expect(world.sql.rows(`${change} where call_id = $1`, [call.id])).rejects.toThrow('append-only');
  });
});

describe('the text of the mandate', () => {
  it('is written by managers, version after version, and every one stays readable', async () => {
    expect(await managed()).toMatchObject({ version: 1, versions: [{ version: 1, writtenBy: null, writtenAt: null }] });
    const answer = await replace({ ...TEXTS, ka: ' ' });
    expect([answer.status, answer.headers.get('etag')]).toEqual([201, '"2"']);
    const { versions } = await managed();
    expect(versions.map(({ version, writtenBy }) => [version, writtenBy])).toEqual([
      [1, null],
      [2, 'Elena'],
    ]);
    expect(versions[1]!.texts).toEqual(TEXTS);
    expect((await toSign(world.as(ANA))).texts).toEqual(TEXTS);
  });

  it.each<[string, unknown, number, object]>([
    ['written after another version', TEXTS, 2, { status: 412, code: 'VERSION_MISMATCH' }],
    ['empty in the reference language', { az: 'Ədalətli' }, 1, { status: 422, code: 'MANDATE_TEXT_MISSING' }],
    ['in a language that nobody speaks here', { en: 'x', xx: 'y' }, 1, { status: 422, code: 'VALIDATION_FAILED' }],
    ['that is no text', { en: 7 }, 1, { status: 422, code: 'VALIDATION_FAILED' }],
  ])('is refused: %s', async (_, texts, version, refusal) => {
    expect(refusalOf(await replace(texts, version))).toMatchObject(refusal);
  });

  it('is told to whoever has signed the one before, in their language, once, and to nobody else', async () => {
    const told = async (member: CastMember) =>
      accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(
        ({ link }) => link === `/evaluate/mandates/${call.slug}`,
      );
    await signMandate(world, call, ANA);
    await signMandate(world, call, BORIS);
    accepted(await replace());
    await until(async () => (await told(BORIS)).length > 0);
    const subjects = (await told(ANA)).map(({ subject, body }) => [subject, body.includes('read and sign')]);
    expect(subjects).toEqual([[expect.stringMatching(/^The mandate of the call “.*” has to be signed again$/), true]]);
    expect(await told(CHIARA)).toEqual([]);

    await signMandate(world, call, ANA);
    accepted(await replace({ en: 'Fair, silent and on time.' }, 2));
    await until(async () => (await told(ANA)).length === 2);
    const { id: again } = await world.sql.row<{ id: string }>(
      `insert into outbox (id, topic, payload) values (gen_random_uuid(), 'mandate.replaced', $1) returning id`,
      [{ callId: call.id, version: 3 }],
    );
    await until(
      async () => (await world.sql.count('select from outbox where id = $1 and handled_at is not null', [again])) > 0,
    );
    expect([(await told(ANA)).length, (await told(BORIS)).length]).toEqual([2, 2]);
  });

  it('is refused when nothing has changed, so that nobody signs for nothing', async () => {
    const { texts } = await toSign(world.as(ANA));
    expect(refusalOf(await replace(texts))).toEqual({ status: 422, code: 'MANDATE_UNCHANGED', facts: {} });
  });

  it('has one next version when two write at once', async () => {
    const answers = await Promise.all(['one', 'two'].map((en) => replace({ en })));
    expect(statusesOf(answers)).toEqual([201, 412]);
  });
});

describe('those who run the call', () => {
  it('see who has signed which version', async () => {
    expect((await managed()).signers).toMatchObject([
      { name: 'Ana', assigned: 1, signedVersion: null, signedAt: null },
    ]);
    await signMandate(world, call, ANA);
    await signMandate(world, call, BORIS);
    accepted(await replace());
    await signMandate(world, call, BORIS);
    const { digest } = await toSign(world.as(ANA));
    const { signers } = await managed();
    expect(
      signers.map(({ name, assigned, signedVersion, language }) => [name, assigned, signedVersion, language]),
    ).toEqual([
      ['Ana', 1, 1, 'en'],
      ['Boris', 0, 2, 'en'],
    ]);
    expect(signers.map((signer) => signer.digest === digest)).toEqual([false, true]);
  });

  it('see it where they assign', async () => {
    const signed = async () => {
      const { evaluators } = accepted(
        await world.as(ELENA).get<LotAssignmentsView>(`/api/lots/${call.lots[0]}/assignments`),
      );
      return evaluators.filter((one) => [ANA, BORIS].map((member) => world.idOf(member)).includes(one.id));
    };
    await signMandate(world, call, BORIS);
    expect((await signed()).map(({ mandateSigned }) => mandateSigned)).toEqual([false, true]);
  });
});
