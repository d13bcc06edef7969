/** The command line of the product: `npm run trilot -- <command>`. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { NestFactory } from '@nestjs/core';
import { LANGUAGES, type Language, ROLES, type Role } from '@trilot/domain';
import { DataSource } from 'typeorm';
import { AppModule } from './app.module';
import { PROGRAMME } from './capabilities/calls';
import { CreateUser } from './capabilities/identity';
import { SealAudit } from './platform/audit/seal-audit';
import { VerifyAudit } from './platform/audit/verify-audit';
import { type Config, loadConfig } from './platform/config/config';
import { migrate, prepareDatabase } from './platform/database/prepare-database';
import { createLogger } from './platform/observability/logger';
import { SeedDemonstration } from './seed/seed-demonstration';
import { SEED_STAGES, type SeedStage } from './seed/stages';

const USAGE = `trilot <command>

  migrate                                bring the schema up to date
  seed [--stage STAGE] [--reset]         demonstration data; STAGE: ${SEED_STAGES.join(', ')}
  create-user --email E --name N --password P --role R [--language L]
  verify-audit                           verify the hash chain; names the first altered, missing or reordered entry
`;

type Command = (config: Config, options: Record<string, string | boolean | undefined>) => Promise<void>;

const withApp = async (
  config: Config,
  work: (app: Awaited<ReturnType<typeof NestFactory.createApplicationContext>>) => Promise<void>,
) => {
  const app = await NestFactory.createApplicationContext(AppModule.register(config), { logger: createLogger(config) });
  try {
    await work(app);
  } finally {
    await app.close();
  }
};

const COMMANDS: Readonly<Record<string, Command>> = {
  async migrate(config) {
    const names = await migrate(config.databaseUrl!);
    console.log(names.length > 0 ? `Applied: ${names.join(', ')}` : 'The schema is up to date.');
  },

  async seed(config, { stage = 'submission', reset }) {
    if (config.production) throw new Error('There is no demonstration in production.');
    if (!SEED_STAGES.includes(stage as SeedStage)) throw new Error(`--stage is one of ${SEED_STAGES.join(', ')}`);
    if (reset) await dropEverything(config.databaseUrl!);
    await migrate(config.databaseUrl!);
    await withApp(config, async (app) => {
      const demonstration = new SeedDemonstration(app);
      if (await demonstration.isEmpty()) await demonstration.seed();
      await demonstration.moveTo(stage as SeedStage);
    });
    console.log(`The demonstration call is at the stage: ${String(stage)}.`);
  },

  async 'create-user'(config, { email, name, password, role, language = 'en' }) {
    const missing = [email, name, password, role].some((value) => typeof value !== 'string' || value === '');
    if (missing || !ROLES.includes(role as Role) || !LANGUAGES.includes(language as Language)) {
      throw new Error(`create-user needs --email, --name, --password and --role (${ROLES.join(', ')})`);
    }
    await withApp(config, async (app) => {
      const id = await app.get(CreateUser).execute({
        email: email as string,
        name: name as string,
        password: password as string,
        language: language as Language,
        roles: [role as Role],
        programmeSlug: PROGRAMME,
      });
      console.log(`Created ${String(email)} (${id}).`);
    });
  },

  async 'verify-audit'(config) {
    await withApp(config, async (app) => {
      await app.get(SealAudit).execute();
      const { verified, sealedEntries, head, firstProblem } = await app.get(VerifyAudit).execute();
      if (verified) console.log(`Verified: ${sealedEntries} entries, head ${head}.`);
      else {
        console.error(
          `Not verified: entry ${firstProblem!.entryId} at position ${firstProblem!.position} is ${firstProblem!.kind}.`,
        );
        process.exitCode = 1;
      }
    });
  },
};

/** Empties a development database, whatever append-only protection it has: only the owner of the schema can. */
async function dropEverything(url: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  await source.query('drop schema if exists bullmq cascade');
  await source.query('drop schema public cascade');
  await source.query('create schema public');
  await source.destroy();
}

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
const command = COMMANDS[positionals[0] ?? ''];
if (!command) {
  console.error(USAGE);
  process.exit(2);
}
const { config, embedded } = await prepareDatabase(loadConfig(process.env, process.cwd()));
try {
  await command(config, values);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
// a server that was running before belongs to whoever started it
if (embedded && !embedded.reused) await embedded.stop();
process.exit();
