import { checkUnsealed } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import type { LotOverview, Overview } from '../api/selection';

/** One thing that waits for somebody, and where it is done. */
export interface Waiting {
  readonly message: MessageId;
  readonly values: Readonly<Record<string, number>>;
  readonly to: string;
}

/** Where the lot's own pages are. */
export const boardPath = (lotId: string): string => `/manage/lots/${lotId}/board`;
export const assignmentsPath = (lotId: string): string => `/manage/lots/${lotId}/assignments`;
export const registerPath = (lotId: string): string => `/manage/lots/${lotId}/register`;
export const statisticsPath = (lotId: string): string => `/manage/lots/${lotId}/statistics`;
export const divergencesPath = (lotId: string): string => `/manage/lots/${lotId}/divergences`;
export const screeningPath = (lotId: string): string => `/manage/lots/${lotId}/screening`;
export const versionPath = (rankingId: string): string => `/manage/rankings/${rankingId}`;
export const announcementPath = (slug: string): string => `/manage/${slug}#announcement`;

/**
 * What waits in a call at an instant (ISO 8601): per lot the next step, and the announcement when all are through.
 * Whoever may not assign evaluators is led to the board, where the missing score sheets are listed too.
 */
export function waitingIn(
  { slug, lots, announcementAt }: Overview,
  now: string,
  mayAssign: boolean,
): readonly Waiting[] {
  if (lots.some(({ lot }) => lot.phase === 'cancelled')) return [];
  if (announcementAt !== null) {
    const embargoed = Date.parse(announcementAt) > Date.parse(now);
    return embargoed ? [{ message: 'manager.waiting.embargo', values: {}, to: announcementPath(slug) }] : [];
  }
  if (lots.every(({ ranking, outdated }) => ranking === 'approved' && !outdated)) {
    return [{ message: 'manager.waiting.announce', values: {}, to: announcementPath(slug) }];
  }
  return lots
    .filter(
      ({ lot, ranking, outdated }) => checkUnsealed(lot.deadline, now) === null && (ranking !== 'approved' || outdated),
    )
    .map((overview) => nextOfLot(overview, mayAssign));
}

function nextOfLot(
  { lot, ranking, outdated, submitted, sheetsNeeded, sheetsSubmitted }: LotOverview,
  mayAssign: boolean,
): Waiting {
  const missing = sheetsNeeded - sheetsSubmitted;
  const values = { lot: lot.number, missing };
  const to = boardPath(lot.id);
  if (outdated) return { message: 'manager.waiting.correct', values, to };
  if (ranking === 'proposed') return { message: 'manager.waiting.approve', values, to };
  if (ranking === 'frozen') return { message: 'manager.waiting.propose', values, to };
  if (submitted === 0) return { message: 'manager.waiting.freezeEmpty', values, to };
  if (missing > 0) return { message: 'manager.waiting.evaluate', values, to: mayAssign ? assignmentsPath(lot.id) : to };
  return { message: 'manager.waiting.freeze', values, to };
}
