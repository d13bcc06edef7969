/** Ends what the global setup started. */ import { rmSync } from 'node:fs';
import { filesOfRun } from './product';

export default async function tearDown(): Promise<void> {
  const shared = globalThis.trilotShared;
  if (!shared) return;
  await shared.browser.close();
  await shared.product.stop();
  await shared.cluster.stop();
  rmSync(filesOfRun(), { recursive: true, force: true });
}
