import preset from '../../jest.preset.js';

export default {
  ...preset,
  displayName: 'e2e',
  rootDir: import.meta.dirname,
  testEnvironment: './src/harness/journey-environment.ts',
  globalSetup: './src/harness/global-setup.ts',
  globalTeardown: './src/harness/global-teardown.ts',
  testTimeout: 90_000,
  // three journeys side by side, because each waits now and then: what changes something works on a product of its own
  maxWorkers: 3,
};
