import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;
const { $schema: _, ...swc } = JSON.parse(readFileSync(path.join(root, '.swcrc'), 'utf8'));
const { paths } = JSON.parse(readFileSync(path.join(root, 'tsconfig.base.json'), 'utf8')).compilerOptions;
const commonJs = { ...swc, swcrc: false, module: { type: 'commonjs' } };

/** Jest 30 on Node 20 cannot require() ES modules, so sources and the ESM-only packages named here become CommonJS. */
const esmPackages = [
  '@nestjs',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@tokenizer',
  '@borewit',
  'canonicalize',
  '@lingui',
  'fast-check',
  'idb',
];

export default {
  testEnvironment: 'node',
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', commonJs],
    '^.+\\.m?js$': [
      '@swc/jest',
      {
        swcrc: false,
        sourceMaps: false,
        isModule: 'unknown',
        jsc: { target: 'es2023', parser: { syntax: 'ecmascript' } },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages.join('|')})/)`],
  moduleNameMapper: {
    '\\.module\\.css$': path.join(root, 'tools/jest-css-modules.cjs'),
    '\\.css$': path.join(root, 'tools/jest-css-modules.cjs'),
    ...Object.fromEntries(Object.entries(paths).map(([name, [file]]) => [`^${name}$`, path.join(root, file)])),
  },
  testMatch: ['**/*.spec.ts', '**/*.spec.tsx'],
  // by itself Jest leaves one processor idle, of two that is the half
  maxWorkers: 2,
  testSequencer: path.join(root, 'tools/jest-sequencer.cjs'),
  cacheDirectory: path.join(root, 'node_modules/.cache/jest-cjs'),
};
