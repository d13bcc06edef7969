/** What a changed call means for a proposal that was begun before the change. */
import { type CallDefinition } from '../calls/call';
import { type DefinitionChange, definitionChanges } from '../calls/definition-changes';
import { type Refusal, refuse } from '../kernel/refusal';

/** Parts of a call that say what is to be written. */
const WRITTEN = /^(forms|priorities|budget|annexes)(\.|$)/;
/** Terms of a lot that a proposal of the lot is judged by. */
const TERMS = ['minGrantCents', 'maxGrantCents', 'grantShareBp', 'durationMonths'];
const DEADLINES = ['deadline', 'fullApplicationDeadline'];

/**
 * The changes between two versions of a call that concern a proposal of one lot: its forms, priorities, budget and
 * annexes, and the terms and deadlines of the lot. Source: programme rules, section 3 (publish).
 */
export function changesForProposal(
  before: CallDefinition,
  after: CallDefinition,
  lotNumber: number,
): readonly DefinitionChange[] {
  return changesBetween(before, after).filter(
    ({ path }) => isWriting(path, lotNumber) || isOfLot(path, lotNumber, DEADLINES),
  );
}

/**
 * Whether a proposal written on one version can be submitted under another as it is: it has to move there first when
 * what is asked of it differs; a moved deadline asks nothing. Source: ours. @returns CALL_CHANGED
 */
export function checkSameTerms(
  written: { readonly version: number; readonly call: CallDefinition },
  current: { readonly version: number; readonly call: CallDefinition },
  lotNumber: number,
): Refusal<'CALL_CHANGED'> | null {
  if (written.version === current.version) return null;
  const differs = changesBetween(written.call, current.call).some(({ path }) => isWriting(path, lotNumber));
  return differs ? refuse('CALL_CHANGED', { writtenOn: written.version, current: current.version }) : null;
}

/** Versions never change, and after an extension every submission asks for the same two: they are compared once. */
const compared = new WeakMap<CallDefinition, WeakMap<CallDefinition, readonly DefinitionChange[]>>();

function changesBetween(before: CallDefinition, after: CallDefinition): readonly DefinitionChange[] {
  const others = compared.get(before) ?? new WeakMap<CallDefinition, readonly DefinitionChange[]>();
  const changes = others.get(after) ?? definitionChanges(before, after);
  compared.set(before, others.set(after, changes));
  return changes;
}

function isWriting(path: string, lotNumber: number): boolean {
  return WRITTEN.test(path) || isOfLot(path, lotNumber, TERMS);
}

function isOfLot(path: string, lotNumber: number, fields: readonly string[]): boolean {
  return fields.some((field) => `${path}.`.startsWith(`lots.${lotNumber}.${field}.`));
}
