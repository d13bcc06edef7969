import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from '../shared/messages';
import { restoreTheme } from '../shared/theme';
import { App } from './app';

/** How long the first screen has the connection for itself, in ms. */
const PAUSE_MS = 1_000;

/** Shows the page of the present address. */
export async function start(): Promise<void> {
  restoreTheme();
  await messages.start(['common']);
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
  // sentences of refusals: a request that is refused waits for them, and so do pages that show some without a request
  setTimeout(() => void messages.need('problems').catch(() => undefined), PAUSE_MS);
}
