import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('recovery');
const EMAIL = 'gela@kutaisi.example';
const PASSWORD = 'ქალაქის ძველი ჭადარი';
const PATIENCE_MS = 120_000;

/** Makes an account and the link that a mail would bring. */
async function mailedLink(): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await ask(
    product().databaseUrl,
    `with person as (insert into app_user (id, email, name) values ($1, $2, 'Gela') returning id)
     insert into recovery (id, email, user_id, token_hash, expires_at)
     select $3, $2, id, $4, now() + interval '1 hour' from person`,
    [randomUUID(), EMAIL, randomUUID(), createHash('sha256').update(token).digest()],
  );
  return `/recover#${token}`;
}

it.each(['en', 'az'] as const)(
  'asking for access says the same whoever asks, in %s',
  async (language) => {
    const page = await visitors.visit(product(), { language });
    const t = await wordsOf(language);
    await open(page, '/sign-in');
    await page.getByRole('link', { name: t('public.signIn.forgotten') }).click();
    await arriveAt(page, t('account.recover.title'));
    await page.getByLabel(t('account.email')).fill('nobody@kutaisi.example');
    await page.getByRole('button', { name: t('account.recover.send') }).click();
    // a product without a mail server is honest about it
    await page.getByText(t('problems.MAIL_NOT_CONFIGURED')).waitFor();
    expect(await inspect(page, t, [{ address: '/recover' }, { address: `/recover#${'x'.repeat(43)}` }])).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'the link leads to a new password, once',
  async () => {
    const link = await mailedLink();
    const page = await visitors.visit(product(), { language: 'en' });
    const t = await wordsOf('en');
    await open(page, link);
    await page.getByLabel(t('account.profile.newPassword')).fill(PASSWORD);
    await page.getByRole('button', { name: t('account.recover.save') }).click();
    await page.getByText(t('account.recover.done')).waitFor();
    await page
      .getByRole('main')
      .getByRole('link', { name: t('common.signIn') })
      .click();
    await page.getByLabel(t('public.signIn.email')).fill(EMAIL);
    await page.getByLabel(t('public.signIn.password')).fill(PASSWORD);
    await page.getByLabel(t('public.signIn.password')).press('Enter');
    await page.getByRole('button', { name: t('common.signOut') }).waitFor();

    expect(await ask(product().databaseUrl, 'select used_at is not null as used from recovery')).toEqual([
      { used: true },
    ]);

    const late = await visitors.visit(product(), { language: 'en' });
    await open(late, link);
    await late.getByLabel(t('account.profile.newPassword')).fill('another walk by the river');
    await late.getByRole('button', { name: t('account.recover.save') }).click();
    await late.getByText(t('problems.RECOVERY_VOID')).waitFor();
    await late.getByRole('button', { name: t('account.recover.another') }).click();
    await late.getByRole('button', { name: t('account.recover.send') }).waitFor();
  },
  PATIENCE_MS,
);
