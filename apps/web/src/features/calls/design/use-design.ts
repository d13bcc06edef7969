import {
  type CallDefinition,
  type CallDraft,
  type Clash,
  type ConsistencyProblem,
  draftProblems,
  isFixedForGood,
  type Language,
  valueAt,
  withUnread,
  withValue,
} from '@trilot/domain';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Autosave, AutosaveState } from '../../../shared/autosave';
import type { CallDraftView } from './managed-calls';

/** The call that is designed: its draft, or the change to it once it is published. */
export interface DesignedCall {
  readonly slug: string;
  readonly view: CallDraftView;
  /** What is published; null while the call is a draft. */
  readonly published: CallDefinition | null;
  readonly autosave: Autosave<CallDraft, Clash>;
}

export const DesignContext = createContext<DesignedCall | null>(null);

export interface Design extends DesignedCall {
  readonly state: AutosaveState<CallDraft, Clash>;
  readonly draft: CallDraft;
  readonly definition: CallDefinition;
  /** The languages every text is needed in, the reference language first. */
  readonly languages: readonly Language[];
  readonly problems: readonly ConsistencyProblem[];
  /** Whether nothing of the call can be changed any more: it is cancelled. */
  readonly locked: boolean;
  readonly edit: (change: (draft: CallDraft) => CallDraft) => void;
  /** Changes the definition alone; what could not be read stays. */
  readonly define: (change: (definition: CallDefinition) => CallDefinition) => void;
  /** Whether a place was fixed for good by the publication. */
  readonly isFixed: (path: string) => boolean;
}

/** The call as it is now, and how to change it. */
export function useDesign(): Design {
  const designed = useContext(DesignContext);
  if (!designed) throw new Error('Not inside the designer of a call');
  const { autosave, published, view } = designed;
  const state = useSyncExternalStore(autosave.subscribe, autosave.current);
  const draft = state.content;
  const { definition } = draft;
  const problems = useMemo(() => draftProblems(draft), [draft]);
  const edit = (change: (before: CallDraft) => CallDraft) => autosave.edit(change);
  return {
    ...designed,
    state,
    draft,
    definition,
    languages: [...new Set([definition.referenceLanguage, ...definition.languages])],
    problems,
    locked: view.state === 'cancelled',
    edit,
    define: (change) => edit((before) => ({ ...before, definition: change(before.definition) })),
    isFixed: (path) => published !== null && isFixedForGood(published, path),
  };
}

export interface Place<Value> {
  readonly value: Value;
  /** Text that could not be read as a value; empty where the value is still missing. */
  readonly unread: string | undefined;
  readonly fixed: boolean;
  /** Puts a value; undefined leaves an optional place out. */
  readonly put: (value: Value | undefined) => void;
  /** Keeps text that cannot be read. */
  readonly keep: (typed: string) => void;
}

/** One place of the call that is designed. The value is of the kind that the definition has there. */
export function usePlace<Value>(path: string): Place<Value> {
  const { definition, draft, edit, isFixed } = useDesign();
  return {
    value: valueAt(definition, path) as Value,
    unread: draft.unread[path],
    fixed: isFixed(path),
    put: (value) => edit((before) => withValue(before, path, value)),
    keep: (typed) => edit((before) => withUnread(before, path, typed)),
  };
}
