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
  /** Folder of the embedded database, and of files where there is no object storage. */
  readonly dataDir: string;
  /** Object storage for files; null keeps them in `dataDir`. */
  readonly s3: S3Settings | null;
  /** clamd that scans files, tcp://host:port; null leaves them not scanned. */
  readonly clamdUrl: string | null;
  /** How often files that wait are scanned, in seconds. */
  readonly scanEverySeconds: number;
  /** How often files that nobody needs are removed, in seconds. */
  readonly cleanEverySeconds: number;
  /** Who gives the grants, as open data names them. */
  readonly publisher: Publisher;
  /** The built web app to serve; null serves the API alone. */
  readonly webDir: string | null;
  /** Whether an empty database is filled with the demonstration; never in production. */
  readonly seedDemonstration: boolean;
  readonly logLevel: string;
}

/** How the giver of the grants and the grants themselves are known to the registries of open data. */
export interface Publisher {
  /** Identifier of the organisation (org-id.guide). */
  readonly id: string;
  readonly name: string;
  /** Code of the IATI list of kinds of organisations; 40 is multilateral. */
  readonly kind: string;
  /** Prefix of the identifiers of grants, as registered with 360Giving. */
  readonly grantPrefix: string;
}

/** Object storage that speaks S3. */
export interface S3Settings {
  /** Its address without the bucket and without a slash at the end. */
  readonly endpoint: string;
  readonly bucket: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
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
    s3: s3Settings(env),
    clamdUrl: env['CLAMD_URL'] || null,
    scanEverySeconds: Number(env['TRILOT_SCAN_EVERY'] ?? 5),
    cleanEverySeconds: Number(env['TRILOT_CLEAN_EVERY'] ?? 600),
    publisher: {
      id: env['PUBLISHER_ID'] || 'XX-TRILOT',
      name: env['PUBLISHER_NAME'] || 'Mayors for Economic Growth',
      kind: env['PUBLISHER_KIND'] || '40',
      grantPrefix: env['PUBLISHER_GRANT_PREFIX'] || '360G-trilot',
    },
    webDir: env['TRILOT_WEB'] === 'none' ? null : path.resolve(root, env['TRILOT_WEB'] ?? 'dist/apps/web'),
    seedDemonstration: !production && env['TRILOT_SEED'] === 'demonstration',
    logLevel: env['LOG_LEVEL'] ?? 'info',
  };
}

function s3Settings(env: NodeJS.ProcessEnv): S3Settings | null {
  const endpoint = env['S3_ENDPOINT'];
  if (!endpoint) return null;
  return {
    endpoint: endpoint.replace(/\/+$/, ''),
    bucket: env['S3_BUCKET'] ?? 'trilot',
    region: env['S3_REGION'] ?? 'us-east-1',
    accessKeyId: env['S3_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: env['S3_SECRET_ACCESS_KEY'] ?? '',
  };
}

/** Injection token of the configuration. */
export const CONFIG = Symbol('config');
