/** The states that a log tells of, by nothing but its entries, and the same as they stand. */
import { AWARD_LIFECYCLE } from '../../awards/award-lifecycle';
import type { Standing, LogEntry } from './standing';

/** State of each thing, by its kind and id. */
export type States = Readonly<Record<string, string>>;

type Step = (entry: LogEntry) => Readonly<Record<string, string | null>>;

const own =
  (state: string): Step =>
  ({ subject }) => ({ [`${subject.type} ${subject.id}`]: state });
const fact = ({ facts }: LogEntry, name: string): string => String(facts[name]);
/** Every screening is open until something has been said about it. */
const screening =
  (state: string | null): Step =>
  ({ subject }) => ({ [`screening ${subject.id}`]: state });

const award =
  (state: string): Step =>
  ({ subject }) => ({ [`award ${subject.id}`]: state });
const complaint =
  (state: string): Step =>
  (entry) => ({ [`complaint ${fact(entry, 'complaintId')}`]: state });

const voided = ({ facts }: LogEntry) =>
  Object.fromEntries((facts['voidedSheets'] as readonly string[]).map((id) => [`scoreSheet ${id}`, 'voided']));

/** What each action does to the state of what. An action that is not here changes no state. */
const STEPS: Readonly<Record<string, Step>> = {
  'proposal.started': own('draft'),
  'proposal.submitted': own('submitted'),
  'proposal.withdrawn': own('withdrawn'),
  'proposal.admitted': screening('admissible'),
  'proposal.checkReopened': screening(null),
  'rejection.proposed': screening('rejectionProposed'),
  'rejection.decided': (entry) => screening(fact(entry, 'verdict') === 'confirmed' ? 'rejected' : null)(entry),
  'reversal.proposed': screening('reversalProposed'),
  'reversal.decided': (entry) => screening(fact(entry, 'verdict') === 'confirmed' ? null : 'rejected')(entry),
  'assignment.made': (entry) => ({ [`assignment ${entry.subject.id}`]: 'made' }),
  'assignment.takenBack': ({ subject }) => ({ [`assignment ${subject.id}`]: null }),
  'conflict.declared': (entry) => ({
    [`conflict ${fact(entry, 'proposalId')} ${entry.actorId}`]: fact(entry, 'level'),
    ...voided(entry),
  }),
  'conflict.decided': (entry) => ({
    [`conflict ${fact(entry, 'proposalId')} ${fact(entry, 'evaluatorId')}`]: fact(entry, 'decision'),
    ...voided(entry),
  }),
  'scoreSheet.submitted': own('submitted'),
  'ranking.frozen': own('frozen'),
  'ranking.corrected': own('frozen'),
  'decisions.proposed': own('proposed'),
  'decisions.approved': own('approved'),
  'call.announced': (entry) => ({ announcement: fact(entry, 'at') }),
  'proposal.promoted': award('promoted'),
  'award.withdrawn': award('withdrawn'),
  'award.declined': award('declined'),
  'complaint.lodged': complaint('lodged'),
  'complaint.dismissed': complaint('dismissed'),
  'complaint.upholdProposed': complaint('upholdProposed'),
  'complaint.upholdRefused': complaint('lodged'),
  'complaint.upheld': complaint('upheld'),
};

/** The states after all entries of a log, in their order. */
export function replay(log: readonly LogEntry[]): States {
  const states: Record<string, string> = {};
  for (const entry of log) {
    for (const [thing, state] of Object.entries(STEPS[entry.action]?.(entry) ?? {})) {
      if (state === null) delete states[thing];
      else states[thing] = state;
    }
  }
  return states;
}

/** The same things as they stand, whatever the log says. Sheets that were only saved are in no log. */
export function statesOf(standing: Standing): States {
  const { proposals, sheets, conflicts, rankings, announcedAt, promotions, endings, complaints } = standing;
  return Object.fromEntries([
    ...proposals.map(({ id, state }) => [`proposal ${id}`, state]),
    ...proposals
      .filter(({ screening: state }) => state !== 'open')
      .map(({ id, screening: state }) => [`screening ${id}`, state]),
    ...sheets.filter(({ state }) => state !== 'draft').map(({ id, state }) => [`scoreSheet ${id}`, state]),
    ...conflicts.map(({ proposalId, personId, level, chairDecision }) => [
      `conflict ${proposalId} ${personId}`,
      // what is found late outweighs what was cleared before
      level === 'disqualifying' ? level : (chairDecision ?? level),
    ]),
    ...rankings.map(({ id, state }) => [`ranking ${id}`, state]),
    ...(announcedAt === null ? [] : [['announcement', announcedAt]]),
    ...promotions.map(({ proposalId }) => [`award ${proposalId}`, 'promoted']),
    ...endings.map(({ proposalId, ending }) => [`award ${proposalId}`, AWARD_LIFECYCLE.moves[ending].to]),
    ...complaints.map(({ id, state }) => [`complaint ${id}`, state]),
  ]) as States;
}
