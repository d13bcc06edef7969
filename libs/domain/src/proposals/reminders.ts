/** Which reminder of a deadline is due: the distances are days of the calendar, so nothing has to fire at an instant. */
import { calendarDays } from '../kernel/zone';
import type { ProposalState } from './proposal-lifecycle';

/** How many calendar days before the deadline people are reminded. Source: ours. */
export const REMINDER_DISTANCES = [14, 7, 2, 1] as const;
export type ReminderDistance = (typeof REMINDER_DISTANCES)[number];

/** What decides about the reminders of one proposal. Instants as ISO 8601. */
export interface ReminderFacts {
  readonly state: ProposalState;
  /** Whether the draft has been changed since it was submitted; true as well when it never was. */
  readonly hasUnsubmittedChanges: boolean;
  readonly startedAt: string;
  /** The deadline of the lot as it stands now. */
  readonly deadline: string;
  /** The call's zone: its calendar counts. */
  readonly zone: string;
  readonly cancelledAt: string | null;
  /** Distances of which this proposal has been reminded, of whatever deadline. */
  readonly sent: readonly ReminderDistance[];
}

export interface Reminder {
  readonly distance: ReminderDistance;
  /** Calendar days to the deadline now: fewer than the distance when the reminder comes late, 0 on the day itself. */
  readonly days: number;
  /** `notSubmitted`: nothing stands. `newerChanges`: an earlier version stands, what was written since does not count. */
  readonly about: 'notSubmitted' | 'newerChanges';
}

/**
 * The reminder that is due now, if any: of the nearest distance reached, counted in calendar days of the call's zone to
 * the deadline as it stands, never after it, and once per distance however often the deadline moves. One that was missed
 * comes late rather than never, unless a nearer one is due; of a day before the proposal was started nobody is reminded.
 * Withdrawn proposals, those of which everything is submitted, and cancelled calls have none. Source: ours.
 */
export function dueReminder(facts: ReminderFacts, now: string): Reminder | null {
  const { state, hasUnsubmittedChanges, startedAt, deadline, zone, cancelledAt, sent } = facts;
  if (cancelledAt !== null || state === 'withdrawn' || !hasUnsubmittedChanges) return null;
  if (Date.parse(now) > Date.parse(deadline)) return null;
  const days = calendarDays(now, deadline, zone);
  const distance = REMINDER_DISTANCES.filter((one) => one >= days).at(-1);
  if (distance === undefined || sent.includes(distance)) return null;
  if (calendarDays(startedAt, deadline, zone) < distance) return null;
  return { distance, days, about: state === 'draft' ? 'notSubmitted' : 'newerChanges' };
}
