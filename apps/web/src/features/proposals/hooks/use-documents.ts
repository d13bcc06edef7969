import { type DocumentSlot, documentSlots, type ProposalFile } from '@trilot/domain';
import { useEffect, useSyncExternalStore } from 'react';
import { refreshFiles } from '../api/files';
import { resumeUploads, type Running, subscribe, uploadsOf } from '../uploads/uploads';
import { useDraft } from './use-draft';

/** How often the scanner's word is asked for while a file waits for it, in ms. */
const LOOK_EVERY_MS = 3_000;

/** The files of the proposal as the domain knows them; the API's document describes refusals more loosely. */
export function useFiles(): readonly ProposalFile[] {
  return useDraft().proposal.files as unknown as readonly ProposalFile[];
}

/** The places for documents. */
export function useSlots(): readonly DocumentSlot[] {
  const { call, content, conceptNote } = useDraft();
  return documentSlots(call, content.answers, conceptNote);
}

/** The uploads of this page; those of an earlier one go on where the file is still here. */
export function useUploads(): readonly Running[] {
  const { proposal } = useDraft();
  const { id, files } = proposal;
  useEffect(() => void resumeUploads(id, files), [id, files]);
  return useSyncExternalStore(subscribe, () => uploadsOf(id));
}

/** Looks again from time to time while the scanner has not answered. */
export function useScanNews(): void {
  const { proposal } = useDraft();
  const { id, files } = proposal;
  const waits = files.some(({ state }) => state === 'waiting');
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setInterval(() => void refreshFiles(id), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, waits]);
}
