/** A printed document as a file. */
import type { DocumentFormat } from './formats';
import type { PrintedDocument } from './printed-document';
import { renderPdf } from './render-pdf';
import { renderWord } from './render-word';

const RENDERERS: Readonly<Record<DocumentFormat, (document: PrintedDocument) => Promise<Uint8Array<ArrayBuffer>>>> = {
  pdf: renderPdf,
  docx: renderWord,
};

/** The bytes of the document in a format. */
export function renderDocument(document: PrintedDocument, format: DocumentFormat): Promise<Uint8Array<ArrayBuffer>> {
  return RENDERERS[format](document);
}
