/** A thread that draws documents: some take longer than other requests should wait. */
import workerpool from 'workerpool';
import { type FormFileSubject, formFile, type FormFileSource } from './capabilities/proposals/form-file-document';
import type { DocumentFormat } from './platform/documents/formats';
import type { PrintedDocument } from './platform/documents/printed-document';
import { renderDocument } from './platform/documents/render-document';

workerpool.worker({
  render: async (document: PrintedDocument, format: DocumentFormat) => {
    const bytes = await renderDocument(document, format);
    return new workerpool.Transfer(bytes, [bytes.buffer]);
  },
  formFile: async (subject: FormFileSubject, source: FormFileSource) => {
    const bytes = await formFile(subject, source);
    return new workerpool.Transfer(bytes, [bytes.buffer]);
  },
});
