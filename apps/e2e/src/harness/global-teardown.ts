/** Ends what the global setup started. */
export default async function tearDown(): Promise<void> {
  const shared = globalThis.trilotShared;
  if (!shared) return;
  await shared.browser.close();
  await shared.product.stop();
  await shared.cluster.stop();
}
