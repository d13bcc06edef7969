/** Whether an evaluator may be given a proposal, and taken off it again. */
import { checkUnsealed } from '../calls/submission-window';
import type { Role } from '../identity/actor';
import { type Refusal, refuse } from '../kernel/refusal';
import type { ConflictDeclaration, ConflictSuggestion } from './conflict';
import type { DeclineCode } from './decline';

export interface AssignmentFacts {
  readonly evaluator: { readonly userId: string; readonly roles: readonly Role[] };
  /** Id of the assignment that already joins the two, if any. */
  readonly existing: string | null;
  readonly suggestion: ConflictSuggestion | null;
  readonly declared: ConflictDeclaration;
  /** What the evaluator has answered to the proposal before, where that was no. */
  readonly declined: { readonly code: DeclineCode; readonly at: string } | null;
  readonly deadline: string;
  readonly now: string;
  readonly rankingFrozenAt: string | null;
  /** Sheets of the proposal that have been submitted, and as many as it needs. */
  readonly sheets: number;
  readonly needed: number;
}

/**
 * An evaluator may be assigned once the deadline has passed, once per proposal, unless employed by the applicant or
 * disqualified by a declaration, never after declining it, and while the proposal lacks a sheet. Source: programme rules,
 * sections 3 and 8. @returns PROPOSAL_SEALED, RANKING_FROZEN, NOT_AN_EVALUATOR, CONFLICT_DISQUALIFYING,
 * ASSIGNMENT_DECLINED, ASSIGNMENT_EXISTS or EVALUATORS_ENOUGH
 */
export function canAssign(facts: AssignmentFacts): Refusal | null {
  const sealed = checkUnsealed(facts.deadline, facts.now);
  if (sealed) return sealed;
  if (facts.rankingFrozenAt !== null) return refuse('RANKING_FROZEN', { frozenAt: facts.rankingFrozenAt });
  if (!facts.evaluator.roles.includes('evaluator'))
    return refuse('NOT_AN_EVALUATOR', { userId: facts.evaluator.userId });
  const disqualified =
    facts.suggestion?.level === 'disqualifying' ||
    facts.declared.level === 'disqualifying' ||
    facts.declared.chairDecision === 'disqualified';
  if (disqualified) return refuse('CONFLICT_DISQUALIFYING', {});
  if (facts.declined !== null) return refuse('ASSIGNMENT_DECLINED', facts.declined);
  if (facts.existing !== null) return refuse('ASSIGNMENT_EXISTS', { assignmentId: facts.existing });
  return checkEvaluatorWanted(facts.sheets, facts.needed);
}

/**
 * Whether another evaluator may still be asked: until the sheets that are needed are in, and never to change a result
 * that is known. Source: programme rules, section 3 (evaluate, divergence). @returns EVALUATORS_ENOUGH
 */
export function checkEvaluatorWanted(submitted: number, needed: number): Refusal<'EVALUATORS_ENOUGH'> | null {
  return submitted < needed ? null : refuse('EVALUATORS_ENOUGH', { needed });
}

/** An assignment can be taken back until its sheet has been submitted. @returns ASSIGNMENT_HAS_SHEET */
export function canUnassign(assignmentId: string, sheetSubmitted: boolean): Refusal<'ASSIGNMENT_HAS_SHEET'> | null {
  return sheetSubmitted ? refuse('ASSIGNMENT_HAS_SHEET', { assignmentId }) : null;
}
