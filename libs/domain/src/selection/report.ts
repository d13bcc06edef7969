/** The evaluation report and the minutes of a selection. */
import { type Refusal, refuse } from '../kernel/refusal';

/** The report tells everything, the minutes what was decided and is signed. */
export const REPORT_KINDS = ['evaluation', 'minutes'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/**
 * A report is made of what is frozen: of all the lots it is about. Source: ours. @returns RANKING_NOT_FROZEN with the lots
 */
export function canReport(
  lots: readonly { readonly number: number; readonly frozen: boolean }[],
): Refusal<'RANKING_NOT_FROZEN'> | null {
  const open = lots.filter(({ frozen }) => !frozen).map(({ number }) => number);
  return open.length === 0 ? null : refuse('RANKING_NOT_FROZEN', { lots: open });
}
