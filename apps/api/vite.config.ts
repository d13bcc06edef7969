import path from 'node:path';
import { builtinModules } from 'node:module';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '../..');
export default defineConfig({
  root: import.meta.dirname,
  resolve: { tsconfigPaths: true },
  oxc: { decorator: { legacy: true, emitDecoratorMetadata: true } },
  ssr: { noExternal: [/^@trilot\//] },
  build: {
    ssr: true,
    target: 'node20',
    outDir: path.join(root, 'dist/apps/api'),
    emptyOutDir: true,
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: Object.fromEntries(
        ['main', 'worker', 'cli', 'openapi', 'document-worker', 'assignment-worker'].map((door) => [
          door,
          path.join(import.meta.dirname, `src/${door}.ts`),
        ]),
      ),
      external: [...builtinModules, /^node:/],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
    },
  },
});
