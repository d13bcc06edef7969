/** What a test of evaluation and selection starts from: sheets with given scores, proposals to be ranked, rows to draw a line under. */
import { type EvaluationGrid, gridQuestions } from '../calls/grid';
import { combineSheets } from '../evaluation/proposal-score';
import type { SheetContent } from '../evaluation/sheet';
import { rational } from '../kernel/rational';
import type { RankedEntry } from '../selection/ranking';
import type { RankingEntry } from '../selection/ranking-input';
import { SMALL_GRANT_GRID } from './small-grant-grid';

/** A complete sheet: the same score everywhere but where a test wants another, every reason and comment written. */
export function sheetBuilder(
  value: number,
  scores: Readonly<Record<string, number | null>> = {},
  grid: EvaluationGrid = SMALL_GRANT_GRID,
): SheetContent {
  const scoreOf = (id: string) => ({ value: id in scores ? scores[id]! : value, reason: `Because of ${id}` });
  return {
    scores: Object.fromEntries(gridQuestions(grid).map(({ id }) => [id, scoreOf(id)])),
    comments: Object.fromEntries(grid.sections.map(({ id }) => [id, `On ${id}`])),
  };
}

/** A proposal with one sheet of all fours (80 points), a request of 50,000.00 and no earlier grant; its draw ticket is its id. */
export function rankingEntryBuilder(proposalId: string, changes: Partial<RankingEntry> = {}): RankingEntry {
  return {
    proposalId,
    score: combineSheets(SMALL_GRANT_GRID, [sheetBuilder(4)]),
    requestedCents: 5_000_000,
    hadEarlierGrant: false,
    drawTicket: proposalId,
    ...changes,
  };
}

/** Ranked rows with the given requests (integer cents), best first: "p1", "p2" and so on. */
export function rankedBuilder(...requests: readonly number[]): readonly RankedEntry[] {
  return requests.map((requestedCents, place) => ({
    proposalId: `p${place + 1}`,
    position: place + 1,
    mean: rational(80, 1),
    failedGates: [],
    tie: null,
    requestedCents,
  }));
}

/** A row that missed the total gate by half a point. */
export function belowGatesBuilder(proposalId: string, requestedCents: number): RankedEntry {
  const mean = rational(119, 2);
  return {
    proposalId,
    position: null,
    mean,
    failedGates: [{ gate: 'total', id: 'total', needed: 60, got: mean }],
    tie: null,
    requestedCents,
  };
}
