/** Pause between two looks, in ms. */
const PAUSE_MS = 40;

/** Waits for what a background job will do; the run's own limit ends a wait that is in vain. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
