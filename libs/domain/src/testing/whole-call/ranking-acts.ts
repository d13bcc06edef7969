/** The versions of a ranking: frozen, corrected, and made anew where money has moved. */
import { type CallDefinition, lotDefinition } from '../../calls/call';
import { sheetProgress } from '../../evaluation/score-sheet';
import type { Actor } from '../../identity/actor';
import type { Refusal } from '../../kernel/refusal';
import { isRejected, OTHER_GROUND } from '../../screening/rejection';
import {
  canCorrectRanking,
  checkCorrectionChanges,
  checkReranked,
  type Correction,
  CORRECTIONS_AFTER_ANNOUNCEMENT,
  NAMED_CORRECTION_KINDS,
} from '../../selection/correction';
import { diffRankings, isChanged } from '../../selection/ranking-diff';
import { rankingRules } from '../../selection/ranking-input';
import { canFreeze } from '../../selection/ranking-lifecycle';
import { canReallocate, moneyOf, reallocate } from '../../selection/reallocation';
import { publishedCents, RANKING_RULES_VERSION, type RankingSnapshot } from '../../selection/snapshot';
import { type Act, frozenAt, given, inEvaluation, lineOf, newestOf, pick, REASONS, scoreOf, submitted } from './facts';
import { hashOf, instant, type Model, record, SELECTORS } from './model';
import type { LotStanding, RankingStanding } from './standing';

/** Numbers of the lots whose newest version the screening, or a conflict found late, has left behind. */
export function outdatedLots(model: Model): ReadonlySet<number> {
  const behind = model.lots.filter(({ id: lot }) => {
    const newest = newestOf(model, lot);
    const excluded = new Set(newest?.snapshot.excluded?.map(({ proposalId }) => proposalId));
    const own = submitted(model).filter(({ lotId }) => lotId === lot);
    return (
      newest !== undefined &&
      (model.outdated.has(newest.id) || own.some((one) => isRejected(one.screening) !== excluded.has(one.id)))
    );
  });
  return new Set(behind.map(({ number }) => number));
}

type Inputs = Pick<RankingSnapshot, 'entries' | 'excluded'>;

/** What a ranking of a lot is computed from, as it is now. */
function inputsOf(model: Model, lotId: string, before: RankingSnapshot | null = null): Inputs {
  const earlier = new Map(before?.entries.map((entry) => [entry.proposalId, entry]));
  const entries = inEvaluation(model).filter((proposal) => proposal.lotId === lotId);
  const excluded = submitted(model).filter((proposal) => proposal.lotId === lotId && isRejected(proposal.screening));
  return {
    entries: entries.map((proposal) => {
      const { score, counted, own, recorded } = scoreOf(model, proposal.id);
      return {
        proposalId: proposal.id,
        reference: proposal.reference,
        revision: proposal.submittedAt.length,
        digest: 'd',
        requestedCents: proposal.requestedCents,
        hadEarlierGrant: earlier.get(proposal.id)?.hadEarlierGrant ?? false,
        score,
        drawTicket: `ticket of ${proposal.id}`,
        sheets: own.map(({ id: sheetId, content }) => ({
          sheetId,
          total: sheetProgress(model.scoring.grid, content).points,
          counts: counted.includes(sheetId),
          scores: Object.fromEntries(Object.entries(content.scores).map(([id, { value }]) => [id, value!])),
        })),
        consolidations: recorded.map(({ proposalId: _, ...consolidation }) => consolidation),
      };
    }),
    excluded: excluded.map(({ id: proposalId, reference, requestedCents }) => ({
      proposalId,
      reference,
      requestedCents,
      ground: 'eligibility',
      code: OTHER_GROUND,
    })),
  };
}

function keep(model: Model, actor: Actor, lotId: string, snapshot: RankingSnapshot): RankingStanding['id'] {
  const version = snapshot.version!;
  const id = `r-${lotId}-${version}`;
  model.rankings.push({
    id,
    lotId,
    version,
    state: 'frozen',
    snapshot,
    hash: hashOf(model, snapshot),
    frozenAt: instant(model),
    frozenBy: actor.userId,
    proposedBy: null,
    approvedBy: null,
    approvedAt: null,
    decisions: [],
    decisionsVersion: 0,
  });
  return id;
}

/** The published envelope of a lot with what has been moved; null while nothing has. */
function movedMoney({ moves }: Model, { lot, rules, ...before }: RankingSnapshot) {
  const reallocations = moves
    .filter(({ from, to }) => from === lot.number || to === lot.number)
    .map(({ from, to, cents }) => ({ from, to, cents }));
  if (reallocations.length === 0) return null;
  const published = publishedCents({ ...before, rules });
  const terms = { ...rules, envelopeCents: published };
  return {
    cents: moneyOf({ number: lot.number, terms }, reallocations),
    from: { publishedCents: published, reallocations },
  };
}

/** Another version of a lot's ranking, from what is so now. @returns the refusal, or null when it was made */
function rerank(
  model: Model,
  actor: Actor,
  before: Omit<RankingStanding, 'hashNow'>,
  correction: Correction,
): Refusal | null {
  const { lotId, version } = before;
  const newest = newestOf(model, lotId)!.version;
  const facts = { version, newest, nextFrozenAt: null, announcedAt: model.announcedAt, cancelledAt: null };
  const refusal = canCorrectRanking(facts, correction);
  if (refusal) return refusal;
  const inputs = inputsOf(model, lotId, before.snapshot);
  const rankedBefore = new Set(before.snapshot.entries.map(({ proposalId }) => proposalId));
  const short = checkReranked(
    inputs.entries.map(({ proposalId, score }) => ({
      proposalId,
      counted: score.sheets,
      rankedBefore: rankedBefore.has(proposalId),
    })),
    model.call.evaluatorsPerProposal,
  );
  if (short) return short;
  const money = movedMoney(model, before.snapshot);
  const { rules } = before.snapshot;
  const snapshot: RankingSnapshot = {
    ...before.snapshot,
    ...inputs,
    rules: { ...rules, envelopeCents: money?.cents ?? rules.envelopeCents },
    ...(money && { money: money.from }),
    version: version + 1,
    predecessor: { version, hash: before.hash },
    correction,
  };
  const wasted = checkCorrectionChanges(correction.kind, isChanged(diffRankings(before.snapshot, snapshot)));
  if (wasted) return wasted;
  // what is public, or has its hour, stands until two people have approved what follows
  if (model.announcedAt === null) model.stands.delete(lotId);
  const id = keep(model, actor, lotId, snapshot);
  const { reason } = correction;
  record(model, actor, 'ranking.corrected', { type: 'ranking', id }, { reason, facts: { lotId } });
  return null;
}

/** What is due to move by the newest rankings, in the published order; nothing before every lot is frozen. */
function movesDue(model: Model, { reallocation }: Pick<CallDefinition, 'reallocation'>) {
  const lines = model.lots.flatMap(({ id, number }) => {
    const newest = newestOf(model, id);
    return newest ? [{ number, ranked: lineOf(newest.snapshot).rows, terms: newest.snapshot.rules }] : [];
  });
  return lines.length === model.lots.length ? reallocate(lines, reallocation) : [];
}

function firstVersion(model: Model, { id, number }: LotStanding): RankingSnapshot {
  return {
    rulesVersion: RANKING_RULES_VERSION,
    call: { id: 'call', version: 1 },
    lot: { id, number },
    stage: 'fullApplication',
    rules: rankingRules(model.call, lotDefinition(model.call, number)),
    drawSeed: 'seed',
    ...inputsOf(model, id),
    version: 1,
  };
}

export const RANKING_ACTS = {
  freeze(model, { what, who }) {
    const lot = given(model.lots, what);
    const actor = given(SELECTORS.slice(0, 2), who);
    const refusal = canFreeze({
      deadline: lot.deadline,
      now: instant(model),
      needed: model.call.evaluatorsPerProposal,
      proposals: inEvaluation(model)
        .filter(({ lotId }) => lotId === lot.id)
        .map(({ id: proposalId }) => {
          const { own, divergence } = scoreOf(model, proposalId);
          return { proposalId, sheets: own.length, divergence };
        }),
      frozenAt: frozenAt(model, lot.id),
    });
    if (refusal) return refusal;
    const id = keep(model, actor, lot.id, firstVersion(model, lot));
    record(model, actor, 'ranking.frozen', { type: 'ranking', id }, { facts: { lotId: lot.id } });
    return null;
  },

  correct(model, { what, who, how }) {
    const any = pick(model.rankings, what);
    if (!any) return undefined;
    // mostly the newest of its lot: that an older one is refused needs no more than a few
    const isAnything = how % 8 === 7;
    const before = isAnything ? any : newestOf(model, any.lotId)!;
    const kinds =
      isAnything || model.announcedAt === null
        ? NAMED_CORRECTION_KINDS
        : NAMED_CORRECTION_KINDS.filter((kind) => CORRECTIONS_AFTER_ANNOUNCEMENT.includes(kind));
    const correction = { kind: given(kinds, how >> 3), reason: given(REASONS, how >> 5) };
    return rerank(model, given(SELECTORS.slice(0, 2), who), before, correction);
  },

  /** Left-over money moves for good, and every lot that gives or takes is ranked anew: all of it or nothing. */
  reallocate(model, { who, how }) {
    const actor = given(SELECTORS.slice(0, 2), who);
    const due = movesDue(model, model.call);
    const seen = how % 8 === 7 ? due.map((move) => ({ ...move, cents: move.cents + 1 })) : due;
    const reason = given(REASONS, how >> 3);
    const outdated = outdatedLots(model);
    const lots = model.lots.map(({ id, number }) => ({
      number,
      frozen: newestOf(model, id) !== undefined,
      outdated: outdated.has(number),
    }));
    const facts = { lots, announcedAt: model.announcedAt, cancelledAt: null, due };
    const refusal = canReallocate(facts, seen, reason);
    if (refusal) return refusal;
    const [stands, log] = [new Map(model.stands), model.log.length];
    const [moves, rankings] = [model.moves.length, model.rankings.length];
    model.moves.push(...due.map((move) => ({ ...move, at: instant(model) })));
    for (const { id, number } of model.lots) {
      if (!due.some(({ from, to }) => from === number || to === number)) continue;
      const refused = rerank(model, actor, newestOf(model, id)!, { kind: 'reallocation', reason });
      if (!refused) continue;
      model.moves.splice(moves);
      model.rankings.splice(rankings);
      model.log.splice(log);
      for (const [lot, ranking] of stands) model.stands.set(lot, ranking);
      return refused;
    }
    record(model, actor, 'money.reallocated', { type: 'call', id: 'call' }, { reason });
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;
