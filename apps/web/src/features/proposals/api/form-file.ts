import { FORM_FILE_LIMIT, type LeftOver, type ProposalContent } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { api, ProblemError, type Schemas, send } from '../../../shared/api';

/** What a filled form says, beside the draft it was made from. */
export interface FormReading {
  readonly draftVersion: number;
  readonly callVersion: number;
  readonly made: ProposalContent;
  readonly read: ProposalContent;
  readonly missing: readonly string[];
  readonly leftOver: readonly LeftOver[];
}

/** The form of the draft as the server has it, as a Word file. */
export function loadForm(id: string, language: InterfaceLanguage): Promise<Blob> {
  return send(
    api.GET('/api/proposals/{id}/form-file', { params: { path: { id }, query: { language } }, parseAs: 'blob' }),
  );
}

/** Has a filled form read; nothing is changed by that. @throws ProblemError */
export async function readForm(id: string, file: File): Promise<FormReading> {
  // it need not be sent to be refused
  if (file.size > FORM_FILE_LIMIT)
    throw new ProblemError(413, 'FILE_BODY_TOO_LARGE', { limitBytes: FORM_FILE_LIMIT }, null);
  const reading = await send<Schemas['FormFileReadingView']>(
    api.POST('/api/proposals/{id}/form-file/reading', {
      params: { path: { id } },
      headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
      body: file as never,
      bodySerializer: (body: unknown) => body as Blob,
    }),
  );
  const { made, read, ...rest } = reading;
  return { ...rest, made: made as unknown as ProposalContent, read: read as unknown as ProposalContent };
}
