import { formatAmount } from '@trilot/domain';
import { formatCountry, lettersIn } from '@trilot/i18n';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import {
  fillBasics,
  fillForm,
  fillPriority,
  fillWorkPlan,
  openSection,
  pasteLines,
  said,
  tagLine,
  typed,
  type Writer,
} from './support/form';
import { arriveAt, factsOf, focusIsOn, open, texts } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf, revisionsOf, startCompleteProposal, startProposal, storedDraft } from './support/proposals';
import { until } from './support/until';
import { wordsOf } from './support/words';

const visitors = useBrowser();
const product = ownProduct('apply');

const CAP_CENTS = 6_000_000;

/** Where the proposal of the page lives: the part of the address after /apply/. */
const idOf = (address: string): string => new URL(address).pathname.split('/')[2]!;

async function writerFor(key: string): Promise<Writer> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  const t = await signIn(page, key);
  const { definition } = await callOf(page);
  return { page, t, language: languageOf(key), call: definition };
}

describe('a municipality of lot 1, in Azerbaijani', () => {
  const TITLE = 'Mingəçevir: kölgəli həyətlər, İlıq görüşlər';
  let id: string;

  it('fills every section, is refused for a missing priority and for a cent above the cap, and submits', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t, call, language } = writer;
    await open(page, `/calls/${CALL}`);
    await page.getByRole('link', { name: t('public.call.apply') }).click();
    await page.getByRole('button', { name: t('writing.start.go') }).click();
    await arriveAt(page, t('applicant.untitled'));
    id = idOf(page.url());

    await fillBasics(writer, TITLE, 10);
    await fillForm(writer, (question) => `${question}: yüz qırx sakin iştirak edib.`);
    await fillWorkPlan(writer, 'Həyətlərə ağac əkilir', 'Kölgəli sahə');
    await openSection(writer, t('applicant.section.priorities'));
    await fillPriority(writer, 'socialInclusion', 'Əlil arabası ilə hər həyətə çatmaq olur.');
    await fillPriority(writer, 'wellBeingAndInnovation', 'Qonşular hər addımı əvvəlcə sınayır.');
    await openSection(writer, t('applicant.section.budget'));
    await pasteLines(writer, 1, [
      `Koordinator\tay\t10\t${typed(300_000, writer)}`,
      `Fasilitator\tay\t8\t${typed(250_000, writer)}`,
    ]);
    await pasteLines(writer, 3, [`Ağaclar\tdəst\t4\t${typed(500_000, writer)}`]);
    await tagLine(writer, 1, 1, 'socialInclusion');
    await tagLine(writer, 1, 2, 'wellBeingAndInnovation');
    await tagLine(writer, 3, 1, 'greeningOfCities');
    const requested = page.getByLabel(t('common.budget.requestedCents'));
    await page.getByLabel(t('common.budget.ownCents')).fill(typed(1_000_000, writer));

    await requested.fill(typed(CAP_CENTS + 1, writer));
    const money = (cents: number) => formatAmount(cents, call.currency, language);
    const meter = (cents: number) =>
      page.getByText(t('writing.budget.ofCap', { requested: money(cents), cap: money(CAP_CENTS) }));
    await meter(CAP_CENTS + 1).waitFor();
    const aboveCap = t('problems.GRANT_ABOVE_CAP', {
      requested: typed(CAP_CENTS + 1, writer),
      cap: typed(CAP_CENTS, writer),
    });
    await page.getByText(aboveCap).waitFor();

    await openSection(writer, t('applicant.section.partners'));
    await page.getByRole('link', { name: t('applicant.hub.check') }).click();
    await arriveAt(page, t('writing.check.title'));
    await page.getByRole('button', { name: t('writing.check.submit') }).click();
    const refusal = page.getByRole('alert').filter({ hasText: t('writing.check.refused') });
    const greening = call.priorities.find(({ id: priority }) => priority === 'greeningOfCities')!;
    const unbalanced = t('problems.FUNDING_UNBALANCED', {
      funding: typed(7_000_001, writer),
      eligible: typed(7_000_000, writer),
      difference: typed(1, writer),
    });
    expect(await texts(refusal.getByRole('link'))).toEqual([
      t('writing.check.gap', {
        subject: said(writer, greening.title),
        sentence: t('problems.PRIORITY_STATEMENT_MISSING'),
      }),
      aboveCap,
      unbalanced,
    ]);
    expect(await revisionsOf(product(), id)).toEqual([]);

    await refusal.getByRole('link').first().click();
    await arriveAt(page, t('applicant.section.priorities'));
    await focusIsOn(page.getByLabel(t('writing.priority.statement')).nth(1));
    await page.keyboard.type('Asfaltın yerində qırx ağac kölgə salır.');
    await page.getByRole('link', { name: t('writing.continue') }).click();
    await requested.fill(typed(CAP_CENTS, writer));
    await meter(CAP_CENTS).waitFor();
    await openSection(writer, t('applicant.section.partners'));
    await page.getByRole('link', { name: t('applicant.hub.check') }).click();
    await page.getByText(t('writing.check.complete')).waitFor();
    await page.getByRole('button', { name: t('writing.check.submit') }).click();
    await arriveAt(page, t('writing.receipt.title'));

    const [revision, ...more] = await revisionsOf(product(), id);
    expect(more).toEqual([]);
    expect(revision!.title).toBe(TITLE);
    expect(revision!.digest).toMatch(/^[0-9a-f]{64}$/);
    const facts = Object.fromEntries(await factsOf(page));
    expect(facts).toMatchObject({
      [t('applicant.receipt.number')]: revision!.receipt,
      [t('writing.receipt.digest')]: revision!.digest,
      [t('writing.receipt.municipality')]: 'Mingachevir',
      [t('writing.receipt.by')]: 'Leyla Məmmədova',
      [t('common.budget.requestedCents')]: money(CAP_CENTS),
    });
  });

  it('lets anybody verify the receipt, without signing in', async () => {
    const page = await visitors.visit(product(), { language: 'az' });
    const t = await wordsOf('az');
    const [revision] = await revisionsOf(product(), id);
    await open(page, '/verify');
    await page.getByRole('button', { name: t('public.verify.check') }).click();
    await page.getByText(t('public.verify.numberUnreadable')).waitFor();
    await page.getByLabel(t('public.verify.number')).fill(` ${revision!.receipt.toLowerCase()} `);
    const digest = page.getByLabel(t('public.verify.digest'));
    await digest.fill('0'.repeat(64));
    await page.getByRole('button', { name: t('public.verify.check') }).click();
    await page.getByText(t('public.verify.notGenuine', { number: revision!.receipt })).waitFor();
    await digest.fill(revision!.digest);
    await page.getByRole('button', { name: t('public.verify.check') }).click();
    await page.getByText(t('public.verify.genuine', { number: revision!.receipt })).waitFor();
    expect(await page.getByRole('main').innerText()).not.toContain(TITLE);
  });

  it('downloads receipt and proposal as files, and anybody can verify the file without handing it in', async () => {
    const { page, t } = await writerFor('mingachevir');
    const [revision] = await revisionsOf(product(), id);
    await open(page, `/apply/${id}/receipt`);
    const download = async (name: string) => {
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
      const chunks: Buffer[] = await (await file.createReadStream()).toArray();
      return { name: file.suggestedFilename(), buffer: Buffer.concat(chunks) };
    };
    const receipt = await download(t('writing.receipt.pdf'));
    expect(receipt.name).toMatch(new RegExp(`^L1-\\w{6}-${revision!.receipt}\\.pdf$`));
    for (const [format, ending] of Object.entries({ PDF: 'pdf', Word: 'docx' })) {
      const dossier = await download(t('writing.dossier.revision', { format }));
      expect(dossier.name).toMatch(new RegExp(`^L1-\\w{6}-revision-1\\.${ending}$`));
    }

    const visitor = await visitors.visit(product(), { language: 'az' });
    const asked: string[] = [];
    visitor.on('request', (request) => request.method() === 'POST' && asked.push(request.postData() ?? ''));
    await open(visitor, `/verify#${revision!.receipt}.${revision!.digest}`);
    expect(await visitor.getByLabel(t('public.verify.number')).inputValue()).toBe(revision!.receipt);
    expect(await visitor.getByLabel(t('public.verify.digest')).inputValue()).toBe(revision!.digest);
    expect(asked).toEqual([]);
    await open(visitor, '/verify');
    await visitor.getByLabel(t('public.verify.file')).setInputFiles({ ...receipt, mimeType: 'application/pdf' });
    await visitor.getByText(t('public.verify.genuine', { number: revision!.receipt })).waitFor();
    expect(asked.map((body) => JSON.parse(body) as unknown)).toEqual([
      { number: revision!.receipt, digest: revision!.digest },
    ]);
  });

  it('finds the receipt in the messages, too', async () => {
    const { page, t } = await writerFor('mingachevir');
    const [proposal] = await ask<{ reference: string }>(
      product().databaseUrl,
      'select reference from proposal where id = $1',
      [id],
    );
    const subject = lettersIn('az')['letters.receipt.subject']!.replace('{reference}', proposal!.reference);
    await until('the receipt in the inbox', async () => {
      await open(page, '/inbox');
      await page
        .getByRole('main')
        .getByRole('strong')
        .or(page.getByText(t('public.inbox.empty')))
        .first()
        .waitFor();
      return page.getByText(subject).isVisible();
    });
    await page.getByText(subject).click();
    const [revision] = await revisionsOf(product(), id);
    const letter = page.getByRole('group').filter({ hasText: subject });
    await letter.getByText(revision!.receipt).waitFor();
    expect(await letter.innerText()).toContain(`SHA-256): ${revision!.digest}`);
  });

  it('edits a copy while the submitted revision stands, and submits again as revision 2', async () => {
    const writer = await writerFor('mingachevir');
    const { page, t } = writer;
    const [first] = await revisionsOf(product(), id);
    await open(page, `/apply/${id}`);
    await fillBasics(writer, `${TITLE} (2)`, 10);
    await page.getByRole('link', { name: t('writing.toHub') }).click();
    await page.getByText(t('applicant.hub.changed')).waitFor();
    await page.getByRole('link', { name: t('applicant.hub.receipt'), exact: true }).click();
    await page.getByText(first!.receipt).waitFor();
    await page.getByText(t('writing.receipt.lead', { title: TITLE })).waitFor();
    expect(await revisionsOf(product(), id)).toEqual([first]);

    await open(page, `/apply/${id}/check`);
    await page.getByRole('button', { name: t('writing.check.submitAgain') }).click();
    await page.getByText(t('writing.receipt.lead', { title: `${TITLE} (2)` })).waitFor();
    const revisions = await revisionsOf(product(), id);
    expect(revisions.map(({ number, title }) => [number, title])).toEqual([
      [1, TITLE],
      [2, `${TITLE} (2)`],
    ]);
    expect(revisions[0]).toEqual(first);
    expect(revisions[1]!.digest).not.toBe(first!.digest);
    await page.getByText(revisions[1]!.receipt).waitFor();
  });
});

it('a municipality of Ukraine is told before and refused when it starts in lot 1', async () => {
  const writer = await writerFor('lviv');
  const { page, t, call, language } = writer;
  const title = said(writer, call.lots[0]!.title);
  await open(page, `/apply/start/${CALL}`);
  await page.getByRole('radio', { name: `${title} – ${t('writing.start.notYours')}` }).check();
  await page.getByRole('button', { name: t('writing.start.go') }).click();
  const refusal = page.getByRole('alert');
  expect(await texts(refusal.getByRole('listitem'))).toEqual([
    t('problems.TERRITORY_NOT_IN_LOT', {
      territory: formatCountry('UA', language),
      lot: 1,
      accepted: ['AM', 'AZ', 'GE', 'MD'].map((country) => formatCountry(country, language)).join(', '),
    }),
  ]);
  const started = await ask(
    product().databaseUrl,
    `select from proposal p join municipality m on m.id = p.municipality_id join lot l on l.id = p.lot_id
     where m.name = 'Lviv' and l.number = 1`,
  );
  expect(started).toEqual([]);
});

describe('submitting more than once', () => {
  it('pressed twice, and pressed in a second tab: one submission, one receipt', async () => {
    const { page, t } = await writerFor('kutaisi');
    const { id } = await startCompleteProposal(page, product(), 1);
    const second = await page.context().newPage();
    for (const tab of [page, second]) await open(tab, `/apply/${id}/check`);
    const buttons = [page, second].map((tab) => tab.getByRole('button', { name: t('writing.check.submit') }));
    await Promise.all(buttons.map((button) => button.waitFor()));
    await Promise.all(buttons.map((button) => button.dblclick({ noWaitAfter: true })));
    await Promise.all([page, second].map((tab) => arriveAt(tab, t('writing.receipt.title'))));
    const revisions = await revisionsOf(product(), id);
    expect(revisions.map(({ number }) => number)).toEqual([1]);
    for (const tab of [page, second]) await tab.getByText(revisions[0]!.receipt).waitFor();
  });

  it('withdrawing needs a reason, ends the proposal, and leaves the lot free for another', async () => {
    const { page, t } = await writerFor('kutaisi');
    await open(page, '/apply');
    await page.getByRole('heading', { level: 2 }).getByRole('link').first().click();
    await page.getByRole('button', { name: t('applicant.withdraw') }).click();
    const dialog = page.getByRole('dialog', { name: t('applicant.withdraw') });
    await dialog.getByRole('button', { name: t('applicant.withdraw') }).click();
    await dialog.getByRole('alert').getByText(t('problems.REASON_REQUIRED')).waitFor();
    await dialog.getByLabel(t('common.reason')).fill('The council decided to apply next year.');
    await dialog.getByRole('button', { name: t('applicant.withdraw') }).click();
    await page.getByText(t('applicant.hub.withdrawn')).waitFor();
    const id = idOf(page.url());
    const states = await ask<{ state: string; reason: string }>(
      product().databaseUrl,
      'select state, withdrawal_reason as reason from proposal where id = $1',
      [id],
    );
    expect(states).toEqual([{ state: 'withdrawn', reason: 'The council decided to apply next year.' }]);
    const next = await startProposal(page, 1);
    expect(next.id).not.toBe(id);
  });
});

it('after the deadline a submission is refused and said to be late, and the late text is kept', async () => {
  const writer = await writerFor('ganja');
  const { page, t } = writer;
  const { id } = await startCompleteProposal(page, product(), 3);
  await open(page, `/apply/${id}`);
  await product().moveTo('evaluation');
  await fillBasics(writer, 'Gecikmiş başlıq', 11);
  await page.getByRole('link', { name: t('writing.toHub') }).click();
  await page.getByRole('link', { name: t('applicant.hub.checkAndSubmit') }).click();
  await page.getByRole('button', { name: t('writing.check.submit') }).click();
  const [late] = await texts(page.getByRole('alert').getByRole('listitem'));
  const [before] = t('problems.CALL_CLOSED', { deadline: '\u0000', lateByMs: 1 }).split('\u0000');
  expect(late).toMatch(new RegExp(`^${before}`));
  expect(await revisionsOf(product(), id)).toEqual([]);
  expect(await storedDraft(product(), id)).toMatchObject({ title: 'Gecikmiş başlıq', durationMonths: 11 });

  await page.reload();
  await arriveAt(page, t('writing.check.title'));
  await page.getByText(t('common.deadline.passed'), { exact: true }).waitFor();
  expect(await page.getByRole('button', { name: t('writing.check.submit') }).count()).toBe(0);
  await page.getByRole('heading', { name: 'Gecikmiş başlıq' }).waitFor();
  await open(page, `/apply/${id}`);
  await page.getByRole('link', { name: t('applicant.hub.check'), exact: true }).waitFor();
});
