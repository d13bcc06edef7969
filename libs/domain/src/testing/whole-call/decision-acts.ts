/** What is decided on a ranking, by two people, and the one instant at which everybody is told. */
import { checkAwardLimit } from '../../selection/award-limit';
import { checkDepartures, type Departure, ineligibleDecisions, proposedDecisions } from '../../selection/departures';
import { canAnnounce, canApprove, canPropose } from '../../selection/ranking-lifecycle';
import { checkStandingAwards, standingAfter } from '../../selection/standing-awards';
import { type Act, given, isHidden, lineOf, newestOf, pick, proposalOf, REASONS, submitted } from './facts';
import { instant, type Model, record, SELECTORS } from './model';
import { outdatedLots, RANKING_ACTS } from './ranking-acts';
import type { RankingStanding } from './standing';

/** A version as decisions are made on it. */
function decidable(model: Model, { id, lotId, version, state }: Omit<RankingStanding, 'hashNow'>) {
  const { number } = model.lots.find((lot) => lot.id === lotId)!;
  const newest = newestOf(model, lotId)!;
  return {
    lot: number,
    version,
    newest: newest.version,
    state,
    outdated: newest.id === id && outdatedLots(model).has(number),
  };
}

/** What has become of the awards of a lot since the announcement. */
export function laterAwards({ promotions, endings }: Model, lot: string) {
  return {
    promotions: promotions.filter(({ lotId }) => lotId === lot),
    ended: endings.filter(({ lotId }) => lotId === lot).map(({ proposalId }) => proposalId),
  };
}

export const awardOf = (model: Model, proposalId: string) => {
  const { municipalityId, reference } = proposalOf(model, proposalId);
  return { municipalityId, reference };
};

/** Awards that stand, or would by what stands, in the lots of a call but one. */
function awardsElsewhere(model: Model, lot: string) {
  return [...model.stands]
    .filter(([lotId]) => lotId !== lot)
    .flatMap(([lotId, id]) => {
      const { decisions } = model.rankings.find((ranking) => ranking.id === id)!;
      return standingAfter(decisions, laterAwards(model, lotId)).map(({ proposalId }) => awardOf(model, proposalId));
    });
}

/** What standing awards keep to: money and places of the lot, and how often a municipality may win. */
function checkLimits(
  model: Model,
  { lotId, snapshot: { rules } }: Pick<RankingStanding, 'lotId' | 'snapshot'>,
  decisions: RankingStanding['decisions'],
) {
  const standing = standingAfter(decisions, laterAwards(model, lotId));
  const own = standing.map(({ proposalId }) => awardOf(model, proposalId));
  return (
    checkStandingAwards(standing, rules) ??
    checkAwardLimit(own, awardsElsewhere(model, lotId), model.call.eligibility.maxAwards)
  );
}

/** Proposals on which a version decides otherwise than what stands. */
function changedBy(model: Model, { lotId, decisions }: Pick<RankingStanding, 'lotId' | 'decisions'>): string[] {
  const standing = model.rankings.find(({ id }) => id === model.stands.get(lotId));
  const before = new Map(standing?.decisions.map((decision) => [decision.proposalId, decision]));
  return decisions
    .filter(({ proposalId, outcome, recommendedCents }) => {
      const told = before.get(proposalId);
      return told?.outcome !== outcome || told.recommendedCents !== recommendedCents;
    })
    .map(({ proposalId }) => proposalId);
}

const STEPS = {
  propose(model, { what, who, how }) {
    const ranking = pick(model.rankings, what);
    if (!ranking) return undefined;
    const actor = given(SELECTORS.slice(0, 2), who);
    const refusal = canPropose(decidable(model, ranking));
    if (refusal) return refusal;
    const { snapshot, lotId } = ranking;
    const { rows } = lineOf(snapshot);
    const departures: readonly Departure[] =
      how % 3 === 0 || rows.length === 0
        ? []
        : [
            {
              proposalId: given(rows, how).proposalId,
              outcome: given(['selected', 'reserve', 'rejected'] as const, how >> 2),
              recommendedCents: (how >> 2) % 3 === 0 ? 1_000_000 * (how % 8) : 0,
              reason: given(REASONS, how >> 4),
            },
          ];
    if (departures.some(({ proposalId }) => isHidden(model, proposalId, actor.userId))) return undefined;
    const wrong = checkDepartures(rows, departures, snapshot.rules);
    if (wrong) return wrong;
    const decisions = [...proposedDecisions(rows, departures), ...ineligibleDecisions(snapshot.excluded ?? [])];
    const tooMuch = checkLimits(model, ranking, decisions);
    if (tooMuch) return tooMuch;
    ranking.state = 'proposed';
    ranking.decisionsVersion += 1;
    ranking.proposedBy = actor.userId;
    ranking.decisions = decisions;
    if (model.announcedAt === null) model.stands.set(lotId, ranking.id);
    const facts = { lotId, departures };
    record(model, actor, 'decisions.proposed', { type: 'ranking', id: ranking.id }, { facts });
    return null;
  },

  /** What was seen; now and then what was proposed before that. */
  approve(model, { what, who, how }) {
    const ranking = pick(model.rankings, what);
    if (!ranking) return undefined;
    const actor = given(SELECTORS, who);
    const { lotId, proposedBy, decisionsVersion } = ranking;
    const seen = how % 8 === 7 ? decisionsVersion - 1 : decisionsVersion;
    const version = { ...decidable(model, ranking), proposedBy, decisionsVersion };
    const refusal = canApprove(version, actor.userId, seen) ?? checkLimits(model, ranking, ranking.decisions);
    if (refusal) return refusal;
    ranking.state = 'approved';
    ranking.approvedBy = actor.userId;
    ranking.approvedAt = instant(model);
    if (model.announcedAt !== null) {
      for (const id of changedBy(model, ranking)) model.corrected.set(id, ranking.version);
    }
    model.stands.set(lotId, ranking.id);
    record(model, actor, 'decisions.approved', { type: 'ranking', id: ranking.id }, { facts: { lotId } });
    return null;
  },

  announce(model, { who, how }) {
    const at = new Date(model.now + given([-60_000, 0, 0, 60_000], how)).toISOString();
    const outdated = outdatedLots(model);
    const lots = model.lots.map(({ id, number }) => ({
      number,
      ranking: newestOf(model, id)?.state ?? null,
      outdated: outdated.has(number),
    }));
    const standing = new Set(model.stands.values());
    const decided = new Set(
      model.rankings
        .filter(({ id }) => standing.has(id))
        .flatMap(({ decisions }) => decisions.map(({ proposalId }) => proposalId)),
    );
    const undecided = submitted(model).filter(({ id }) => !decided.has(id)).length;
    const { announcedAt } = model;
    const refusal = canAnnounce({ lots, undecided, announcedAt, cancelledAt: null, at, now: instant(model) });
    if (refusal) return refusal;
    model.announcedAt = at;
    model.announcementSetAt = instant(model);
    record(model, given(SELECTORS.slice(0, 2), who), 'call.announced', { type: 'call', id: 'call' }, { facts: { at } });
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;

export const DECISION_ACTS = {
  ...STEPS,

  /** The next step of a lot that is not approved, whichever it is, and in the end the announcement of all. */
  conclude(model, { what, who, how }) {
    const open = model.lots.filter(({ id }) => newestOf(model, id)?.state !== 'approved');
    const lot = given(open.length === 0 ? model.lots : open, what);
    const newest = newestOf(model, lot.id);
    if (!newest) return RANKING_ACTS.freeze(model, { what: model.lots.indexOf(lot), who, how });
    const place = model.rankings.indexOf(newest);
    if (newest.state === 'frozen') return STEPS.propose(model, { what: place, who, how });
    return newest.state === 'proposed'
      ? STEPS.approve(model, { what: place, who, how })
      : STEPS.announce(model, { what, who, how });
  },
} as const satisfies Readonly<Record<string, Act>>;
