import type { ProposedDecision } from '@trilot/domain';
import type { BoardRow } from '../api/selection';

/** The board from top to bottom: what the cut-off leaves above it, the rest above the gates, and what missed a gate. */
export interface BoardParts {
  readonly above: readonly BoardRow[];
  readonly reserve: readonly BoardRow[];
  readonly belowGates: readonly BoardRow[];
}

/** Why a row stands above the line. */
const DRAWN: ReadonlySet<string> = new Set(['fits', 'remainder', 'withinMultiple']);

/**
 * Divides the ranked rows where the ranking ends its selection: after the last row that got money by rank. Departures do
 * not move the line; they show as what they are.
 */
export function boardParts(rows: readonly BoardRow[]): BoardParts {
  const ranked = rows.filter(({ position }) => position !== null);
  const end = ranked.findLastIndex(({ reason }) => DRAWN.has(reason)) + 1;
  return {
    above: ranked.slice(0, end),
    reserve: ranked.slice(end),
    belowGates: rows.filter(({ position }) => position === null),
  };
}

/** A tie that the cut-off goes through: who is above, who is below, and what told them apart. */
export interface TieAcross {
  readonly above: readonly string[];
  readonly below: readonly string[];
  readonly brokenBy: NonNullable<BoardRow['tie']>['brokenBy'];
}

/** The tie across the cut-off, if there is one: only the rows beside the line can be part of it. */
export function tieAcross({ above, reserve }: BoardParts): TieAcross | null {
  const last = above.at(-1);
  const first = reserve[0];
  if (!last || !first?.tie?.with.includes(last.reference)) return null;
  const inTie = new Set([first.reference, ...first.tie.with]);
  const references = (rows: readonly BoardRow[]) =>
    rows.map(({ reference }) => reference).filter((reference) => inTie.has(reference));
  return { above: references(above), below: references(reserve), brokenBy: first.tie.brokenBy };
}

/** Place of each proposal on the reserve list, from 1, in the order of promotion. */
export function reservePlaces(rows: readonly BoardRow[]): ReadonlyMap<string, number> {
  const reserve = rows.filter(({ position, outcome }) => position !== null && outcome === 'reserve');
  return new Map(reserve.map(({ proposalId }, place) => [proposalId, place + 1]));
}

/** The board as it will be with these decisions: outcomes, amounts, reasons, and the running sum over them. */
export function withDecisions(rows: readonly BoardRow[], decisions: readonly ProposedDecision[]): readonly BoardRow[] {
  const byId = new Map(decisions.map((decision) => [decision.proposalId, decision]));
  let runningCents = 0;
  return rows.map((row) => {
    const decision = byId.get(row.proposalId);
    const { outcome, recommendedCents, departureReason } = decision ?? row;
    // of concept notes the requests of the invited add up, nothing is recommended yet
    runningCents += outcome === 'invited' ? row.requestedCents : recommendedCents;
    return { ...row, outcome, recommendedCents, departureReason, runningCents };
  });
}
