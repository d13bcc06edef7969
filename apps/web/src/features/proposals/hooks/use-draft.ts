import {
  type CallDefinition,
  type Clash,
  type FormDefinition,
  formOf,
  type LotDefinition,
  lotDefinition,
  type ProposalContent,
} from '@trilot/domain';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from '../../../shared/autosave';
import type { Proposal } from '../api/proposals';

/** The proposal that is being written, with everything its sections need. */
export interface Writing {
  readonly proposal: Proposal;
  readonly call: CallDefinition;
  readonly autosave: Autosave<ProposalContent, Clash>;
}

export const WritingContext = createContext<Writing | null>(null);

export interface DraftAccess extends Writing {
  readonly state: AutosaveState<ProposalContent, Clash>;
  readonly content: ProposalContent;
  readonly edit: (change: Partial<ProposalContent>) => void;
  readonly lotNumber: number;
  readonly lot: LotDefinition;
  /** The form of the stage that is being written. */
  readonly form: FormDefinition;
}

/** The draft as it is now, and how to change it. */
export function useDraft(): DraftAccess {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('Not inside a proposal');
  const { autosave, proposal } = writing;
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  return {
    ...writing,
    state,
    content: state.content,
    edit: (change) => autosave.edit((content) => ({ ...content, ...change })),
    lotNumber: proposal.lot.number,
    lot: lotDefinition(writing.call, proposal.lot.number),
    form: formOf(writing.call),
  };
}
