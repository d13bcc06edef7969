/** The versions of a ranking as a chain: each names the hash of the one before. */
import type { RankingSnapshot } from './snapshot';

/** A frozen version with the hash over its snapshot. */
export interface FrozenVersion {
  readonly hash: string;
  readonly snapshot: RankingSnapshot;
}

/** Where a chain is broken. `version` is the place, from 1, of the link that does not hold. */
export interface ChainProblem {
  readonly version: number;
  /** `first`: the oldest names a predecessor, or another place; `hash`: it names another hash; `lot`: it is of another lot or stage. */
  readonly part: 'first' | 'hash' | 'lot';
}

/** Version that a snapshot is; 1 where it does not say, as before there were corrections. */
export function versionOf({ version = 1 }: Pick<RankingSnapshot, 'version'>): number {
  return version;
}

/**
 * Every link of a chain of versions that does not hold, whatever is wrong inside them: nobody can put in, leave out or change
 * a version without changing all that follow. Source: programme rules, section 3 (freeze, approve).
 * @param versions from the first to the last, without a gap
 */
export function chainProblems(versions: readonly FrozenVersion[]): readonly ChainProblem[] {
  return versions.flatMap(({ snapshot }, place): ChainProblem[] => {
    const version = place + 1;
    const before = versions[place - 1];
    const named = snapshot.predecessor ?? null;
    if (!before) return named === null && versionOf(snapshot) === version ? [] : [{ version, part: 'first' }];
    const linked = named?.hash === before.hash && named.version === place && versionOf(snapshot) === version;
    const same = snapshot.lot.id === before.snapshot.lot.id && snapshot.stage === before.snapshot.stage;
    return [
      ...(linked ? [] : [{ version, part: 'hash' as const }]),
      ...(same ? [] : [{ version, part: 'lot' as const }]),
    ];
  });
}
