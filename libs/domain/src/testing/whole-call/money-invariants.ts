/** What always holds of money and of awards, and of the instant at which they become known. */
import { isRejected } from '../../screening/rejection';
import { moneyAddsUp, publishedCents } from '../../selection/snapshot';
import { type Invariant, lotOf } from './invariant';
import type { RankingStanding, Standing } from './standing';

export const MONEY_INVARIANTS: Readonly<Record<string, Invariant>> = {
  'money of a version is the published envelope and what had been moved, to the cent': ({ lots, rankings, moves }) =>
    rankings
      .filter((ranking) => {
        const { snapshot, frozenAt } = ranking;
        const { number, publishedCents: published } = lotOf(lots, ranking);
        const moved = moves
          .filter(({ at }) => at <= frozenAt)
          .reduce((sum, { from, to, cents }) => sum + (to === number ? cents : 0) - (from === number ? cents : 0), 0);
        return !(
          moneyAddsUp(snapshot) &&
          publishedCents(snapshot) === published &&
          snapshot.rules.envelopeCents === published + moved &&
          published + moved >= 0
        );
      })
      .map(({ id }) => id),

  'decisions of a version stay within its money, each within its request': ({ rankings }) =>
    rankings.flatMap(({ id, decisions, snapshot }) => {
      const used = decisions.reduce((sum, { recommendedCents }) => sum + recommendedCents, 0);
      return [
        ...(used > snapshot.rules.envelopeCents ? [`${id} awards ${used}`] : []),
        ...decisions
          .filter(
            ({ recommendedCents, requestedCents, outcome }) =>
              recommendedCents < 0 || recommendedCents > (outcome === 'selected' ? requestedCents : 0),
          )
          .map(({ proposalId, recommendedCents }) => `${proposalId} is awarded ${recommendedCents}`),
      ];
    }),

  'awards that stand in a lot stay within its money, whatever was given up, promoted and corrected since': (standing) =>
    standing.lots.flatMap(({ id, number }) => {
      const used = awardsOf(standing, id).reduce((sum, { cents }) => sum + cents, 0);
      const money = standingVersion(standing, id)?.snapshot.rules.envelopeCents;
      return money !== undefined && used > money ? [`lot ${number} awards ${used} of ${money}`] : [];
    }),

  'no municipality has more awards than the call allows': ({ maxAwards, ...standing }) => {
    if (maxAwards === null) return [];
    const winners = standing.lots.flatMap(({ id }) =>
      awardsOf({ maxAwards, ...standing }, id).map(
        ({ proposalId }) => standing.proposals.find((one) => one.id === proposalId)!.municipalityId,
      ),
    );
    return [...new Set(winners)].filter((id) => winners.filter((winner) => winner === id).length > maxAwards);
  },

  'promoted is the first in reserve that fits what was freed': ({ promotions, maxAwards }) =>
    promotions.flatMap(({ proposalId, waiting, freedCents, awardedCents }) => {
      const own = waiting.find((one) => one.proposalId === proposalId);
      if (!own || awardedCents > freedCents || awardedCents > own.requestedCents) return [`${proposalId} does not fit`];
      return waiting
        .filter(({ position }) => position < own.position)
        .filter(
          ({ requestedCents, awards }) => requestedCents <= freedCents && (maxAwards === null || awards < maxAwards),
        )
        .map((ahead) => `${proposalId} before ${ahead.proposalId}`);
    }),

  'nobody is promoted twice, and nothing is given up twice': ({ promotions, endings }) =>
    [promotions, endings].flatMap((acts) => {
      const ids = acts.map(({ proposalId }) => proposalId);
      return ids.filter((id, place) => ids.indexOf(id) !== place);
    }),

  'once announced, what stands was approved': ({ announcementSetAt, stands, rankings }) =>
    announcementSetAt === null
      ? []
      : stands.filter((standing) => rankings.find(({ id }) => id === standing)!.state !== 'approved'),

  'an announcement waits for every lot to be approved': (standing) =>
    standing.announcementSetAt === null
      ? []
      : standing.lots
          .filter(({ id }) => {
            const newest = newestThen(standing, id);
            return newest?.state !== 'approved' || newest.approvedAt! > standing.announcementSetAt!;
          })
          .map(({ number }) => `lot ${number}`),

  'an announcement follows what the screening has decided, and what was found late': (standing) => {
    const { announcementSetAt: set } = standing;
    if (set === null) return [];
    const rejected = standing.proposals.filter(({ screening }) => isRejected(screening));
    const putAside = new Set(rejected.map(({ id }) => id));
    return standing.lots.flatMap(({ id: lotId }) => {
      const { decisions, snapshot } = newestThen(standing, lotId)!;
      return [
        ...decisions
          .filter(({ proposalId, outcome }) => putAside.has(proposalId) !== (outcome === 'ineligible'))
          .map(({ proposalId }) => proposalId),
        ...snapshot.entries
          .flatMap(({ sheets }) => sheets.filter(({ counts }) => counts))
          .filter(({ sheetId }) => {
            const { voidedAt } = standing.sheets.find(({ id }) => id === sheetId)!;
            return voidedAt !== null && voidedAt <= set;
          })
          .map(({ sheetId }) => sheetId),
      ];
    });
  },
};

/** The awards that stand in a lot: what was decided and not given up, and what was promoted since. */
function awardsOf(standing: Standing, lot: string) {
  const { promotions, endings } = standing;
  const ranking = standingVersion(standing, lot);
  const promoted = promotions.filter(({ lotId }) => lotId === lot);
  const selected = (ranking?.decisions ?? [])
    .filter(({ outcome }) => outcome === 'selected')
    .filter(({ proposalId }) => promoted.every((one) => one.proposalId !== proposalId));
  return [
    ...selected.map(({ proposalId, recommendedCents }) => ({ proposalId, cents: recommendedCents })),
    ...promoted.map(({ proposalId, awardedCents }) => ({ proposalId, cents: awardedCents })),
  ].filter(({ proposalId }) => endings.every((one) => one.proposalId !== proposalId));
}

function standingVersion({ rankings, stands }: Standing, lot: string): RankingStanding | undefined {
  return rankings.find(({ id, lotId }) => lotId === lot && stands.includes(id));
}

/** The newest version of a lot when the announcement was set. */
function newestThen({ rankings, announcementSetAt }: Standing, lot: string): RankingStanding | undefined {
  return rankings.filter(({ lotId, frozenAt }) => lotId === lot && frozenAt <= announcementSetAt!).at(-1);
}
