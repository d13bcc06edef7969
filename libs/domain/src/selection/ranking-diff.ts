/** What one version of a ranking changes against the one before: inputs, scores, places, outcomes, money and rules. */
import { compareRational, type Rational } from '../kernel/rational';
import type { CutOffRow, Outcome } from './cut-off-row';
import type { RankingRules } from './ranking-input';
import { type ExcludedEntry, type RankingSnapshot, recompute, type SnapshotEntry } from './snapshot';

/** What a version says about one proposal. */
export interface DiffSide {
  /** Null below a gate, and where it was put aside. */
  readonly position: number | null;
  /** Null where it was put aside. */
  readonly mean: Rational | null;
  readonly outcome: Outcome;
  /** Integer cents. */
  readonly requestedCents: number;
  /** Integer cents; 0 unless selected. */
  readonly recommendedCents: number;
  /** Sheets that count; 0 where it was put aside. */
  readonly sheets: number;
}

/** Parts of a proposal's row that can differ. */
export const DIFF_PARTS = ['inputs', 'score', 'position', 'outcome', 'money'] as const;
export type DiffPart = (typeof DIFF_PARTS)[number];

export interface DiffRow {
  readonly proposalId: string;
  readonly reference: string;
  /** Null where the version does not know the proposal. */
  readonly before: DiffSide | null;
  readonly after: DiffSide | null;
  /** What differs, in the order of `DIFF_PARTS`. */
  readonly changed: readonly DiffPart[];
}

/** Rules and terms that can differ, by the names of the snapshot; `call` is the version of the call. */
export const DIFF_RULES = ['grid', 'tieBreaks', 'cutOff', 'places', 'preselectionBp', 'rulesVersion', 'call'] as const;
export type DiffRule = (typeof DIFF_RULES)[number];

/** Money of a version as the ranking uses it, integer cents. */
export interface DiffMoney {
  readonly envelopeCents: number;
  readonly usedCents: number;
  readonly leftCents: number;
}

export interface RankingDiff {
  /** Proposals of which anything differs, as the later version places them; those it puts aside last. */
  readonly rows: readonly DiffRow[];
  /** Proposals of which nothing differs. */
  readonly unchanged: number;
  readonly money: { readonly before: DiffMoney; readonly after: DiffMoney };
  readonly rules: readonly DiffRule[];
}

/**
 * What differs between two versions of a ranking, from nothing but their snapshots. What it leaves out is the same in both.
 * Source: programme rules, section 3 (freeze, approve).
 */
export function diffRankings(before: RankingSnapshot, after: RankingSnapshot): RankingDiff {
  const [was, is] = [sidesOf(before), sidesOf(after)];
  const ids = [...is.rows.keys(), ...[...was.rows.keys()].filter((id) => !is.rows.has(id))];
  const all = ids.map((id) => rowOf(id, was.rows.get(id), is.rows.get(id)));
  const rows = all.filter(({ changed }) => changed.length > 0);
  return {
    rows,
    unchanged: all.length - rows.length,
    money: { before: was.money, after: is.money },
    rules: DIFF_RULES.filter((rule) => ruleText(before, rule) !== ruleText(after, rule)),
  };
}

/** Whether two versions differ in anything but their number. Source: ours. */
export function isChanged({ rows, rules, money }: RankingDiff): boolean {
  return rows.length > 0 || rules.length > 0 || money.before.envelopeCents !== money.after.envelopeCents;
}

/** A proposal in a version: what is told of it, and as text what went into it. */
interface Standing {
  readonly reference: string;
  readonly side: DiffSide;
  readonly inputs: string;
}

function sidesOf(snapshot: RankingSnapshot) {
  const { rows, usedCents, leftCents } = recompute(snapshot);
  const entries = new Map(snapshot.entries.map((entry) => [entry.proposalId, entry]));
  const ranked = rows.map((row): [string, Standing] => [
    row.proposalId,
    rankedStanding(row, entries.get(row.proposalId)!),
  ]);
  const excluded = (snapshot.excluded ?? []).map((entry): [string, Standing] => [
    entry.proposalId,
    excludedStanding(entry),
  ]);
  const { envelopeCents } = snapshot.rules;
  return { rows: new Map([...ranked, ...excluded]), money: { envelopeCents, usedCents, leftCents } };
}

function rankedStanding(row: CutOffRow, entry: SnapshotEntry): Standing {
  const { position, mean, outcome, requestedCents, recommendedCents } = row;
  const { reference, revision, digest, hadEarlierGrant, sheets } = entry;
  const counted = sheets.filter(({ counts = true }) => counts);
  return {
    reference,
    side: { position, mean, outcome, requestedCents, recommendedCents, sheets: counted.length },
    inputs: sortedText([
      revision,
      digest,
      requestedCents,
      hadEarlierGrant,
      entry.score.questionSums,
      entry.consensus?.seal ?? null,
      entry.consolidations ?? [],
      sheets.map(({ sheetId, total, counts = true }) => `${sheetId} ${total} ${counts}`).sort(compareText),
    ]),
  };
}

function excludedStanding({ reference, requestedCents, ground, code }: ExcludedEntry): Standing {
  const side = {
    position: null,
    mean: null,
    outcome: 'ineligible' as const,
    requestedCents,
    recommendedCents: 0,
    sheets: 0,
  };
  return { reference, side, inputs: JSON.stringify([ground, code]) };
}

function rowOf(proposalId: string, was: Standing | undefined, is: Standing | undefined): DiffRow {
  const [before, after] = [was?.side ?? null, is?.side ?? null];
  const differs: Readonly<Record<DiffPart, boolean>> = {
    inputs: was?.inputs !== is?.inputs,
    score: !sameMean(before?.mean ?? null, after?.mean ?? null),
    position: before?.position !== after?.position,
    outcome: before?.outcome !== after?.outcome,
    money: before?.recommendedCents !== after?.recommendedCents || before?.requestedCents !== after?.requestedCents,
  };
  const changed = DIFF_PARTS.filter((part) => differs[part]);
  return { proposalId, reference: (is ?? was)!.reference, before, after, changed };
}

function sameMean(a: Rational | null, b: Rational | null): boolean {
  return a === null || b === null ? a === b : compareRational(a, b) === 0;
}

/** A rule as text, so that two can be compared whatever they are made of; an absent one is the same as none. */
function ruleText({ rules, rulesVersion, call }: RankingSnapshot, rule: DiffRule): string {
  if (rule === 'rulesVersion') return String(rulesVersion);
  if (rule === 'call') return String(call.version);
  return sortedText(rules[rule as keyof RankingRules] ?? null);
}

/** JSON with the members of every object in the order of their names: a snapshot that was stored has them in another one. */
function sortedText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
