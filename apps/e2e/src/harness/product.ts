/** A running product: one API process on a database of its own, serving the built web app, jobs included. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createDatabase, dropDatabase } from './cluster';
import { forgetProcess, noteProcess } from './processes';
import { type Address, currentRun } from './run';

const ROOT = path.resolve(__dirname, '../../../..');
/** Folder of the built product. */
const DIST = path.resolve(ROOT, process.env['TRILOT_E2E_DIST'] ?? 'dist');
/** Output kept for the message when a process fails, characters. */
const TAIL = 4_000;

export type Stage = 'submission' | 'evaluation' | 'selection' | 'announced';

export class Product implements Address {
  private process: ChildProcess | null = null;
  /** 0 lets the system choose at the first start. */
  private port = 0;

  private constructor(
    readonly databaseUrl: string,
    private readonly processes: string,
  ) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the product on an existing database. */
  static async on(databaseUrl: string, processes: string): Promise<Product> {
    const product = new Product(databaseUrl, processes);
    await product.start();
    return product;
  }

  /** @param settings of the environment, besides those of every product */
  async start(settings: NodeJS.ProcessEnv = {}): Promise<void> {
    const env = { ...environmentFor(this.databaseUrl), ...settings, PORT: String(this.port) };
    const { child, output } = launch('main.js', [], env);
    this.process = child;
    noteProcess(this.processes, child.pid!);
    this.port = await new Promise<number>((resolve, reject) => {
      const look = () => {
        const port = /^ready on http:\/\/localhost:(\d+)$/m.exec(output())?.[1];
        if (port) resolve(Number(port));
      };
      child.stdout.on('data', look);
      child.once('exit', (code) => reject(new Error(`The API ended with ${code} before it was ready:\n${output()}`)));
    });
  }

  /** Ends the API process as an operator would. */
  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  /** Ends the API process as a crash would; `start` brings it back at the same address. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Moves the demonstration call on to a stage, by the product's own command. */
  async moveTo(stage: Stage): Promise<void> {
    await runCli(['seed', '--stage', stage], this.databaseUrl);
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    forgetProcess(this.processes, child.pid!);
  }
}

/** Fills an empty database with the demonstration, its current call open for submission. */
export async function seed(databaseUrl: string): Promise<void> {
  await runCli(['seed'], databaseUrl);
}

/** A product of the journey's own, on a copy of the seeded database; started before its tests and gone after them. */
export function ownProduct(name: string, stage: Stage = 'submission'): () => Product {
  const { prefix, adminUrl, processes } = currentRun();
  const database = `${prefix}_${name}`;
  let product: Product | undefined;
  beforeAll(async () => {
    const url = await createDatabase(adminUrl, database, seededDatabase(prefix));
    if (stage !== 'submission') await runCli(['seed', '--stage', stage], url);
    product = await Product.on(url, processes);
  });
  afterAll(async () => {
    await product?.stop();
    await dropDatabase(adminUrl, database);
  });
  return () => product!;
}

/** Name of the database that every other of the run is copied from. */
export const seededDatabase = (prefix: string): string => `${prefix}_seeded`;

async function runCli(args: readonly string[], databaseUrl: string): Promise<void> {
  const { child, output } = launch('cli.js', args, environmentFor(databaseUrl));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`trilot ${args.join(' ')} ended with ${code}:\n${output()}`);
}

function launch(door: string, args: readonly string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--enable-source-maps', path.join(DIST, 'apps/api', door), ...args], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-TAIL)));
  }
  return { child, output: () => output };
}

/** Where the product keeps the files of a database: nothing is left of them when the run is over. */
function filesFor(databaseUrl: string): string {
  return path.join(filesOfRun(), path.basename(new URL(databaseUrl).pathname));
}

/** Folder for the files of every product of this run. */
export function filesOfRun(): string {
  return (process.env['TRILOT_E2E_FILES'] ??= mkdtempSync(path.join(tmpdir(), 'trilot-e2e-files-')));
}

/** Nothing of the surroundings that would change the product: queues stay in its own database, mail in the inbox. */
function environmentFor(databaseUrl: string): NodeJS.ProcessEnv {
  const { REDIS_URL: _redis, SMTP_URL: _smtp, NODE_ENV: _mode, TRILOT_SEED: _seed, ...rest } = process.env;
  const own = {
    DATABASE_URL: databaseUrl,
    TRILOT_DATA_DIR: filesFor(databaseUrl),
    TRILOT_WEB: path.join(DIST, 'apps/web'),
    LOG_LEVEL: 'warn',
  };
  return { ...rest, ...own, HOST: '127.0.0.1', TRILOT_WORKER: 'inline', TRILOT_REMIND_EVERY: '2' };
}
