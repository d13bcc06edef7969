/** The command line of the product: `npm run trilot -- <command>`. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { CliCommand } from './commands/command';
import { createUserCommand } from './commands/create-user';
import { migrateCommand } from './commands/migrate';
import { recomputeCommand } from './commands/recompute';
import { recoverAccessCommand } from './commands/recover-access';
import { seedCommand } from './commands/seed';
import { verifyAuditCommand } from './commands/verify-audit';
import { loadConfig } from './platform/config/config';
import { prepareDatabase } from './platform/database/prepare-database';

const COMMANDS: Readonly<Record<string, CliCommand>> = {
  migrate: migrateCommand,
  seed: seedCommand,
  'create-user': createUserCommand,
  'recover-access': recoverAccessCommand,
  'verify-audit': verifyAuditCommand,
  recompute: recomputeCommand,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    stage: { type: 'string' },
    reset: { type: 'boolean' },
    email: { type: 'string' },
    name: { type: 'string' },
    password: { type: 'string' },
    role: { type: 'string' },
    language: { type: 'string' },
  },
});
const [name = '', argument] = positionals;
const command = COMMANDS[name];
if (!command) {
  const lines = Object.values(COMMANDS).map(({ usage: [written, does] }) => `  ${written}\n      ${does}`);
  console.error(`trilot <command>\n\n${lines.join('\n')}`);
  process.exit(2);
}
const settings = loadConfig(process.env, process.cwd());
const { config, embedded } = command.needsDatabase
  ? await prepareDatabase(settings)
  : { config: settings, embedded: null };
try {
  await command.run(config, values, argument);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// a server that was running before belongs to whoever started it
if (embedded && !embedded.reused) await embedded.stop();
process.exit();
