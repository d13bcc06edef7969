/** The conditional headers of the contract, read strictly: `If-Match` on everything edited, `Idempotency-Key` once. */
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { throwRefusal } from './refusal-error';

/** The version the client saw, from `If-Match: "7"`. Refuses with PRECONDITION_REQUIRED where it is absent or unreadable. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  const version = /^"(\d{1,9})"$/.exec(header ?? '')?.[1];
  if (version === undefined) throwRefusal('PRECONDITION_REQUIRED', { header: 'If-Match' });
  return Number(version);
});

/** The client's key for an act that must happen once. Refuses with PRECONDITION_REQUIRED where it is absent or odd. */
export const IdempotencyKey = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  if (typeof header !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(header)) {
    throwRefusal('PRECONDITION_REQUIRED', { header: 'Idempotency-Key' });
  }
  return header;
});

/** Entity tag of a version, as it stands in `ETag` and `If-Match`. */
export function entityTag(version: number): string {
  return `"${version}"`;
}
