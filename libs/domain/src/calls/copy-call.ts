/** Last year's call as the beginning of this year's: everything is kept but the dates, and what to change is named. */
import { localToInstant, offsetMinutes } from '../kernel/zone';
import type { CallDefinition } from './call';

/** Fifty-two weeks: the same day of the week. */
const YEAR_DAYS = 364;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface CopiedCall {
  readonly definition: CallDefinition;
  /** Places the manager has to look at, like the paths of `definitionChanges`. */
  readonly toChange: readonly string[];
}

/**
 * Copies a call for its next edition. Dates move on by whole years of 52 weeks until the opening lies in the future,
 * at the same time of day in the call's zone; a derogation is not inherited. Source: ours.
 * @param now instant (ISO 8601)
 */
export function copyCall(call: CallDefinition, now: string): CopiedCall {
  const behind = Math.max(0, Date.parse(now) - Date.parse(call.opensAt));
  const years = Math.floor(behind / (YEAR_DAYS * DAY_MS)) + 1;
  const moved = (instant: string) => sameTimeLater(instant, call.zone, years * YEAR_DAYS);
  const lots = call.lots.map((lot) => ({
    ...lot,
    deadline: moved(lot.deadline),
    fullApplicationDeadline: lot.fullApplicationDeadline === null ? null : moved(lot.fullApplicationDeadline),
  }));
  return {
    definition: { ...call, opensAt: moved(call.opensAt), lots, derogation: null },
    toChange: [
      'edition',
      'opensAt',
      ...lots.flatMap(({ number, fullApplicationDeadline }) => [
        `lots.${number}.deadline`,
        ...(fullApplicationDeadline === null ? [] : [`lots.${number}.fullApplicationDeadline`]),
      ]),
      ...(call.derogation === null ? [] : ['derogation']),
    ],
  };
}

/** The same time of day in the zone, some days later; an hour later still where clocks skip or repeat it. */
function sameTimeLater(instant: string, zone: string, days: number): string {
  const wall = Date.parse(instant) + offsetMinutes(instant, zone) * MINUTE_MS + days * DAY_MS;
  for (let hours = 0; ; hours += 1) {
    const local = new Date(wall + hours * 60 * MINUTE_MS).toISOString().slice(0, -1);
    const settled = localToInstant(local, zone);
    if ('instant' in settled) return settled.instant;
    if (settled.code === 'ZONE_UNKNOWN') return new Date(Date.parse(instant) + days * DAY_MS).toISOString();
  }
}
