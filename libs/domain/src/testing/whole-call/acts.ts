/**
 * What people do with a call, as one table: each act picks whom and what by three numbers, asks the real rules, and
 * changes the model as the command of that name changes the database. A further act is a further entry.
 */
import type { Refusal } from '../../kernel/refusal';
import { APPLICATION_ACTS } from './application-acts';
import { DECISION_ACTS } from './decision-acts';
import { EVALUATION_ACTS } from './evaluation-acts';
import type { Choice } from './facts';
import { LATER_ACTS } from './later-acts';
import type { Model } from './model';
import { RANKING_ACTS } from './ranking-acts';
import { READING_ACTS } from './reading-acts';

export const ACTS = {
  ...APPLICATION_ACTS,
  ...EVALUATION_ACTS,
  ...READING_ACTS,
  ...RANKING_ACTS,
  ...DECISION_ACTS,
  ...LATER_ACTS,
};
export type ActName = keyof typeof ACTS;

export interface Move extends Choice {
  readonly act: ActName;
}

/** Lets one act happen, a millisecond after the one before. @returns as the act */
export function perform(model: Model, { act, ...choice }: Move): Refusal | null | undefined {
  model.now += 1;
  return ACTS[act](model, choice);
}
