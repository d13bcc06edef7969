/** What differs between two versions of a call, place by place, so that a corrigendum can show it. */
import type { CallDefinition } from './call';
import { partsOf } from './definition-places';

export interface DefinitionChange {
  /** For example "lots.2.deadline" or "forms.fullApplication.sections.idea.questions.approach.limit". */
  readonly path: string;
  /** Null where there was nothing. */
  readonly before: unknown;
  /** Null where there is nothing any more. */
  readonly after: unknown;
}

/** Every place at which two definitions differ, in the order of the older one. Things with an id or a number go by it. */
export function definitionChanges(before: CallDefinition, after: CallDefinition): readonly DefinitionChange[] {
  return changesAt('', before, after);
}

function changesAt(path: string, before: unknown, after: unknown): DefinitionChange[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (old && now) {
    const names = [...new Set([...old.keys(), ...now.keys()])];
    return names.flatMap((name) => changesAt(path === '' ? name : `${path}.${name}`, old.get(name), now.get(name)));
  }
  const [was, is] = [before ?? null, after ?? null];
  return JSON.stringify(was) === JSON.stringify(is) ? [] : [{ path, before: was, after: is }];
}
