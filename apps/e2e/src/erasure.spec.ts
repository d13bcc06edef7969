import { json } from 'node:stream/consumers';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { open } from './support/page';
import { languageOf, signIn } from './support/people';

const visitors = useBrowser();
const product = ownProduct('erasure');
const PATIENCE_MS = 120_000;

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

it(
  'a member takes along what is held about them, and has the account erased',
  async () => {
    const { page, t } = await signed('mingachevir');
    await open(page, '/profile');
    const started = page.waitForEvent('download');
    await page.getByRole('link', { name: t('account.data.export') }).click();
    const download = await started;
    expect(download.suggestedFilename()).toBe('personal-data.json');
    const { tables } = (await json(await download.createReadStream())) as {
      tables: { table: string; rows: { email?: string }[] }[];
    };
    expect(tables.find(({ table }) => table === 'app_user')!.rows[0]!.email).toBe('mingachevir@demo.trilot.example');

    const act = t('account.erase.act');
    const sight = {
      address: '/profile',
      prepare: (profile: typeof page) => profile.getByRole('button', { name: act }).click(),
    };
    expect(await inspect(page, t, [sight])).toEqual([]);
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(t('account.profile.oldPassword')).fill('trilot-demo-2026');
    await dialog.getByRole('button', { name: act }).click();
    // the page is loaded anew, so that nothing of the person stays in it
    await page.waitForURL((address) => address.pathname === '/');
    await page
      .getByRole('link', { name: t('common.signIn') })
      .first()
      .waitFor();
    expect(
      await ask(
        product().databaseUrl,
        `select count(*)::integer as named from app_user where email like 'mingachevir@%' or name = 'Leyla Məmmədova'`,
      ),
    ).toEqual([{ named: 0 }]);
  },
  PATIENCE_MS,
);

it(
  'the only administrator reads why the account cannot be erased',
  async () => {
    const { page, t } = await signed('admin');
    await open(page, '/profile');
    await page.getByText(t('problems.LAST_IN_ROLE', { role: 'administrator' })).waitFor();
    expect(await page.getByRole('button', { name: t('account.erase.act') }).count()).toBe(0);
  },
  PATIENCE_MS,
);
