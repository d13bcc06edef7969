/** Who opens what: a proposal, another's sheet, the own decision. */
import { conflictGate } from '../../assignment/conflict';
import { lotDefinition } from '../../calls/call';
import { checkUnsealed } from '../../calls/submission-window';
import { checkStatisticsOpen } from '../../evaluation/statistics';
import type { Actor } from '../../identity/actor';
import type { Refusal } from '../../kernel/refusal';
import { type Act, assignmentOf, declarationOf, frozenAt, given, isHidden, lotOf } from './facts';
import { EVALUATORS, instant, type Model, type ModelProposal, SELECTORS } from './model';
import type { Reading } from './standing';

export const READING_ACTS = {
  read(model, { what, who, how }) {
    const proposal = given(model.proposals, what);
    const { readers, read } = given(READINGS, how);
    return read(model, proposal, given(readers ?? [proposal.owner], who));
  },
} as const satisfies Readonly<Record<string, Act>>;

interface Opening {
  /** Who tries; null for the applicant. */
  readonly readers: readonly Actor[] | null;
  readonly read: (model: Model, proposal: ModelProposal, reader: Actor) => Refusal | null | undefined;
}

const READINGS: readonly Opening[] = [
  {
    // what was given to one
    readers: EVALUATORS,
    read: (model, proposal, reader) => {
      if (!assignmentOf(model, proposal.id, reader.userId) || proposal.state !== 'submitted') return undefined;
      return conflictGate(declarationOf(model, proposal.id, reader.userId)) ?? note(model, proposal, reader, 'content');
    },
  },
  {
    // what was submitted in a lot
    readers: SELECTORS,
    read: (model, proposal, reader) => {
      const { deadline } = lotDefinition(model.call, proposal.lotNumber);
      if (proposal.state !== 'submitted' || isHidden(model, proposal.id, reader.userId)) return undefined;
      return checkUnsealed(deadline, instant(model)) ?? note(model, proposal, reader, 'content');
    },
  },
  {
    // the board with its sheets: also somebody who scores may look after the selection
    readers: [...EVALUATORS, ...SELECTORS],
    read: (model, proposal, reader) => {
      const others = model.sheets.some(
        ({ proposalId, evaluatorId }) => proposalId === proposal.id && evaluatorId !== reader.userId,
      );
      if (!others || isHidden(model, proposal.id, reader.userId)) return undefined;
      const scores = model.assignments.some(
        ({ proposalId, evaluatorId }) => evaluatorId === reader.userId && lotOf(model, proposalId) === proposal.lotId,
      );
      return (
        checkStatisticsOpen(scores, frozenAt(model, proposal.lotId)) ?? note(model, proposal, reader, 'sheetOfAnother')
      );
    },
  },
  {
    readers: null,
    read: (model, proposal, reader) => {
      const decided = model.rankings.some(
        ({ id, decisions }) =>
          model.stands.get(proposal.lotId) === id && decisions.some(({ proposalId }) => proposalId === proposal.id),
      );
      const isOpen = model.announcedAt !== null && model.announcedAt <= instant(model);
      return decided && isOpen ? note(model, proposal, reader, 'decision') : undefined;
    },
  },
];

function note(model: Model, proposal: ModelProposal, { userId }: Actor, what: Reading['what']) {
  const conflict = model.conflicts.find(
    ({ proposalId, personId }) => proposalId === proposal.id && personId === userId,
  );
  const own = model.assignments.find(
    ({ proposalId, evaluatorId }) => proposalId === proposal.id && evaluatorId === userId,
  );
  model.readings.push({
    personId: userId,
    proposalId: proposal.id,
    at: instant(model),
    what,
    applicant: proposal.owner.userId === userId,
    disqualified: conflict?.level === 'disqualifying' || conflict?.chairDecision === 'disqualified',
    ownSheetOpen:
      own !== undefined &&
      !model.sheets.some(
        ({ evaluatorId, proposalId, state }) =>
          evaluatorId === userId && proposalId === proposal.id && state === 'submitted',
      ) &&
      frozenAt(model, proposal.lotId) === null,
  });
  return null;
}
