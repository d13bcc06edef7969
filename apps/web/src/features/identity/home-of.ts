import type { User } from '../../shared/session';

/** Where each role begins its work. */
export function homeOf({ roles, memberships }: User): string {
  if (memberships.length > 0) return '/apply';
  if (roles.includes('evaluator')) return '/evaluate';
  if (roles.includes('administrator')) return '/audit';
  return '/manage';
}
