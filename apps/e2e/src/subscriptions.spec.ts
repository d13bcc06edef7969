/** Being told of new calls: anybody asks by mail, people with an account on their profile. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL } from './support/proposals';
import { until } from './support/until';
import { wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('subscriptions');
const PATIENCE_MS = 120_000;

/** Enters an address and makes the link that a mail would bring. */
async function mailedToken(email: string, confirms: boolean): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await ask(
    product().databaseUrl,
    `with asked as (insert into subscription (id, email, language, confirmed_at)
                    values ($1, $2, 'en', case when $4::boolean then null else now() end) returning id)
     insert into subscription_token (token_hash, subscription_id, confirms) select $3, id, $4::boolean from asked`,
    [randomUUID(), email, createHash('sha256').update(token).digest(), confirms],
  );
  return token;
}
const kept = async (email: string) =>
  (
    await ask<{ confirmed: boolean }>(
      product().databaseUrl,
      'select confirmed_at is not null as confirmed from subscription where email = $1',
      [email],
    )
  ).map(({ confirmed }) => confirmed);

it.each(['en', 'az'] as const)(
  'anybody asks for it on the page of the calls, confirms it by a link and ends it by another, in %s',
  async (language) => {
    const page = await visitors.visit(product(), { language });
    const t = await wordsOf(language);
    await open(page, '/?country=GE');
    await page.getByRole('button', { name: t('public.calls.subscribe') }).click();
    await page.getByLabel(t('account.email')).fill('reader@kutaisi.example');
    // what the list shows is what is wanted
    expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(1);
    await page.getByRole('button', { name: t('account.subscribe.send') }).click();
    // a product without a mail server is honest about it
    await page.getByText(t('account.subscribe.noMail')).waitFor();

    const email = `reader-${language}@kutaisi.example`;
    await open(page, `/new-calls#${await mailedToken(email, true)}`);
    await arriveAt(page, t('account.newCalls.title'));
    expect(await kept(email)).toEqual([false]);
    await page.getByRole('button', { name: t('account.newCalls.confirm') }).click();
    await page.getByText(t('account.newCalls.confirmed')).waitFor();
    expect(await kept(email)).toEqual([true]);

    const last = `last-${language}@kutaisi.example`;
    const token = await mailedToken(last, false);
    // a mail program without the button opens the same address
    await page.goto(`/api/subscriptions/one-click?token=${token}`);
    await arriveAt(page, t('account.newCalls.endTitle'));
    expect(await kept(last)).toEqual([true]);
    await page.getByRole('button', { name: t('account.newCalls.end') }).click();
    await page.getByText(t('account.newCalls.ended')).waitFor();
    expect(await kept(last)).toEqual([]);
    await page.goto('/');
    await open(page, `/new-calls/end#${token}`);
    await page.getByRole('button', { name: t('account.newCalls.end') }).click();
    await page.getByText(t('problems.SUBSCRIPTION_VOID')).waitFor();

    const form = async () => {
      await page.getByRole('button', { name: t('public.calls.subscribe') }).click();
      await page.getByLabel(t('account.email')).waitFor();
    };
    expect(
      await inspect(page, t, [
        { address: '/', prepare: form },
        { address: `/new-calls#${'x'.repeat(43)}` },
        { address: `/new-calls/end#${'x'.repeat(43)}` },
      ]),
    ).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'somebody with an account chooses it on the profile, and has the next call in the inbox',
  async () => {
    const page = await visitors.visit(product(), { language: languageOf('mingachevir') });
    const t = await signIn(page, 'mingachevir');
    await open(page, '/profile');
    const choice = page.getByRole('checkbox', { name: t('account.subscription.newCalls') });
    const saved = page.waitForResponse(
      (answer) => answer.url().endsWith('/api/account/subscription') && answer.request().method() === 'PUT',
    );
    await choice.press('Space');
    expect((await saved).status()).toBe(200);
    await page.reload();
    await page.getByRole('checkbox', { name: t('account.subscription.newCalls'), checked: true }).waitFor();
    await ask(
      product().databaseUrl,
      `insert into outbox (id, topic, payload)
       select gen_random_uuid(), 'call.published', jsonb_build_object('callId', id) from call where slug = $1`,
      [CALL],
    );
    const subject = page.getByText(/^Yeni müsabiqə: /);
    await until('the message', async () => {
      await open(page, '/inbox');
      return (await subject.count()) > 0;
    });
    await subject.click();
    await page.getByRole('link', { name: t('public.inbox.open') }).click();
    await page.waitForURL(`**/calls/${CALL}`);
    expect(await inspect(page, t, [{ address: '/profile' }])).toEqual([]);
  },
  PATIENCE_MS,
);

it(
  'an administrator sees how many are told, and not who',
  async () => {
    await mailedToken('secret@kutaisi.example', false);
    const page = await visitors.visit(product());
    const t = await signIn(page, 'admin');
    const answers: string[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/'))
        void response.text().then(
          (text) => answers.push(text),
          () => undefined,
        );
    });
    await open(page, '/people');
    const [counts] = await ask<{ confirmed: number; waiting: number }>(
      product().databaseUrl,
      `select count(confirmed_at)::integer as confirmed, (count(*) - count(confirmed_at))::integer as waiting
       from subscription`,
    );
    await page.getByText(t('account.people.subscriptions', { ...counts! })).waitFor();
    expect(answers.join('\n')).not.toContain('secret@kutaisi.example');
  },
  PATIENCE_MS,
);
