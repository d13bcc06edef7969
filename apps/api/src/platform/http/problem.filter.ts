/** Turns everything that goes wrong into RFC 9457 problem details. What is not ours is hidden behind an opaque 500. */
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type Refusal, refuse } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '../database/unit-of-work';
import { RefusalError } from './refusal-error';
import { STATUS_OF } from './status-of';

/** The body of every error answer, media type `application/problem+json`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly requestId: string;
}

/** The problem that stands for a refusal. */
export function problemOf({ code, facts }: Refusal, requestId: string): Problem {
  const title = code.toLowerCase().replaceAll('_', ' ');
  return { type: `urn:trilot:problem:${code}`, title, status: STATUS_OF[code], code, facts: { ...facts }, requestId };
}

/** Seconds after which a client may try again when the database is away. */
const RETRY_AFTER_SECONDS = 5;

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger(ProblemFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const refusal = this.refusalOf(error);
    if (refusal.code === 'UNEXPECTED')
      this.log.error({ requestId: request.id, error: (error as Error)?.stack ?? error });
    sendProblem(reply, refusal, request.id);
  }

  private refusalOf(error: unknown): Refusal {
    if (error instanceof RefusalError) return error.refusal;
    if (databaseIsAway(error)) return refuse('UNAVAILABLE', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: unknown })?.statusCode;
    if (status === 404) return refuse('NOT_FOUND', {});
    if (status === 401) return refuse('NOT_SIGNED_IN', {});
    if (status === 503) return refuse('UNAVAILABLE', { retryAfterSeconds: RETRY_AFTER_SECONDS });
    return typeof status === 'number' && status >= 400 && status < 500
      ? malformedRequest(status)
      : refuse('UNEXPECTED', {});
  }
}

/** What the framework refuses before a route sees it, by the rule that was broken instead of in its words. */
export function malformedRequest(status = 400): Refusal {
  const rule = ({ 413: 'tooLarge', 415: 'mediaType' } as const)[status] ?? 'malformed';
  return refuse('VALIDATION_FAILED', { fields: [{ path: '', rule }] });
}

/** Writes a refusal as the answer. */
export function sendProblem(reply: FastifyReply, refusal: Refusal, requestId: string): void {
  const problem = problemOf(refusal, requestId);
  const facts = refusal.facts as { retryAfterSeconds?: number };
  if (facts.retryAfterSeconds !== undefined) void reply.header('retry-after', String(facts.retryAfterSeconds));
  void reply.header('x-request-id', requestId);
  void reply.status(problem.status).type('application/problem+json').send(JSON.stringify(problem));
}

/** Connection refused, ended or not to be had in time; server shutting down or out of connections. */
function databaseIsAway(error: unknown): boolean {
  const state = sqlState(error) ?? '';
  if (state.startsWith('08') || state.startsWith('57P') || state.startsWith('53')) return true;
  const { code, message } = (error ?? {}) as { code?: string; message?: string };
  if (code === 'ECONNREFUSED' || code === 'ECONNRESET') return true;
  return /^(timeout exceeded when trying to connect|Connection terminated)/.test(message ?? '');
}
