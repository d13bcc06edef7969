/** Which pairs of a suggestion can no longer be made, because a fact has changed since it was computed. */
import { countryOf } from '../calls/territories';
import type { SuggestedAssignment } from './suggestion';
import { BARS, suitability } from './suitability';
import { type AssignmentProblem, placesWanted } from './weighed-problem';

/** Why a pair can no longer be made, in the order in which it is told. */
export const PAIR_CHANGES = [
  'proposalGone',
  'evaluatorGone',
  ...BARS,
  'assigned',
  'enough',
  'compatriot',
  'full',
] as const;
export type PairChange = (typeof PAIR_CHANGES)[number];

export interface ChangedPair {
  readonly proposalId: string;
  readonly evaluatorId: string;
  readonly because: PairChange;
}

type Pair = Pick<SuggestedAssignment, 'proposalId' | 'evaluatorId'>;

/**
 * The pairs of a suggestion that the present facts forbid: proposals and evaluators that are gone, whatever bars a pair,
 * and what the whole would break: more evaluators than wanted, two from the applicant's country, an evaluator beyond
 * capacity. Empty while the suggestion can be taken over as it is. Source: programme rules, section 8.
 */
export function changedPairs(suggested: readonly Pair[], { proposals, evaluators }: AssignmentProblem): ChangedPair[] {
  const proposalOf = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const evaluatorOf = new Map(evaluators.map((evaluator) => [evaluator.id, evaluator]));
  const given = counter();
  const loads = counter();
  const compatriots = counter();

  const changeOf = ({ proposalId, evaluatorId }: Pair): PairChange | null => {
    const proposal = proposalOf.get(proposalId);
    if (!proposal) return 'proposalGone';
    const evaluator = evaluatorOf.get(evaluatorId);
    if (!evaluator) return 'evaluatorGone';
    if (proposal.standing.includes(evaluatorId)) return 'assigned';
    const { bar, sameCountry } = suitability(proposal, evaluator);
    if (bar) return bar;
    if (given.next(proposalId) > placesWanted(proposal)) return 'enough';
    const country = countryOf(proposal.territory);
    const standing = proposal.standing.some((id) => evaluatorOf.get(id)?.country === country);
    if (sameCountry && (compatriots.next(proposalId) > 1 || standing)) return 'compatriot';
    return loads.next(evaluatorId) > evaluator.capacity - evaluator.load ? 'full' : null;
  };

  return suggested.flatMap((pair) => {
    const because = changeOf(pair);
    return because ? [{ proposalId: pair.proposalId, evaluatorId: pair.evaluatorId, because }] : [];
  });
}

function counter() {
  const counts = new Map<string, number>();
  return {
    /** Counts one more; gives how many there are now. */
    next(key: string): number {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    },
  };
}
