import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import './fonts.css';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { messages } from './shared/messages';
import { restoreTheme } from './shared/theme';

restoreTheme();
await messages.start(['common']);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** How long the first screen has the connection for itself, in ms. */
const PAUSE_MS = 1_000;

// sentences of refusals: a request that is refused waits for them, and so do pages that show some without a request
setTimeout(() => void messages.need('problems').catch(() => undefined), PAUSE_MS);
