import type { MessageId } from '@trilot/i18n';
import type { User } from '../shared/session';

/** Where each role starts its work. What may be done there is decided by the API. */
export function navigationFor(user: User | null): readonly { readonly to: string; readonly label: MessageId }[] {
  const has = (...roles: readonly User['roles'][number][]) => user?.roles.some((role) => roles.includes(role)) ?? false;
  return [
    { to: '/', label: 'common.nav.calls' },
    ...(user && user.memberships.length > 0
      ? [
          { to: '/apply', label: 'common.nav.apply' } as const,
          { to: '/municipality', label: 'common.nav.municipality' } as const,
        ]
      : []),
    ...(has('evaluator') ? [{ to: '/evaluate', label: 'common.nav.evaluate' } as const] : []),
    ...(has('manager', 'chair', 'secretary', 'observer', 'auditor')
      ? [{ to: '/manage', label: 'common.nav.manage' } as const]
      : []),
    ...(has('manager', 'administrator') ? [{ to: '/people', label: 'common.nav.people' } as const] : []),
    ...(has('auditor', 'manager', 'administrator') ? [{ to: '/audit', label: 'common.nav.audit' } as const] : []),
  ];
}
