import { type ProposalFile, type Task, taskList } from '@trilot/domain';
import { useDraft } from './use-draft';

/** The sections of the proposal as it is now, each with where it stands and what it lacks. */
export function useTasks(): readonly Task[] {
  const { proposal, content, call, lotNumber, conceptNote } = useDraft();
  const files = proposal.files as unknown as readonly ProposalFile[];
  return taskList(content, call, lotNumber, proposal.partners, conceptNote, files);
}
