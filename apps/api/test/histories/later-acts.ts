/** Corrections, money that moves, and what follows the announcement. */
import { NAMED_CORRECTION_KINDS } from '@trilot/domain';
import { MARTA, OLENA, SAMIR, type Waiting } from '@trilot/domain/testing';
import type { CallAwardsView } from '../../src/capabilities/awards/awards.dto';
import type { CallComplaintsView } from '../../src/capabilities/complaints/complaints.dto';
import type { ReallocationsView } from '../../src/capabilities/selection/reallocations.dto';
import { type Answer, consolidate, correct, endAward, giveUp, promote, reallocate } from '../harness';
import type { Act } from './acts';
import { given, type History, MANAGERS, once, SCREENERS } from './history';

const ANSWERERS = [SAMIR, MARTA, ...MANAGERS];
const COMMITTEE = [SAMIR, MARTA, OLENA];
const REASONS = ['Found so.', 'Weighed again.', ' '];

async function complaintOf(history: History, what: number) {
  const path = `/api/calls/${history.call.slug}/complaints`;
  const { body, status } = await history.as(SAMIR).get<CallComplaintsView>(path);
  return status === 200 && body.complaints.length > 0 ? given(body.complaints, what).id : undefined;
}

/** What is so of the reserve list of a lot by the plain facts. */
async function waitingIn({ world, call }: History, lotId: string): Promise<{ waiting: Waiting[]; freedCents: number }> {
  const waiting = await world.sql.rows<Omit<Waiting, 'requestedCents'> & { requestedCents: string }>(
    `select d.proposal_id as "proposalId", d.position, d.requested_cents as "requestedCents",
            (select count(*)::integer from standing_award a join proposal q on q.id = a.proposal_id
             join lot l on l.id = a.lot_id
             where l.call_id = $2 and q.municipality_id = p.municipality_id) as awards
     from decision d join ranking k on k.id = d.ranking_id join proposal p on p.id = d.proposal_id
     where k.lot_id = $1 and d.outcome = 'reserve'
       and not exists (select from promotion x where x.proposal_id = p.id)`,
    [lotId, call.id],
  );
  const { freed, left } = await world.sql.row<{ freed: string; left: string }>(
    `select coalesce((select sum(e.freed_cents) from award_ending e join proposal p on p.id = e.proposal_id
                      where p.lot_id = $1), 0)
            - coalesce((select sum(x.awarded_cents) from promotion x where x.lot_id = $1), 0) as freed,
            coalesce((select (k.snapshot #>> '{rules,envelopeCents}')::bigint from ranking k
                      where k.lot_id = $1 and k.state = 'approved' order by k.version desc limit 1), 0)
            - coalesce((select sum(a.awarded_cents) from standing_award a where a.lot_id = $1), 0) as left`,
    [lotId],
  );
  return {
    waiting: waiting.map((row) => ({ ...row, requestedCents: Number(row.requestedCents) })),
    freedCents: Math.min(Number(freed), Number(left)),
  };
}

export const LATER_ACTS = {
  consolidate(history, { who, what, how }) {
    const consolidation = {
      question: given(['P1', 'D2', 'B1'], how >> 3),
      score: given([null, 3, 4, 5, 6], how),
      reason: given(REASONS, how >> 5),
    };
    return consolidate(history.as(given(COMMITTEE, who)), given(history.proposals, what), consolidation);
  },

  reverse(history, { who, what, how }) {
    const path = `/api/screenings/${given(history.proposals, what).id}/reversals`;
    const body = { sentence: given(REASONS, how) };
    return history.as(given(SCREENERS, who)).post(path, { headers: once(), body });
  },

  async correct(history, { who, what, how }) {
    const ranking = await history.ranking(what);
    const kind = given(NAMED_CORRECTION_KINDS, how);
    return ranking && correct(history.as(given(MANAGERS, who)), ranking.id, kind, given(REASONS, how >> 3));
  },

  async reallocate(history, { who, how }) {
    const manager = history.as(given(MANAGERS, who));
    const { body } = await manager.get<ReallocationsView>(`/api/calls/${history.call.slug}/reallocations`);
    return reallocate(manager, history.call, body.due ?? [], undefined, given(REASONS, how));
  },

  /** By the municipality, or by a manager to whom it has written. */
  endAward(history, { who, what, how }) {
    const proposal = given(history.proposals, what);
    const reason = given(REASONS, how);
    return who % 2 === 0
      ? giveUp(history.as(proposal.owner), proposal, reason)
      : endAward(history.as(given(MANAGERS, who >> 1)), proposal, reason);
  },

  /** Whoever the page says is next; where it says nobody in any lot, anybody. */
  async promote(history, { who, what }) {
    const manager = history.as(given(MANAGERS, who));
    const { body } = await manager.get<CallAwardsView>(`/api/calls/${history.call.slug}/awards`);
    const waiting = body.lots?.find(({ nextId }) => nextId !== null);
    const lot = waiting?.lotId ?? given(history.lots, what);
    const next = waiting?.nextId ?? given(history.proposals, what).id;
    const before = await waitingIn(history, lot);
    const at = await history.world.sql.now();
    const answer: Answer<unknown> = await promote(manager, lot, next);
    if (answer.status === 204) {
      const { awardedCents } = await history.world.sql.row<{ awardedCents: string }>(
        'select awarded_cents as "awardedCents" from promotion where proposal_id = $1',
        [next],
      );
      history.promotions.push({ proposalId: next, lotId: lot, awardedCents: Number(awardedCents), at, ...before });
    }
    return answer;
  },

  async complain(history, { what, how }) {
    const { id, owner } = given(history.proposals, what);
    const client = history.as(owner);
    const path = `/api/proposals/${id}/complaint`;
    const body = { ground: given(['procedure', 'manifestError'], how), text: given(REASONS, how >> 1) };
    const kept = await client.put(path, { headers: { 'if-match': '"0"' }, body });
    return kept.status === 200 ? client.post(path, { headers: once(), body: { version: 1 } }) : kept;
  },

  async answerComplaint(history, { who, what, how }) {
    const id = await complaintOf(history, what);
    const body = { verdict: given(['dismissed', 'upheld', 'upheld'], how), reasons: given(REASONS, how >> 2) };
    const client = history.as(given(ANSWERERS, who));
    return id === undefined ? undefined : client.post(`/api/complaints/${id}/answer`, { headers: once(), body });
  },

  async decideUphold(history, { who, what, how }) {
    const id = await complaintOf(history, what);
    const body = { verdict: given(['confirmed', 'refused'], how), reason: given(REASONS, how >> 1) };
    const client = history.as(given(ANSWERERS, who));
    return id === undefined ? undefined : client.post(`/api/complaints/${id}/verdict`, { headers: once(), body });
  },
} as const satisfies Readonly<Record<string, Act>>;
