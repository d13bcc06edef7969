/** Module boundaries as rules; the order of capabilities comes from tools/capabilities.mjs. */
import { CAPABILITIES, LISTENING_CAPABILITIES, READING_CAPABILITIES } from './tools/capabilities.mjs';

const layers = [
  { name: 'domain', home: 'libs/domain/src' },
  { name: 'api', home: 'apps/api/src/capabilities' },
];

/** A capability must not import the ones after it in the order. */
const order = layers.flatMap(({ name, home }) =>
  CAPABILITIES.map((capability, place) => ({
    name: `${name}-order-${capability}`,
    comment: `${capability} may import only the capabilities before it (tools/capabilities.mjs).`,
    severity: 'error',
    from: { path: `^${home}/${capability}/`, pathNot: '\\.spec\\.ts$' },
    to: {
      path: `^${home}/(${[...CAPABILITIES.slice(place + 1), ...READING_CAPABILITIES, ...LISTENING_CAPABILITIES].join('|')})/`,
    },
  })),
);

/** The API's capabilities see each other through the index only. */
const throughIndex = {
  name: 'api-capability-through-index',
  severity: 'error',
  from: { path: '^apps/api/src/capabilities/([^/]+)/' },
  to: { path: '^apps/api/src/capabilities/([^/]+)/', pathNot: ['^apps/api/src/capabilities/$1/', '/index\\.ts$'] },
};

/** Files of the domain that estimate instead of deciding. */
const STATISTICS =
  '^libs/domain/src/evaluation/(statistics|evaluator-statistics|intraclass|krippendorff|severity|symmetric-matrix|adjusted-ranks|own-scoring)\\.ts$';

export default {
  forbidden: [
    ...order,
    throughIndex,
    {
      name: 'readers-are-read-by-nobody',
      comment: 'What only reads others is imported by nobody, and readers know nothing of one another.',
      severity: 'error',
      from: { path: '^apps/api/src/capabilities/([^/]+)/' },
      to: {
        path: `^apps/api/src/capabilities/(${READING_CAPABILITIES.join('|')})/`,
        pathNot: '^apps/api/src/capabilities/$1/',
      },
    },
    {
      name: 'domain-is-pure',
      comment: 'libs/domain depends on nothing but itself.',
      severity: 'error',
      from: { path: '^libs/domain/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: '^libs/domain/src' },
    },
    {
      name: 'statistics-decide-nothing',
      comment: 'No rule but the statistics themselves reads the statistics of scoring: they inform and never decide.',
      severity: 'error',
      from: {
        path: '^libs/domain/src',
        pathNot: [STATISTICS, '\\.spec\\.ts$', '/evaluation/index\\.ts$', '/testing/'],
      },
      to: { path: STATISTICS },
    },
    {
      name: 'listeners-know-events-only',
      severity: 'error',
      from: { path: `^apps/api/src/capabilities/(${LISTENING_CAPABILITIES.join('|')})/` },
      to: {
        path: '^apps/api/src/capabilities/',
        pathNot: `^apps/api/src/capabilities/(${LISTENING_CAPABILITIES.join('|')})/`,
      },
    },
    {
      name: 'platform-knows-no-capability',
      severity: 'error',
      from: { path: '^apps/api/src/platform' },
      to: { path: '^apps/api/src/(capabilities|documents|seed)' },
    },
    {
      name: 'documents-know-no-capability',
      comment: 'Documents say what they are given; whoever gives it knows who may have it.',
      severity: 'error',
      from: { path: '^apps/api/src/documents' },
      to: { path: '^apps/api/src/(capabilities|seed)' },
    },
    {
      name: 'web-features-stay-apart',
      comment: 'Features never import each other; app/ composes them.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/([^/]+)/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-shared-knows-no-feature',
      severity: 'error',
      from: { path: '^apps/web/src/shared' },
      to: { path: '^apps/web/src/(features|app)' },
    },
    {
      name: 'web-not-to-server',
      severity: 'error',
      from: { path: '^(apps/web|libs/ui|libs/api-client)' },
      to: { path: '^(apps/api|libs/embedded-postgres|migrations)|node_modules/(@nestjs|typeorm|pg|fastify)/' },
    },
    {
      name: 'api-not-to-web',
      severity: 'error',
      from: { path: '^(apps/api|migrations)' },
      to: { path: '^(apps/web|libs/api-client|libs/ui)|node_modules/(react|react-dom)/' },
    },
    {
      name: 'ui-holds-no-data',
      severity: 'error',
      from: { path: '^libs/ui' },
      to: { path: '^libs/(api-client|i18n)' },
    },
    { name: 'libs-not-to-apps', severity: 'error', from: { path: '^libs' }, to: { path: '^apps' } },
    {
      name: 'migrations-import-typeorm-only',
      severity: 'error',
      from: { path: '^migrations' },
      to: { pathNot: '^migrations|node_modules/typeorm/' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
