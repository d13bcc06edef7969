import type { CallDefinition, Clash, EvaluationGrid, SheetContent } from '@trilot/domain';
import { createContext, useContext } from 'react';
import type { Autosave, AutosaveState } from '../../../shared/autosave';
import type { Schemas } from '../../../shared/api';

/** A sheet that can still be written. */
export interface Writing {
  readonly autosave: Autosave<SheetContent, Clash>;
  readonly state: AutosaveState<SheetContent, Clash>;
}

/** One evaluator's sheet for one proposal, as it is now. */
export interface Sheet {
  /** Title of the proposal. */
  readonly title: string;
  /** Why it can only be read; null where nothing stands against writing. */
  readonly locked: { readonly submittedAt: string | null; readonly refusal: Schemas['RefusalView'] | null };
  readonly call: CallDefinition;
  readonly grid: EvaluationGrid;
  readonly content: SheetContent;
  /** Null when the sheet can only be read. */
  readonly writing: Writing | null;
}

/** What the parts of a sheet need beyond its content. */
export interface SheetAccess extends Sheet {
  /** Element id of the stop the keyboard is at. */
  readonly current: string | null;
  /** What the last check found missing in the field with this id, while it still is. */
  readonly errorAt: (anchor: string) => string | undefined;
}

export const SheetContext = createContext<SheetAccess | null>(null);

/** The sheet this part belongs to. */
export function useSheet(): SheetAccess {
  const sheet = useContext(SheetContext);
  if (!sheet) throw new Error('Not inside a score sheet');
  return sheet;
}
