import { answerOf, api, queryClient, type Schemas, send } from '../../../shared/api';
import { sha256 } from '../uploads/fingerprint';

export type FileOfProposal = Schemas['FileView'];

const path = (id: string) => ({ path: { id } });
const pathOf = (id: string, fileId: string) => ({ path: { id, fileId } });

/** Where the content of a file is; `inline` for showing it in a page. */
export const contentAddress = (proposalId: string, fileId: string, inline = false): string =>
  `/api/proposals/${proposalId}/files/${fileId}/content${inline ? '?view=inline' : ''}`;

export function listFiles(proposalId: string): Promise<FileOfProposal[]> {
  return answerOf(api.GET('/api/proposals/{id}/files', { params: path(proposalId) }));
}

export function beginFile(proposalId: string, body: Schemas['BeginFileRequest']): Promise<FileOfProposal> {
  return send(api.POST('/api/proposals/{id}/files', { params: path(proposalId), body }));
}

/** Sends a piece with its digest, where the browser can make one. */
export async function sendPiece(
  proposalId: string,
  fileId: string,
  start: number,
  piece: Blob,
): Promise<FileOfProposal> {
  const digest = await sha256(piece);
  return answerOf(
    api.PATCH('/api/proposals/{id}/files/{fileId}', {
      params: {
        ...pathOf(proposalId, fileId),
        header: {
          'Upload-Offset': String(start),
          ...(digest && { 'Content-Digest': `sha-256=:${btoa(String.fromCharCode(...digest))}:` }),
        },
      },
      headers: { 'Content-Type': 'application/offset+octet-stream' },
      body: piece as never,
      bodySerializer: (body) => body as never,
    }),
  );
}

export function finishFile(proposalId: string, fileId: string): Promise<FileOfProposal> {
  return send(api.POST('/api/proposals/{id}/files/{fileId}/completion', { params: pathOf(proposalId, fileId) }));
}

export async function removeFile(proposalId: string, fileId: string): Promise<void> {
  await send(api.DELETE('/api/proposals/{id}/files/{fileId}', { params: pathOf(proposalId, fileId) }));
  await refreshFiles(proposalId);
}

/** Asks for the proposal anew: its files have changed, and with them the version of its draft. */
export function refreshFiles(proposalId: string): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['proposal', proposalId], exact: true });
}
