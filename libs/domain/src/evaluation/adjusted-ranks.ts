/** Where the proposals would stand if all evaluators were equally severe, and how sure that is. Beside the ranking, never in it. */
import type { SeverityModel } from './severity';
import { type FQuantile, studentQuantile } from './statistics';

/** A proposal above the gates as the ranking has it. */
export interface OfficialRank {
  readonly proposalId: string;
  /** From 1. */
  readonly position: number;
  /** Whether it is above the line: selected, or invited to the next stage. */
  readonly aboveLine: boolean;
  /** Points carried over from an earlier stage; they are in no sheet. */
  readonly carriedPoints: number;
}

export interface AdjustedRank {
  readonly proposalId: string;
  readonly position: number;
  /** Mean without the evaluators' severity, points. */
  readonly adjustedMean: number;
  readonly adjustedPosition: number;
  /** Best and worst position that the differences which cannot be told from chance allow. */
  readonly bestPosition: number;
  readonly worstPosition: number;
  /** Whether it cannot be told from a proposal on the other side of the line. */
  readonly tooCloseToCall: boolean;
}

/**
 * Adjusted rank and rank interval of each ranked proposal, in the order of the ranking. A proposal's interval leaves out
 * those that are better, or worse, by more than chance gives for the pair; each pair by itself, at the usual confidence.
 * The positions given out are those of the proposals that are compared, so that a proposal which the reader must not know
 * leaves no trace. Source: programme rules, section 7; intervals after Goldstein and Spiegelhalter 1996.
 */
export function adjustedRanks(
  official: readonly OfficialRank[],
  model: SeverityModel,
  fQuantile: FQuantile,
): readonly AdjustedRank[] {
  const t = studentQuantile(fQuantile, model.df);
  const places = new Map(model.proposals.map(({ proposalId }, place) => [proposalId, place]));
  const standings = official
    .flatMap((rank) => {
      const place = places.get(rank.proposalId);
      if (place === undefined) return [];
      const { adjusted, standardError } = model.proposals[place]!;
      return [{ ...rank, place, standardError, mean: adjusted + rank.carriedPoints }];
    })
    .sort((a, b) => (nearly(a.mean, b.mean) ? a.position - b.position : b.mean - a.mean));
  const positions = standings.map(({ position }) => position).sort((a, b) => a - b);
  const widest = Math.max(0, ...standings.map(({ standardError }) => standardError));
  return standings
    .map((own, rank) => {
      /** How many neighbours in one direction cannot be told from this one, and whether one is across the line. */
      const reach = (step: 1 | -1) => {
        let last = rank;
        let across = false;
        for (let at = rank + step; at >= 0 && at < standings.length; at += step) {
          const other = standings[at]!;
          const distance = Math.abs(other.mean - own.mean);
          // an error of a difference is never larger than the sum of both errors: beyond it nothing is close
          if (distance > t * (own.standardError + widest)) break;
          if (distance > t * model.differenceError(own.place, other.place)) continue;
          last = at;
          across ||= other.aboveLine !== own.aboveLine;
        }
        return { last, across };
      };
      const [better, worse] = [reach(-1), reach(1)];
      return {
        proposalId: own.proposalId,
        position: own.position,
        adjustedMean: own.mean,
        adjustedPosition: positions[rank]!,
        bestPosition: positions[better.last]!,
        worstPosition: positions[worse.last]!,
        tooCloseToCall: better.across || worse.across,
      };
    })
    .sort((a, b) => a.position - b.position);
}

/** Whether two means differ by rounding alone. */
function nearly(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
