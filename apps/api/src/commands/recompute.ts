import { readFile } from 'node:fs/promises';
import { formatPlainAmount, rationalDecimal, type RankingSnapshot, recompute } from '@trilot/domain';
import { snapshotProblems } from '../capabilities/selection';
import type { CliCommand } from './command';

interface Export {
  readonly hash: string;
  readonly snapshot: RankingSnapshot;
}

/**
 * Computes a frozen ranking again from its export alone: checks the hash, the draw tickets and the sums, then prints the
 * ranking. Nothing of the database is asked, so anybody with the file can do it.
 */
export const recomputeCommand: CliCommand = {
  usage: ['recompute FILE', 'compute a frozen ranking again from its exported snapshot, outside the database'],
  needsDatabase: false,
  async run(_config, _options, file) {
    if (!file) throw new Error('recompute needs the file of an exported snapshot');
    const { hash, snapshot } = JSON.parse(await readFile(file, 'utf8')) as Export;
    const problems = snapshotProblems(snapshot, hash);
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
    if (problems.length === 0) console.log(`Reproduced: SHA-256 ${hash}, rules version ${snapshot.rulesVersion}.`);
  },
};
