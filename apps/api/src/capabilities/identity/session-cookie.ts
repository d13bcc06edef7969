import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../../platform/config/config';
import { SESSION_HOURS } from './sessions.repository';
import { SESSION_COOKIE } from './strategies';

/** Puts the token of a session into a cookie that no script reads and no other site sends along. */
export function setSessionCookie(reply: FastifyReply, token: string, { production }: Config): void {
  void reply.setCookie(SESSION_COOKIE, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: production,
    maxAge: SESSION_HOURS * 3600,
  });
}

/** What the browser says it is; empty where it says nothing. */
export function browserOf({ headers }: FastifyRequest): string {
  return headers['user-agent'] ?? '';
}
