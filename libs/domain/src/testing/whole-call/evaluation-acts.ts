/** From the assignment to the sheets, and who opens what. */
import { canAssign, canUnassign } from '../../assignment/can-assign';
import { canDecideConflict, conflictGate, type ConflictLevel, suggestConflict } from '../../assignment/conflict';
import { sheetsNeeded } from '../../evaluation/counted-sheets';
import { canSubmitSheet, checkNotFrozen, type SheetState } from '../../evaluation/sheet-lifecycle';
import { canConsolidate } from '../../evaluation/consolidation';
import { sameJson } from '../../kernel/same-json';
import { isRejected } from '../../screening/rejection';
import { sheetBuilder } from '../evaluation-builders';
import {
  type Act,
  assignmentOf,
  declarationOf,
  frozenAt,
  given,
  inEvaluation,
  isHidden,
  lotOf,
  newestOf,
  others,
  pick,
  proposalOf,
  REASONS,
  scoreOf,
  sheetOf,
  submitted,
  times,
} from './facts';
import { EMPLOYER, EVALUATORS, instant, type Model, record, SELECTORS } from './model';

/** Takes a sheet out, on record; gives its id, or null where there was none to take out. */
function voidSheet(model: Model, assignmentId: string): string[] {
  const sheet = sheetOf(model, assignmentId);
  if (!sheet || sheet.state === 'voided') return [];
  const sums = () => {
    const { score, counted } = scoreOf(model, sheet.proposalId);
    return { score, counted };
  };
  const before = sums();
  sheet.state = 'voided';
  sheet.voidedAt = instant(model);
  const ranking = newestOf(model, lotOf(model, sheet.proposalId));
  if (ranking && !sameJson(before, sums())) model.outdated.add(ranking.id);
  return [sheet.id];
}

const STEPS = {
  assign(model, { what, who }) {
    const proposal = pick(inEvaluation(model), what);
    if (!proposal) return undefined;
    const evaluator = given(EVALUATORS, who);
    const { divergence, own } = scoreOf(model, proposal.id);
    const existing = assignmentOf(model, proposal.id, evaluator.userId);
    const refusal = canAssign({
      evaluator,
      existing: existing?.id ?? null,
      suggestion: suggestConflict(
        {
          municipalityId: EMPLOYER[evaluator.userId] ?? null,
          employerInLot: false,
          earlierEmployerIds: [],
          country: 'IT',
          territories: [],
        },
        { municipalityId: proposal.municipalityId, territory: 'AZ-MI', partnerIds: [] },
      ),
      declined: null,
      declared: declarationOf(model, proposal.id, evaluator.userId),
      ...times(model, proposal),
      rankingFrozenAt: frozenAt(model, proposal.lotId),
      sheets: own.length,
      needed: sheetsNeeded(model.call.evaluatorsPerProposal, divergence),
    });
    if (refusal) return refusal;
    const id = `a-${proposal.id}-${evaluator.userId}`;
    model.assignments.push({ id, proposalId: proposal.id, evaluatorId: evaluator.userId });
    record(model, SELECTORS[0]!, 'assignment.made', { type: 'assignment', id });
    return null;
  },

  takeBack(model, { what }) {
    const assignment = pick(model.assignments, what);
    if (!assignment) return undefined;
    const sheet = sheetOf(model, assignment.id);
    const refusal = canUnassign(assignment.id, sheet !== undefined && sheet.state !== 'draft');
    if (refusal) return refusal;
    model.assignments = model.assignments.filter((other) => other !== assignment);
    record(model, SELECTORS[0]!, 'assignment.takenBack', { type: 'assignment', id: assignment.id });
    return null;
  },

  declare(model, { what, how }) {
    const assignment = pick(model.assignments, what);
    if (!assignment) return undefined;
    const { id, proposalId, evaluatorId } = assignment;
    const level = given<ConflictLevel>(['none', 'none', 'none', 'potential', 'disqualifying'], how);
    const before = declarationOf(model, proposalId, evaluatorId);
    if (before.level !== null && (level !== 'disqualifying' || isHidden(model, proposalId, evaluatorId))) {
      return undefined;
    }
    // a conflict that disqualifies is told after the freeze too
    const refusal = level === 'disqualifying' ? null : checkNotFrozen(frozenAt(model, lotOf(model, proposalId)));
    if (refusal) return refusal;
    model.conflicts.splice(0, model.conflicts.length, ...others(model, proposalId, evaluatorId), {
      proposalId,
      personId: evaluatorId,
      level,
      chairDecision: before.chairDecision,
    });
    const voidedSheets = level === 'disqualifying' ? voidSheet(model, id) : [];
    record(
      model,
      { userId: evaluatorId },
      'conflict.declared',
      { type: 'assignment', id },
      {
        facts: { level, proposalId, voidedSheets },
      },
    );
    return null;
  },

  decideConflict(model, { what, how }) {
    const conflict = pick(model.conflicts, what);
    if (!conflict) return undefined;
    const decision = given(['cleared', 'disqualified'] as const, how);
    const refusal = canDecideConflict(conflict, decision);
    if (refusal) return refusal;
    const { proposalId, personId: evaluatorId } = conflict;
    const assignment = assignmentOf(model, proposalId, evaluatorId);
    if (!assignment) return undefined;
    conflict.chairDecision = decision;
    const voidedSheets = decision === 'disqualified' ? voidSheet(model, assignment.id) : [];
    record(
      model,
      SELECTORS[2]!,
      'conflict.decided',
      { type: 'assignment', id: assignment.id },
      {
        reason: 'Heard them both.',
        facts: { decision, evaluatorId, proposalId, voidedSheets },
      },
    );
    return null;
  },

  score(model, { what, how }) {
    const assignment = pick(model.assignments, what);
    if (!assignment) return undefined;
    const { id, proposalId, evaluatorId } = assignment;
    const gate = conflictGate(declarationOf(model, proposalId, evaluatorId));
    if (gate) return gate;
    if (isRejected(proposalOf(model, proposalId).screening)) return undefined;
    const { grid } = model.scoring;
    const content = sheetBuilder(
      how % 4 === 0 ? 3 : 4,
      { P1: 3 + ((how >> 2) % 2), B1: 1 + (((how >> 3) % 3) << 1) },
      grid,
    );
    const state: SheetState = sheetOf(model, id)?.state ?? 'draft';
    const refusal = canSubmitSheet(grid, { state, content }, frozenAt(model, lotOf(model, proposalId)));
    if (refusal) return refusal;
    model.sheets.push({
      id: `s-${id}`,
      content,
      proposalId,
      evaluatorId,
      state: 'submitted',
      voidedAt: null,
      submittedAt: instant(model),
    });
    record(model, { userId: evaluatorId }, 'scoreSheet.submitted', { type: 'scoreSheet', id: `s-${id}` });
    return null;
  },

  /** The committee's score of one question, or that an earlier one is taken back. */
  consolidate(model, { what, who, how }) {
    const proposal = pick(submitted(model), what);
    const author = given([...SELECTORS, ...EVALUATORS], who);
    if (!proposal || isHidden(model, proposal.id, author.userId)) return undefined;
    const { grid } = model.scoring;
    const { own, divergence, counted, standing } = scoreOf(model, proposal.id);
    const score = [null, 2, 3, 5, 6][how % 5]!;
    const consolidation = { question: given(['P1', 'D2', 'B1'], how >> 3), score, reason: given(REASONS, how >> 5) };
    const refusal = canConsolidate(
      grid,
      {
        ...times(model, proposal),
        frozenAt: frozenAt(model, proposal.lotId),
        rejected: isRejected(proposal.screening),
        needed: model.call.evaluatorsPerProposal,
        sheets: { proposalId: proposal.id, sheets: own.length, divergence },
        evaluates: assignmentOf(model, proposal.id, author.userId) !== undefined,
        standing,
      },
      consolidation,
    );
    if (refusal) return refusal;
    model.consolidations.push({
      ...consolidation,
      proposalId: proposal.id,
      sheets: counted,
      recordedBy: author.userId,
      recordedAt: instant(model),
    });
    const { reason, ...facts } = consolidation;
    record(model, author, 'score.consolidated', { type: 'proposal', id: proposal.id }, { reason, facts });
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;

export const EVALUATION_ACTS = {
  ...STEPS,

  /**
   * All that one evaluator has to do on one proposal: to be given it, to declare no interest, to score. Mostly one that lacks
   * a sheet, by somebody who has none on it: that others are refused needs no more than a few.
   */
  work(model, { what, who, how }) {
    const isAnything = how % 8 === 7;
    const ranked = inEvaluation(model);
    const lacking = ranked.filter(({ id }) => {
      const { own, divergence } = scoreOf(model, id);
      return own.length < sheetsNeeded(model.call.evaluatorsPerProposal, divergence);
    });
    const proposal = pick(isAnything || lacking.length === 0 ? ranked : lacking, what);
    if (!proposal) return undefined;
    const free = EVALUATORS.filter(
      ({ userId }) =>
        EMPLOYER[userId] !== proposal.municipalityId &&
        !sheetOf(model, `a-${proposal.id}-${userId}`) &&
        !isHidden(model, proposal.id, userId),
    );
    const evaluator = given(isAnything || free.length === 0 ? EVALUATORS : free, who);
    const place = EVALUATORS.indexOf(evaluator);
    const refusal = STEPS.assign(model, { what: ranked.indexOf(proposal), who: place, how });
    if (refusal && refusal.code !== 'ASSIGNMENT_EXISTS') return refusal;
    const own = model.assignments.indexOf(assignmentOf(model, proposal.id, evaluator.userId)!);
    STEPS.declare(model, { what: own, who, how: 0 });
    return STEPS.score(model, { what: own, who, how });
  },
} as const satisfies Readonly<Record<string, Act>>;
