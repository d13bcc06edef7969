/** What always holds of people: what each of them reads and does, and what the log says of it. */
import { isBlank } from '../../kernel/text';
import { type Invariant, lotOf } from './invariant';
import { replay, statesOf } from './replay';
import type { LogEntry, Standing } from './standing';

export const PEOPLE_INVARIANTS: Readonly<Record<string, Invariant>> = {
  'nobody reads a proposal they have a disqualifying conflict with': ({ readings }) =>
    readings.filter(({ disqualified }) => disqualified).map(({ personId, what }) => `${personId} read ${what}`),

  'nobody reads another sheet before their own is in': ({ readings }) =>
    readings
      .filter(({ what, ownSheetOpen }) => what === 'sheetOfAnother' && ownSheetOpen)
      .map(({ personId, proposalId }) => `${personId} on ${proposalId}`),

  'nobody but the applicant reads a proposal until the deadline has passed': ({ readings, proposals, lots }) =>
    readings
      .filter(({ what, applicant }) => what !== 'decision' && !applicant)
      .filter(
        ({ proposalId, at }) =>
          at <=
          lotOf(
            lots,
            proposals.find(({ id }) => id === proposalId)!,
          ).deadline,
      )
      .map(({ personId, at }) => `${personId} at ${at}`),

  'no applicant reads a decision before the announced instant': ({ readings, announcedAt }) =>
    readings
      .filter(({ what, at }) => what === 'decision' && (announcedAt === null || at < announcedAt))
      .map(({ personId, at }) => `${personId} at ${at}`),

  'no submission after the deadline': ({ proposals, lots }) =>
    proposals.flatMap(({ id, submittedAt, ...proposal }) =>
      submittedAt.filter((at) => at > lotOf(lots, proposal).deadline).map((at) => `${id} at ${at}`),
    ),

  'approval takes two people': ({ rankings }) =>
    rankings
      .filter(({ state, proposedBy, approvedBy }) => state === 'approved' && (!approvedBy || proposedBy === approvedBy))
      .map(({ id }) => id),

  'what takes two people is decided by another one than has proposed it': ({ log }) =>
    log.flatMap(({ action, actorId, subject }, place) => {
      const proposal = FOUR_EYES[action];
      const before = log
        .slice(0, place)
        .filter((entry) => entry.action === proposal && entry.subject.id === subject.id);
      return proposal && before.at(-1)?.actorId === actorId ? [`${action} ${subject.id}`] : [];
    }),

  'nobody answers a complaint who had a part in what it is about': (standing) =>
    standing.log.flatMap((entry, place) =>
      ANSWERS.includes(entry.action) && hadAPart(standing, standing.log.slice(0, place), entry)
        ? [`${entry.actorId}: ${entry.action} ${entry.subject.id}`]
        : [],
    ),

  'the committee’s scores are by nobody who has scored the proposal': ({ consolidations, sheets }) =>
    consolidations
      .filter((one) =>
        sheets.some(
          ({ proposalId, evaluatorId, submittedAt }) =>
            proposalId === one.proposalId &&
            evaluatorId === one.recordedBy &&
            submittedAt !== null &&
            submittedAt <= one.recordedAt,
        ),
      )
      .map(({ recordedBy, proposalId }) => `${recordedBy} on ${proposalId}`),

  'every change has an actor and an instant, and a reason where one is due': ({ log }) =>
    log
      .filter(
        ({ actorId, at, action, reason, facts }) =>
          actorId === null ||
          Number.isNaN(Date.parse(at)) ||
          (REASONED.includes(action) && isBlank(reason ?? '')) ||
          (action === 'decisions.proposed' && unreasoned(facts['departures'])),
      )
      .map(({ action }) => action),

  'replaying the log gives the states as they are': (standing) => {
    const told = replay(standing.log);
    const states = statesOf(standing);
    const things = new Set(
      [...Object.keys(told), ...Object.keys(states)].filter((key) => !key.startsWith('assignment ')),
    );
    return [...things]
      .filter((thing) => told[thing] !== states[thing])
      .map((thing) => `${thing}: ${told[thing] ?? 'nothing'} in the log, ${states[thing] ?? 'nothing'} in fact`);
  },
};

/** What is decided by a second person, and the action it decides on. */
const FOUR_EYES: Readonly<Record<string, string>> = {
  'rejection.decided': 'rejection.proposed',
  'reversal.decided': 'reversal.proposed',
  'decisions.approved': 'decisions.proposed',
  'complaint.upheld': 'complaint.upholdProposed',
  'complaint.upholdRefused': 'complaint.upholdProposed',
};

const ANSWERS = ['complaint.dismissed', 'complaint.upholdProposed', 'complaint.upheld', 'complaint.upholdRefused'];

const REASONED = [
  'rejection.proposed',
  'reversal.proposed',
  'conflict.decided',
  'proposal.withdrawn',
  'score.consolidated',
  'ranking.corrected',
  'money.reallocated',
  'award.withdrawn',
  'award.declined',
  'complaint.dismissed',
  'complaint.upholdProposed',
  'complaint.upholdRefused',
];

function unreasoned(departures: unknown): boolean {
  return (departures as readonly { readonly reason: string }[]).some(({ reason }) => isBlank(reason));
}

/** Whether by the log until then somebody decided on a proposal, scored it, or took part in putting it aside. */
function hadAPart(
  { proposals, rankings, sheets }: Standing,
  earlier: readonly LogEntry[],
  { actorId, subject: { id } }: LogEntry,
): boolean {
  const { lotId } = proposals.find((proposal) => proposal.id === id)!;
  const last = (action: string, subject: string) =>
    earlier.filter((entry) => entry.action === action && entry.subject.id === subject).at(-1)?.actorId;
  const own = earlier.filter((entry) => entry.actorId === actorId);
  const decided = rankings
    .filter((ranking) => ranking.lotId === lotId)
    // who proposes again takes the place of whoever did before
    .some((ranking) =>
      ['decisions.proposed', 'decisions.approved'].some((action) => last(action, ranking.id) === actorId),
    );
  const scored = own.some(
    ({ action, subject }) =>
      (action === 'score.consolidated' && subject.id === id) ||
      (action === 'scoreSheet.submitted' && sheets.some((sheet) => sheet.id === subject.id && sheet.proposalId === id)),
  );
  const screened = own.some(({ action, subject }) => /^(rejection|reversal)[.]/.test(action) && subject.id === id);
  return decided || scored || screened;
}
