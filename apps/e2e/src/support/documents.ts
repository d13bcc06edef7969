/** A call that asks for documents, and files to hand in; made through the API and in the page. */
import type { CallDefinition, ProposalContent } from '@trilot/domain';
import type { Page } from 'playwright-core';
import { ask } from '../harness/cluster';
import type { Address } from '../harness/run';
import { callOf } from './proposals';

export const DOCUMENTS_CALL = 'documents';

const annex = (id: string, en: string, az: string, required: boolean) => ({
  id,
  title: { en, az },
  guidance: { en: `${en}, as it is`, az: `${az}, olduğu kimi` },
  required,
  types: ['pdf'],
  maxBytes: 20_000_000,
});

/** The demonstration call once more, under another address and asking for two documents; the page is a manager's. */
export async function publishCallWithDocuments(page: Page): Promise<void> {
  const { definition } = await callOf(page);
  const form = definition.forms.fullApplication!;
  const asking: CallDefinition = {
    ...definition,
    annexes: [annex('map', 'Map', 'Xəritə', true), annex('letter', 'Letter of the council', 'Şuranın məktubu', false)],
    forms: { fullApplication: { ...form, parts: [...form.parts, 'annexes'] } },
  };
  const made = await page.request.post('/api/managed-calls', { data: { slug: DOCUMENTS_CALL, definition: asking } });
  if (!made.ok()) throw new Error(await made.text());
  const published = await page.request.post(`/api/managed-calls/${DOCUMENTS_CALL}/publication`, {
    headers: { 'If-Match': '"1"' },
  });
  if (!published.ok()) throw new Error(await published.text());
}

/** A proposal of lot 1 in that call that lacks nothing but its documents; gives its id. */
export async function startWithoutDocuments(page: Page, product: Address): Promise<string> {
  const { lots } = await callOf(page, DOCUMENTS_CALL);
  const session = (await (await page.request.get('/api/session')).json()) as {
    user: { memberships: readonly { municipalityId: string }[] };
  };
  const [{ municipalityId }] = session.user.memberships as [{ municipalityId: string }];
  const lotId = lots.find(({ number }) => number === 1)!.id;
  const started = await page.request.post('/api/proposals', { data: { lotId, municipalityId } });
  const { id, draft } = (await started.json()) as { id: string; draft: { version: number } };
  const [row] = await ask<{ content: ProposalContent }>(
    product.databaseUrl,
    `select r.content from proposal_revision r join lot l on l.id = r.lot_id join call c on c.id = l.call_id
     where c.slug = 'urban-make-over' and l.number = 1 and r.partner_ids = '[]' order by r.receipt_number limit 1`,
    [],
  );
  const saved = await page.request.put(`/api/proposals/${id}/draft`, {
    headers: { 'If-Match': `"${draft.version}"` },
    data: { content: row!.content },
  });
  if (!saved.ok()) throw new Error(await saved.text());
  return id;
}

/** Lets the deadlines of that call pass. */
export async function closeCallWithDocuments(product: Address): Promise<void> {
  await ask(
    product.databaseUrl,
    `with moved as (
       select c.id, c.version + 1 as version, jsonb_set(v.definition, '{lots}', (
         select jsonb_agg(l || jsonb_build_object('deadline', to_char(now() at time zone 'utc' - interval '1 second',
                                                                     'YYYY-MM-DD"T"HH24:MI:SS.000"Z"')))
         from jsonb_array_elements(v.definition -> 'lots') l)) as definition, c.published_by, c.version as before
       from call c join call_version v on v.call_id = c.id and v.version = c.version where c.slug = $1),
     kept as (
       insert into call_version (call_id, version, definition, published_at, published_by)
       select id, version, definition, now(), published_by from moved returning call_id),
     lots as (
       insert into lot_version (lot_id, version, stage, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
       select v.lot_id, m.version, v.stage, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at,
              date_trunc('second', now()) - interval '1 second'
       from moved m join lot l on l.call_id = m.id join lot_version v on v.lot_id = l.id and v.version = m.before
       returning lot_id)
     update call c set version = m.version from moved m where c.id = m.id`,
    [DOCUMENTS_CALL],
  );
}

/** A PDF of a given size, as a browser is given it. */
export function pdfFile(name: string, bytes: number) {
  const [head, tail] = [
    '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj\n' +
      '4 0 obj<</Length 44>>stream\nBT /F 24 Tf 40 100 Td (The town square) Tj ET\nendstream endobj\n' +
      '5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n',
    '\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF\n',
  ];
  const padding = `%${'x'.repeat(Math.max(0, bytes - head.length - tail.length - 1))}`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(`${head}${padding}${tail}`, 'latin1') };
}

/** Chooses a file by the button of a place for documents. */
export async function choose(page: Page, button: string, file: ReturnType<typeof pdfFile>): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  await chooser.setFiles(file);
}
