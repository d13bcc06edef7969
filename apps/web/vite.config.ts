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
  'comments',
  'document-links',
  'document-files',
  'password',
  'territory-codes',
  'territories',
  'idempotency',
  'partners',
  'number-text',
  'parse-amount',
  'file-name',
  'lifecycle',
  'calendar-date',
  'written-figure',
  'field',
  'answers',
  'answer-gaps',
  'zone',
  'pieces',
  'permissions',
  'actor',
  'some',
  'use-act',
  'act-keys',
  'confirm-dialog',
];

/** What is there before anything else: it asks for what the first page needs, and must not wait for any of it. */
const BEFORE_ALL = {
  name: 'before-all',
  test: /\/(apps\/web\/src\/(shared\/(ahead|preferred-language)|features\/proposals\/section-pages)\.ts|libs\/i18n\/src\/catalogues\.ts)$|preload-helper/,
  priority: 3,
};

/** What several pages share: one file compresses better than a dozen small ones. */
const SHARED = {
  name: 'shared',
  test: new RegExp(`/(apps/web/src/shared|libs/[\\w-]+/src)/(?!(.*/)?(${DRAWN_LATER.join('|')})\\.)`),
  minShareCount: 3,
  priority: 1,
};

/** What every page of a proposal stands on, in one file for the same reason. */
const PROPOSAL = {
  name: 'proposal',
  test: /\/features\/proposals\/(load-ahead|api\/proposals|hooks\/use-(draft|tasks|section-title|past-questions)|components\/(section-path|tasks|writing-bar|call-changed))\.tsx?$|\/domain\/src\/proposals\/merge\.ts$/,
  priority: 0,
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
    // a list of every script beside every import would weigh more than it saves: what a page shares is there already
    modulePreload: { polyfill: false, resolveDependencies: () => [] },
    rolldownOptions: {
      // our own modules do nothing when they are loaded: a page gets what it uses of a library, not the whole of it
      treeshake: { moduleSideEffects: [{ test: /\/libs\/[\w-]+\/src\/.*\.tsx?$/, sideEffects: false }] },
      output: { codeSplitting: { groups: [BEFORE_ALL, FRAME, SHARED, PROPOSAL] } },
    },
  },
});
