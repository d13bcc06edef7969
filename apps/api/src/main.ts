/** The API process: serves the API and the web app and, unless worker processes do, runs the jobs. */
import { type AddressInfo, createServer } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from './bootstrap';
import { type Config, loadConfig } from './platform/config/config';
import { migrate, prepareDatabase } from './platform/database/prepare-database';
import { JobWorker } from './platform/jobs/worker';
import { DEMONSTRATION_PASSWORD, emailOf } from './seed/data';
import { SeedDemonstration } from './seed/seed-demonstration';

/** Ports tried after the wanted one when it is taken. */
const MORE_PORTS = 20;

const { config, embedded } = await prepareDatabase(loadConfig(process.env, process.cwd()));
await migrate(config.databaseUrl!);
const app = await createApp(config);
if (config.seedDemonstration) {
  await app.init();
  const demonstration = new SeedDemonstration(app);
  if (await demonstration.isEmpty()) await demonstration.seed();
}
const port = await listen(app, config);
if (config.inlineWorker) app.get(JobWorker).start();
if (config.seedDemonstration) greet(port);
console.log(`ready on http://localhost:${port}`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  await embedded?.stop();
  process.exit(0);
}
process.on('SIGTERM', () => void stop()).on('SIGINT', () => void stop());

/** Listens on the wanted port, or on the next free one; 0 leaves the choice to the system. Gives the port. */
async function listen(server: NestFastifyApplication, { port: wanted, host }: Config): Promise<number> {
  let free = wanted;
  while (free < wanted + MORE_PORTS && !(await isFree(free, host))) free += 1;
  await server.listen(free, host);
  return (server.getHttpServer().address() as AddressInfo).port;
}

function isFree(candidate: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(candidate, host, () => probe.close(() => resolve(true)));
  });
}

function greet(at: number): void {
  const people = [
    ['municipality, lot 1 (Mingachevir)', 'mingachevir'],
    ['municipality, lot 1 (Kutaisi)', 'kutaisi'],
    ['municipality, lot 2 (Lviv)', 'lviv'],
    ['evaluator', 'evaluator1'],
    ['second evaluator', 'evaluator2'],
    ['programme manager', 'manager'],
    ['second manager', 'manager2'],
    ['chair', 'chair'],
    ['auditor', 'auditor'],
  ] as const;
  console.log(
    `\n  Trilot   http://localhost:${at}\n\n  Demonstration sign-ins, all with the password ${DEMONSTRATION_PASSWORD}:`,
  );
  for (const [role, key] of people) console.log(`    ${emailOf(key).padEnd(38)} ${role}`);
  console.log('\n  Ctrl+C stops everything; what you wrote is kept for the next start.\n');
}
