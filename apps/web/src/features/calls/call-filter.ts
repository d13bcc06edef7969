/** Which calls of the list are shown: the choices stand in the address, so that a list can be sent on. */
import { type LotKind, wantsCall } from '@trilot/domain';
import type { Schemas } from '../../shared/api';

type Call = Schemas['CallSummary'];

export const CALL_GROUPS = ['open', 'coming', 'closed'] as const;
export type CallGroup = (typeof CALL_GROUPS)[number];

/** What is chosen; empty where everything is shown. */
export interface CallFilter {
  /** ISO 3166-1. */
  readonly country: string;
  readonly kind: LotKind | '';
  readonly group: CallGroup | '';
}

/** A call is open, coming, or over. */
export function groupOfCall({ phase }: Pick<Call, 'phase'>): CallGroup {
  return phase === 'open' || phase === 'coming' ? phase : 'closed';
}

/** Whether one lot of the call is both of the kind and for the country, and the call in the group. */
export function isShown(call: Pick<Call, 'phase' | 'lots'>, { country, kind, group }: CallFilter): boolean {
  const wish = { countries: country === '' ? [] : [country], lotKind: kind === '' ? null : kind };
  return (group === '' || groupOfCall(call) === group) && wantsCall(wish, call.lots);
}

/** The choices of an address; what is no choice is none. */
export function filterOf(search: URLSearchParams): CallFilter {
  const chosen = (name: string) => search.get(name) ?? '';
  const [kind, group] = [chosen('kind'), chosen('state')];
  return {
    country: chosen('country'),
    kind: kind === 'geographic' || kind === 'horizontal' ? kind : '',
    group: CALL_GROUPS.find((known) => known === group) ?? '',
  };
}

/** The address of a choice. */
export function searchOf({ country, kind, group }: CallFilter): URLSearchParams {
  return new URLSearchParams(Object.entries({ country, kind, state: group }).filter(([, value]) => value !== ''));
}
