/** Documents: handed in over a line that breaks and a page that is loaded anew, submitted, and read by an evaluator. */
import { ownProduct } from './harness/product';
import { useBrowser } from './support/browser';
import {
  choose,
  closeCallWithDocuments,
  DOCUMENTS_CALL,
  pdfFile,
  publishCallWithDocuments,
  startWithoutDocuments,
} from './support/documents';
import { inspect } from './support/inspect';
import { arriveAt, open } from './support/page';
import { signIn, signMandate } from './support/people';
import { callOf, revisionsOf } from './support/proposals';

const visitors = useBrowser();
const product = ownProduct('documents');

/** Several pages and more than one person. */
const PATIENCE_MS = 120_000;
/** Nine pieces. */
const SIZE = 2_300_000;
const PIECES = '**/api/proposals/*/files/*';

let id: string;

describe('documents of a proposal, in Azerbaijani', () => {
  it(
    'go on by themselves when the connection is back, and after the page was loaded anew',
    async () => {
      await publishCallWithDocuments(await manager());
      const page = await visitors.visit(product(), { language: 'az' });
      const t = await signIn(page, 'mingachevir');
      id = await startWithoutDocuments(page, product());
      await open(page, `/apply/${id}`);
      await page.getByRole('link', { name: t('applicant.section.documents') }).click();
      await arriveAt(page, t('applicant.section.documents'));

      // the line breaks after four pieces
      let pieces = 0;
      await page.route(PIECES, async (route) => {
        if (route.request().method() !== 'PATCH') return route.continue();
        pieces += 1;
        if (pieces !== 5) return route.continue();
        await page.context().setOffline(true);
        return route.abort('internetdisconnected');
      });
      await choose(page, t('writing.documents.chooseFor', { title: 'Xəritə' }), pdfFile('xəritə.pdf', SIZE));
      await page.getByText(t('writing.documents.paused', { percent: 45 })).waitFor();
      await page.context().setOffline(false);
      await page.getByText(t('writing.documents.handedIn', { name: 'xəritə.pdf' })).waitFor({ state: 'attached' });
      await page.getByText(t('writing.documents.received'), { exact: true }).waitFor();
      await page.getByText(t('writing.documents.notScanned')).waitFor();
      // nine pieces, and one that was lost
      expect(pieces).toBe(10);

      // the page is closed in the middle of the next one
      await page.unroute(PIECES);
      pieces = 0;
      await page.route(PIECES, async (route) => {
        if (route.request().method() !== 'PATCH') return route.continue();
        pieces += 1;
        return pieces <= 3 ? route.continue() : route.abort('internetdisconnected');
      });
      await choose(page, t('writing.documents.chooseFor', { title: 'Şuranın məktubu' }), pdfFile('məktub.pdf', SIZE));
      await page.getByText(t('writing.documents.paused', { percent: 34 })).waitFor();
      await page.unroute(PIECES);
      await page.reload();
      await page.getByText(t('writing.documents.received'), { exact: true }).nth(1).waitFor();
      await page.getByRole('link', { name: t('writing.documents.open', { name: 'məktub.pdf' }) }).waitFor();
    },
    PATIENCE_MS,
  );

  it('say why a file is not taken, before and after it is sent, and can be removed and replaced by keyboard', async () => {
    const page = await visitors.visit(product(), { language: 'az' });
    const t = await signIn(page, 'mingachevir');
    await open(page, `/apply/${id}/documents`);
    const name = 'məktub.pdf';
    await page.getByRole('button', { name: t('writing.documents.removeNamed', { name }) }).press('Enter');
    await page.getByText(t('writing.documents.removed', { name })).waitFor({ state: 'attached' });
    const button = t('writing.documents.chooseFor', { title: 'Şuranın məktubu' });
    await choose(page, button, { ...pdfFile('plan.pdf.exe', 1), mimeType: 'application/octet-stream' });
    await page
      .getByRole('alert')
      .filter({ hasText: t('problems.FILE_NAME_DOUBLE', { name: 'plan.pdf.exe', hidden: 'pdf', extension: 'exe' }) })
      .waitFor();
    await choose(page, button, { ...pdfFile('məktub.pdf', 1), buffer: Buffer.from('bu PDF deyil') });
    await page.getByText(t('problems.FILE_CONTENT_DIFFERS', { name, said: 'pdf' })).waitFor();
    await choose(page, t('writing.documents.replaceNamed', { name }), pdfFile('yeni.pdf', 4_000));
    await page.getByRole('link', { name: t('writing.documents.open', { name: 'yeni.pdf' }) }).waitFor();
    expect(await page.getByText(name).count()).toBe(0);
  });

  it('are part of what is checked and submitted', async () => {
    const page = await visitors.visit(product(), { language: 'az' });
    const t = await signIn(page, 'mingachevir');
    await open(page, `/apply/${id}/check`);
    await page.getByRole('heading', { name: t('common.document.files') }).waitFor();
    await page.getByRole('link', { name: t('common.document.save', { name: 'xəritə.pdf' }) }).waitFor();
    await page.getByRole('button', { name: t('writing.check.submit') }).click();
    await arriveAt(page, t('writing.receipt.title'));
    expect(await revisionsOf(product(), id)).toHaveLength(1);
  });

  it(
    'can be used by everybody',
    async () => {
      const page = await visitors.visit(product(), { language: 'az' });
      const t = await signIn(page, 'mingachevir');
      expect(
        await inspect(page, t, [{ address: `/apply/${id}/documents` }, { address: `/apply/${id}/check` }]),
      ).toEqual([]);
    },
    PATIENCE_MS,
  );
});

describe('documents of a proposal, in English', () => {
  it(
    'open beside the grid for an evaluator, after the declaration',
    async () => {
      await closeCallWithDocuments(product());
      const manage = await manager();
      const { lots } = await callOf(manage, DOCUMENTS_CALL);
      const people = (await (await manage.request.get('/api/people')).json()) as readonly {
        id: string;
        email: string;
      }[];
      const evaluator = people.find(({ email }) => email.startsWith('evaluator1@'))!;
      const given = await manage.request.post(`/api/lots/${lots[0]!.id}/assignments`, {
        data: { proposalId: id, evaluatorId: evaluator.id },
      });
      expect(given.status()).toBe(201);

      const page = await visitors.visit(product());
      const t = await signIn(page, 'evaluator1');
      const mine = (await (await page.request.get('/api/assignments')).json()) as readonly {
        id: string;
        callSlug: string;
      }[];
      const assignment = mine.find(({ callSlug }) => callSlug === DOCUMENTS_CALL)!;
      await signMandate(page, DOCUMENTS_CALL);
      const declared = await page.request.put(`/api/assignments/${assignment.id}/conflict`, {
        data: { level: 'none', reason: '' },
      });
      expect(declared.ok()).toBe(true);
      await open(page, `/evaluate/${assignment.id}`);
      const [shown] = await Promise.all([
        page.waitForResponse((response) => response.url().includes('view=inline')),
        page.getByRole('button', { name: t('common.document.show', { name: 'xəritə.pdf' }) }).click(),
      ]);
      expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'application/pdf']);
      await page.locator('iframe[title="xəritə.pdf"]').waitFor();
      // the grid is still there
      await page.getByRole('radio').first().waitFor();
    },
    PATIENCE_MS,
  );
});

async function manager() {
  const page = await visitors.visit(product());
  await signIn(page, 'manager');
  return page;
}
