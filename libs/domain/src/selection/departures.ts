/** Decisions that depart from the ranking: allowed with a reason, within the envelope, never above the request. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import type { CutOffRow, Outcome } from './cut-off';

export interface Departure {
  readonly proposalId: string;
  readonly outcome: Outcome;
  /** Integer cents; 0 unless selected. */
  readonly recommendedCents: number;
  readonly reason: string;
}

export interface ProposedDecision {
  readonly proposalId: string;
  readonly position: number | null;
  readonly outcome: Outcome;
  readonly requestedCents: number;
  readonly recommendedCents: number;
  /** Null where the ranking was followed. */
  readonly departureReason: string | null;
}

/** The decisions that follow from the ranking, with the departures laid over it. */
export function proposedDecisions(
  rows: readonly CutOffRow[],
  departures: readonly Departure[],
): readonly ProposedDecision[] {
  return rows.map(({ proposalId, position, outcome, requestedCents, recommendedCents }) => {
    const departure = departures.find((candidate) => candidate.proposalId === proposalId);
    return {
      proposalId,
      position,
      outcome: departure?.outcome ?? outcome,
      requestedCents,
      recommendedCents: departure?.recommendedCents ?? recommendedCents,
      departureReason: departure?.reason.trim() ?? null,
    };
  });
}

/**
 * Whether departures are allowed: each names a ranked proposal and a reason, selects nobody below a gate, recommends
 * nothing above the request, and all awards together stay within the envelope. Source: programme rules, section 3.
 * @returns NOT_FOUND, REASON_REQUIRED, BELOW_GATES, RECOMMENDED_ABOVE_REQUESTED or ENVELOPE_EXCEEDED
 */
export function checkDepartures(
  rows: readonly CutOffRow[],
  departures: readonly Departure[],
  envelopeCents: number,
): Refusal | null {
  for (const { proposalId, outcome, recommendedCents, reason } of departures) {
    const row = rows.find((candidate) => candidate.proposalId === proposalId);
    if (!row) return refuse('NOT_FOUND', {});
    if (isBlank(reason)) return refuse('REASON_REQUIRED', {});
    if (row.position === null && outcome === 'selected') return refuse('BELOW_GATES', { proposalId });
    if (recommendedCents > row.requestedCents) {
      return refuse('RECOMMENDED_ABOVE_REQUESTED', { recommendedCents, requestedCents: row.requestedCents });
    }
  }
  const usedCents = proposedDecisions(rows, departures).reduce(
    (sum, { recommendedCents }) => sum + recommendedCents,
    0,
  );
  return usedCents > envelopeCents ? refuse('ENVELOPE_EXCEEDED', { usedCents, envelopeCents }) : null;
}
