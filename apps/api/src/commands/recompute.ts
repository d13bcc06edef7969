import { readFile } from 'node:fs/promises';
import {
  formatPlainAmount,
  type FrozenVersion,
  rationalDecimal,
  type RankingSnapshot,
  recompute,
  versionOf,
} from '@trilot/domain';
import { chainSentences, snapshotProblems } from '../capabilities/selection';
import type { CliCommand } from './command';

interface Export {
  readonly hash: string;
  readonly snapshot: RankingSnapshot;
  /** The versions before, the first first; absent in exports from before there were corrections. */
  readonly predecessors?: readonly FrozenVersion[];
}

/**
 * Computes a frozen ranking again from its export alone: checks the hash, the draw tickets and the sums, of every version
 * before it too, and that each names the hash of the one before; then prints the ranking. Nothing of the database is asked, so anybody with the file can do it.
 */
export const recomputeCommand: CliCommand = {
  usage: ['recompute FILE', 'compute a frozen ranking again from its exported snapshot, outside the database'],
  needsDatabase: false,
  async run(_config, _options, file) {
    if (!file) throw new Error('recompute needs the file of an exported snapshot');
    const { hash, snapshot, predecessors = [] } = JSON.parse(await readFile(file, 'utf8')) as Export;
    const problems = [
      ...snapshotProblems(snapshot, hash),
      ...predecessors.flatMap((version) =>
        snapshotProblems(version.snapshot, version.hash).map(
          (problem) => `Version ${versionOf(version.snapshot)}: ${problem}`,
        ),
      ),
      ...chainSentences([...predecessors, { hash, snapshot }]),
    ];
    for (const problem of problems) console.error(problem);
    if (problems.length > 0) process.exitCode = 1;
    const references = new Map(snapshot.entries.map(({ proposalId, reference }) => [proposalId, reference]));
    const { rows, usedCents, leftCents } = recompute(snapshot);
    for (const { proposalId, position, mean, outcome, requestedCents, recommendedCents, tie } of rows) {
      console.log(
        [
          String(position ?? '–').padStart(4),
          references.get(proposalId)!.padEnd(12),
          rationalDecimal(mean, 4).padStart(9),
          formatPlainAmount(requestedCents, 'en').padStart(16),
          formatPlainAmount(recommendedCents, 'en').padStart(16),
          outcome,
          tie ? `(tie, broken by ${tie.brokenBy})` : '',
        ].join('  '),
      );
    }
    const amounts = [usedCents, leftCents].map((cents) => formatPlainAmount(cents, 'en'));
    console.log(`Used ${amounts[0]}, left ${amounts[1]}.`);
    if (problems.length > 0) return;
    console.log(`Reproduced: SHA-256 ${hash}, rules version ${snapshot.rulesVersion}.`);
    if (predecessors.length > 0) console.log(`Version ${versionOf(snapshot)}; the chain of hashes holds.`);
  },
};
