/** What a request says must be readable in one way only: no guessing at the door, and nothing the database cannot keep. */
import { refuse } from '@trilot/domain';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { takeFiles } from './file-body';
import { sendProblem } from './problem.filter';
import { throwRefusal } from './refusal-error';

/** Levels of nesting; the deepest document, a call's definition, has eleven. */
const DEEPEST = 32;
/** NUL, which PostgreSQL keeps in no text, and halves of a surrogate pair, which are no text. */
const UNKEEPABLE = /[\0\p{Cs}]/u;
const STRINGS = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

type Fault = { readonly path: string; readonly rule: 'characters' | 'tooDeep' | 'malformed' };

/** What a form comes as. */
const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a form may be sent here because a standard says so; what it says is thrown away. */
    takesForms?: boolean;
  }
}

/**
 * Reads JSON bodies strictly, forms and files where a route takes them, and nothing else, and looks at every text of a
 * request before anything works with it.
 */
export function readRequestsStrictly(server: FastifyInstance, bodyLimit: number): void {
  server.removeAllContentTypeParsers();
  server.addContentTypeParser('application/json', { parseAs: 'string', bodyLimit }, async (_: unknown, text: string) =>
    parseStrictly(text),
  );
  server.addContentTypeParser(FORMS, { parseAs: 'string', bodyLimit }, async ({ routeOptions }: FastifyRequest) => {
    if (!routeOptions.config.takesForms) throw Object.assign(new Error('No form is taken here'), { statusCode: 415 });
    return null;
  });
  takeFiles(server);
  server.addHook('preValidation', async (request, reply) => {
    // a file, or a piece of one, is no text
    const body = Buffer.isBuffer(request.body) ? null : request.body;
    const fault = firstFault(body) ?? firstFault(request.query) ?? firstFault(request.params);
    if (!fault) return undefined;
    sendProblem(reply, refuse('VALIDATION_FAILED', { fields: [fault] }), request.id);
    return reply;
  });
}

/**
 * Parses JSON in which no object names a field twice: parsers differ in which of the two they take.
 * @throws VALIDATION_FAILED
 */
export function parseStrictly(text: string): unknown {
  const value = parsed(text);
  // in valid JSON every colon outside a string belongs to one field
  const named = text.replace(STRINGS, '').split(':').length - 1;
  if (named !== fieldsIn(value)) throwRefusal('VALIDATION_FAILED', { fields: [{ path: '', rule: 'duplicateKeys' }] });
  return value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throwRefusal('VALIDATION_FAILED', { fields: [{ path: '', rule: 'malformed' }] });
  }
}

function fieldsIn(value: unknown): number {
  let count = 0;
  // a stack of its own: a hostile document is deeper than the machine's
  const waiting = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null) continue;
    const inside = Object.values(next) as unknown[];
    if (!Array.isArray(next)) count += inside.length;
    for (const part of inside) waiting.push(part);
  }
  return count;
}

/** The first text that cannot be kept, name that is no field's, or level too deep; null for a sound value. */
function firstFault(value: unknown, path = '', depth = 0): Fault | null {
  if (typeof value === 'string') return UNKEEPABLE.test(value) ? { path, rule: 'characters' } : null;
  if (typeof value !== 'object' || value === null) return null;
  if (depth === DEEPEST) return { path: '', rule: 'tooDeep' };
  const isList = Array.isArray(value);
  for (const [name, part] of Object.entries(value)) {
    if (!isList && UNKEEPABLE.test(name)) return { path, rule: 'characters' };
    if (!isList && isPrototype(name, part)) return { path, rule: 'malformed' };
    const fault = firstFault(part, path ? `${path}.${name}` : name, depth + 1);
    if (fault) return fault;
  }
  return null;
}

/** Names by which a careless copy would change what every object inherits. */
function isPrototype(name: string, value: unknown): boolean {
  return name === '__proto__' || (name === 'constructor' && typeof value === 'object' && value !== null);
}
