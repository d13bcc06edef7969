import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canCorrectRanking,
  checkCorrectionChanges,
  checkReranked,
  type Correction,
  diffRankings,
  isChanged,
  moneyOf,
  type NamedCorrectionKind,
  publishedCents,
  RANKING_RULES_VERSION,
  type RankingSnapshot,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, PublishedCalls, setAnnouncement } from '../calls';
import { excludedOf, hiddenFrom } from '../screening';
import { dropStanding } from './decisions.repository';
import { withoutHidden } from './lot-line';
import { RankingInputs } from './ranking-inputs';
import { lockVersion, nextStageFrozenAt, type StoredVersion } from './rankings.repository';
import { reallocationsOf } from './reallocations.repository';
import { snapshotHash } from './snapshot-proof';

/** A correction as it was made. */
export interface MadeCorrection {
  readonly rankingId: string;
  readonly lotId: string;
  readonly version: number;
}

/**
 * Corrects a frozen ranking: never by changing it, but by another version from the inputs as they are now, which names the
 * hash of the one before. Rules, draw and earlier grants stay as they were frozen. The decisions are proposed and approved
 * anew; what stood goes at once, but what an announcement has been set for stands until then.
 * @throws NOT_FOUND, CALL_CANCELLED, RANKING_SUPERSEDED, RANKING_FROZEN (the next stage), CORRECTION_AFTER_ANNOUNCEMENT,
 * REASON_REQUIRED, SENTENCE_TOO_LONG, EVALUATION_INCOMPLETE with the proposals, CORRECTION_CHANGES_NOTHING
 */
@Injectable()
export class CorrectRanking {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly inputs: RankingInputs,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
  ) {}

  /** Gives the lot the ranking belongs to. */
  execute(
    actor: Pick<Actor, 'userId'>,
    rankingId: string,
    { kind, reason }: { readonly kind: NamedCorrectionKind; readonly reason: string },
    key: string,
  ): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const version = await this.lock(tx, rankingId);
      const once = { actorId: actor.userId, operation: `correct:${rankingId}`, key, request: { kind, reason } };
      await this.idempotency.once(tx, once, async () => {
        await this.correct(tx, actor, version, { kind, reason });
        return {};
      });
      return version.lotId;
    });
  }

  /** The same within an act that has changed what the ranking is made of. The lot is locked here if it is not already. */
  async within(
    tx: Tx,
    actor: Pick<Actor, 'userId'>,
    rankingId: string,
    correction: Correction,
  ): Promise<MadeCorrection> {
    return this.correct(tx, actor, await this.lock(tx, rankingId), correction);
  }

  /** Lot, ranking, call: in the order in which everybody takes them. */
  private async lock(tx: Tx, rankingId: string): Promise<StoredVersion> {
    const version = await lockVersion(tx, rankingId);
    if (!version) throwRefusal('NOT_FOUND', {});
    await tx.query('select from call where id = $1 for no key update', [version.snapshot.call.id]);
    return version;
  }

  private async correct(
    tx: Tx,
    actor: Pick<Actor, 'userId'>,
    before: StoredVersion,
    { kind, reason }: Correction,
  ): Promise<MadeCorrection> {
    const { lotId, stage } = before;
    const call = atStage((await this.calls.byLot(lotId, tx))!, stage);
    const announcedAt = await setAnnouncement(tx, call);
    const correction = { kind, reason: reason.trim() };
    const facts = { version: before.version, newest: before.newest, announcedAt, cancelledAt: call.cancelledAt };
    orThrow(canCorrectRanking({ ...facts, nextFrozenAt: await nextStageFrozenAt(tx, before) }, correction));
    const hidden = await hiddenFrom(tx, actor.userId, lotId);
    const snapshot = await this.snapshot(tx, before, correction, call.definition.evaluatorsPerProposal, hidden);
    const diff = diffRankings(before.snapshot, snapshot);
    orThrow(checkCorrectionChanges(kind, isChanged(diff)));
    const made = { rankingId: randomUUID(), lotId, version: before.version + 1 };
    const hash = snapshotHash(snapshot);
    // dated as the first version is: what it waited for came before
    await tx.query(
      `insert into ranking (id, lot_id, stage, version, rules_version, snapshot, hash, frozen_by, frozen_at,
                            predecessor_id, correction, correction_reason, diff)
       values ($1, $2, $3, $4, $5, $6, $7, $8, clock_timestamp(), $9, $10, $11, $12)`,
      [
        made.rankingId,
        lotId,
        stage,
        made.version,
        RANKING_RULES_VERSION,
        JSON.stringify(snapshot),
        hash,
        actor.userId,
        before.id,
        kind,
        correction.reason,
        JSON.stringify(diff),
      ],
    );
    // what is public, or has its hour, stands until two people have approved what follows
    if (announcedAt === null) await dropStanding(tx, before);
    await this.audit.record(tx, {
      actorId: actor.userId,
      action: 'ranking.corrected',
      subject: { type: 'ranking', id: made.rankingId },
      reason: correction.reason,
      facts: { lotId, hash, version: made.version, kind, predecessor: before.hash, changed: diff.rows.length },
    });
    return made;
  }

  /**
   * The inputs as they are under the lock, by the rules and the draw of the version before.
   * @param hidden proposals that a refusal must not name to whoever corrects
   */
  private async snapshot(
    tx: Tx,
    before: StoredVersion,
    correction: Correction,
    needed: number,
    hidden: ReadonlySet<string>,
  ): Promise<RankingSnapshot> {
    const { call, lot, rules, drawSeed, entries: ranked } = before.snapshot;
    const money = await this.money(tx, before);
    const { entries } = await this.inputs.of(tx, call.id, lot.id, before.stage);
    const earlier = new Map(ranked.map((entry) => [entry.proposalId, entry]));
    const proposals = entries.map(({ proposalId, score }) => ({
      proposalId,
      counted: score.sheets,
      rankedBefore: earlier.has(proposalId),
    }));
    const refusal = checkReranked(proposals, needed);
    orThrow(refusal && withoutHidden(refusal, hidden));
    return {
      rulesVersion: RANKING_RULES_VERSION,
      call,
      lot,
      stage: before.stage,
      rules: { ...rules, envelopeCents: money?.cents ?? rules.envelopeCents },
      ...(money && { money: money.from }),
      drawSeed,
      entries: entries.map((entry) => ({
        ...entry,
        hadEarlierGrant: earlier.get(entry.proposalId)?.hadEarlierGrant ?? entry.hadEarlierGrant,
      })),
      excluded: await excludedOf(tx, lot.id, before.stage),
      version: before.version + 1,
      predecessor: { version: before.version, hash: before.hash },
      correction,
    };
  }

  /** The published envelope with everything that was moved to the lot and from it; null while nothing was. */
  private async money(tx: Tx, { snapshot }: StoredVersion) {
    const { lot, call, rules } = snapshot;
    const published = publishedCents(snapshot);
    if ((rules.preselectionBp ?? null) !== null) return null;
    const reallocations = (await reallocationsOf(tx, call.id))
      .filter(({ from, to }) => from === lot.number || to === lot.number)
      .map(({ from, to, cents }) => ({ from, to, cents }));
    if (reallocations.length === 0) return null;
    const terms = { ...rules, envelopeCents: published };
    return {
      cents: moneyOf({ number: lot.number, terms }, reallocations),
      from: { publishedCents: published, reallocations },
    };
  }
}
