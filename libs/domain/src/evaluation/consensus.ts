/** The evaluators of a proposal agree on its scores: one of them, the rapporteur, writes, the others agree or object. */
import type { CallDefinition } from '../calls/call';
import { type EvaluationGrid, gridQuestions } from '../calls/grid';
import { checkMove, type Lifecycle } from '../kernel/lifecycle';
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { checkSentenceLength } from '../screening/checks';
import { checkScores, sheetGaps } from './score-sheet';
import type { SheetContent } from './sheet';
import { checkNotFrozen } from './sheet-lifecycle';

export const CONSENSUS_STATES = ['draft', 'proposed', 'concluded', 'failed', 'voided'] as const;
export type ConsensusState = (typeof CONSENSUS_STATES)[number];

export type ConsensusMove = 'appoint' | 'save' | 'propose' | 'object' | 'agree' | 'conclude' | 'giveUp' | 'void';

export const CONSENSUS_LIFECYCLE: Lifecycle<ConsensusState, ConsensusMove> = {
  name: 'consensus',
  states: CONSENSUS_STATES,
  initial: 'draft',
  final: ['concluded', 'failed', 'voided'],
  moves: {
    appoint: { from: ['draft'], to: 'draft' },
    save: { from: ['draft'], to: 'draft' },
    propose: { from: ['draft'], to: 'proposed' },
    object: { from: ['proposed'], to: 'draft' },
    agree: { from: ['proposed'], to: 'proposed' },
    conclude: { from: ['proposed'], to: 'concluded' },
    // the committee ends it without agreement: then the mean of the sheets counts
    giveUp: { from: ['draft', 'proposed'], to: 'failed' },
    // other sheets have come to count: whoever wrote those agrees anew
    void: { from: ['draft', 'proposed', 'concluded', 'failed'], to: 'voided' },
  },
};

export const CONSENSUS_ANSWERS = ['agreed', 'objected'] as const;
export type ConsensusAnswer = (typeof CONSENSUS_ANSWERS)[number];

/** A consensus as it stands for somebody who acts on it. */
export interface ConsensusFacts {
  readonly state: ConsensusState;
  /** When the ranking was frozen; null before. */
  readonly frozenAt: string | null;
  /** Whether the screening has put the proposal aside. */
  readonly rejected: boolean;
  readonly rapporteurId: string;
  readonly userId: string;
  /** Whether they have answered what is put forward now. */
  readonly answered: boolean;
}

/** A consensus as it stands for those who run the evaluation. */
export interface DirectedConsensusFacts extends Omit<ConsensusFacts, 'userId' | 'answered'> {
  /** Whether whoever asks evaluates the proposal. */
  readonly evaluates: boolean;
}

/**
 * Whether the evaluators of a proposal have to agree: where the call publishes it, and at least two sheets count.
 * Source: programme rules, section 3 (consensus). @param counted how many sheets count
 */
export function wantsConsensus({ consensus = false }: Pick<CallDefinition, 'consensus'>, counted: number): boolean {
  return consensus && counted > 1;
}

/** Whether a proposal's score still waits for its consensus. @param state null where none has been opened */
export function awaitsConsensus(
  call: Pick<CallDefinition, 'consensus'>,
  counted: number,
  state: ConsensusState | null,
): boolean {
  return wantsConsensus(call, counted) && state !== 'concluded' && state !== 'failed';
}

/**
 * Whether the rapporteur may keep what is written so far. Source: ours.
 * @returns RANKING_FROZEN, PROPOSAL_REJECTED, NOT_RAPPORTEUR, ILLEGAL_MOVE, QUESTION_UNKNOWN or SCORE_OUT_OF_SCALE
 */
export function canSaveConsensus(grid: EvaluationGrid, facts: ConsensusFacts, content: SheetContent): Refusal | null {
  return canWrite(facts, 'save') ?? checkScores(grid, content);
}

/** Whether it may be put to the others: complete as a sheet is. @returns as `canSaveConsensus`, and SHEET_INCOMPLETE */
export function canProposeConsensus(
  grid: EvaluationGrid,
  facts: ConsensusFacts,
  content: SheetContent,
): Refusal | null {
  const refusal = canWrite(facts, 'propose') ?? checkScores(grid, content);
  if (refusal) return refusal;
  const gaps = sheetGaps(grid, content);
  return gaps.length === 0 ? null : refuse('SHEET_INCOMPLETE', { gaps });
}

function canWrite(facts: ConsensusFacts, move: ConsensusMove): Refusal | null {
  const notOwn = facts.rapporteurId === facts.userId ? null : refuse('NOT_RAPPORTEUR', {});
  return canStep(facts) ?? notOwn ?? checkMove(CONSENSUS_LIFECYCLE, facts.state, move);
}

/**
 * Whether another evaluator may agree or object to what was put forward, once each time; an objection says why. Source: ours.
 * @returns RANKING_FROZEN, PROPOSAL_REJECTED, FOUR_EYES (the rapporteur), ILLEGAL_MOVE (nothing is put forward, or it is
 * answered), REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canAnswerConsensus(facts: ConsensusFacts, answer: ConsensusAnswer, reason: string): Refusal | null {
  const own = facts.rapporteurId === facts.userId ? refuse('FOUR_EYES', { proposedBy: facts.rapporteurId }) : null;
  const move = answer === 'agreed' ? 'agree' : 'object';
  const twice = facts.answered ? refuse('ILLEGAL_MOVE', { lifecycle: 'consensus', from: 'answered', move }) : null;
  return (
    canStep(facts) ??
    own ??
    checkMove(CONSENSUS_LIFECYCLE, facts.state, move) ??
    twice ??
    (answer === 'objected' ? checkReason(reason) : null)
  );
}

/**
 * Whether another of those whose sheets count may be made the rapporteur, while nothing is put forward, by somebody who does
 * not evaluate the proposal. Source: ours.
 * @returns RANKING_FROZEN, PROPOSAL_REJECTED, SCORED_BY_ONESELF, NOT_AN_EVALUATOR or ILLEGAL_MOVE
 */
export function canAppointRapporteur(
  facts: DirectedConsensusFacts,
  participants: readonly string[],
  evaluatorId: string,
): Refusal | null {
  const stranger = participants.includes(evaluatorId) ? null : refuse('NOT_AN_EVALUATOR', { userId: evaluatorId });
  return canDirect(facts) ?? stranger ?? checkMove(CONSENSUS_LIFECYCLE, facts.state, 'appoint');
}

/**
 * Whether the committee may end it without agreement, with a reason: then the mean of the sheets counts. Source: ours.
 * @returns RANKING_FROZEN, PROPOSAL_REJECTED, SCORED_BY_ONESELF, ILLEGAL_MOVE, REASON_REQUIRED or SENTENCE_TOO_LONG
 */
export function canGiveUpConsensus(facts: DirectedConsensusFacts, reason: string): Refusal | null {
  return canDirect(facts) ?? checkMove(CONSENSUS_LIFECYCLE, facts.state, 'giveUp') ?? checkReason(reason);
}

function canDirect(facts: DirectedConsensusFacts): Refusal | null {
  return canStep(facts) ?? (facts.evaluates ? refuse('SCORED_BY_ONESELF', {}) : null);
}

function canStep({ frozenAt, rejected }: Pick<ConsensusFacts, 'frozenAt' | 'rejected'>): Refusal | null {
  return checkNotFrozen(frozenAt) ?? (rejected ? refuse('PROPOSAL_REJECTED', {}) : null);
}

function checkReason(reason: string): Refusal | null {
  return isBlank(reason) ? refuse('REASON_REQUIRED', {}) : checkSentenceLength(reason);
}

/** Whether everybody but the rapporteur has agreed. */
export function isAgreed(participants: readonly string[], rapporteurId: string, agreed: readonly string[]): boolean {
  return participants.every((id) => id === rapporteurId || agreed.includes(id));
}

/** How far the sheets of a proposal are apart on one question. */
export interface QuestionDifference {
  readonly question: string;
  /** Weighted points between the highest and the lowest score. */
  readonly points: number;
}

/** The questions of a grid, those on which the sheets are the furthest apart first. Source: ours. */
export function sheetDifferences(grid: EvaluationGrid, sheets: readonly SheetContent[]): readonly QuestionDifference[] {
  return gridQuestions(grid)
    .map(({ id, weight }) => {
      const scores = sheets.map((sheet) => sheet.scores[id]?.value ?? 0);
      return { question: id, points: weight * (Math.max(...scores) - Math.min(...scores)) };
    })
    .sort((a, b) => b.points - a.points);
}
