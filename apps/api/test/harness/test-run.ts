/** What the specs of one run share, handed to Jest's workers by the environment. */

export interface TestRun {
  /** Distinguishes this run's databases from those of any other run on the same server. */
  readonly id: string;
  /** Address of the PostgreSQL server, with a database to administer it from. */
  readonly adminUrl: string;
  /** A database that has been migrated and nothing else; specs clone it. */
  readonly template: string;
  /** The API as it was built for this run. */
  readonly dist: string;
  /** Database and address of the API process that every spec may use which needs none of its own. */
  readonly shared: { readonly databaseUrl: string; readonly apiUrl: string };
}

const VARIABLE = 'TRILOT_TEST_RUN';

export function publishTestRun(run: TestRun): void {
  process.env[VARIABLE] = JSON.stringify(run);
}

export function testRun(): TestRun {
  const text = process.env[VARIABLE];
  if (!text) throw new Error('API specs need the global setup of apps/api/jest.config.js');
  return JSON.parse(text) as TestRun;
}
