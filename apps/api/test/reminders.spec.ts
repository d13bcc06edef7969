import { completeContent, ELENA, LEYLA, NINO, RASHAD } from '@trilot/domain/testing';
import type { CastMember } from '@trilot/domain/testing';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import {
  accepted,
  draftedProposal,
  type MailServer,
  moveDeadline,
  publishedCall,
  refusalOf,
  saveDraft,
  startMailServer,
  startWorker,
  submit,
  submittedProposal,
  type TestCall,
  type TestProposal,
  testRun,
  until,
  World,
} from './harness';

const DAY = 86_400_000;
const EVERY_SECOND = { TRILOT_REMIND_EVERY: '1' };

let world: World;
let mail: MailServer;
let call: TestCall;
beforeAll(async () => {
  mail = await startMailServer();
  world = await World.own({ ...EVERY_SECOND, SMTP_URL: mail.url });
});
afterAll(async () => {
  await world.close();
  mail.close();
});
beforeEach(async () => {
  call = await publishedCall(world);
  // far away, until a test says otherwise
  await moveDeadline(world, call, 40 * DAY);
});

/** Reminders a person has of a proposal, the first first. */
const remindersOf = async (member: CastMember, { reference }: TestProposal): Promise<MessageView[]> => {
  const inbox = accepted(await world.as(member).get<MessageView[]>('/api/inbox'));
  return inbox.filter(({ subject }) => subject.includes(reference) && !subject.includes('qəbul')).toReversed();
};
const distancesOf = async ({ id }: TestProposal) =>
  (
    await world.sql.rows<{ distance: number }>('select distance from reminder where proposal_id = $1 order by at', [id])
  ).map(({ distance }) => distance);
const reminded = (member: CastMember, proposal: TestProposal, times: number) =>
  until(async () => (await remindersOf(member, proposal)).length >= times);
const daysLeft = async (days: number) => void (await moveDeadline(world, call, days * DAY));
/** Waits until reminders have been looked for, whatever was found: another proposal has been reminded since. */
async function looked(): Promise<void> {
  const other = await publishedCall(world);
  await moveDeadline(world, other, 14 * DAY);
  const control = await draftedProposal(world, NINO, other.lots[2]);
  await reminded(NINO, control, 1);
}

describe('reminders of a deadline', () => {
  it('tell everybody of the municipality, in their language, that nothing is submitted: once for each distance', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    for (const [place, days] of [14, 7, 2, 1].entries()) {
      await daysLeft(days);
      for (const member of [LEYLA, RASHAD]) await reminded(member, proposal, place + 1);
    }
    await looked();
    for (const member of [LEYLA, RASHAD]) {
      const messages = await remindersOf(member, proposal);
      expect(messages.map(({ subject, language, link }) => [subject, language, link])).toEqual(
        [14, 7, 2, 1].map((days) => [
          `${proposal.reference} nömrəli təklif TƏQDİM EDİLMƏYİB: ${days} gün qalıb`,
          'az',
          `/apply/${proposal.id}`,
        ]),
      );
      for (const fact of [member.name, 'A square for everybody', 'TƏQDİM ETMƏMİSİNİZ'])
        expect(messages[0]!.body).toContain(fact);
    }
    expect(await distancesOf(proposal)).toEqual([14, 7, 2, 1]);
    expect(await remindersOf(NINO, proposal)).toEqual([]);
    expect(
      await world.sql.rows(
        `select actor_id, facts from audit_entry where action = 'proposal.reminded' and subject_id = $1 order by id`,
        [proposal.id],
      ),
    ).toEqual([14, 7, 2, 1].map((distance) => ({ actor_id: null, facts: { distance } })));
  });

  it('follow a deadline that has moved, and say nothing of a distance that was told', async () => {
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    await daysLeft(7);
    await reminded(LEYLA, proposal, 1);
    await daysLeft(14);
    await reminded(LEYLA, proposal, 2);
    await daysLeft(7);
    await looked();
    expect(await distancesOf(proposal)).toEqual([7, 14]);
    await daysLeft(2);
    await reminded(LEYLA, proposal, 3);
    expect(await distancesOf(proposal)).toEqual([7, 14, 2]);
  });

  it('say which version stands when what is newer is not submitted', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await daysLeft(2);
    await looked();
    expect(await distancesOf(proposal)).toEqual([]);
    accepted(await saveDraft(world.as(LEYLA), proposal, completeContent({ title: 'Newer words' })));
    await reminded(RASHAD, proposal, 1);
    const [message] = await remindersOf(RASHAD, proposal);
    expect(message!.subject).toContain('dəyişikliklər TƏQDİM EDİLMƏYİB: 2 gün qalıb');
    expect(message!.body).toContain('təqdim edilmiş mətn qüvvədədir');
    expect(message!.body).toContain('Newer words');
  });

  it('leave out what is withdrawn, cancelled or past its deadline', async () => {
    const withdrawn = await draftedProposal(world, LEYLA, call.lots[0]);
    accepted(
      await world.as(LEYLA).post(`/api/proposals/${withdrawn.id}/withdrawal`, {
        headers: { 'idempotency-key': 'withdraw-once' },
        body: { reason: 'Another year' },
      }),
    );
    await daysLeft(2);
    const gone = await publishedCall(world);
    const cancelled = await draftedProposal(world, LEYLA, gone.lots[0]);
    const { version } = accepted(
      await world.as(ELENA).get<{ draft: { version: number }; version: number }>(`/api/managed-calls/${gone.slug}`),
    );
    accepted(
      await world.as(ELENA).post(`/api/managed-calls/${gone.slug}/cancellation`, {
        headers: { 'if-match': `"${version}"`, 'idempotency-key': 'cancel-once' },
        body: { reason: 'No money' },
      }),
    );
    await moveDeadline(world, gone, 2 * DAY);
    const closed = await publishedCall(world);
    const late = await draftedProposal(world, LEYLA, closed.lots[0]);
    await moveDeadline(world, closed, -1);
    await looked();
    for (const proposal of [withdrawn, cancelled]) expect(await distancesOf(proposal)).toEqual([]);
    // before it was closed an hour was left, which is the day itself or the one before
    expect((await distancesOf(late)).filter((distance) => distance > 1)).toEqual([]);
    await expect(
      world.sql.rows(`insert into reminder (proposal_id, distance, deadline) values ($1, 2, now() - interval '1 ms')`, [
        late.id,
      ]),
    ).rejects.toThrow('reminder_in_time_check');
  });

  it('are written once by any number of workers, though one is killed in the middle', async () => {
    const proposals = [
      await draftedProposal(world, LEYLA, call.lots[0]),
      await draftedProposal(world, NINO, call.lots[2]),
    ];
    const { dist } = testRun();
    const workers = await Promise.all([1, 2].map(() => startWorker(dist, world.sql.url, EVERY_SECOND)));
    await daysLeft(14);
    await reminded(LEYLA, proposals[0]!, 1);
    await workers[0]!.kill();
    // what it held is taken over after some seconds, while the distance is still the same
    await reminded(NINO, proposals[1]!, 1);
    await daysLeft(7);
    await reminded(NINO, proposals[1]!, 2);
    await looked();
    for (const proposal of proposals) expect(await distancesOf(proposal)).toEqual([14, 7]);
    expect(await remindersOf(LEYLA, proposals[0]!)).toHaveLength(2);
    expect(await remindersOf(NINO, proposals[1]!)).toHaveLength(2);
    await workers[1]!.stop();
  });

  it('are not written when the proposal was submitted after they were found', async () => {
    const proposal = await submittedProposal(world, LEYLA, call.lots[0]);
    await daysLeft(2);
    await world.sql.rows(
      `with sent as (insert into reminder (proposal_id, distance, deadline) values ($1, 2, now() + interval '2 days'))
       insert into outbox (id, topic, payload) values (gen_random_uuid(), 'reminder.due', $2)`,
      [proposal.id, { proposalId: proposal.id, distance: 2 }],
    );
    await looked();
    expect(await remindersOf(LEYLA, proposal)).toEqual([]);
  });
});

describe('what goes by mail', () => {
  const choose = (notice: string, byMail: boolean) =>
    world.as(LEYLA).put<{ notice: string; byMail: boolean }[]>('/api/account/notices', { body: { notice, byMail } });
  const mailsTo = (member: CastMember, text: string) =>
    mail.mails().filter((one) => one.includes(`To: ${world.emailOf(member)}`) && one.includes(text));

  it('is everything, until a person wants some of it in the inbox alone; what decides always is', async () => {
    const before = accepted(await world.as(LEYLA).get<{ notice: string; byMail: boolean }[]>('/api/account/notices'));
    expect(before.every(({ byMail }) => byMail)).toBe(true);
    const chosen = accepted(await choose('reminder', false));
    expect(chosen.filter(({ byMail }) => !byMail).map(({ notice }) => notice)).toEqual(['reminder']);
    for (const notice of ['receipt', 'decision', 'corrigendum']) {
      expect(refusalOf(await choose(notice, false))).toEqual({
        status: 409,
        code: 'NOTICE_DECIDES',
        facts: { notice },
      });
    }
    const proposal = await draftedProposal(world, LEYLA, call.lots[0]);
    await daysLeft(7);
    await reminded(LEYLA, proposal, 1);
    await until(async () => mailsTo(RASHAD, proposal.id).length === 1);
    accepted(await submit(world.as(LEYLA), proposal));
    await until(async () => mailsTo(LEYLA, `${proposal.id}/receipt`).length === 1);
    expect(mailsTo(LEYLA, proposal.id)).toHaveLength(1);
    accepted(await choose('reminder', true));
    expect(accepted(await world.as(LEYLA).get('/api/account/notices'))).toEqual(before);
    expect(
      await world.sql.count(`select from audit_entry where action = 'user.noticeChosen' and actor_id = $1`, [
        world.idOf(LEYLA),
      ]),
    ).toBe(2);
  });

  it('refuses a kind that there is not', async () => {
    expect((await choose('weather', false)).status).toBe(422);
    await expect(
      world.sql.rows(`insert into notice_in_app (user_id, notice) values ($1, 'decision')`, [world.idOf(LEYLA)]),
    ).rejects.toThrow('notice_in_app_notice_check');
  });
});
