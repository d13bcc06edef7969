import preset from '../../jest.preset.js';
export default {
  ...preset,
  displayName: 'api',
  rootDir: import.meta.dirname,
  globalSetup: './test/harness/global-setup.ts',
  globalTeardown: './test/harness/global-teardown.ts',
  testTimeout: 30_000,
};
