/** How each address is asked: with which ids, which query, and what an act is told. */
import { randomUUID } from 'node:crypto';
import type { ExportKind } from '@trilot/domain';
import { WORDS } from './canaries';
import { AUDIT_PAGE, type PlantedCall } from './planted-call';

interface Asking {
  readonly query?: string;
  readonly body?: unknown;
  readonly headers?: () => Record<string, string>;
}

const once = () => ({ 'idempotency-key': randomUUID() });
const WORD = '?format=docx&language=en';
const PDF = '?format=pdf&language=en';

const ASKINGS: Readonly<Record<string, Asking>> = {
  'GET /api/proposals/{id}/draft/dossier': { query: WORD },
  'GET /api/proposals/{id}/revisions/{number}/dossier': { query: WORD },
  'GET /api/lots/{lotId}/proposals/{id}/dossier': { query: WORD },
  'GET /api/lots/{lotId}/proposals/{id}/dossier (PDF)': { query: PDF },
  'GET /api/assignments/{id}/dossier': { query: WORD },
  'GET /api/proposals/{id}/form-file': { query: '?language=en' },
  'GET /api/calls/{slug}/reports/{kind} (report)': { query: WORD },
  'GET /api/calls/{slug}/reports/{kind} (report as PDF)': { query: PDF },
  'GET /api/calls/{slug}/reports/{kind} (minutes)': { query: WORD },
  'GET /api/subscriptions/one-click': { query: '?token=none' },
  'GET /api/people (evaluators)': { query: '?role=evaluator' },
  // boxes in which people search, each with a word that is planted
  'GET /api/managed-people': { query: '?search=zorilla' },
  'GET /api/municipalities': { query: '?search=minga' },
  'GET /api/managed-municipalities': { query: '?search=minga' },
  'GET /api/lots/{lotId}/assignments (searched)': { query: `?search=${WORDS.title}` },
  'GET /api/assignment-suggestions/{id}/proposals (searched)': { query: `?search=${WORDS.title}` },
  'POST /api/lots/{lotId}/what-if': {
    body: { envelopeCents: null, maxPerCountry: null, maxCentsPerCountry: null, line: null, reallocate: true },
  },
  'POST /api/invitations/lookup': { body: { token: 'none-'.padEnd(43, 'x') } },
  'POST /api/lots/{lotId}/ranking (refused)': { headers: once },
  'POST /api/calls/{slug}/announcement (refused)': { headers: once, body: { at: null } },
  'POST /api/rankings/{id}/corrections (refused)': {
    headers: once,
    body: { kind: 'lateRejection', reason: 'Somebody was put aside' },
  },
  'POST /api/lots/{lotId}/promotions (refused)': { headers: once, body: { proposalId: randomUUID() } },
};

const KINDS: Readonly<Record<string, string>> = {
  report: 'evaluation',
  'report as PDF': 'evaluation',
  minutes: 'minutes',
};

export function askedAs(address: string): Asking {
  return ASKINGS[address] ?? {};
}

/** An address as it is asked: with the ids of what is planted, each that fits, its query, and every page where there are more. */
export function filledIn(planted: PlantedCall, address: string, path: string): readonly string[] {
  const paths = withIds(planted, address, path).map((filled) => filled + (ASKINGS[address]?.query ?? ''));
  if (address !== 'GET /api/audit') return paths;
  return ['', ...planted.auditPages.map(({ id }) => `&before=${id}`)].map(
    (page) => `${path}?limit=${AUDIT_PAGE}${page}`,
  );
}

function withIds(planted: PlantedCall, address: string, path: string): readonly string[] {
  const { call, lot, proposal, file, ranking, assignments, municipalityId, suggestion, complaint, exports } = planted;
  const way = /\((.*)\)$/.exec(address)?.[1] ?? '';
  const ids: Readonly<Record<string, readonly string[]>> = {
    '/api/assignments/': [...assignments.values()],
    '/api/rankings/': [ranking],
    '/api/municipalities/': [municipalityId],
    '/api/assignment-suggestions/': [suggestion],
    '/api/complaints/': [complaint],
    // everybody asks for everybody's: they are for whoever had them made alone
    '/api/exports/': exports.get(way as ExportKind) ?? [randomUUID()],
    '/common-grants/': [call.id],
  };
  const own = Object.entries(ids).find(([start]) => path.startsWith(start))?.[1] ?? [proposal.id];
  const rest = path
    .replace('{slug}', call.slug)
    .replace('{lotId}', lot)
    .replace('{fileId}', file)
    .replace('{proposalId}', proposal.id)
    .replace('{kind}', KINDS[way] ?? 'evaluation')
    .replace('{number}', '1')
    .replace('{version}', '1');
  return [...new Set(own.map((id) => rest.replace('{id}', id)))];
}
