import { DataSource } from 'typeorm';
import { migrate } from '../platform/database/prepare-database';
import { SeedDemonstration } from '../seed/seed-demonstration';
import { SEED_STAGES, type SeedStage } from '../seed/stages';
import { type CliCommand, withApp } from './command';

export const seedCommand: CliCommand = {
  usage: ['seed [--stage STAGE] [--reset]', `demonstration data; STAGE: ${SEED_STAGES.join(', ')}`],
  needsDatabase: true,
  async run(config, { stage = 'submission', reset }) {
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
};

/** Empties a development database, whatever append-only protection it has: only the owner of the schema can. */
async function dropEverything(url: string): Promise<void> {
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  await source.query('drop schema if exists bullmq cascade');
  await source.query('drop schema public cascade');
  await source.query('create schema public');
  await source.destroy();
}
