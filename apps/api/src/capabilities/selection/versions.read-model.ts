import { Injectable } from '@nestjs/common';
import { type Actor, type RankingDiff, type RankingSnapshot, recompute } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, presentLot, PublishedCalls } from '../calls';
import { hiddenFrom } from '../screening';
import { decisionsOf, usedBy } from './decisions.repository';
import { presentRanking } from './ranking.presenter';
import { type StoredRanking, versionById, versionsOf } from './rankings.repository';
import { rowsOf, type VersionNames, versionNames } from './version-rows';
import type { RankingDiffView, RankingVersionView } from './versions.dto';

/** A frozen version as anybody with the file can prove it: with every version it follows from, the first first. */
export interface RankingExport {
  readonly hash: string;
  readonly snapshot: RankingSnapshot;
  readonly predecessors: readonly { readonly hash: string; readonly snapshot: RankingSnapshot }[];
}

/** Every version of a ranking, as it was frozen and decided on, with what it changes against the one before. */
@Injectable()
export class VersionsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** Without what the reader has a disqualifying conflict with. @throws NOT_FOUND */
  async version(actor: Actor, rankingId: string): Promise<RankingVersionView> {
    const ranking = await versionById(this.reader, rankingId);
    if (!ranking) throwRefusal('NOT_FOUND', {});
    const { lotId, stage, snapshot } = ranking;
    const [whole, versions, decisions, hidden, names] = await Promise.all([
      this.calls.byLot(lotId),
      versionsOf(this.reader, lotId, stage),
      decisionsOf(this.reader, rankingId),
      hiddenFrom(this.reader, actor.userId, lotId),
      versionNames(this.reader, lotId),
    ]);
    const call = atStage(whole!, stage);
    const { rows, usedCents } = recompute(snapshot);
    const { envelopeCents } = snapshot.rules;
    const used = decisions.length > 0 ? usedBy(decisions) : usedCents;
    return {
      lot: presentLot(call, snapshot.lot.number),
      stage,
      callSlug: call.slug,
      callTitle: call.definition.title,
      currency: call.definition.currency,
      zone: call.definition.zone,
      givesGrant: call.definition.budget !== null,
      ranking: presentRanking(ranking, hidden),
      versions: versions.map((version) => presentRanking(version, hidden)),
      diff: ranking.diff && presentDiff(ranking.diff, hidden, names),
      rows: rowsOf(rows, decisions, names, hidden),
      excluded: (snapshot.excluded ?? [])
        .filter(({ proposalId }) => !hidden.has(proposalId))
        .map(({ proposalId, reference, ground, code }) => ({ proposalId, reference, ground, code })),
      money: { envelopeCents, usedCents: used, leftCents: envelopeCents - used },
    };
  }

  /**
   * Whole or not at all, and so closed to whom a conflict of interest hides a proposal of the lot.
   * @throws NOT_FOUND, CONFLICT_DISQUALIFYING
   */
  async exported(actor: Actor, rankingId: string): Promise<RankingExport> {
    const ranking = await versionById(this.reader, rankingId);
    if (!ranking) throwRefusal('NOT_FOUND', {});
    const hidden = await hiddenFrom(this.reader, actor.userId, ranking.lotId);
    if (hidden.size > 0) throwRefusal('CONFLICT_DISQUALIFYING', {});
    const all = await versionsOf(this.reader, ranking.lotId, ranking.stage);
    const proof = ({ hash, snapshot }: StoredRanking) => ({ hash, snapshot });
    return { ...proof(ranking), predecessors: all.filter(({ version }) => version < ranking.version).map(proof) };
  }
}

function presentDiff(
  { rows, ...diff }: RankingDiff,
  hidden: ReadonlySet<string>,
  names: VersionNames,
): RankingDiffView {
  return {
    ...diff,
    rules: [...diff.rules],
    rows: rows
      .filter(({ proposalId }) => !hidden.has(proposalId))
      .map((row) => ({
        ...row,
        municipalityName: names.get(row.proposalId)!.municipalityName,
        changed: [...row.changed],
      })),
  };
}
