/** Every setting of the processes, read from the environment once. `.env.example` explains each. */
import path from 'node:path';

export interface Config {
  /** True in production mode: no demonstration accounts, secure cookies. */
  readonly production: boolean;
  /** PostgreSQL to use; null brings up the embedded one in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Largest number of connections a process keeps to PostgreSQL. */
  readonly databasePool: number;
  /** Redis for the job queues; null keeps the queues in PostgreSQL. */
  readonly redisUrl: string | null;
  /** SMTP server for mail; null leaves messages in the in-app inbox only. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly port: number;
  readonly host: string;
  /** Address people use, for links in mail. */
  readonly publicUrl: string;
  /** True behind a proxy that ends TLS and sets X-Forwarded-*. */
  readonly trustProxy: boolean;
  /** Whether this API process also runs the jobs; false when worker processes do. */
  readonly inlineWorker: boolean;
  /** How often reminders that are due are looked for, in seconds. */
  readonly remindEverySeconds: number;
  /** How often what was kept only for a while is looked for and erased, in seconds. */
  readonly tidyEverySeconds: number;
  readonly dataDir: string;
  /** The built web app to serve; null serves the API alone. */
  readonly webDir: string | null;
  /** Whether an empty database is filled with the demonstration; never in production. */
  readonly seedDemonstration: boolean;
  readonly logLevel: string;
}

export function loadConfig(env: NodeJS.ProcessEnv, root: string): Config {
  const port = Number(env['PORT'] ?? 3000);
  const production = env['NODE_ENV'] === 'production';
  return {
    production,
    databaseUrl: env['DATABASE_URL'] || null,
    databasePool: Number(env['DATABASE_POOL'] ?? 10),
    redisUrl: env['REDIS_URL'] || null,
    smtpUrl: env['SMTP_URL'] || null,
    mailFrom: env['MAIL_FROM'] ?? 'Trilot <no-reply@trilot.example>',
    port,
    host: env['HOST'] ?? '127.0.0.1',
    publicUrl: env['PUBLIC_URL'] ?? `http://localhost:${port}`,
    trustProxy: env['TRUST_PROXY'] === 'true',
    inlineWorker: env['TRILOT_WORKER'] !== 'separate',
    remindEverySeconds: Number(env['TRILOT_REMIND_EVERY'] ?? 60),
    tidyEverySeconds: Number(env['TRILOT_TIDY_EVERY'] ?? 3600),
    dataDir: path.resolve(root, env['TRILOT_DATA_DIR'] ?? '.data'),
    webDir: env['TRILOT_WEB'] === 'none' ? null : path.resolve(root, env['TRILOT_WEB'] ?? 'dist/apps/web'),
    seedDemonstration: !production && env['TRILOT_SEED'] === 'demonstration',
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
