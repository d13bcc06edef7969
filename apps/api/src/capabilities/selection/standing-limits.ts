import {
  type Actor,
  checkAwardLimit,
  checkStandingAwards,
  type ProposedDecision,
  type RankingSnapshot,
  standingAfter,
} from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { PublishedCalls } from '../calls';
import { awardsElsewhere, awardsOf, laterAwards } from './awards.repository';

interface DecidedVersion {
  readonly lotId: string;
  readonly snapshot: RankingSnapshot;
}

/**
 * Makes sure that the awards that stand by the decisions on a version, those promoted since the announcement among them and
 * those given up not, keep within the money and the places of the lot, and no municipality has more in the call than it may.
 * Asked when they are proposed and again when they are approved: after an announcement nothing that is proposed stands, so
 * that two lots do not see each other's before. The call is locked where another lot decides too. What a conflict of
 * interest hides from whoever asks counts, and is not named.
 * @throws ENVELOPE_EXCEEDED, PLACES_EXCEEDED, AWARD_LIMIT_EXCEEDED with the proposals
 */
export async function keepWithinLimits(
  tx: Tx,
  calls: PublishedCalls,
  { userId }: Pick<Actor, 'userId'>,
  { lotId, snapshot: { call, rules } }: DecidedVersion,
  decisions: readonly Pick<ProposedDecision, 'proposalId' | 'outcome' | 'recommendedCents'>[],
): Promise<void> {
  const standing = standingAfter(decisions, await laterAwards(tx, lotId));
  orThrow(checkStandingAwards(standing, rules));
  const { maxAwards } = (await calls.definition(call.id, call.version, tx)).eligibility;
  if (maxAwards === null) return;
  await tx.query('select from call where id = $1 for no key update', [call.id]);
  const ids = standing.map(({ proposalId }) => proposalId);
  const own = await awardsOf(tx, ids, null);
  const refusal = checkAwardLimit(own, await awardsElsewhere(tx, call.id, lotId, null), maxAwards);
  if (refusal === null) return;
  const visible = [...(await awardsOf(tx, ids, userId)), ...(await awardsElsewhere(tx, call.id, lotId, userId))];
  const shown = new Set(visible.map(({ reference }) => reference));
  const { limit, references, others } = refusal.facts;
  throwRefusal('AWARD_LIMIT_EXCEEDED', {
    limit,
    references: references.filter((reference) => shown.has(reference)),
    others: others.filter((reference) => shown.has(reference)),
  });
}
