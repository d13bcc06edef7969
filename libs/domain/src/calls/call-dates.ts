/** The instants of a call that people put into their calendars. */
import { groupBy } from '../kernel/group-by';
import type { CallDefinition } from './call';
import { clarificationDays } from './clarifications';

export const CALL_DATE_KINDS = ['opens', 'deadline', 'fullApplicationDeadline'] as const;
export type CallDateKind = (typeof CALL_DATE_KINDS)[number];

export interface CallDate {
  readonly kind: CallDateKind;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Numbers of the lots it is of; empty where it is of all of them. */
  readonly lots: readonly number[];
}

/**
 * When a call opens and what closes when, in the order of time; lots that close together are one date. A deadline of full
 * applications that everybody may send is among them, one that is by invitation too. Source: programme rules, section 9.
 */
export function callDates({ opensAt, lots }: Pick<CallDefinition, 'opensAt' | 'lots'>): readonly CallDate[] {
  const closing = (kind: CallDateKind, deadlineOfLot: (lot: CallDefinition['lots'][number]) => string | null) => {
    const dated = lots.flatMap((lot) => {
      const deadline = deadlineOfLot(lot);
      return deadline === null ? [] : [{ number: lot.number, at: new Date(deadline).toISOString() }];
    });
    return [...groupBy(dated, ({ at }) => at)].map(([at, members]): CallDate => {
      const numbers = members.map(({ number }) => number);
      return { kind, at, lots: numbers.length === lots.length ? [] : numbers };
    });
  };
  return [
    { kind: 'opens' as const, at: new Date(opensAt).toISOString(), lots: [] },
    ...closing('deadline', ({ deadline }) => deadline),
    ...closing('fullApplicationDeadline', ({ fullApplicationDeadline }) => fullApplicationDeadline),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

export const CALL_DAY_KINDS = ['questions', 'answers'] as const;
export type CallDayKind = (typeof CALL_DAY_KINDS)[number];

export interface CallDay {
  readonly kind: CallDayKind;
  /** YYYY-MM-DD, the whole day in the zone of the call. */
  readonly day: string;
  /** Numbers of the lots it is of; empty where it is of all of them. */
  readonly lots: readonly number[];
}

/**
 * The last days on which something is asked and answered; lots that have the same day are one. Source: programme rules,
 * section 3 (questions).
 */
export function callDays(call: Pick<CallDefinition, 'lots' | 'periods' | 'zone'>): readonly CallDay[] {
  const { lots } = call;
  return CALL_DAY_KINDS.flatMap((kind) => {
    const dated = lots.map(({ number }) => ({ number, day: clarificationDays(call, number)[kind] }));
    return [...groupBy(dated, ({ day }) => day)].map(([day, members]): CallDay => {
      const numbers = members.map(({ number }) => number);
      return { kind, day, lots: numbers.length === lots.length ? [] : numbers };
    });
  });
}
