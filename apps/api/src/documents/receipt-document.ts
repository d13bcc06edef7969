/** The receipt of a submission as a document: for the files of the municipality, and for whoever wants to verify it. */
import { type CallDefinition, formatAmount, lotDefinition, verificationPath } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import {
  type Block,
  PAGE,
  PAGES,
  type PrintedDocument,
  quoted,
  type Words,
} from '../platform/documents/printed-document';
import { callTexts, type DocumentReader } from './document-words';

/** What one submission was; all of it is fixed with the submission. Instants as ISO 8601 in UTC. */
export interface ReceiptFacts {
  /** Of the receipt: "R-7KQ4M2XA9B". */
  readonly number: string;
  readonly reference: string;
  readonly revision: number;
  readonly title: string;
  readonly municipality: string;
  readonly submittedAt: string;
  readonly submittedBy: string;
  readonly deadline: string;
  readonly digest: string;
  /** Integer cents. */
  readonly requestedCents: number;
  readonly lotNumber: number;
  /** The call as it was when the proposal was submitted. */
  readonly call: CallDefinition;
}

/** The receipt for one reader. @param publicUrl address of the product, without a slash at its end */
export function receiptDocument(receipt: ReceiptFacts, reader: DocumentReader, publicUrl: string): PrintedDocument {
  const { t, language } = reader;
  const { call, number, reference, revision, submittedAt, deadline } = receipt;
  const texts = callTexts(reader, call.referenceLanguage);
  const address = `${publicUrl}${verificationPath(receipt)}`;
  const facts: (readonly [Words, Words])[] = [
    [t('applicant.receipt.number'), { text: number, strong: true }],
    [t('writing.receipt.reference'), t('writing.receipt.revision', { reference, revision })],
    [t('applicant.title'), quoted(receipt.title)],
    [t('writing.receipt.municipality'), receipt.municipality],
    [t('letters.printed.call'), texts.say(call.title)],
    [t('letters.printed.lot'), texts.say(lotDefinition(call, receipt.lotNumber).title)],
    [t('writing.receipt.received'), formatInstant(submittedAt, call.zone, language)],
    [t('letters.printed.inUtc'), formatInstant(submittedAt, 'UTC', language)],
    [t('writing.receipt.by'), receipt.submittedBy],
  ];
  if (call.budget) {
    facts.push([t('common.budget.requestedCents'), formatAmount(receipt.requestedCents, call.currency, language)]);
  }
  const next = call.changeAfterSubmission ? 'writing.receipt.next' : 'writing.receipt.final';
  const blocks: Block[] = [
    { kind: 'facts', facts },
    { kind: 'paragraph', words: t(next, { deadline: formatInstant(deadline, call.zone, language) }) },
    { kind: 'heading', level: 2, words: t('letters.printed.proof') },
    {
      kind: 'facts',
      facts: [
        [t('writing.receipt.digest'), { text: receipt.digest, exact: true }],
        [t('letters.printed.verifyAt'), { text: address, href: address, exact: true }],
      ],
    },
    { kind: 'paragraph', words: t('writing.receipt.digestText') },
    { kind: 'paragraph', words: t('letters.printed.verifyText') },
    ...texts.note(),
  ];
  return {
    title: t('writing.receipt.title'),
    language,
    keywords: address,
    madeAt: submittedAt,
    notice: null,
    footer: `${number} · ${reference} · ${receipt.municipality}`,
    pageOf: t('letters.printed.page', { page: PAGE, pages: PAGES }),
    blocks,
  };
}
