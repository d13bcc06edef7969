/** What always holds of a ranking, in each of its versions. */
import { countSheets } from '../../evaluation/counted-sheets';
import { isBlank } from '../../kernel/text';
import { nextInReserve } from '../../selection/cut-off';
import { rankLot, type RankedEntry } from '../../selection/ranking';
import { chainProblems } from '../../selection/ranking-chain';
import type { RankingEntry } from '../../selection/ranking-input';
import { recompute, scoreFollows, type SnapshotEntry } from '../../selection/snapshot';
import { groupBy } from '../../kernel/group-by';
import { lineOf } from './facts';
import { type Invariant, sameIds } from './invariant';
import type { ProposalStanding, RankingStanding, Standing } from './standing';

export const RANKING_INVARIANTS: Readonly<Record<string, Invariant>> = {
  'the ranking is a function of its frozen inputs: their order changes nothing': ({ rankings }) =>
    rankings.flatMap(({ id, snapshot }) => {
      const reversed = { ...snapshot, entries: snapshot.entries.map((_, place, all) => all[all.length - 1 - place]!) };
      return JSON.stringify(recompute(reversed)) === JSON.stringify(recompute(snapshot)) ? [] : [id];
    }),

  'a version holds every sheet and every word of the committee as they were when it was frozen, and none half': (
    standing,
  ) => standing.rankings.flatMap((ranking) => notAsItWas(standing, ranking)),

  'a version is never changed, and names the one before: they are a chain without a gap': ({ rankings }) => [
    ...rankings.filter(({ hash, hashNow }) => hash !== hashNow).map(({ id }) => `${id} has changed`),
    ...[...groupBy(rankings, ({ lotId }) => lotId)].flatMap(([lot, versions]) => [
      ...chainProblems(versions).map(({ version, part }) => `${lot}, version ${version}: ${part}`),
      ...versions.filter(({ version }, place) => version !== place + 1).map(({ id }) => `${id} has another number`),
    ]),
  ],

  'a version but the first says why it was made': ({ rankings }) =>
    rankings
      .filter(({ version, snapshot: { correction } }) => version > 1 && isBlank(correction?.reason ?? ''))
      .map(({ id }) => id),

  'nobody stays unselected behind a lower one without a reason': ({ rankings }) =>
    rankings.flatMap((ranking) => {
      const line = new Map(lineOf(ranking.snapshot).rows.map((row) => [row.proposalId, row]));
      return ranking.decisions
        .filter(({ position, outcome, departureReason, proposalId }) => {
          if (position === null || outcome === 'selected' || (departureReason ?? '') !== '') return false;
          const lower = ranking.decisions.filter((other) => other.position! > position && other.outcome === 'selected');
          // the published rule may skip one that does not fit, and a reason may have gone to the lower one
          const skipped = line.get(proposalId)?.reason === 'skipped';
          return !skipped && lower.some((other) => (other.departureReason ?? '') === '');
        })
        .map(({ proposalId }) => proposalId);
    }),

  'a better score never makes a worse rank': ({ rankings }) => rankings.flatMap(improvedRank),

  'a reserve list is in the order of its ranking, and offers its first that fits': ({ rankings }) =>
    rankings.flatMap(({ id, snapshot }) => {
      const { rows } = lineOf(snapshot);
      const reserve = rows.filter(({ outcome }) => outcome === 'reserve');
      const inOrder = reserve.every(({ position }, place) => place === 0 || position! > reserve[place - 1]!.position!);
      const freed = rows
        .filter(({ outcome }) => outcome === 'selected')
        .map(({ recommendedCents }) => recommendedCents);
      const promoted = freed.every((cents) => {
        const first = reserve.find(({ requestedCents }) => requestedCents <= cents);
        return nextInReserve(rows, cents)?.proposalId === first?.proposalId;
      });
      return inOrder && promoted ? [] : [id];
    }),

  'nobody below a gate, put aside or withdrawn is selected or in reserve': ({ rankings, proposals }) =>
    rankings.flatMap(({ decisions, snapshot }) => {
      const out = new Set([
        ...(snapshot.excluded ?? []).map(({ proposalId }) => proposalId),
        ...proposals.filter(({ state }) => state !== 'submitted').map(({ id }) => id),
      ]);
      return decisions
        .filter(({ outcome }) => outcome === 'selected' || outcome === 'reserve')
        .filter(({ position, proposalId }) => position === null || out.has(proposalId))
        .map(({ proposalId }) => proposalId);
    }),

  'every proposal of a frozen lot has exactly one decision once any has': ({ rankings, proposals }) =>
    rankings
      .filter(({ state }) => state !== 'frozen')
      .flatMap(({ id, lotId, decisions }) => {
        const submitted = proposals
          .filter((one) => one.lotId === lotId && one.state === 'submitted')
          .map((one) => one.id);
        return sameIds(
          decisions.map(({ proposalId }) => proposalId),
          submitted,
        )
          ? []
          : [id];
      }),
};

function notAsItWas(standing: Standing, ranking: RankingStanding): readonly string[] {
  const { snapshot, lotId } = ranking;
  const aside = new Set(snapshot.excluded?.map(({ proposalId }) => proposalId));
  const expected = standing.proposals.filter(
    (one: ProposalStanding) => one.lotId === lotId && one.state === 'submitted' && !aside.has(one.id),
  );
  const ranked = snapshot.entries.map(({ proposalId }) => proposalId);
  return [
    ...(sameIds(
      ranked,
      expected.map(({ id }) => id),
    )
      ? []
      : [`${ranking.id} ranks other proposals than were submitted`]),
    ...snapshot.entries
      .filter((entry) => !holdsWhatThereWas(standing, ranking, entry))
      .map(({ reference }) => `${ranking.id}: ${reference}`),
  ];
}

function holdsWhatThereWas(
  { sheets, consolidations, scoring }: Standing,
  { snapshot, frozenAt, version }: RankingStanding,
  entry: SnapshotEntry,
): boolean {
  const given = sheets.filter(({ proposalId, submittedAt }) => proposalId === entry.proposalId && submittedAt !== null);
  // one whose conflict was found later is in the versions that were frozen with it
  const own = given.filter(
    ({ state, voidedAt }) => state === 'submitted' || (voidedAt !== null && voidedAt > frozenAt),
  );
  const said = consolidations.filter(({ proposalId }) => proposalId === entry.proposalId);
  const { score, counted } = countSheets(own, scoring);
  const kept = entry.sheets.filter(({ counts }) => counts).map(({ sheetId }) => sheetId);
  const kinds = (
    all: readonly { readonly question: string; readonly score: number | null; readonly recordedAt: string }[],
  ) => all.map((one) => `${one.question} ${one.score} ${one.recordedAt}`).join();
  return (
    sameIds(
      entry.sheets.map(({ sheetId }) => sheetId),
      own.map(({ id }) => id),
    ) &&
    sameIds(kept, counted) &&
    kinds(entry.consolidations ?? []) === kinds(said) &&
    // where the committee has departed, its scores are in the place of theirs
    scoreFollows(snapshot.rules.grid, entry) &&
    (said.length > 0 || entry.score.totalSum === score.totalSum) &&
    // a proposal that has lost a sheet since keeps its place with those that are left
    entry.score.sheets >= (version === 1 ? scoring.evaluatorsPerProposal : 1) &&
    own.every(({ submittedAt }) => submittedAt! <= frozenAt) &&
    said.every(({ recordedAt }) => recordedAt <= frozenAt)
  );
}

/** One point more on a question of one proposal, another one for each: the place it then has is at least as good. */
function improvedRank({ id, snapshot }: RankingStanding): readonly string[] {
  const { entries, rules } = snapshot;
  const before = lineOf(snapshot).rows;
  return entries.flatMap((entry, place) => {
    const { questionSums, totalSum, sheets } = entry.score;
    const question = (place * 3 + totalSum) % Math.max(1, questionSums.length);
    if ((questionSums[question] ?? Infinity) >= rules.grid.scale.max * sheets) return [];
    const changed = entries.map((other) => (other === entry ? improved(entry, question, rules.grid) : other));
    const placeIn = (rows: readonly RankedEntry[]) =>
      rows.find((row) => row.proposalId === entry.proposalId)!.position ?? Infinity;
    const [was, is] = [placeIn(before), placeIn(rankLot(changed, rules))];
    return is <= was ? [] : [`${id}: ${entry.reference} falls from ${was} to ${is}`];
  });
}

function improved(
  entry: RankingEntry,
  question: number,
  grid: RankingStanding['snapshot']['rules']['grid'],
): RankingEntry {
  const weights = grid.sections.flatMap(({ questions }) => questions.map(({ weight }) => weight));
  const { score } = entry;
  return {
    ...entry,
    score: {
      ...score,
      totalSum: score.totalSum + weights[question]!,
      questionSums: score.questionSums.map((sum, place) => (place === question ? sum + 1 : sum)),
    },
  };
}
