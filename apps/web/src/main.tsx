import '@fontsource-variable/source-sans-3/index.css';
import '@fontsource-variable/source-serif-4/index.css';
import '../../../libs/ui/src/tokens.css';
import '../../../libs/ui/src/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { messages } from './shared/messages';
import { restoreTheme } from './shared/theme';

restoreTheme();
await messages.start(['common', 'problems']);
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
