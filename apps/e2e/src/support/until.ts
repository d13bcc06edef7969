/** Waiting for a state that no page shows. */

const PATIENCE_MS = 30_000;
const PAUSE_MS = 100;

/** Asks again and again until there is an answer; a failure says what was waited for. */
export async function until<Found>(
  what: string,
  probe: () => Promise<Found | null | undefined | false>,
): Promise<Found> {
  const end = performance.now() + PATIENCE_MS;
  while (performance.now() < end) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  throw new Error(`Waited in vain for ${what}`);
}
