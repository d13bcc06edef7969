/** Letters: previewed by whoever announces, written once each, and followed to each reader. */
import { randomUUID } from 'node:crypto';
import {
  ANA,
  BORIS,
  type CastMember,
  DAVID,
  ELENA,
  IVO,
  LEYLA,
  MARTA,
  NINO,
  OSTAP,
  RASHAD,
} from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { LetterRow, LettersView, LetterTextView } from '../src/capabilities/selection/letters.dto';
import {
  accepted,
  announce,
  approve,
  closeCall,
  crowdLike,
  evaluated,
  freeze,
  type MailServer,
  propose,
  publishedCall,
  refusalOf,
  sheetOf,
  startMailServer,
  submittedProposal,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

const NOT_FOUND = { status: 404, code: 'NOT_FOUND', facts: {} };
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let mail: MailServer;
let world: World;
const lettersOf = async ({ slug }: TestCall, member: CastMember = ELENA): Promise<LettersView> =>
  accepted(await world.as(member).get<LettersView>(`/api/calls/${slug}/letters`));
const letterOf = (call: TestCall, { id }: { id: string }, query = '', member: CastMember = ELENA) =>
  world.as(member).get<LetterTextView>(`/api/calls/${call.slug}/letters/${id}${query}`);
const rowOf = ({ letters }: LettersView, { id }: { id: string }): LetterRow =>
  letters.find(({ proposalId }) => proposalId === id)!;
const retry = ({ slug }: TestCall, key: string = randomUUID()) =>
  world.as(ELENA).post<LettersView>(`/api/calls/${slug}/letters/retries`, { headers: { 'idempotency-key': key } });
const open = (member: CastMember, { id }: { id: string }) =>
  world.as(member).post(`/api/proposals/${id}/decision/opening`);
/** The mails that brought the letters of a proposal, whatever language hides what is in them. */
async function mailsAbout({ id }: { id: string }): Promise<string[]> {
  const messages = await world.sql.rows<{ id: string }>(
    'select m.id from message m join letter x on x.id = m.letter_id where x.proposal_id = $1',
    [id],
  );
  return mail.mails().filter((text) => messages.some((message) => text.includes(`Message-ID: <${message.id}@`)));
}
/** What is due has been handled; an announcement may still wait for its instant. */
const dueDone = () =>
  until(
    async () =>
      (await world.sql.count('select from outbox where handled_at is null and (due_at is null or due_at <= now())')) ===
      0,
  );
const inAnHour = async () => new Date(Date.parse(await world.sql.now()) + HOUR).toISOString();

/** Three proposals of lot 3, each with its outcome, decided and approved. */
async function decidedCall(): Promise<{
  call: TestCall;
  winner: TestProposal;
  reserve: TestProposal;
  below: TestProposal;
}> {
  const call = await publishedCall(world);
  const lot = call.lots[2];
  const winner = await submittedProposal(world, LEYLA, lot);
  const reserve = await submittedProposal(world, NINO, lot);
  const below = await submittedProposal(world, OSTAP, lot);
  await closeCall(world, call);
  for (const evaluator of [ANA, BORIS]) {
    await evaluated(world, lot, winner, evaluator, sheetOf({ P1: 5 }));
    await evaluated(world, lot, reserve, evaluator);
    await evaluated(world, lot, below, evaluator, sheetOf({ P2: 2 }));
  }
  for (const lotId of call.lots) {
    const { ranking } = accepted(await freeze(world.as(ELENA), lotId));
    const kept = { proposalId: reserve.id, outcome: 'reserve' as const, recommendedCents: 0, reason: 'Two of a kind.' };
    accepted(await propose(world.as(ELENA), ranking!.id, lotId === lot ? [kept] : []));
    accepted(await approve(world.as(DAVID), ranking!.id));
  }
  return { call, winner, reserve, below };
}

describe('letters', () => {
  let call: TestCall;
  let winner: TestProposal;
  let reserve: TestProposal;
  let below: TestProposal;
  beforeAll(async () => {
    mail = await startMailServer();
    world = await World.own({ SMTP_URL: mail.url });
  });
  beforeEach(async () => {
    ({ call, winner, reserve, below } = await decidedCall());
  });
  afterAll(async () => {
    await world.close();
    mail.close();
  });

  const lettersWritten = () =>
    world.sql.count('select from letter where proposal_id = any($1)', [[winner.id, reserve.id, below.id]]);

  describe('before the announcement', () => {
    it('are shown to whoever announces, one for each proposal, in the language of who submitted it', async () => {
      const view = await lettersOf(call);
      expect(
        view.letters.map(({ proposalId, kind, outcome, language, lot, writtenAt, readOn, recipients }) => [
          proposalId,
          [kind, outcome, language, lot, writtenAt, readOn, recipients.length],
        ]),
      ).toEqual(
        expect.arrayContaining([
          [winner.id, ['decision', 'selected', 'az', 3, null, null, 0]],
          [reserve.id, ['decision', 'reserve', 'ka', 3, null, null, 0]],
          [below.id, ['decision', 'belowGates', 'uk', 3, null, null, 0]],
        ]),
      );
      expect([view.letters.length, view.undecided, view.announcementAt]).toEqual([3, 0, null]);
      expect(view.abilities.retry.refusal).toEqual({ code: 'NO_MAIL_FAILED', facts: {} });
    });

    it('can be read in every language, and come out as they were shown', async () => {
      const preview = accepted(await letterOf(call, winner));
      expect(preview).toMatchObject({ language: 'az', reference: winner.reference, writtenAt: null });
      const english = accepted(await letterOf(call, winner, '?language=en'));
      expect(english.body).toMatch(/Mingachevir[\s\S]*Why P1 deserves 5/);
      const all = await Promise.all(
        ['en', 'az', 'ro', 'uk', 'ka', 'hy'].map(async (language) =>
          accepted(await letterOf(call, winner, `?language=${language}`)),
        ),
      );
      expect(new Set(all.map(({ subject }) => subject)).size).toBe(6);
      accepted(await announce(world.as(ELENA), call));
      await until(async () => rowOf(await lettersOf(call), winner).writtenAt !== null);
      const { writtenAt, language, subject, body } = accepted(await letterOf(call, winner, '?language=hy'));
      expect([language, subject, body]).toEqual([preview.language, preview.subject, preview.body]);
      expect(writtenAt).not.toBeNull();
    });

    it('are hidden from everybody else, and nothing of them is anywhere', async () => {
      accepted(await announce(world.as(ELENA), call, await inAnHour()));
      await dueDone();
      accepted(await letterOf(call, winner));
      for (const member of [LEYLA, NINO, ANA, MARTA, IVO]) {
        expect((await world.as(member).get(`/api/calls/${call.slug}/letters`)).status).toBe(403);
        expect((await letterOf(call, winner, '', member)).status).toBe(403);
      }
      expect((await world.visitor.get(`/api/calls/${call.slug}/letters`)).status).toBe(401);
      expect(refusalOf(await open(LEYLA, winner))).toEqual(NOT_FOUND);
      const inbox = accepted(await world.as(LEYLA).get<MessageView[]>('/api/inbox'));
      expect(inbox.filter(({ link }) => link?.includes(`${winner.id}/decision`))).toEqual([]);
      expect(await lettersWritten()).toBe(0);
      expect(mail.mails().filter((text) => text.includes(`/apply/${winner.id}/decision`))).toEqual([]);
    });

    it('of a proposal that a manager has a disqualifying conflict with are not there for that manager', async () => {
      await world.sql.rows(
        `insert into conflict (proposal_id, person_id, level, reason, declared_at)
         values ($1, $2, 'disqualifying', 'My cousin', now())`,
        [winner.id, world.idOf(ELENA)],
      );
      expect((await lettersOf(call)).letters.map(({ proposalId }) => proposalId)).not.toContain(winner.id);
      expect(refusalOf(await letterOf(call, winner))).toEqual(NOT_FOUND);
      expect(refusalOf(await letterOf(call, { id: randomUUID() }))).toEqual(NOT_FOUND);
      expect(rowOf(await lettersOf(call, DAVID), winner).outcome).toBe('selected');
    });

    it('are not there for the proposals of another call', async () => {
      const other = await publishedCall(world);
      expect(refusalOf(await letterOf(other, winner))).toEqual(NOT_FOUND);
      expect((await lettersOf(other)).letters).toEqual([]);
    });

    it('keep a call from being announced while a proposal lacks its decision', async () => {
      const [late] = await crowdLike(world, winner, 1);
      const missing = { status: 409, code: 'DECISION_MISSING', facts: { count: 1 } };
      expect(refusalOf(await announce(world.as(ELENA), call))).toEqual(missing);
      expect((await lettersOf(call)).undecided).toBe(1);
      const { body } = await world
        .as(ELENA)
        .get<{ abilities: { announce: { refusal: unknown } } }>(`/api/calls/${call.slug}/overview`);
      expect(body.abilities.announce.refusal).toEqual({ code: missing.code, facts: missing.facts });
      await world.sql.rows(`update proposal set state = 'draft' where id = $1`, [late!.id]);
      accepted(await announce(world.as(ELENA), call));
    });

    it('are due 15 and 30 days after the last approval, and six months after the deadline at the latest', async () => {
      await world.sql.rows(`update ranking set approved_at = now() - interval '1 year' where lot_id = any($1)`, [
        call.lots,
      ]);
      const early = (await lettersOf(call)).due;
      expect(Date.parse(early.others!) - Date.parse(early.selected!)).toBe(15 * DAY);
      await world.sql.rows(`update ranking set approved_at = now() + interval '1 year' where lot_id = $1`, [
        call.lots[0],
      ]);
      const { due } = await lettersOf(call);
      expect(due).toEqual({ selected: due.latest, others: due.latest, latest: early.latest });
      await world.sql.rows(
        `update ranking set state = 'proposed', approved_by = null, approved_at = null where lot_id = $1`,
        [call.lots[0]],
      );
      expect((await lettersOf(call)).due).toEqual({ selected: null, others: null, latest: early.latest });
    });
  });

  describe('after the announcement', () => {
    const stateOf = async (proposal: { id: string }, name: string) =>
      rowOf(await lettersOf(call), proposal).recipients.find((recipient) => recipient.name === name);

    it('are sent to every member by mail, and each shows what has become of it', async () => {
      accepted(await announce(world.as(ELENA), call));
      await until(async () =>
        (await lettersOf(call)).letters.every(
          ({ recipients }) => recipients.length > 0 && recipients.every(({ state }) => state === 'sent'),
        ),
      );
      const { recipients, readOn, opened, writtenAt } = rowOf(await lettersOf(call), winner);
      expect(recipients.map(({ name, state, byMail }) => [name, state, byMail])).toEqual(
        expect.arrayContaining([
          ['Leyla', 'sent', true],
          ['Rashad', 'sent', true],
        ]),
      );
      expect(opened).toBe(false);
      expect(Math.round((Date.parse(readOn!) - Date.parse(writtenAt!)) / DAY)).toBeGreaterThanOrEqual(9);
      expect(await mailsAbout(winner)).toHaveLength(2);
    });

    it('count as opened for whoever opens the page, and as read from that day for the municipality', async () => {
      accepted(await announce(world.as(ELENA), call));
      await until(async () => (await stateOf(winner, 'Leyla'))?.state === 'sent');
      await until(async () => (await stateOf(winner, 'Rashad'))?.state === 'sent');
      expect(refusalOf(await open(NINO, winner))).toEqual(NOT_FOUND);
      accepted(await open(LEYLA, winner));
      accepted(await open(LEYLA, winner));
      expect([(await stateOf(winner, 'Leyla'))!.state, (await stateOf(winner, 'Rashad'))!.state]).toEqual([
        'opened',
        'sent',
      ]);
      const first = rowOf(await lettersOf(call), winner);
      expect(first.opened).toBe(true);
      accepted(await open(RASHAD, winner));
      expect(rowOf(await lettersOf(call), winner).readOn).toBe(first.readOn);
      expect(
        await world.sql.count(`select from audit_entry where action = 'letter.opened' and subject_id = $1`, [
          winner.id,
        ]),
      ).toBe(1);
    });

    it('count as opened for whoever reads the message in the inbox', async () => {
      accepted(await announce(world.as(ELENA), call));
      await until(async () => (await stateOf(reserve, 'Nino'))?.state === 'sent');
      const message = accepted(await world.as(NINO).get<MessageView[]>('/api/inbox')).find(({ link }) =>
        link?.endsWith('/decision'),
      )!;
      accepted(await world.as(NINO).post(`/api/inbox/${message.id}/reading`));
      const { recipients, opened } = rowOf(await lettersOf(call), reserve);
      expect([recipients.map(({ state }) => state), opened]).toEqual([['opened'], true]);
    });

    it('that the mail server refuses say why, and can be tried again, once', async () => {
      const address = world.emailOf(OSTAP);
      const reply = '550 5.1.1 No such person here';
      const allow = mail.refuse(address, reply);
      accepted(await announce(world.as(ELENA), call));
      await until(async () => (await stateOf(below, 'Ostap'))?.state === 'failed');
      expect(await stateOf(below, 'Ostap')).toMatchObject({ failure: reply, byMail: true });
      await until(async () => (await stateOf(winner, 'Leyla'))?.state === 'sent');
      allow();
      const key = randomUUID();
      expect((await Promise.all([retry(call, key), retry(call, key)])).map(({ status }) => status)).toEqual([201, 201]);
      await until(async () => (await stateOf(below, 'Ostap'))?.state === 'sent');
      expect(await stateOf(below, 'Ostap')).toMatchObject({ failure: null });
      expect(refusalOf(await retry(call))).toEqual({ status: 409, code: 'NO_MAIL_FAILED', facts: {} });
      await dueDone();
      expect((await mailsAbout(below)).filter((text) => text.includes(`To: ${address}`))).toHaveLength(1);
    });

    it('are still tried by themselves while the mail server only says to come back', async () => {
      const address = world.emailOf(OSTAP);
      const allow = mail.refuse(address, '451 4.7.1 Come back later');
      accepted(await announce(world.as(ELENA), call));
      await until(async () => Boolean((await stateOf(below, 'Ostap'))?.failure));
      expect(await stateOf(below, 'Ostap')).toMatchObject({ state: 'waiting', failure: '451 4.7.1 Come back later' });
      expect(refusalOf(await retry(call))).toMatchObject({ code: 'NO_MAIL_FAILED' });
      allow();
      await until(async () => (await stateOf(below, 'Ostap'))?.state === 'sent');
      expect((await mailsAbout(below)).filter((text) => text.includes(`To: ${address}`))).toHaveLength(1);
    });

    it('say the same for good: not even the product can change one', async () => {
      accepted(await announce(world.as(ELENA), call));
      await until(async () => (await lettersWritten()) === 3);
      const change = `set role trilot_app; update letter set body = 'Other' where proposal_id = '${winner.id}'; reset role`;
      await expect(world.sql.rows(change)).rejects.toThrow('permission denied');
    });
  });
});
