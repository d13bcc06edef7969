/** Decisions that depart from the ranking: allowed with a reason, within envelope and places, never above the request. */
import { type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import type { CutOffRow, Outcome } from './cut-off-row';
import type { CutOffTerms } from './ranking-input';

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

/** The decisions on proposals that were put aside in the screening: nobody departs from them. Source: programme rules, section 3. */
export function ineligibleDecisions(
  excluded: readonly Pick<ProposedDecision, 'proposalId' | 'requestedCents'>[],
): readonly ProposedDecision[] {
  return excluded.map(({ proposalId, requestedCents }) => ({
    proposalId,
    position: null,
    outcome: 'ineligible',
    requestedCents,
    recommendedCents: 0,
    departureReason: null,
  }));
}

/**
 * Whether departures are allowed: each names a ranked proposal, once, and a reason; selects nobody below a gate and puts
 * nobody below a gate on the reserve list; recommends nothing above the request and nothing to the unselected; and all
 * awards together stay within the envelope, and within the places where there are some. Concept notes are invited or not,
 * nothing is awarded to them, and with a reason more are invited than the multiple. Source: programme rules, section 3.
 * @returns NOT_FOUND, REASON_REQUIRED, VALIDATION_FAILED, BELOW_GATES, RECOMMENDED_ABOVE_REQUESTED, ENVELOPE_EXCEEDED or
 * PLACES_EXCEEDED
 */
export function checkDepartures(
  rows: readonly CutOffRow[],
  departures: readonly Departure[],
  { envelopeCents, places = null, preselectionBp = null }: Omit<CutOffTerms, 'cutOff'>,
): Refusal | null {
  for (const [place, departure] of departures.entries()) {
    const row = rows.find(({ proposalId }) => proposalId === departure.proposalId);
    if (!row) return refuse('NOT_FOUND', {});
    const fields = contradictions(row, departures, place, preselectionBp !== null);
    const refusal = checkDeparture(row, departure, fields);
    if (refusal) return refusal;
  }
  const decisions = proposedDecisions(rows, departures);
  const usedCents = decisions.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0);
  if (usedCents > envelopeCents) return refuse('ENVELOPE_EXCEEDED', { usedCents, envelopeCents });
  const selected = decisions.filter(({ outcome }) => outcome === 'selected').length;
  return places !== null && selected > places ? refuse('PLACES_EXCEEDED', { selected, places }) : null;
}

function checkDeparture(
  { position, requestedCents }: CutOffRow,
  { proposalId, outcome, recommendedCents, reason }: Departure,
  fields: readonly Contradiction[],
): Refusal | null {
  if (isBlank(reason)) return refuse('REASON_REQUIRED', {});
  if (fields.length > 0) return refuse('VALIDATION_FAILED', { fields });
  // from the reserve list one is promoted without another look at the gates
  const wanted = outcome !== 'belowGates' && outcome !== 'rejected';
  if (position === null && wanted) return refuse('BELOW_GATES', { proposalId });
  return recommendedCents > requestedCents
    ? refuse('RECOMMENDED_ABOVE_REQUESTED', { recommendedCents, requestedCents })
    : null;
}

/**
 * The outcomes a decision can have, the ranking's among them: below a gate nobody is selected, invited or put on the
 * reserve list. @param preselection whether concept notes are ranked for invitation
 */
export function outcomesFor(position: number | null, preselection: boolean): readonly Outcome[] {
  if (position === null) return ['belowGates', 'rejected'];
  return preselection ? ['invited', 'notInvited', 'rejected'] : ['selected', 'reserve', 'rejected'];
}

interface Contradiction {
  readonly path: string;
  readonly rule: string;
}

/** Where a departure contradicts itself, an earlier one or the gates, named like the fields of the request. */
function contradictions(
  { position }: CutOffRow,
  departures: readonly Departure[],
  place: number,
  preselection: boolean,
): readonly Contradiction[] {
  const { proposalId, outcome, recommendedCents } = departures[place]!;
  const first = departures.findIndex((departure) => departure.proposalId === proposalId) === place;
  const isAmount = Number.isSafeInteger(recommendedCents) && recommendedCents >= 0;
  const field = (name: keyof Departure, rule: string) => ({ path: `departures.${place}.${name}`, rule });
  return [
    ...(first ? [] : [field('proposalId', 'unique')]),
    ...(outcomesFor(0, preselection).includes(outcome) || outcome === 'belowGates'
      ? []
      : [field('outcome', 'ofTheStage')]),
    ...(outcome === 'belowGates' && position !== null ? [field('outcome', 'missesNoGate')] : []),
    ...(isAmount ? [] : [field('recommendedCents', 'cents')]),
    ...(outcome !== 'selected' && recommendedCents > 0 ? [field('recommendedCents', 'zeroUnlessSelected')] : []),
  ];
}
