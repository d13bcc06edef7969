import path from 'node:path';
import preset from '../../jest.preset.js';

export default {
  ...preset,
  displayName: 'api',
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    // offers itself to `import` only, and specs are CommonJS
    '^canonicalize$': path.join(import.meta.dirname, '../../node_modules/canonicalize/lib/canonicalize.js'),
  },
  globalSetup: './test/harness/global-setup.ts',
  globalTeardown: './test/harness/global-teardown.ts',
  testTimeout: 60_000,
  // one more than processors, because specs wait for jobs and processes; a server that is given keeps a hundred connections
  // as a rule, which is what one spec with its processes may take
  maxWorkers: process.env.TEST_DATABASE_URL || process.env.DATABASE_URL ? 1 : 3,
};
