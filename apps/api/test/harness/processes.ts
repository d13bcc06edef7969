/** Starts the built product as real processes and stops them again. */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';

/** Root of the workspace: processes run there, as they do for people. */
export const ROOT = path.resolve(__dirname, '../../../..');

export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

/** Ends a process of the product as soon as whoever started it is gone, however that ended. */
const END_WITH_PARENT = 'data:text/javascript,process.stdin.on("end",()=>process.exit(1)).resume()';

/** A running process of the product. */
export class Running {
  readonly exited: Promise<Finished>;
  private output = '';

  /** Everything the process has printed so far. */
  get log(): string {
    return this.output;
  }

  private constructor(private readonly child: ChildProcess) {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.output += text));
    }
    this.exited = new Promise((resolve) => child.once('close', (code) => resolve({ code, output: this.output })));
  }

  /** Starts a door of the build (main, worker, cli) with nothing in its environment but what is given. */
  static start(dist: string, door: string, args: readonly string[], env: Readonly<Record<string, string>>): Running {
    const inherited = { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? ROOT };
    const flags = ['--enable-source-maps', '--import', END_WITH_PARENT];
    const child = spawn(process.execPath, [...flags, path.join(dist, `${door}.js`), ...args], {
      cwd: ROOT,
      env: { ...inherited, LOG_LEVEL: 'warn', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    return new Running(child);
  }

  /** Waits until the process prints what matches; gives the match. */
  async printed(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.output);
        if (match) resolve(match);
      };
      look();
      this.child.stdout!.on('data', look);
      void this.exited.then(({ code, output }) => reject(new Error(`Ended with ${code}:\n${output}`)));
    });
  }

  /** Ends the process as an operator does. */
  async stop(): Promise<Finished> {
    this.child.kill('SIGTERM');
    return this.exited;
  }

  /** Ends the process as the kernel does, in the middle of whatever it is doing. */
  async kill(): Promise<Finished> {
    this.child.kill('SIGKILL');
    return this.exited;
  }
}

/** Where the processes of a run keep files. */
export const filesOf = (dist: string): string => `${dist}-data`;

export interface Api {
  readonly url: string;
  readonly process: Running;
}

/** An API process on a free port, without the web app. */
export async function startApi(
  dist: string,
  database: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Api> {
  const process = Running.start(dist, 'main', [], {
    DATABASE_URL: database,
    DATABASE_POOL: '6',
    PORT: '0',
    TRILOT_WEB: 'none',
    TRILOT_DATA_DIR: filesOf(dist),
    ...env,
  });
  const [, url] = await process.printed(/ready on (http:\S+)/);
  return { url: url!.replace('localhost', '127.0.0.1'), process };
}

/** A worker process. */
export async function startWorker(
  dist: string,
  database: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const process = Running.start(dist, 'worker', [], {
    DATABASE_URL: database,
    DATABASE_POOL: '3',
    TRILOT_DATA_DIR: filesOf(dist),
    ...env,
  });
  await process.printed(/worker ready/);
  return process;
}

/** Runs a command of the product's command line to its end. */
export function runCommand(dist: string, database: string, ...args: readonly string[]): Promise<Finished> {
  return Running.start(dist, 'cli', args, {
    DATABASE_URL: database,
    DATABASE_POOL: '2',
    TRILOT_DATA_DIR: filesOf(dist),
  }).exited;
}
