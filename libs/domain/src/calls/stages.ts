/** A call in two stages is judged stage by stage: each of them seen alone is a call in one stage. */
import { type CallDefinition, deadlineOf, firstStage, type StageKind } from './call';

/** Versions never change: what a stage of one looks like is worked out once. */
const seen = new WeakMap<CallDefinition, Map<StageKind, CallDefinition>>();

/**
 * The call as it is for the documents of one stage: that stage alone, and the deadlines of that stage. Every rule asked of
 * it uses the stage's form, grid and deadline; forms and grids of the other stage stay readable, because the second takes
 * over what was assessed in the first. A call in one stage is the same object. Source: programme rules, section 3.
 */
export function callAtStage(call: CallDefinition, stage: StageKind): CallDefinition {
  if (call.stages.length === 1) return call;
  const stages = seen.get(call) ?? new Map<StageKind, CallDefinition>();
  const known = stages.get(stage);
  if (known) return known;
  const lots = call.lots.map((lot) => ({
    ...lot,
    deadline: deadlineOf(lot, stage, call.stages),
    fullApplicationDeadline: null,
  }));
  const alone: CallDefinition = { ...call, stages: [stage], lots };
  seen.set(call, stages.set(stage, alone));
  return alone;
}

type StageRules = Pick<CallDefinition, 'stages' | 'secondStage'>;

/** Whether the result of a stage is who is invited to the next one. @param call at that stage */
export function preselects(call: StageRules): boolean {
  return call.secondStage !== null && firstStage(call) === 'conceptNote';
}

/** Whether a stage follows from concept notes. @param call at that stage */
export function followsConceptNote(call: StageRules): boolean {
  return call.secondStage !== null && call.stages.length === 1 && firstStage(call) === 'fullApplication';
}

/**
 * The stage a call is worked on: full applications once the result of the concept notes is public.
 * @param preselectedAt instant of that result once it has come, else null
 */
export function stageAtWork(call: Pick<CallDefinition, 'stages'>, preselectedAt: string | null): StageKind {
  const [first, second] = call.stages;
  return second !== undefined && preselectedAt !== null ? second : (first ?? 'fullApplication');
}
