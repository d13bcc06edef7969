/** The uploads of this page, whichever screen is shown: one list for each proposal. */
import { forgetFile, keepFile, keptFile } from '../../../shared/local-files';
import { beginFile, type FileOfProposal, finishFile, listFiles, refreshFiles, sendPiece } from '../api/files';
import { fingerprintOf } from './fingerprint';
import { Upload } from './upload';

/** An upload with the place it is meant for. */
export interface Running {
  readonly key: string;
  readonly slot: string;
  readonly upload: Upload;
}

const byProposal = new Map<string, readonly Running[]>();
const listeners = new Set<() => void>();
const NONE: readonly Running[] = [];

export const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const uploadsOf = (proposalId: string): readonly Running[] => byProposal.get(proposalId) ?? NONE;

function put(proposalId: string, running: readonly Running[]): void {
  byProposal.set(proposalId, running);
  for (const listener of listeners) listener();
}

/** Begins to send a file, or goes on with one that was interrupted; gives the upload at once. */
export function startUpload(proposalId: string, slot: string, file: File): Upload {
  const upload = new Upload(file, {
    begin: async () => {
      const fingerprint = await fingerprintOf(file);
      const begun = (await listFiles(proposalId)).find((known) => isSame(known, slot, file, fingerprint));
      const arrived = begun ?? (await beginFile(proposalId, { slot, name: file.name, bytes: file.size, fingerprint }));
      await keepFile(arrived.id, file);
      await refreshFiles(proposalId);
      return arrived;
    },
    send: async (id, start, piece) => (await sendPiece(proposalId, id, start, piece)).received,
    received: async (id) => (await listFiles(proposalId)).find((known) => known.id === id)?.received ?? 0,
    finish: async (id) => {
      await finishFile(proposalId, id);
      await forgetFile(id);
    },
  });
  const running = { key: crypto.randomUUID(), slot, upload };
  put(proposalId, [...uploadsOf(proposalId), running]);
  void upload.run().then(async () => {
    await refreshFiles(proposalId);
    if (upload.current().status === 'done') drop(proposalId, upload);
  });
  return upload;
}

/** An upload that this browser, and nobody else, began with the same file. */
function isSame(known: FileOfProposal, slot: string, file: File, fingerprint: string): boolean {
  const { state, bytes } = known;
  return state === 'receiving' && known.slot === slot && bytes === file.size && known.fingerprint === fingerprint;
}

/** Goes on with what an earlier page was sending, where the file is still on this computer. */
export async function resumeUploads(proposalId: string, files: readonly FileOfProposal[]): Promise<void> {
  for (const { id, slot, state } of files) {
    if (state !== 'receiving' || runningWith(proposalId, id)) continue;
    const file = await keptFile(id);
    if (file && !runningWith(proposalId, id)) startUpload(proposalId, slot, file);
  }
}

function runningWith(proposalId: string, fileId: string): Running | undefined {
  return uploadsOf(proposalId).find(({ upload }) => upload.current().id === fileId);
}

/** Takes an upload off the list; whatever of it is still to be sent stays behind. */
export function drop(proposalId: string, upload: Upload): void {
  upload.giveUp();
  const { id } = upload.current();
  if (id !== null) void forgetFile(id);
  put(
    proposalId,
    uploadsOf(proposalId).filter((running) => running.upload !== upload),
  );
}
