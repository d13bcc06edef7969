/** The designer of a call as a manager uses it: by the labels on the page. */
import { type CallDefinition, offsetMinutes } from '@trilot/domain';
import type { Locator, Page } from 'playwright-core';
import { ask } from '../harness/cluster';
import type { Address } from '../harness/run';
import { arriveAt, open } from './page';
import { asPattern, type Translator, within as containing } from './words';

export interface Designer {
  readonly page: Page;
  readonly t: Translator;
  /** Address of the call. */
  readonly slug: string;
}

export const designerOf = (slug: string, page = ''): string => `/manage/calls/${slug}${page && `/${page}`}`;

/** Goes to a page of the call through its overview. */
export async function openPart({ page, t }: Designer, name: string): Promise<void> {
  const back = page.getByRole('link', { name: t('manager.design.toHub') });
  if (await back.isVisible()) await back.click();
  await page.getByRole('main').getByRole('list').getByRole('link', { name, exact: true }).click();
  await arriveAt(page, name);
}

/** The fields of a text, one for each language of the call. */
export function texts(within: Page | Locator, legend: string): Locator {
  return within.getByRole('group', { name: new RegExp(`^${asPattern(legend)}$`) });
}

/** Writes a text in English. */
export async function write(within: Page | Locator, legend: string, text: string): Promise<void> {
  await texts(within, legend).getByLabel('English').fill(text);
}

/** Begins an empty call from the manager's home. */
export async function beginCall({ page, t, slug }: Designer): Promise<void> {
  await open(page, '/manage');
  await page.getByRole('link', { name: t('manager.home.design') }).click();
  await page.getByRole('button', { name: t('manager.design.new') }).click();
  await page.getByLabel(t('manager.design.new.address')).fill(slug);
  await page.getByRole('button', { name: t('manager.design.new.button') }).click();
  await arriveAt(page, t('manager.design.untitled'));
}

/** A local time some days from now, at 12:00 in the zone, as it is typed. @param now ISO 8601 */
export function noonIn(days: number, zone: string, now: string): string {
  const instant = new Date(Date.parse(now) + days * 86_400_000).toISOString();
  const local = new Date(Date.parse(instant) + offsetMinutes(instant, zone) * 60_000).toISOString();
  return `${local.slice(0, 10)}T12:00`;
}

/** What the server holds of a draft. */
export async function storedDraft(
  product: Address,
  slug: string,
): Promise<{ definition: CallDefinition; unread: Record<string, string> }> {
  const [row] = await ask<{ definition: CallDefinition; unread: Record<string, string> }>(
    product.databaseUrl,
    'select draft as definition, draft_unread as unread from call where slug = $1',
    [slug],
  );
  return row!;
}

/** Whether anything that was typed is kept on the computer of the page. */
export function isKeptHere(page: Page): Promise<boolean> {
  return page.evaluate(countDrafts);
}

/** Runs in the page. */
function countDrafts(): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open('trilot', 1);
    request.addEventListener('error', () => resolve(false));
    request.addEventListener('success', () => {
      const count = request.result.transaction('drafts').objectStore('drafts').count();
      count.addEventListener('success', () => {
        request.result.close();
        resolve(count.result > 0);
      });
    });
  });
}

export interface NewLot {
  readonly title: string;
  readonly kind: 'geographic' | 'horizontal';
  readonly codes: string;
  readonly envelope: string;
  readonly cap: string;
}

/** Adds a lot on the page of the lots, or of another lot, and writes its terms. */
export async function addLot({ page, t }: Designer, { title, kind, codes, envelope, cap }: NewLot): Promise<void> {
  const back = page.getByRole('navigation', { name: t('manager.design.pages') });
  await back.getByRole('link', { name: containing(t('manager.design.page.lots')) }).click();
  await page.getByRole('button', { name: t('manager.design.lots.add') }).click();
  await write(page, t('terms.lot.title'), title);
  await page.getByText(t(`common.lot.${kind}`), { exact: true }).click();
  await page.getByLabel(t('manager.design.territories.codes')).fill(codes);
  await page.getByRole('button', { name: t('manager.design.territories.add') }).click();
  await page.getByLabel(t('terms.lot.envelopeCents'), { exact: true }).fill(envelope);
  await page.getByLabel(t('terms.lot.maxGrantCents')).fill(cap);
}

/** Adds a criterion to the only section of the grid. */
export async function addCriterion(
  { page, t }: Designer,
  id: string,
  text: string,
  weight: string,
  priority?: string,
): Promise<void> {
  await page.getByRole('button', { name: t('manager.design.grid.addCriterion') }).click();
  await write(page, t('manager.design.grid.criterion', { id }), text);
  await page.getByLabel(t('terms.criterion.weight')).last().fill(weight);
  if (priority) await page.getByLabel(t('terms.criterion.priority')).last().selectOption(priority);
}
