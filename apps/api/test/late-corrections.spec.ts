/** Corrections beside an announcement and after it. */
import type { Departure } from '@trilot/domain';
import { type CastMember, DAVID, ELENA, LEYLA, MARTA, NINO, OSTAP, RASHAD } from '@trilot/domain/testing';
import type { OwnComplaintView } from '../src/capabilities/complaints/own-complaint.dto';
import type { MessageView } from '../src/capabilities/notifications/notifications.dto';
import type { ResultsView } from '../src/capabilities/publication/results.dto';
import type { BoardView } from '../src/capabilities/selection/board.dto';
import type { LettersView, LetterTextView } from '../src/capabilities/selection/letters.dto';
import type { DecisionView } from '../src/capabilities/selection/selection.dto';
import type { RankingVersionView } from '../src/capabilities/selection/versions.dto';
import {
  accepted,
  announce,
  approve,
  awardsOfLot,
  correct,
  decided,
  evaluatedLot,
  giveUp,
  ownAward,
  promote,
  propose,
  refusalOf,
  type TestCall,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let call: TestCall;
let lot: string;
/** By rank: both fit the envelope, a third does not. */
let first: TestProposal;
let second: TestProposal;
let third: TestProposal;

beforeAll(async () => {
  world = await World.shared();
});
beforeEach(async () => {
  ({
    call,
    lot,
    proposals: [first, second, third],
  } = await evaluatedLot(world));
  await decided(world, call);
});
afterAll(() => world.close());

const board = async () => accepted(await world.as(ELENA).get<BoardView>(`/api/lots/${lot}/board`));
const versionOf = (id: string, by = ELENA) => world.as(by).get<RankingVersionView>(`/api/rankings/${id}`);

it.each([1, 2, 3])(
  'a correction and an announcement at once: nothing is announced that is not decided (%i)',
  async () => {
    const { ranking } = await board();
    const [corrected, announced] = await Promise.all([
      correct(world.as(ELENA), ranking!.id),
      announce(world.as(DAVID), call),
    ]);
    expect([
      [201, 'RANKING_NOT_APPROVED'],
      ['CORRECTION_AFTER_ANNOUNCEMENT', 201],
    ]).toContainEqual([corrected, announced].map((answer) => (answer.status === 201 ? 201 : refusalOf(answer).code)));
  },
);

describe('after the announcement', () => {
  const decisionOf = (person = LEYLA, { id } = first) =>
    world.as(person).get<DecisionView>(`/api/proposals/${id}/decision`);
  const results = async () =>
    accepted(await world.visitor.get<ResultsView>(`/api/calls/${call.slug}/results`)).lots[2]!;
  let one: string;
  beforeEach(async () => {
    one = (await board()).ranking!.id;
    accepted(await announce(world.as(ELENA), call));
  });

  it('what an ended award has freed stays what it was worth, whatever a later version recommends', async () => {
    accepted(await giveUp(world.as(LEYLA), first));
    const freed = async () => (await awardsOfLot(world.as(ELENA), call.slug, lot)).freedCents;
    expect(await freed()).toBe(5_000_000);
    const two = accepted(await correct(world.as(ELENA), one, 'complaintUpheld', 'Scored twice.')).ranking!.id;
    const less = { proposalId: first.id, outcome: 'selected', recommendedCents: 1_000_000, reason: 'Less is enough.' };
    accepted(await propose(world.as(ELENA), two, [less as Departure]));
    accepted(await approve(world.as(DAVID), two));
    expect(await freed()).toBe(5_000_000);
  });

  it('only an upheld complaint or a conflict found late correct it', async () => {
    expect((await board()).abilities.correct).toEqual(['lateConflict', 'complaintUpheld']);
    expect(refusalOf(await correct(world.as(ELENA), one))).toMatchObject({ code: 'CORRECTION_AFTER_ANNOUNCEMENT' });
  });

  describe('whoever is decided otherwise', () => {
    const lettersOf = async ({ id }: TestProposal) => {
      const { letters } = accepted(await world.as(ELENA).get<LettersView>(`/api/calls/${call.slug}/letters`));
      return letters
        .filter(({ proposalId }) => proposalId === id)
        .map(({ kind, version, outcome, language, writtenAt }) => [
          kind,
          version,
          outcome,
          language,
          writtenAt !== null,
        ]);
    };
    const textOf = ({ id }: TestProposal, query: string) =>
      world.as(ELENA).get<LetterTextView>(`/api/calls/${call.slug}/letters/${id}?${query}`);
    const inbox = async (member: CastMember) =>
      accepted(await world.as(member).get<MessageView[]>('/api/inbox')).filter(
        ({ link, subject }) => link === `/apply/${first.id}/decision` && subject.includes('düzəldilib'),
      );
    const decideOtherwise = async (ranking: string) =>
      accepted(
        await propose(world.as(ELENA), ranking, [
          { proposalId: first.id, outcome: 'reserve', recommendedCents: 0, reason: 'The complaint was right.' },
        ]),
      );
    const told = ['decision', 1, 'selected', 'az', true];
    let two: string;
    beforeEach(async () => {
      await until(async () => (await lettersOf(first)).every((letter) => letter.at(-1)));
      two = accepted(await correct(world.as(ELENA), one, 'complaintUpheld', 'Scored twice.')).ranking!.id;
      await decideOtherwise(two);
    });

    it('has the new letter previewed before it is written, in every language', async () => {
      expect(await lettersOf(first)).toEqual([told, ['correction', 2, 'reserve', 'az', false]]);
      expect(await lettersOf(second)).toHaveLength(1);
      const preview = accepted(await textOf(first, 'kind=correction&version=2&language=en'));
      expect(preview).toMatchObject({
        writtenAt: null,
        language: 'en',
        subject: `The decision on your proposal ${first.reference} has been corrected`,
      });
      expect(preview.body).toContain('This letter takes the place of our letter of');
      expect(preview.body).toContain('reserve list');
      const missing = ['kind=correction&version=1', 'kind=correction&version=3', 'kind=correction'];
      for (const query of missing) {
        expect(refusalOf(await textOf(first, query))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
      }
      expect(refusalOf(await textOf(second, 'kind=correction&version=2')).code).toBe('NOT_FOUND');
    });

    it('gets a letter of decision once, in its language, that names the one it takes the place of', async () => {
      const preview = accepted(await textOf(first, 'kind=correction&version=2'));
      accepted(await approve(world.as(DAVID), two));
      await until(async () => (await inbox(LEYLA)).length > 0);
      const { id: again } = await world.sql.row<{ id: string }>(
        `insert into outbox (id, topic, payload) values (gen_random_uuid(), 'decision.corrected', $1) returning id`,
        [{ proposalId: first.id, version: 2 }],
      );
      await until(
        async () => (await world.sql.count('select from outbox where id = $1 and handled_at is not null', [again])) > 0,
      );
      expect(await lettersOf(first)).toEqual([told, ['correction', 2, 'reserve', 'az', true]]);
      expect(await lettersOf(second)).toHaveLength(1);
      const written = accepted(await textOf(first, 'kind=correction&version=2'));
      expect(written).toEqual(Object.assign(preview, { writtenAt: expect.stringMatching(/Z$/) as string }));
      expect((await inbox(LEYLA)).map(({ body }) => body)).toEqual([written.body]);
      expect(await inbox(RASHAD)).toHaveLength(1);
    });

    it('can complain from the new letter on', async () => {
      await world.sql.rows(`update letter set created_at = now() - interval '90 days' where proposal_id = $1`, [
        first.id,
      ]);
      const until90 = accepted(await world.as(LEYLA).get<OwnComplaintView>(`/api/proposals/${first.id}/complaint`));
      expect(until90.lodge.refusal?.code).toBe('COMPLAINT_PERIOD_OVER');
      accepted(await approve(world.as(DAVID), two));
      await until(async () => (await inbox(LEYLA)).length > 0);
      const now = accepted(await world.as(LEYLA).get<OwnComplaintView>(`/api/proposals/${first.id}/complaint`));
      expect([now.lodge.refusal?.code, now.until > until90.until]).toEqual(['COMPLAINT_GROUND_MISSING', true]);
    });

    it('is told the decision in the first letter where none has been written yet', async () => {
      await world.sql.rows(
        `update message set letter_id = null where letter_id in
        (select id from letter where proposal_id = $1)`,
        [first.id],
      );
      await world.sql.rows('delete from letter where proposal_id = $1', [first.id]);
      accepted(await approve(world.as(DAVID), two));
      await until(async () => (await lettersOf(first)).every((letter) => letter.at(-1)));
      expect(await lettersOf(first)).toEqual([['decision', 1, 'reserve', 'az', true]]);
    });
  });

  it('what has been promoted is there for nobody else', async () => {
    const insertPromotion = () =>
      world.sql.rows(
        `insert into promotion (proposal_id, lot_id, awarded_cents, passed_over, promoted_by, promoted_at)
         values ($1, $2, 6000000, '[]', $3, now())`,
        [third.id, lot, world.idOf(ELENA)],
      );
    const { ranking, moneyCents } = accepted(await correct(world.as(ELENA), one, 'complaintUpheld', 'A wrong weight.'));
    accepted(await propose(world.as(ELENA), ranking!.id));
    await insertPromotion();
    const exceeded = {
      status: 422,
      code: 'ENVELOPE_EXCEEDED',
      facts: { usedCents: 16_000_000, envelopeCents: moneyCents },
    };
    expect(refusalOf(await approve(world.as(DAVID), ranking!.id))).toEqual(exceeded);
    expect(refusalOf(await propose(world.as(ELENA), ranking!.id))).toEqual(exceeded);
    const room = {
      proposalId: second.id,
      outcome: 'reserve',
      recommendedCents: 0,
      reason: 'Promoted before.',
    } as const;
    accepted(await propose(world.as(ELENA), ranking!.id, [room]));
    accepted(await approve(world.as(DAVID), ranking!.id));
  });

  it('what was announced stands and is read by all, until two people have approved what follows', async () => {
    const announcedResults = await results();
    const announcedDecision = accepted(await decisionOf());
    const two = accepted(
      await correct(world.as(ELENA), one, 'complaintUpheld', 'A question was scored twice.'),
    ).ranking!;
    const same = async () => {
      expect(await results()).toEqual(announcedResults);
      expect(accepted(await decisionOf())).toEqual(announcedDecision);
    };
    await same();
    accepted(
      await propose(world.as(ELENA), two.id, [
        { proposalId: first.id, outcome: 'reserve', recommendedCents: 0, reason: 'The complaint was right.' },
      ]),
    );
    await same();
    accepted(await approve(world.as(DAVID), two.id));
    expect(accepted(await decisionOf())).toMatchObject({ outcome: 'reserve', awardedCents: 0 });
    const { selected, rankingHash, evaluated: count } = await results();
    expect([selected.length, rankingHash, count]).toEqual([1, two.hash, 3]);
    const { rows } = accepted(await versionOf(one, MARTA));
    expect(rows[0]).toMatchObject({ reference: first.reference, outcome: 'selected', recommendedCents: 5_000_000 });
  });
});

it('a version that puts a promoted proposal aside frees none of the money it has been given', async () => {
  accepted(await announce(world.as(ELENA), call));
  accepted(await giveUp(world.as(LEYLA), first));
  accepted(await giveUp(world.as(NINO), second));
  accepted(await promote(world.as(ELENA), lot, third.id));
  const { ranking } = accepted(await correct(world.as(ELENA), (await board()).ranking!.id, 'complaintUpheld'));
  const aside = { proposalId: third.id, outcome: 'rejected' as const, recommendedCents: 0, reason: 'Read anew.' };
  accepted(await propose(world.as(ELENA), ranking!.id, [aside]));
  accepted(await approve(world.as(DAVID), ranking!.id));
  // twice 5,000,000 was freed, and as much of it promoted
  const { freedCents, awardedCents } = await awardsOfLot(world.as(ELENA), call.slug, lot);
  expect([freedCents, awardedCents]).toEqual([5_000_000, 5_000_000]);
  expect(accepted(await ownAward(world.as(OSTAP), third))).toMatchObject({
    state: 'promoted',
    awardedCents: 5_000_000,
  });
});
