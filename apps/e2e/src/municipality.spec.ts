import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { inspect } from './support/inspect';
import { arriveAt, isSaved, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { callOf, revisionsOf, startCompleteProposal, startProposal, storedDraft } from './support/proposals';
import { until } from './support/until';
import { within, wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('municipality');

const PASSWORD = 'şəhərimizin köhnə çinarı';
const NEWCOMER = { name: 'Aysel Rəhimova', email: 'aysel@mingachevir.example' };

async function signed(key: string) {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

describe('the municipality as an organisation, in Azerbaijani', () => {
  let id: string;

  it('a signatory invites somebody, who makes an account by the link and is in', async () => {
    const { page, t } = await signed('mingachevir.mayor');
    await page.getByRole('link', { name: t('common.nav.municipality') }).click();
    await arriveAt(page, 'Mingachevir');
    await page.getByLabel(t('account.email')).fill(NEWCOMER.email);
    await page.getByRole('button', { name: t('account.invite.send'), exact: true }).click();
    const link = await page.getByLabel(t('account.invite.linkLabel')).inputValue();
    await page.getByText(NEWCOMER.email, { exact: true }).waitFor();

    const newcomer = await visitors.visit(product(), { language: 'az' });
    await open(newcomer, new URL(link).pathname + new URL(link).hash);
    await newcomer
      .getByText(t('account.join.municipality', { invitedBy: 'Mayor of Mingachevir', municipality: 'Mingachevir' }))
      .waitFor();
    await newcomer.getByLabel(t('account.name')).fill(NEWCOMER.name);
    await newcomer.getByLabel(t('account.join.password')).fill('qısa parol');
    await newcomer.getByRole('button', { name: t('account.join.create') }).click();
    await newcomer.getByText(t('problems.PASSWORD_TOO_SHORT', { min: 12, length: 10 })).waitFor();
    await newcomer.getByLabel(t('account.join.password')).fill(PASSWORD);
    await newcomer.getByRole('button', { name: t('account.join.create') }).click();
    await arriveAt(newcomer, t('common.nav.apply'));
    await newcomer.getByRole('link', { name: t('common.nav.municipality') }).click();
    await arriveAt(newcomer, 'Mingachevir');
    await newcomer.getByText(NEWCOMER.email).waitFor();
    const memberships = await ask(
      product().databaseUrl,
      `select x.role, u.language from member x join app_user u on u.id = x.user_id where u.email = $1`,
      [NEWCOMER.email],
    );
    expect(memberships).toEqual([{ role: 'editor', language: 'az' }]);

    const late = await visitors.visit(product(), { language: 'az' });
    await open(late, new URL(link).pathname + new URL(link).hash);
    await late.getByText(t('problems.INVITATION_USED')).waitFor();
  });

  it('two members write the same proposal, and each sees what the other has written', async () => {
    const leyla = await signed('mingachevir');
    ({ id } = await startProposal(leyla.page, 3));
    const { t } = leyla;
    await open(leyla.page, `/apply/${id}/basics`);
    await leyla.page.getByLabel(t('applicant.title'), { exact: true }).fill('Kölgəli həyətlər');
    await isSaved(leyla.page, t);

    const aysel = await visitors.visit(product(), { language: 'az' });
    await aysel.goto('/sign-in');
    await aysel.getByLabel(t('public.signIn.email')).fill(NEWCOMER.email);
    await aysel.getByLabel(t('public.signIn.password')).fill(PASSWORD);
    await aysel.getByLabel(t('public.signIn.password')).press('Enter');
    await arriveAt(aysel, t('common.nav.apply'));
    await aysel.getByRole('link', { name: 'Kölgəli həyətlər' }).click();
    await open(aysel, `/apply/${id}/basics`);
    await aysel.getByLabel(t('applicant.duration')).fill('11');
    await isSaved(aysel, t);
    await leyla.page.reload();
    await leyla.page.getByLabel(t('applicant.duration')).waitFor();
    expect(await leyla.page.getByLabel(t('applicant.duration')).inputValue()).toBe('11');
    const { title, durationMonths } = await storedDraft(product(), id);
    expect([title, durationMonths]).toEqual(['Kölgəli həyətlər', 11]);
  });

  it('the only signatory leaves by handing over, and is out with the next click', async () => {
    const mayor = await signed('mingachevir.mayor');
    const { t } = mayor;
    const elsewhere = await signed('mingachevir.mayor');
    await open(elsewhere.page, `/apply/${id}`);
    await open(mayor.page, '/municipality');
    const own = t('account.members.of', { act: t('account.members.handOver'), name: 'Mayor of Mingachevir' });
    await mayor.page.getByRole('button', { name: own }).click();
    const dialog = mayor.page.getByRole('dialog', { name: own });
    await dialog.getByLabel(t('account.members.successor')).selectOption('Leyla Məmmədova');
    await dialog.getByRole('button', { name: t('account.members.handOver') }).click();
    await arriveAt(mayor.page, t('public.calls.title'));
    expect(await mayor.page.getByRole('link', { name: t('common.nav.apply') }).count()).toBe(0);

    await elsewhere.page.reload();
    await elsewhere.page.getByText(t('problems.NOT_PERMITTED')).waitFor();
    const leyla = await signed('mingachevir');
    await open(leyla.page, '/municipality');
    const members = await texts(leyla.page.getByRole('main').getByRole('listitem'));
    expect(members.map((member) => member.split('\n').slice(0, 2))).toEqual([
      ['Leyla Məmmədova', t('account.role.signatory')],
      [NEWCOMER.name, t('account.role.editor')],
    ]);
  });
});

describe('a partner', () => {
  it('is asked for its consent, gives it, and the proposal can be submitted', async () => {
    const lead = await signed('ganja');
    const partner = await signed('kutaisi');
    const { t } = lead;
    const { id, content } = await startCompleteProposal(lead.page, product(), 1);
    await open(lead.page, `/apply/${id}/partners`);
    await lead.page.getByLabel(t('writing.partners.find')).fill('ქუთა');
    await lead.page.getByRole('button', { name: within('Kutaisi') }).click();
    await lead.page.getByLabel(t('writing.partners.role')).fill('İkinci şəhərdə sınaqdan keçirir');
    await lead.page.getByLabel(t('writing.partners.contribution')).fill('İki meydan və bir bağban.');
    await lead.page.getByRole('link', { name: t('applicant.hub.check') }).click();
    const missing = t('problems.PARTNER_CONSENT_MISSING', { municipality: 'Kutaisi' });
    await lead.page.getByRole('link', { name: missing }).click();
    await lead.page.getByRole('button', { name: t('writing.partners.ask', { name: 'Kutaisi' }) }).click();
    await lead.page.getByText(t('writing.partners.asked')).waitFor();

    await open(partner.page, '/apply');
    await partner.page.getByText(partner.t('applicant.partnerships.waiting', { count: 1 })).waitFor();
    await partner.page.getByRole('link', { name: partner.t('applicant.partnerships.title') }).click();
    await arriveAt(partner.page, partner.t('applicant.partnerships.title'));
    await partner.page.getByText('İki meydan və bir bağban.').waitFor();
    expect(await partner.page.getByRole('main').innerText()).not.toContain(content.answers['situation']);
    await partner.page
      .getByRole('button', { name: partner.t('applicant.partnerships.giveTo', { name: 'Ganja' }) })
      .click();
    await partner.page.getByText(partner.t('applicant.partnerships.given')).waitFor();

    await open(lead.page, `/apply/${id}/check`);
    await lead.page.getByText(t('writing.check.complete')).waitFor();
    await lead.page.getByRole('button', { name: t('writing.check.submit') }).click();
    await arriveAt(lead.page, t('writing.receipt.title'));
    expect((await revisionsOf(product(), id)).map(({ number }) => number)).toEqual([1]);
  });

  it('is told in the messages, and the lead of the answer', async () => {
    const told = await until('both messages', async () => {
      const rows = await ask<{ email: string; link: string }>(
        product().databaseUrl,
        `select u.email, regexp_replace(m.link, '[0-9a-f-]{36}', 'ID') as link
         from message m join app_user u on u.id = m.recipient_id where m.link like '%/partner%' order by m.created_at`,
      );
      // Ganja has a signatory too, who reads the same
      return rows.length === 3 && rows;
    });
    expect(told.map(({ email, link }) => `${email.split('@')[0]} ${link}`).sort((a, b) => (a < b ? -1 : 1))).toEqual([
      'ganja /apply/ID/partners',
      'ganja.mayor /apply/ID/partners',
      'kutaisi /apply/partnerships',
    ]);
  });
});

it('administrators enter a municipality and invite its first member; managers look after evaluators', async () => {
  const { page, t } = await signed('admin');
  await page.getByRole('link', { name: t('common.nav.people') }).click();
  await page.getByRole('link', { name: t('account.register.title') }).click();
  await arriveAt(page, t('account.register.title'));
  await page.getByText(t('account.register.add')).click();
  await page.getByLabel(t('account.municipality.name')).fill('Tskaltubo');
  await page.getByLabel(t('account.municipality.localName')).fill('წყალტუბო');
  await page.getByLabel(t('account.municipality.population')).fill('11,300');
  await page.getByLabel(t('account.municipality.registerNumber')).fill('212908300');
  await page.getByLabel(t('account.municipality.territory')).first().fill('ge-xx');
  await page.getByRole('button', { name: t('account.register.enter') }).click();
  await page.getByText(t('problems.TERRITORY_UNKNOWN', { typed: 'GE-XX' })).waitFor();
  await page.getByLabel(t('account.municipality.territory')).first().fill('ge-im');
  await page.getByRole('button', { name: t('account.register.enter') }).click();
  await page.getByText(t('account.register.entered', { name: 'Tskaltubo' })).waitFor();
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Tskaltubo' });
  await entry.getByText(t('account.register.noMember')).waitFor();
  await entry.getByText(t('account.register.edit')).click();
  await entry.getByLabel(t('account.email')).fill('mayor@tskaltubo.example');
  await entry.getByRole('button', { name: t('account.invite.send'), exact: true }).click();
  await entry.getByLabel(t('account.invite.linkLabel')).waitFor();

  const manager = await signed('manager');
  await open(manager.page, '/people');
  await manager.page.getByLabel(t('account.people.find')).fill('evaluator3');
  const chiara = manager.page.getByRole('main').getByRole('listitem').filter({ hasText: 'evaluator3@' });
  await chiara.getByText(t('account.people.edit')).click();
  expect(await texts(chiara.getByRole('group', { name: t('account.people.roles') }).locator('label'))).toEqual([
    t('account.role.evaluator'),
  ]);
  await chiara.getByLabel(t('account.people.country')).selectOption('Spain');
  await chiara.getByRole('button', { name: t('account.people.saveProfile') }).click();
  await chiara.getByText(t('account.saved')).waitFor();
  const [profile] = await ask<{ country: string }>(
    product().databaseUrl,
    `select p.country from evaluator_profile p join app_user u on u.id = p.user_id
     where u.email = 'evaluator3@demo.trilot.example'`,
  );
  expect(profile!.country).toBe('ES');
});

it('somebody changes their password and ends the sessions elsewhere', async () => {
  const there = await signed('lviv');
  const here = await signed('lviv');
  const { page, t } = here;
  await page.getByRole('link', { name: 'Ostap Shevchuk' }).click();
  await arriveAt(page, t('account.profile.title'));
  await page.getByLabel(t('account.profile.oldPassword')).fill('trilot-demo-2026');
  await page.getByLabel(t('account.profile.newPassword')).fill('a long walk by the river');
  await page.getByRole('button', { name: t('account.profile.changePassword') }).click();
  await page.getByText(t('account.profile.passwordChanged')).waitFor();
  await there.page.reload();
  await there.page.getByRole('link', { name: t('common.signIn') }).waitFor();
  const passwords = ['trilot-demo-2026', 'a long walk by the river'];
  const answers = await Promise.all(
    passwords.map((password) =>
      there.page.request.post('/api/session', { data: { email: 'lviv@demo.trilot.example', password } }),
    ),
  );
  expect(answers.map((answer) => answer.status())).toEqual([401, 201]);
});

it.each(['en', 'az'] as const)(
  'pages of accounts and organisations, in %s',
  async (language) => {
    const t = await wordsOf(language);
    const visitor = await visitors.visit(product(), { language });
    expect(await inspect(visitor, t, [{ address: '/join' }])).toEqual([]);
    const [member, keeper] = language === 'az' ? ['sumgait', 'manager2'] : ['gyumri.mayor', 'admin'];
    const own = await signed(member);
    const { lots } = await callOf(own.page);
    expect(lots.length).toBe(3);
    const sights = ['/municipality', '/profile', '/join', '/apply', '/apply/partnerships'];
    expect(
      await inspect(
        own.page,
        own.t,
        sights.map((address) => ({ address })),
      ),
    ).toEqual([]);
    const office = await signed(keeper);
    const pages = [
      {
        address: '/people',
        prepare: (page: typeof office.page) => page.getByText(office.t('account.people.edit')).first().click(),
      },
      {
        address: '/people/municipalities',
        prepare: (page: typeof office.page) => page.getByText(office.t('account.register.edit')).first().click(),
      },
    ];
    expect(await inspect(office.page, office.t, pages)).toEqual([]);
  },
  120_000,
);
