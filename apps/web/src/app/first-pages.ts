/** The pages that are opened first, from a link in a mail or a bookmark: everything they need is asked for at once. */
import { type Area, loadCatalogue } from '@trilot/i18n';
import type { ComponentType } from 'react';
import { callPages } from '../features/calls';
import { proposalPages } from '../features/proposals';
import { askAhead } from '../shared/ahead';
import { preferredLanguage } from '../shared/preferred-language';

export interface FirstPage {
  /** Where it is; the first group, if any, is what its requests are about. */
  readonly at: RegExp;
  readonly areas: readonly Area[];
  readonly load: () => Promise<ComponentType>;
  /** What it opens with inside, where it is a frame for several pages. */
  readonly inside?: () => Promise<ComponentType>;
  /** What it asks the API for. */
  readonly asks: (about: string) => readonly string[];
}

export const FIRST_PAGES = {
  calls: { at: /^\/$/, areas: ['public'], load: callPages.list, asks: () => ['/api/calls'] },
  call: {
    at: /^\/calls\/([^/]+)$/,
    areas: ['public'],
    load: callPages.one,
    asks: (slug) => [`/api/calls/${slug}`],
  },
  proposals: { at: /^\/apply$/, areas: ['applicant'], load: proposalPages.list, asks: () => ['/api/proposals'] },
  proposal: {
    at: /^\/apply\/([^/]{36})$/,
    areas: ['applicant'],
    load: proposalPages.layout,
    inside: proposalPages.hub,
    asks: (id) => [`/api/proposals/${id}`, `/api/proposals/${id}/draft`],
  },
} as const satisfies Readonly<Record<string, FirstPage>>;

/** Asks for what the page at an address needs, before the code that shows it is there. Failures show when it is needed. */
export function loadFirstPage(pathname: string): void {
  askAhead('/api/session');
  const language = preferredLanguage();
  const pages: readonly FirstPage[] = Object.values(FIRST_PAGES);
  const page = pages.find(({ at }) => at.test(pathname));
  for (const path of page?.asks(page.at.exec(pathname)![1] ?? '') ?? []) askAhead(path);
  for (const area of ['common', ...(page?.areas ?? [])] as const) loadCatalogue(language, area).catch(() => undefined);
  for (const load of [page?.load, page?.inside]) load?.().catch(() => undefined);
}
