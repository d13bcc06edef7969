import preset from '../../jest.preset.js';

export default {
  ...preset,
  displayName: 'e2e',
  rootDir: import.meta.dirname,
  testEnvironment: './src/harness/journey-environment.ts',
  globalSetup: './src/harness/global-setup.ts',
  globalTeardown: './src/harness/global-teardown.ts',
  testTimeout: 90_000,
  // two journeys side by side: every one that changes something works on a product of its own
  maxWorkers: 2,
};
