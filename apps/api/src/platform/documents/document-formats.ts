/** The kinds of file a document can be had as. */
import { renderPdf } from './render-pdf';
import { renderWord } from './render-word';
import type { PrintedDocument } from './printed-document';

export const DOCUMENT_FORMATS = ['pdf', 'docx'] as const;
export type DocumentFormat = (typeof DOCUMENT_FORMATS)[number];

const RENDERERS: Readonly<Record<DocumentFormat, (document: PrintedDocument) => Promise<Uint8Array<ArrayBuffer>>>> = {
  pdf: renderPdf,
  docx: renderWord,
};

/** The bytes of the document in a format. */
export function renderDocument(document: PrintedDocument, format: DocumentFormat): Promise<Uint8Array<ArrayBuffer>> {
  return RENDERERS[format](document);
}
