/** Awards that stand once another version decides after the announcement: its own, and those that were promoted meanwhile. */
import { type Refusal, refuse } from '../kernel/refusal';
import type { ProposedDecision } from './departures';
import type { CutOffTerms } from './ranking-input';

/** An award that was made after the announcement. */
export interface MadeAward {
  readonly proposalId: string;
  /** Integer cents. */
  readonly awardedCents: number;
}

/** What has become of the awards of a lot since the announcement. */
export interface LaterAwards {
  /** Promotions from the reserve list, those that were declined among them. */
  readonly promotions: readonly MadeAward[];
  /** Proposals whose award has ended, of winners and of the promoted. */
  readonly ended: readonly string[];
}

/**
 * The awards that stand by the decisions of a version: what it selects and what was promoted, without what has ended. A
 * promotion stands whatever a later version says of it: the municipality has been given its award.
 */
export function standingAfter(
  decisions: readonly Pick<ProposedDecision, 'proposalId' | 'outcome' | 'recommendedCents'>[],
  { promotions, ended }: LaterAwards,
): readonly MadeAward[] {
  const promoted = new Set(promotions.map(({ proposalId }) => proposalId));
  const selected = decisions
    .filter(({ proposalId, outcome }) => outcome === 'selected' && !promoted.has(proposalId))
    .map(({ proposalId, recommendedCents }) => ({ proposalId, awardedCents: recommendedCents }));
  return [...selected, ...promotions].filter(({ proposalId }) => !ended.includes(proposalId));
}

/**
 * Whether the awards that stand by a version keep within the money and the places of its lot, promotions included: what has
 * been promoted since the announcement is not there for anybody else. Source: programme rules, section 11.
 * @returns ENVELOPE_EXCEEDED or PLACES_EXCEEDED
 */
export function checkStandingAwards(
  standing: readonly MadeAward[],
  { envelopeCents, places = null }: Pick<CutOffTerms, 'envelopeCents' | 'places'>,
): Refusal<'ENVELOPE_EXCEEDED' | 'PLACES_EXCEEDED'> | null {
  const usedCents = standing.reduce((sum, { awardedCents }) => sum + awardedCents, 0);
  if (usedCents > envelopeCents) return refuse('ENVELOPE_EXCEEDED', { usedCents, envelopeCents });
  const selected = standing.length;
  return places !== null && selected > places ? refuse('PLACES_EXCEEDED', { selected, places }) : null;
}
