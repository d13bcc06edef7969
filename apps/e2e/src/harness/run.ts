/** What the global setup tells the workers about the run. */

/** Where a running product answers, and the database it works on. */
export interface Address {
  /** "http://127.0.0.1:4201". */
  readonly url: string;
  readonly databaseUrl: string;
}

export interface Run {
  /** Begins the name of every database of the run. */
  readonly prefix: string;
  /** A database of the server that is used only to create others from. */
  readonly adminUrl: string;
  /** Folder with a file for every running process of the product, named by its id. */
  readonly processes: string;
  /** Endpoint of the one browser. */
  readonly browser: string;
  /** The product that nobody changes: for journeys that only read. */
  readonly shared: Address;
}

const VARIABLE = 'TRILOT_E2E_RUN';

/** Publishes the run to the workers, which inherit the environment. */
export function publishRun(run: Run): void {
  process.env[VARIABLE] = JSON.stringify(run);
}

export function currentRun(): Run {
  const published = process.env[VARIABLE];
  if (!published) throw new Error('The global setup has not run.');
  return JSON.parse(published) as Run;
}
