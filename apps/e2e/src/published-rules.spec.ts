/** Rules that a call publishes decide in front of the people they concern: the signatory, the editor, the manager. */
import { type CallDefinition, gridOf, gridQuestions, type SheetContent } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from './harness/cluster';
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import { arriveAt, focusIsOn, isSaved, open } from './support/page';
import { languageOf, signIn } from './support/people';
import { CALL, callOf } from './support/proposals';
import type { Translator } from './support/words';

const visitors = useBrowser();
const product = ownProduct('rules', 'evaluation');
const PATIENCE_MS = 120_000;
const once = () => ({ 'Idempotency-Key': crypto.randomUUID() });

interface Signed {
  readonly page: Page;
  readonly t: Translator;
}

async function signed(key: string): Promise<Signed> {
  const page = await visitors.visit(product(), { language: languageOf(key) });
  return { page, t: await signIn(page, key) };
}

describe('a call that asks for the word of a signatory and makes a submission final', () => {
  const SLUG = 'signed-and-final';
  let id: string;
  beforeAll(async () => {
    const [call] = await ask<{ definition: CallDefinition }>(
      product().databaseUrl,
      `select v.definition from call c join call_version v on v.call_id = c.id where c.slug = $1 and v.version = 1`,
      [CALL],
    );
    const definition = { ...call!.definition, signatoryConfirms: true, changeAfterSubmission: false };
    const [lot] = await ask<{ id: string }>(
      product().databaseUrl,
      `with of_call as (
         insert into call (id, programme_id, slug, draft, version, draw_seed, draw_commitment, published_at, published_by)
         select gen_random_uuid(), programme_id, $2, draft, 1, draw_seed, draw_commitment, now(), published_by
         from call where slug = $1 returning id, published_by),
       of_version as (
         insert into call_version (call_id, version, definition, published_at, published_by)
         select id, 1, $3, now(), published_by from of_call),
       of_lot as (
         insert into lot (id, call_id, number) select gen_random_uuid(), id, 1 from of_call returning id),
       of_terms as (
         insert into lot_version (lot_id, version, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
         select n.id, 1, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at, v.deadline
         from of_lot n, lot_version v join lot l on l.id = v.lot_id join call c on c.id = l.call_id
         where c.slug = $1 and l.number = 1 and v.version = 1)
       select id from of_lot`,
      [CALL, SLUG, JSON.stringify({ ...definition, lots: definition.lots.slice(0, 1) })],
    );
    const [proposal] = await ask<{ id: string }>(
      product().databaseUrl,
      `with started as (
         insert into proposal (id, reference, lot_id, municipality_id, created_by)
         select gen_random_uuid(), 'L1-RULES1', $1, m.municipality_id, m.user_id
         from member m join app_user u on u.id = m.user_id
         where u.email = 'mingachevir@demo.trilot.example' returning id, created_by),
       written as (
         insert into proposal_draft (proposal_id, content, call_version, updated_by)
         select s.id, r.content, 1, s.created_by
         from started s, proposal_revision r join lot l on l.id = r.lot_id join call c on c.id = l.call_id
         where c.slug = $2 and l.number = 1 order by r.receipt_number limit 1)
       select id from started`,
      [lot!.id, CALL],
    );
    id = proposal!.id;
  });

  it(
    'is submitted by the signatory, or by an editor with that word on exactly this text, and never changed again',
    async () => {
      const editor = await signed('mingachevir');
      const mayor = await signed('mingachevir.mayor');
      const { page, t } = editor;

      // told before anything is submitted
      await open(page, `/apply/${id}`);
      await page.getByText(t('applicant.final.before')).waitFor();
      await page.getByRole('link', { name: t('applicant.hub.checkAndSubmit') }).click();
      await page.getByRole('button', { name: t('applicant.signatory.ask') }).click();
      await page.getByText(t('applicant.signatory.asked')).waitFor();
      expect(await page.getByRole('button', { name: t('writing.check.submit') }).count()).toBe(0);

      // the signatory confirms this version
      await open(mayor.page, `/apply/${id}/check`);
      await mayor.page.getByRole('button', { name: mayor.t('applicant.signatory.confirm') }).click();
      await mayor.page
        .getByRole('button', { name: mayor.t('applicant.signatory.confirm') })
        .waitFor({ state: 'detached' });

      // an edit makes it void
      await open(page, `/apply/${id}/check`);
      await page.getByRole('button', { name: t('writing.check.submit') }).waitFor();
      await open(page, `/apply/${id}/basics`);
      await page.getByLabel(t('applicant.title'), { exact: true }).fill('Yeni ad');
      await isSaved(page, t);
      await page.getByRole('link', { name: t('writing.toHub') }).click();
      await arriveAt(page, 'Yeni ad');
      await page.getByRole('link', { name: t('applicant.hub.checkAndSubmit') }).click();
      await page.getByRole('button', { name: t('applicant.signatory.ask') }).waitFor();

      // confirmed once more, the editor submits
      await open(mayor.page, `/apply/${id}/check`);
      await mayor.page.getByRole('button', { name: mayor.t('applicant.signatory.confirm') }).click();
      await mayor.page
        .getByRole('button', { name: mayor.t('applicant.signatory.confirm') })
        .waitFor({ state: 'detached' });
      await open(page, `/apply/${id}/check`);
      await page.getByRole('button', { name: t('writing.check.submit') }).click();
      await arriveAt(page, t('writing.receipt.title'));

      // for good: no section can be written any more
      await open(page, `/apply/${id}`);
      await page.getByText(t('applicant.final.after')).waitFor();
      expect(await page.getByRole('link', { name: t('applicant.section.basics') }).count()).toBe(0);
      await open(page, `/apply/${id}/basics`);
      await page.getByText(t('problems.SUBMISSION_FINAL')).waitFor();
      expect(await page.getByRole('textbox').count()).toBe(0);
    },
    PATIENCE_MS,
  );
});

describe('two score sheets that diverge', () => {
  /** A complete sheet of fours, handed in by the person who is signed in. */
  async function handIn({ page }: Signed, assignmentId: string, definition: CallDefinition): Promise<void> {
    const grid = gridOf(definition);
    const content: SheetContent = {
      scores: Object.fromEntries(gridQuestions(grid).map(({ id }) => [id, { value: 4, reason: '' }])),
      comments: Object.fromEntries(grid.sections.map(({ id }) => [id, 'Sound.'])),
    };
    const address = `/api/assignments/${assignmentId}`;
    const answers = [
      await page.request.put(`${address}/conflict`, { data: { level: 'none', reason: '' } }),
      await page.request.put(`${address}/sheet`, { headers: { 'If-Match': '"0"' }, data: { content } }),
      await page.request.post(`${address}/sheet/submission`, { headers: once(), data: { version: 1 } }),
    ];
    expect(answers.map((answer) => answer.ok())).toEqual([true, true, true]);
  }

  it(
    'wait on the board for a third, who is asked from the matrix and knows nothing of it',
    async () => {
      const manager = await signed('manager');
      const { page, t } = manager;
      const { lots, definition } = await callOf(page);
      const lotId = lots[0]!.id;
      await open(page, `/manage/lots/${lotId}/board`);
      const waiting = page.getByRole('listitem').filter({ hasText: /totals differ by \d+ points/ });
      const [reference = ''] = (await waiting.first().innerText()).split(':');
      await page.getByRole('link', { name: t('manager.freeze.toAssignments') }).click();

      await page
        .getByLabel(t('manager.assign.show'))
        .selectOption({ label: t('manager.assign.show.diverging', { count: 1 }) });
      const row = page.getByRole('row').filter({ hasText: reference });
      await row.getByText(t('manager.assign.have', { have: 2, needed: 3 })).waitFor();
      const free = await ask<{ name: string; email: string; id: string }>(
        product().databaseUrl,
        `select u.name, u.email, u.id from app_user u join evaluator_profile e on e.user_id = u.id
         where e.country not in ('AM', 'AZ', 'GE', 'MD', 'UA') and not exists (
           select from assignment a join proposal p on p.id = a.proposal_id
           where p.reference = $1 and a.evaluator_id = u.id)
         order by u.email limit 1`,
        [reference],
      );
      const { name, email, id } = free[0]!;
      await row.getByRole('button', { name: t('manager.assign.assignTo', { reference, name }) }).click();
      await row.getByText(t('manager.assign.have', { have: 3, needed: 3 })).waitFor();
      await focusIsOn(row.getByRole('button', { name: t('manager.assign.takeBackFrom', { reference, name }) }));

      const evaluator = await signed(email.split('@')[0]!);
      await open(evaluator.page, '/evaluate');
      expect(await evaluator.page.getByRole('main').innerText()).not.toMatch(/differ|diverge|third(?! edition)/i);
      const [assignment] = await ask<{ id: string }>(
        product().databaseUrl,
        `select a.id from assignment a join proposal p on p.id = a.proposal_id
         where p.reference = $1 and a.evaluator_id = $2`,
        [reference, id],
      );
      await handIn(evaluator, assignment!.id, definition);

      await open(page, `/manage/lots/${lotId}/board`);
      await page.getByRole('button', { name: t('manager.board.open', { reference }) }).click();
      await page.getByText(t('manager.details.third.meanOfThree')).waitFor();
      expect(await waiting.count()).toBe(0);
    },
    PATIENCE_MS,
  );
});
