import {
  type AssessedParts,
  assessedParts,
  type CallDefinition,
  type Clash,
  type ConceptNote,
  type FormDefinition,
  formOf,
  type LotDefinition,
  lotDefinition,
  type ProposalContent,
  withAssessed,
} from '@trilot/domain';
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from '../../../shared/autosave';
import type { Proposal } from '../api/proposals';

/** An address of the application: an id is none. */
export type Address = `/${string}`;

/** The proposal that is being written, with everything its sections need. */
export interface Writing {
  readonly proposal: Proposal;
  readonly call: CallDefinition;
  readonly autosave: Autosave<ProposalContent, Clash>;
  /** Address of its overview, under which its pages are. */
  readonly home: Address;
  /** Whether it has a history that can be read: what is tried in a sandbox has none. */
  readonly remembered: boolean;
}

export const WritingContext = createContext<Writing | null>(null);

export interface DraftAccess extends Writing {
  readonly state: AutosaveState<ProposalContent, Clash>;
  /** With what was assessed in the concept note, where this is the full application that follows one. */
  readonly content: ProposalContent;
  readonly conceptNote: ConceptNote | null;
  /** What cannot be written here because it was assessed in the concept note. */
  readonly assessed: AssessedParts;
  readonly edit: (change: Partial<ProposalContent>) => void;
  readonly lotNumber: number;
  readonly lot: LotDefinition;
  /** The form of the stage that is being written. */
  readonly form: FormDefinition;
}

const NOTHING_ASSESSED: AssessedParts = { questions: [], priorities: false };

/** The draft as it is now, and how to change it. */
export function useDraft(): DraftAccess {
  const writing = useContext(WritingContext);
  if (!writing) throw new Error('Not inside a proposal');
  const { autosave, proposal } = writing;
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  const conceptNote = proposal.conceptNote as unknown as ConceptNote | null;
  return {
    ...writing,
    state,
    content: withAssessed(state.content, writing.call, conceptNote),
    conceptNote,
    assessed: conceptNote ? assessedParts(writing.call) : NOTHING_ASSESSED,
    edit: (change) => autosave.edit((content) => ({ ...content, ...change })),
    lotNumber: proposal.lot.number,
    lot: lotDefinition(writing.call, proposal.lot.number),
    form: formOf(writing.call),
  };
}
