/** The API process: serves the API and the web app and, unless worker processes do, runs the jobs. */
import { createApp } from './bootstrap';
import { loadConfig } from './platform/config/config';
import { migrate, prepareDatabase } from './platform/database/prepare-database';
import { JobWorker } from './platform/jobs/worker';

const { config, embedded } = await prepareDatabase(loadConfig(process.env, process.cwd()));
await migrate(config.databaseUrl!);
const app = await createApp(config);
await app.listen(config.port, config.host);
if (config.inlineWorker) await app.get(JobWorker).start();
console.log(`ready on ${await app.getUrl()}`);

let stopping = false;
async function stop(): Promise<void> {
  if (stopping) return;
  stopping = true;
  await app.close();
  await embedded?.stop();
  process.exit(0);
}
process.on('SIGTERM', () => void stop()).on('SIGINT', () => void stop());
