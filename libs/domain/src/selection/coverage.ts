/** What a selection comes to by country and by priority. It informs whoever decides, and decides nothing itself. */
import type { PriorityDefinition } from '../calls/call';
import type { GridQuestion } from '../calls/grid';
import { countryOf } from '../calls/territories';
import { type Rational, rational } from '../kernel/rational';
import type { Outcome } from './cut-off-row';

/** A row of the board, as far as the coverage asks. */
export interface CoveredRow {
  /** ISO 3166-2 of the applicant. */
  readonly territory: string;
  /** Rank; null below a gate. */
  readonly position: number | null;
  readonly outcome: Outcome;
  readonly requestedCents: number;
  readonly recommendedCents: number;
  /** Per question in grid order: sum of the unweighted scores over the sheets. */
  readonly questionSums: readonly number[];
  /** Sheets that the sums are over. */
  readonly scoredSheets: number;
}

export interface CountryCoverage {
  /** ISO 3166-1. */
  readonly country: string;
  readonly evaluated: number;
  readonly aboveGates: number;
  /** Selected, or invited after the concept notes. */
  readonly selected: number;
  /** Recommended to the selected, or requested by the invited; integer cents. */
  readonly cents: number;
}

export interface PriorityMeans {
  readonly priority: string;
  /** Exact mean of the scores that proposals have on the questions that judge the priority. */
  readonly evaluated: Rational;
  /** The same of the selected; null while nobody is. */
  readonly selected: Rational | null;
}

const isSelected = ({ outcome }: CoveredRow) => outcome === 'selected' || outcome === 'invited';

/** Every country that proposals were evaluated from; the one with most selected first, then by its code. */
export function coverageByCountry(rows: readonly CoveredRow[]): readonly CountryCoverage[] {
  return [...new Set(rows.map(({ territory }) => countryOf(territory)))]
    .map((country) => {
      const own = rows.filter(({ territory }) => countryOf(territory) === country);
      const selected = own.filter(isSelected);
      return {
        country,
        evaluated: own.length,
        aboveGates: own.filter(({ position }) => position !== null).length,
        selected: selected.length,
        cents: selected.reduce(
          (sum, { outcome, requestedCents, recommendedCents }) =>
            sum + (outcome === 'invited' ? requestedCents : recommendedCents),
          0,
        ),
      };
    })
    .sort((a, b) => b.selected - a.selected || (a.country < b.country ? -1 : 1));
}

/**
 * Every priority of the call that a question of the grid judges, in its order. Each proposal counts once, however many
 * sheets it has. @param questions of the grid, in its order; empty rows give no means
 */
export function coverageByPriority(
  rows: readonly CoveredRow[],
  priorities: readonly Pick<PriorityDefinition, 'id'>[],
  questions: readonly Pick<GridQuestion, 'priority'>[],
): readonly PriorityMeans[] {
  return priorities.flatMap(({ id: priority }) => {
    const places = questions.flatMap((question, place) => (question.priority === priority ? [place] : []));
    const evaluated = places.length > 0 ? meanScore(rows, places) : null;
    return evaluated ? [{ priority, evaluated, selected: meanScore(rows.filter(isSelected), places) }] : [];
  });
}

/** Null where nobody has been scored. */
function meanScore(rows: readonly CoveredRow[], places: readonly number[]): Rational | null {
  const scored = rows.filter(({ scoredSheets }) => scoredSheets > 0);
  if (scored.length === 0) return null;
  // one denominator for all, so that adding up many proposals stays exact
  const common = scored.map(({ scoredSheets }) => scoredSheets).reduce(leastCommonMultiple);
  const sum = scored.reduce(
    (whole, { questionSums, scoredSheets }) =>
      whole + places.reduce((own, place) => own + (questionSums[place] ?? 0), 0) * (common / scoredSheets),
    0,
  );
  return rational(sum, common * scored.length * places.length);
}

const leastCommonMultiple = (a: number, b: number): number => (a * b) / greatestCommonDivisor(a, b);
const greatestCommonDivisor = (a: number, b: number): number => (b === 0 ? a : greatestCommonDivisor(b, a % b));
