/** What another line would do to a lot: asked before anybody decides, kept nowhere, and no decision by itself. */
import type { CutOff, CutOffRow } from './cut-off-row';
import { applyCutOff } from './cut-off';
import type { RankedEntry } from './ranking';
import type { CutOffTerms } from './ranking-input';

/** A ranked proposal with the country it comes from. */
export interface PlacedEntry extends RankedEntry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What is tried; null keeps what is published. */
export interface WhatIf {
  /** Money of the lot, integer cents. */
  readonly envelopeCents: number | null;
  /** Most proposals of one country that may be selected. */
  readonly maxPerCountry: number | null;
  /** Most money that proposals of one country may get together, integer cents. */
  readonly maxCentsPerCountry: number | null;
  /** The rank below which nobody is selected and above which everybody is, whatever it costs; 0 selects nobody. */
  readonly line: number | null;
}

/** Why a row stands where it stands under what is tried, beyond the reasons of the published rule. */
export type WhatIfReason = CutOffRow['reason'] | 'countryFull' | 'belowLine' | 'aboveLine';

export interface WhatIfRow {
  readonly proposalId: string;
  readonly outcome: CutOffRow['outcome'];
  /** Integer cents; 0 unless selected. */
  readonly recommendedCents: number;
  readonly reason: WhatIfReason;
  /** What changes against the line as it stands; null where nothing does. */
  readonly change: 'enters' | 'leaves' | 'amount' | null;
}

export interface WhatIfResult {
  /** In the order of the ranking. */
  readonly rows: readonly WhatIfRow[];
  readonly envelopeCents: number;
  readonly usedCents: number;
  /** Negative where a moved line costs more than the envelope. */
  readonly leftCents: number;
}

/**
 * The line of a lot under other terms: another envelope, a limit for each country, a line at another rank. The published
 * cut-off rule draws it as it does in earnest; a proposal whose country has reached its limit is passed over, and the rule
 * goes on as if it were not there. Source: programme rules, section 3 (select); limits by country are ours.
 * @param standing the line as it stands: frozen, or the preview
 * @param ranked the same proposals in rank order, with their countries
 */
export function whatIf(
  standing: CutOff,
  ranked: readonly PlacedEntry[],
  terms: CutOffTerms,
  tried: WhatIf,
): WhatIfResult {
  const envelopeCents = tried.envelopeCents ?? terms.envelopeCents;
  const drawn = withinCountries(ranked, tried, (entries) => drawLine(entries, { ...terms, envelopeCents }, tried.line));
  const before = new Map(standing.rows.map((row) => [row.proposalId, row]));
  const rows = drawn.map((row): WhatIfRow => {
    const { proposalId, outcome, recommendedCents, reason } = row;
    return { proposalId, outcome, recommendedCents, reason, change: changeOf(before.get(proposalId), row) };
  });
  const usedCents = rows.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0);
  return { rows, envelopeCents, usedCents, leftCents: envelopeCents - usedCents };
}

type Drawn = Pick<WhatIfRow, 'proposalId' | 'outcome' | 'recommendedCents' | 'reason'>;

/** By the published rule; or down to a rank, whatever it costs. */
function drawLine(entries: readonly PlacedEntry[], terms: CutOffTerms, line: number | null): readonly Drawn[] {
  if (line === null) return applyCutOff(entries, terms).rows;
  return entries.map(({ proposalId, position, requestedCents }) => {
    if (position === null) return { proposalId, outcome: 'belowGates', recommendedCents: 0, reason: 'gate' };
    return position <= line
      ? { proposalId, outcome: 'selected', recommendedCents: requestedCents, reason: 'aboveLine' }
      : { proposalId, outcome: 'reserve', recommendedCents: 0, reason: 'belowLine' };
  });
}

/** Passes over the first selected proposal that its country has no room for and draws anew, until there is none. */
function withinCountries(
  ranked: readonly PlacedEntry[],
  { maxPerCountry, maxCentsPerCountry }: WhatIf,
  draw: (entries: readonly PlacedEntry[]) => readonly Drawn[],
): readonly Drawn[] {
  const passedOver = new Set<string>();
  for (;;) {
    const entries = ranked.filter(({ proposalId }) => !passedOver.has(proposalId));
    const drawn = new Map(draw(entries).map((row) => [row.proposalId, row]));
    const sums = new Map<string, { selected: number; cents: number }>();
    const excess = entries.find(({ proposalId, country }) => {
      const { outcome, recommendedCents } = drawn.get(proposalId)!;
      if (outcome !== 'selected') return false;
      const { selected, cents } = sums.get(country) ?? { selected: 0, cents: 0 };
      const sum = { selected: selected + 1, cents: cents + recommendedCents };
      sums.set(country, sum);
      return (
        (maxPerCountry !== null && sum.selected > maxPerCountry) ||
        (maxCentsPerCountry !== null && sum.cents > maxCentsPerCountry)
      );
    });
    if (excess) {
      passedOver.add(excess.proposalId);
      continue;
    }
    return ranked.map(
      ({ proposalId }) =>
        drawn.get(proposalId) ?? { proposalId, outcome: 'reserve', recommendedCents: 0, reason: 'countryFull' },
    );
  }
}

function changeOf(before: CutOffRow | undefined, after: Drawn): WhatIfRow['change'] {
  const [was, is] = [before?.outcome === 'selected', after.outcome === 'selected'];
  if (was !== is) return is ? 'enters' : 'leaves';
  return is && before!.recommendedCents !== after.recommendedCents ? 'amount' : null;
}
