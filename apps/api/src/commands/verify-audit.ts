import { SealAudit } from '../platform/audit/seal-audit';
import { VerifyAudit } from '../platform/audit/verify-audit';
import { type CliCommand, withApp } from './command';

export const verifyAuditCommand: CliCommand = {
  usage: ['verify-audit', 'verify the hash chain; names the first altered, missing or reordered entry'],
  needsDatabase: true,
  async run(config) {
    await withApp(config, async (app) => {
      await app.get(SealAudit).execute();
      const { verified, sealedEntries, head, firstProblem } = await app.get(VerifyAudit).execute();
      if (verified) {
        console.log(`Verified: ${sealedEntries} entries, head ${head}.`);
        return;
      }
      const { entryId, position, kind } = firstProblem!;
      console.error(`Not verified: entry ${entryId} at position ${position} is ${kind}.`);
      process.exitCode = 1;
    });
  },
};
