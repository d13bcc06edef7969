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

const wanted = loadConfig(process.env, process.cwd());
// links lead to where it will listen, unless they are told to lead elsewhere
const PORT = String(await freePort(wanted));
const { config, embedded } = await prepareDatabase(loadConfig({ ...process.env, PORT }, process.cwd()));
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

/** Listens on the port that was found free, or on the next one if it has been taken meanwhile. Gives the port. */
async function listen(server: NestFastifyApplication, { port: found, host }: Config): Promise<number> {
  await server.listen(await freePort({ port: found, host }), host);
  return (server.getHttpServer().address() as AddressInfo).port;
}

/** The wanted port, or the next free one; 0 leaves the choice to the system. */
async function freePort({ port: first, host }: Pick<Config, 'port' | 'host'>): Promise<number> {
  let free = first;
  while (free < first + MORE_PORTS && !(await isFree(free, host))) free += 1;
  return free;
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
