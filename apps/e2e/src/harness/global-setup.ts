/** Starts what all journeys share: a database server with one seeded database, a product nobody changes, one browser. */
import type { BrowserServer } from 'playwright-core';
import { launchBrowser } from './chromium';
import { type Cluster, createDatabase, startCluster } from './cluster';
import { noteProcesses } from './processes';
import { Product, seed, seededDatabase } from './product';
import { publishRun } from './run';

export interface Shared {
  readonly cluster: Cluster;
  readonly product: Product;
  readonly browser: BrowserServer;
}

declare global {
  // the teardown runs in the same process, and this is how Jest lets it know
  var trilotShared: Shared | undefined;
}

export default async function setUp(): Promise<void> {
  const prefix = `trilot_e2e_${process.pid}`;
  const processes = noteProcesses(prefix);
  const cluster = await startCluster(prefix);
  const { adminUrl } = cluster;
  const seeded = seededDatabase(prefix);
  await seed(await createDatabase(adminUrl, seeded));
  const product = await Product.on(await createDatabase(adminUrl, `${prefix}_shared`, seeded), processes);
  const browser = await launchBrowser();
  globalThis.trilotShared = { cluster, product, browser };
  const { url, databaseUrl } = product;
  publishRun({ prefix, adminUrl, processes, browser: browser.wsEndpoint(), shared: { url, databaseUrl } });
}
