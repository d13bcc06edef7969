/** What the acts ask of a model before they ask a rule. */
import { type ConflictDeclaration, conflictGate } from '../../assignment/conflict';
import { lotDefinition } from '../../calls/call';
import { standingConsolidations } from '../../evaluation/consolidation';
import { type CountedSheets, countSheets } from '../../evaluation/counted-sheets';
import { decidedScore } from '../../evaluation/decided-score';
import type { Refusal } from '../../kernel/refusal';
import { isRejected } from '../../screening/rejection';
import type { CutOff } from '../../selection/cut-off-row';
import { type RankingSnapshot, recompute } from '../../selection/snapshot';
import { inOrder, instant, type Model, type ModelProposal } from './model';
import type { ConsolidationStanding, SheetStanding } from './standing';

/** One act of a sequence, by its name; numbers choose among what there is, so that a shorter sequence is one too. */
export interface Choice {
  readonly who: number;
  readonly what: number;
  readonly how: number;
}

/** Asks the rules and changes the model. @returns the refusal, null when it was done, undefined when there was nothing to do */
export type Act = (model: Model, choice: Choice) => Refusal | null | undefined;

export const pick = <T>(things: readonly T[], number: number): T | undefined => things[number % things.length];
export const given = <T>(things: readonly T[], number: number): T => things[number % things.length]!;

export const REASONS = ['Found so.', 'Weighed again.', ' '];

export interface Score extends CountedSheets {
  /** Those that were submitted, in order. */
  readonly own: readonly SheetStanding[];
  /** What the committee has recorded. */
  readonly recorded: readonly ConsolidationStanding[];
  /** What of it counts. */
  readonly standing: readonly ConsolidationStanding[];
}

/** Scores as they were last asked for: most acts ask, and few change one. */
const kept = new WeakMap<Model, Map<string, Score>>();

export function scoreOf(model: Model, proposalId: string): Score {
  const scores = kept.get(model) ?? new Map<string, Score>();
  kept.set(model, scores);
  const own = inOrder(model.sheets.filter((sheet) => sheet.proposalId === proposalId && sheet.state === 'submitted'));
  const recorded = model.consolidations.filter((one) => one.proposalId === proposalId);
  const key = [proposalId, recorded.length, ...own.map(({ id }) => id)].join();
  const score = scores.get(key) ?? added(model, own, recorded);
  scores.set(key, score);
  return score;
}

function added({ scoring }: Model, own: readonly SheetStanding[], recorded: readonly ConsolidationStanding[]): Score {
  const { counted, divergence } = countSheets(own, scoring);
  const standing = standingConsolidations(recorded, counted);
  const contents = counted.map((id) => own.find((sheet) => sheet.id === id)!.content);
  const score = decidedScore(scoring.grid, { sheets: contents, consolidations: standing });
  return { score, counted, divergence, own, recorded, standing };
}

export const submitted = ({ proposals }: Model) => proposals.filter(({ state }) => state === 'submitted');
export const inEvaluation = (model: Model) => submitted(model).filter(({ screening }) => !isRejected(screening));
export const proposalOf = ({ proposals }: Model, id: string) => proposals.find((proposal) => proposal.id === id)!;
export const lotOf = (model: Model, proposalId: string) => proposalOf(model, proposalId).lotId;
export const sheetOf = ({ sheets }: Model, assignmentId: string) => sheets.find(({ id }) => id === `s-${assignmentId}`);
export const newestOf = ({ rankings }: Pick<Model, 'rankings'>, lot: string) =>
  rankings.filter(({ lotId }) => lotId === lot).at(-1);
export const frozenAt = (model: Model, lot: string) => newestOf(model, lot)?.frozenAt ?? null;
/** Whether a conflict of interest hides a proposal from somebody. */
export const isHidden = (model: Model, proposal: string, person: string) =>
  conflictGate(declarationOf(model, proposal, person))?.code === 'CONFLICT_DISQUALIFYING';

export function times(model: Model, { lotNumber }: ModelProposal): { readonly deadline: string; readonly now: string } {
  return { deadline: lotDefinition(model.call, lotNumber).deadline, now: instant(model) };
}

export function assignmentOf({ assignments }: Model, proposal: string, evaluator: string) {
  return assignments.find(({ proposalId, evaluatorId }) => proposalId === proposal && evaluatorId === evaluator);
}

export function declarationOf({ conflicts }: Model, proposal: string, person: string): ConflictDeclaration {
  const own = conflicts.find(({ proposalId, personId }) => proposalId === proposal && personId === person);
  return own ?? { level: null, chairDecision: null };
}

export function others({ conflicts }: Model, proposal: string, person: string) {
  return conflicts.filter(({ proposalId, personId }) => proposalId !== proposal || personId !== person);
}

const lines = new WeakMap<RankingSnapshot, CutOff>();

/** As `recompute`, once for each snapshot: what was frozen is never changed. */
export function lineOf(snapshot: RankingSnapshot): CutOff {
  const line = lines.get(snapshot) ?? recompute(snapshot);
  lines.set(snapshot, line);
  return line;
}
