/** After the announcement: awards that are given up, whoever follows them, and complaints. */
import { awardState, canEndAward, endingOf } from '../../awards/award-lifecycle';
import { canPromote, type LotReserve, nextPromotion } from '../../awards/promotion';
import {
  answerMove,
  canAnswerComplaint,
  canDecideUphold,
  COMPLAINT_VERDICTS,
  type Involvement,
} from '../../complaints/answer';
import { canLodgeComplaint, complaintUntil } from '../../complaints/complaint';
import { COMPLAINT_LIFECYCLE, type ComplaintState } from '../../complaints/complaint-lifecycle';
import type { Actor } from '../../identity/actor';
import { daysAfter } from '../../kernel/calendar-date';
import { localDate } from '../../kernel/zone';
import { awardOf, laterAwards } from './decision-acts';
import { type Act, type Choice, given, isHidden, pick, proposalOf, REASONS, submitted } from './facts';
import { ANSWERERS, instant, type Model, record, SELECTORS } from './model';
import type { RankingStanding } from './standing';

const isAnnounced = (model: Model) => model.announcedAt !== null && model.announcedAt <= instant(model);

/** Whoever has an award, has had one or may get one, by the decisions that stand. */
function awardRows(model: Model, lot: string) {
  const ranking = model.rankings.find(({ id, state }) => id === model.stands.get(lot) && state === 'approved');
  const hasMore = (proposal: string) =>
    [...model.promotions, ...model.endings].some(({ proposalId }) => proposalId === proposal);
  return (ranking?.decisions ?? [])
    .filter(({ outcome, proposalId }) => outcome === 'selected' || outcome === 'reserve' || hasMore(proposalId))
    .map((decision) => {
      const { proposalId, outcome, recommendedCents } = decision;
      const promotion = model.promotions.find((one) => one.proposalId === proposalId);
      const ending = model.endings.find((one) => one.proposalId === proposalId);
      return {
        ...decision,
        position: decision.position!,
        ...awardOf(model, proposalId),
        awardedCents: promotion?.awardedCents ?? recommendedCents,
        promoted: promotion !== undefined,
        freedCents: ending?.freedCents ?? null,
        state: awardState({ outcome, promoted: promotion !== undefined, ending: ending?.ending ?? null }),
      };
    });
}

/** Awards that stand in all lots. */
function standingAwards(model: Model) {
  return model.lots.flatMap(({ id }) =>
    awardRows(model, id)
      .filter(({ state }) => state === 'awarded' || state === 'promoted')
      .map(({ proposalId }) => awardOf(model, proposalId)),
  );
}

function reserveOf(model: Model, lot: string): LotReserve {
  const rows = awardRows(model, lot);
  const approved = model.rankings.filter(({ lotId, state }) => lotId === lot && state === 'approved').at(-1);
  return {
    moneyCents: approved?.snapshot.rules.envelopeCents ?? 0,
    standing: rows.filter(({ state }) => state === 'awarded' || state === 'promoted'),
    // what it was worth when it ended, whatever a later version decides on it
    ended: rows.flatMap(({ freedCents }) => (freedCents === null ? [] : [{ awardedCents: freedCents }])),
    promoted: rows.filter(({ promoted }) => promoted),
    reserve: rows.filter(({ state }) => state === 'reserve'),
    givesPlaces: false,
    maxAwards: model.call.eligibility.maxAwards,
    awards: standingAwards(model),
  };
}

function involvementsOf(model: Model, proposalId: string, userId: string): readonly Involvement[] {
  const { lotId } = proposalOf(model, proposalId);
  const decides = ({ proposedBy, approvedBy }: Pick<RankingStanding, 'proposedBy' | 'approvedBy'>) =>
    [proposedBy, approvedBy].includes(userId);
  const screened = model.log.some(
    ({ actorId, subject, action }) =>
      actorId === userId && subject.id === proposalId && /^(rejection|reversal)/.test(action),
  );
  const consolidated = model.consolidations.some((one) => one.proposalId === proposalId && one.recordedBy === userId);
  return [
    ...(model.rankings.some((ranking) => ranking.lotId === lotId && decides(ranking)) ? ['decision' as const] : []),
    ...(consolidated ? ['scores' as const] : []),
    ...(screened ? ['screening' as const] : []),
  ];
}

/** Mostly one that waits for this, and somebody who may: that others are refused needs no more than a few. */
function complaintFor(
  model: Model,
  state: ComplaintState,
  { what, who, how }: Choice,
): readonly [Model['complaints'][number] | undefined, Actor] {
  const isAnything = how % 8 === 7;
  const waiting = model.complaints.filter((one) => one.state === state);
  const complaint = pick(isAnything ? model.complaints : waiting, what);
  const free = complaint
    ? ANSWERERS.filter(
        ({ userId }) =>
          userId !== complaint.proposedBy && involvementsOf(model, complaint.proposalId, userId).length === 0,
      )
    : [];
  return [complaint, given(isAnything || free.length === 0 ? ANSWERERS : free, who)];
}

export const LATER_ACTS = {
  /** By the municipality, or by a manager to whom it has written. */
  endAward(model, { what, who, how }) {
    if (!isAnnounced(model)) return undefined;
    const rows = model.lots.flatMap(({ id: lotId }) => awardRows(model, lotId).map((row) => ({ ...row, lotId })));
    // mostly one that stands: that others cannot be given up needs no more than a few
    const standing = rows.filter(({ state }) => how % 8 === 7 || state === 'awarded' || state === 'promoted');
    const row = pick(standing, what);
    if (!row) return undefined;
    const { proposalId, lotId, state } = row;
    const actor = who % 2 === 0 ? proposalOf(model, proposalId).owner : given(SELECTORS.slice(0, 2), who >> 1);
    if (isHidden(model, proposalId, actor.userId)) return undefined;
    const reason = given(REASONS, how >> 3);
    const refusal = canEndAward(state, reason);
    if (refusal) return refusal;
    const ending = endingOf(state!);
    const entry = { proposalId, lotId, ending, freedCents: row.awardedCents, at: instant(model) };
    model.endings.push(entry);
    const action = ending === 'decline' ? 'award.declined' : 'award.withdrawn';
    record(model, actor, action, { type: 'proposal', id: proposalId }, { reason });
    return null;
  },

  /** Whoever is next, mostly where there is somebody; now and then somebody who is not. */
  promote(model, { what, who, how }) {
    if (!isAnnounced(model)) return undefined;
    const waiting = model.lots.filter(({ id }) => nextPromotion(reserveOf(model, id)).next !== null);
    const lot = given(how % 8 === 7 || waiting.length === 0 ? model.lots : waiting, what);
    const actor = given(SELECTORS.slice(0, 2), who);
    const reserve = reserveOf(model, lot.id);
    const promotion = nextPromotion(reserve);
    const meant = how % 4 === 3 ? pick(reserve.reserve, how >> 2) : promotion.next;
    const rows = awardRows(model, lot.id);
    const conflicted = rows.some(({ proposalId }) => isHidden(model, proposalId, actor.userId));
    const refusal = canPromote(promotion, meant?.proposalId ?? '', conflicted);
    if (refusal) return refusal;
    const { proposalId, requestedCents } = promotion.next!;
    const { awards } = reserve;
    const { promotions, ended } = laterAwards(model, lot.id);
    const freedBefore = model.endings.filter((one) => ended.includes(one.proposalId));
    const sum = (amounts: readonly number[]) => amounts.reduce((total, cents) => total + cents, 0);
    model.promotions.push({
      proposalId,
      lotId: lot.id,
      awardedCents: requestedCents,
      at: instant(model),
      freedCents:
        sum(freedBefore.map((one) => one.freedCents)) - sum(promotions.map(({ awardedCents }) => awardedCents)),
      waiting: rows
        .filter(({ state }) => state === 'reserve')
        .map((row) => ({
          proposalId: row.proposalId,
          position: row.position,
          requestedCents: row.requestedCents,
          awards: awards.filter(({ municipalityId }) => municipalityId === row.municipalityId).length,
        })),
    });
    record(model, actor, 'proposal.promoted', { type: 'proposal', id: proposalId }, { facts: { lotId: lot.id } });
    return null;
  },

  complain(model, { what, how }) {
    const proposal = pick(submitted(model), what);
    if (!proposal || !isAnnounced(model)) return undefined;
    const { letterReadAfter, complaint } = model.call.periods;
    const { zone } = model.call;
    const until = complaintUntil(daysAfter(localDate(model.announcedAt!, zone), letterReadAfter), complaint, zone);
    const letterVersion = model.corrected.get(proposal.id) ?? 1;
    const about = model.complaints.find((one) => one.proposalId === proposal.id && one.letterVersion === letterVersion);
    const state = about?.state ?? 'draft';
    const text = { ground: given(['procedure', 'manifestError', null] as const, how), text: given(REASONS, how >> 2) };
    const refusal = canLodgeComplaint({ state, until, now: instant(model) }, text);
    if (refusal) return refusal;
    const id = `x-${proposal.id}-${letterVersion}`;
    const nobody = { proposedBy: null, decidedBy: null };
    model.complaints.push({ id, proposalId: proposal.id, letterVersion, state: 'lodged', ...nobody });
    const facts = { complaintId: id, lotId: proposal.lotId, until };
    record(model, proposal.owner, 'complaint.lodged', { type: 'proposal', id: proposal.id }, { facts });
    return null;
  },

  answerComplaint(model, { what, who, how }) {
    const [complaint, actor] = complaintFor(model, 'lodged', { what, who, how });
    if (!complaint || isHidden(model, complaint.proposalId, actor.userId)) return undefined;
    const { proposalId, state } = complaint;
    const [verdict, reason] = [given(COMPLAINT_VERDICTS, how >> 3), given(REASONS, how >> 4)];
    const involvements = involvementsOf(model, proposalId, actor.userId);
    const refusal = canAnswerComplaint({ state, involvements }, verdict, reason);
    if (refusal) return refusal;
    complaint.state = COMPLAINT_LIFECYCLE.moves[answerMove(verdict)].to;
    complaint[verdict === 'dismissed' ? 'decidedBy' : 'proposedBy'] = actor.userId;
    const action = verdict === 'dismissed' ? 'complaint.dismissed' : 'complaint.upholdProposed';
    const { lotId } = proposalOf(model, proposalId);
    record(
      model,
      actor,
      action,
      { type: 'proposal', id: proposalId },
      { reason, facts: { complaintId: complaint.id, lotId } },
    );
    return null;
  },

  decideUphold(model, { what, who, how }) {
    const [complaint, actor] = complaintFor(model, 'upholdProposed', { what, who, how });
    if (!complaint || isHidden(model, complaint.proposalId, actor.userId)) return undefined;
    const { proposalId, state, proposedBy } = complaint;
    const [verdict, reason] = [given(['confirmed', 'refused'] as const, how >> 3), given(REASONS, how >> 4)];
    const involvements = involvementsOf(model, proposalId, actor.userId);
    const refusal = canDecideUphold({ state, involvements }, verdict, reason, { proposedBy, userId: actor.userId });
    if (refusal) return refusal;
    const confirmed = verdict === 'confirmed';
    complaint.state = COMPLAINT_LIFECYCLE.moves[confirmed ? 'uphold' : 'refuseUphold'].to;
    if (confirmed) complaint.decidedBy = actor.userId;
    else complaint.proposedBy = null;
    const action = confirmed ? 'complaint.upheld' : 'complaint.upholdRefused';
    const { lotId } = proposalOf(model, proposalId);
    record(
      model,
      actor,
      action,
      { type: 'proposal', id: proposalId },
      { reason, facts: { complaintId: complaint.id, lotId } },
    );
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;
