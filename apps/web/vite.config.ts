import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './build/compile-messages';
import { precompress } from './build/precompress';

const root = path.resolve(import.meta.dirname, '../..');
const api = process.env['API_URL'] ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compileMessages(), precompress()],
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
  },
});
