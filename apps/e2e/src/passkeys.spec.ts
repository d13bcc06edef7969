import type { CDPSession, Page } from 'playwright-core';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { fillSignIn, languageOf } from './support/people';
import { type Translator, wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('passkeys');
const PASSWORD = 'trilot-demo-2026';
const PATIENCE_MS = 120_000;

/** Browsers have passkeys at this name of the computer, where a bare network address is not secure enough. */
const address = () => ({
  url: product().url.replace('127.0.0.1', 'localhost'),
  databaseUrl: product().databaseUrl,
});

beforeAll(async () => {
  // a passkey is made for the public address, whose port is known once the product has been there
  await product().stop();
  await product().start({ PUBLIC_URL: address().url });
});

/** Plugs a device in that holds passkeys and confirms whatever it is asked. */
async function plugIn(page: Page): Promise<CDPSession> {
  const debug = await page.context().newCDPSession(page);
  await debug.send('WebAuthn.enable');
  await debug.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return debug;
}

async function fillForm(page: Page, t: Translator, name: string, password: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(t('account.passkeys.name')).fill(name);
  await dialog.getByLabel(t('account.profile.oldPassword')).fill(password);
  await dialog.getByRole('button', { name: t('account.passkeys.add') }).click();
}

it.each([
  ['manager', 'en'],
  ['mingachevir', 'az'],
] as const)(
  '%s adds a passkey, signs in with it and removes it, in %s',
  async (key, language) => {
    expect(languageOf(key)).toBe(language);
    const page = await visitors.visit(address(), { language });
    const t = await wordsOf(language);
    await plugIn(page);
    await open(page, '/sign-in');
    await fillSignIn(page, t, key);
    await page.getByRole('button', { name: t('common.signOut') }).waitFor();

    await open(page, '/profile');
    await page.getByText(t('account.passkeys.none')).waitFor();
    await page.getByRole('button', { name: t('account.passkeys.add') }).click();
    await fillForm(page, t, '', PASSWORD);
    await page.getByText(t('problems.PASSKEY_NAME_MISSING')).waitFor();
    await fillForm(page, t, 'Laptop', 'not the right one');
    await page.getByText(t('problems.OLD_PASSWORD_WRONG')).waitFor();
    await fillForm(page, t, 'Laptop', PASSWORD);
    await page.getByText(t('account.passkeys.done')).waitFor();

    // the device knows that it has one already
    await page.getByRole('button', { name: t('account.passkeys.add') }).click();
    await fillForm(page, t, 'Once more', PASSWORD);
    await page.getByText(t('account.passkeys.known')).waitFor();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('common.cancel') })
      .click();

    const of = (act: 'rename' | 'remove', name: string) =>
      t('account.members.of', { act: t(`account.passkeys.${act}`), name });
    await page.getByRole('button', { name: of('rename', 'Laptop') }).click();
    await page.getByRole('dialog').getByLabel(t('account.passkeys.name')).fill('Office');
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('account.save') })
      .click();
    await page.getByRole('button', { name: of('remove', 'Office') }).waitFor();

    await page.getByRole('button', { name: t('common.signOut') }).click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    await open(page, '/sign-in');
    await page.getByRole('button', { name: t('public.signIn.passkey') }).click();
    await page.getByRole('button', { name: t('common.signOut') }).waitFor();

    const prepare = (profile: Page) => profile.getByRole('button', { name: of('remove', 'Office') }).click();
    const adding = (profile: Page) => profile.getByRole('button', { name: t('account.passkeys.add') }).click();
    expect(
      await inspect(page, t, [
        { address: '/profile', name: 'adding', prepare: adding },
        { address: '/profile', name: 'removing', prepare },
      ]),
    ).toEqual([]);
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('account.passkeys.remove') })
      .click();
    await page.getByText(t('account.passkeys.none')).waitFor();

    await page.getByRole('button', { name: t('common.signOut') }).click();
    await page.waitForURL(({ pathname }) => pathname === '/');
    await open(page, '/sign-in');
    await page.getByRole('button', { name: t('public.signIn.passkey') }).click();
    await page.getByText(t('problems.PASSKEY_VOID')).waitFor();
    await arriveAt(page, t('common.signIn'));
  },
  PATIENCE_MS,
);

it.each(['en', 'az'] as const)(
  'whoever has no passkey reads so and signs in with the password, in %s',
  async (language) => {
    const page = await visitors.visit(address(), { language });
    const t = await wordsOf(language);
    await plugIn(page);
    const prepare = async () => {
      await page.getByRole('button', { name: t('public.signIn.passkey') }).click();
      await page.getByText(t('public.signIn.noPasskey')).waitFor();
    };
    expect(await inspect(page, t, [{ address: '/sign-in', prepare }])).toEqual([]);
    await fillSignIn(page, t, language === 'az' ? 'ganja' : 'manager');
    await page.getByRole('button', { name: t('common.signOut') }).waitFor();
  },
  PATIENCE_MS,
);
