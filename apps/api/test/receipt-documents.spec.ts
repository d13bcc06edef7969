/** A receipt as PDF: from its address and with the mail, with all that proves it. */
import { type CastMember, completeContent, LEYLA, RASHAD } from '@trilot/domain/testing';
import { INTERFACE_LANGUAGES } from '@trilot/i18n';
import type { ReceiptView } from '../src/capabilities/proposals/proposals.dto';
import {
  accepted,
  type MailServer,
  pdfText,
  publishedCall,
  readPdf,
  saveDraft,
  startMailServer,
  submit,
  submittedProposal,
  type TestProposal,
  until,
  World,
} from './harness';

let world: World;
let mail: MailServer;
let proposal: TestProposal;
beforeAll(async () => {
  mail = await startMailServer();
  world = await World.own({ PUBLIC_URL: 'https://trilot.example', SMTP_URL: mail.url });
  const call = await publishedCall(world);
  proposal = await submittedProposal(world, LEYLA, call.lots[0], completeContent({ title: 'First title' }));
  const { version } = accepted(await saveDraft(world.as(LEYLA), proposal, completeContent({ title: 'Second title' })));
  accepted(await submit(world.as(LEYLA), { ...proposal, version }));
});
afterAll(async () => {
  await world.close();
  mail.close();
});

const receipt = (revision: number, language = 'en') =>
  world.as(LEYLA).get(`/api/proposals/${proposal.id}/revisions/${revision}/receipt.pdf?language=${language}`);

it('carries what proves it, for eyes, links and programs', async () => {
  const { number, digest } = accepted(await world.as(LEYLA).get<ReceiptView>(`/api/proposals/${proposal.id}/receipt`));
  const answer = await receipt(2);
  const address = `https://trilot.example/verify#${number}.${digest}`;
  const pdf = await readPdf(answer.bytes);
  expect(pdf.keywords).toBe(address);
  expect(new Set(pdf.pages[0]!.links)).toEqual(new Set([address]));
  const facts = [number, digest, proposal.reference, 'Mingachevir', 'Lot 1', 'Second title', 'EUR 50,000.00'];
  const wanted = [...facts, '(Europe/Brussels, UTC+', '(UTC, UTC+00:00)'];
  expect(wanted.filter((words) => !pdfText(pdf).includes(words))).toEqual([]);
  // found without a program that reads PDF
  expect(Buffer.from(answer.bytes).toString('latin1')).toContain(address);
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="${proposal.reference}-${number}.pdf"`);
});

it('stays what it was once another has followed', async () => {
  expect(pdfText(await readPdf((await receipt(1)).bytes))).toContain('First title');
});

it.each(INTERFACE_LANGUAGES)('speaks %s', async (language) => {
  const pdf = await readPdf((await receipt(2, language)).bytes);
  expect([pdf.language, pdf.pages.length]).toEqual([language, 1]);
});

it.each([9, 0, 1e12, NaN])('there is none of revision %s', async (revision) => {
  expect((await receipt(revision)).status).toBe(404);
});

describe('the mail about a submission', () => {
  /** The PDF that a mail brings, as it was before it was written in lines of base 64. */
  const pdfOf = (sent: string) => {
    const [, coded = ''] = /Content-Type: application\/pdf[\s\S]*?\n\n([A-Za-z0-9+/=\n]+)/.exec(sent) ?? [];
    return Buffer.from(coded, 'base64');
  };
  const about = (member: CastMember) =>
    mail.mails().filter((sent) => sent.includes(`To: ${world.emailOf(member)}`) && sent.includes('application/pdf'));

  it('brings the receipt in the language of each member, once for each submission', async () => {
    await until(async () => about(LEYLA).length === 2 && about(RASHAD).length === 2);
    const receipts = await Promise.all([...about(LEYLA), ...about(RASHAD)].map(async (sent) => readPdf(pdfOf(sent))));
    expect(receipts.map(({ title, language }) => [title, language])).toEqual(receipts.map(() => ['Qəbz', 'az']));
    const numbers = await world.sql.rows<{ number: string }>(
      'select receipt_number as number from proposal_revision where proposal_id = $1',
      [proposal.id],
    );
    expect(new Set(receipts.map(({ keywords }) => keywords.replace(/^.*#|\..*$/g, '')))).toEqual(
      new Set(numbers.map(({ number }) => number)),
    );
  });
});
