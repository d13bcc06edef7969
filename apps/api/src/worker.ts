/** A worker process: runs the jobs. As many as wanted may run beside the API processes. */
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';
import { loadConfig } from './platform/config/config';
import { JobWorker } from './platform/jobs/worker';
import { createLogger } from './platform/observability/logger';

const config = loadConfig(process.env, process.cwd());
if (!config.databaseUrl)
  throw new Error('A worker process needs DATABASE_URL; the embedded database belongs to the API process.');
const app = await NestFactory.createApplicationContext(AppModule.register(config), { logger: createLogger(config) });
app.get(JobWorker).start();
console.log('worker ready');

const stop = async (): Promise<void> => {
  await app.close();
  process.exit(0);
};
process.once('SIGTERM', () => void stop()).once('SIGINT', () => void stop());
