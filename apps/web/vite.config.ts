import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages';
import { precompress } from './build/precompress';
import { preloadStart } from './build/preload-start';

const root = path.resolve(import.meta.dirname, '../..');
const api = process.env['API_URL'] ?? 'http://localhost:3000';

/** Packages that every page needs: they compress best in one file, and stay in the browser when our own code changes. */
const FRAME = {
  name: 'frame',
  test: /\/node_modules\/(react|react-dom|scheduler|react-router|@tanstack|@lingui|openapi-fetch)\//,
  priority: 2,
};

/** What only sections, documents and boards are drawn with: no first screen waits for it. */
const DRAWN_LATER = [
  'budget-summary',
  'answer-view',
  'parsed-input',
  'wide-table',
  'described-choices',
  'use-search',
  'clashes',
  'rational',
  'grid',
  'proposal-document',
  'sandbox',
  'sandbox-place',
  'proposal-score',
  'score-sheet',
  'gates',
  'ranking',
  'ranking-input',
  'preselection',
  'cut-off',
  'submission-window',
];

/** What is there before anything else: it asks for what the first page needs, and must not wait for any of it. */
const BEFORE_ALL = {
  name: 'before-all',
  test: /\/(apps\/web\/src\/shared\/(ahead|preferred-language)\.ts|libs\/i18n\/src\/catalogues\.ts)$|preload-helper/,
  priority: 3,
};

/** What several pages share: one file compresses better than a dozen small ones. */
const SHARED = {
  name: 'shared',
  test: new RegExp(`/(apps/web/src/shared|libs/[\\w-]+/src)/(?!(.*/)?(${DRAWN_LATER.join('|')})\\.)`),
  minShareCount: 3,
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compileMessages(), preloadStart('/src/app/start.tsx'), precompress()],
  resolve: { tsconfigPaths: true },
  server: { port: 5173, proxy: { '/api': api, '/common-grants': api, '/health': api } },
  build: {
    outDir: path.join(root, 'dist/apps/web'),
    emptyOutDir: true,
    sourcemap: true,
    // which chunks a page needs: the check of the bundle's size reads it
    manifest: true,
    // data: URLs in style sheets would need a looser content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // our own modules do nothing when they are loaded: a page gets what it uses of a library, not the whole of it
      treeshake: { moduleSideEffects: [{ test: /\/libs\/[\w-]+\/src\/.*\.tsx?$/, sideEffects: false }] },
      output: { codeSplitting: { groups: [BEFORE_ALL, FRAME, SHARED] } },
    },
  },
});
