/** Whether another document may be handed in. */
import { type AnnouncedFile, checkAnnounced } from '../files/judge-file';
import { checkSpace } from '../files/pieces';
import { type Refusal, refuse } from '../kernel/refusal';
import { type DocumentSlot, filesOf, type ProposalFile } from './documents';

/**
 * Whether a file may be added in a slot. Source: programme rules, section 10, and ours.
 * @param files everything the proposal has already
 * @returns FILE_NOT_ASKED, a refusal of name, type or size (`checkAnnounced`), FILES_TOO_MANY or FILE_SPACE_USED
 */
export function canAddFile(
  slots: readonly DocumentSlot[],
  files: readonly ProposalFile[],
  slotId: string,
  file: AnnouncedFile,
): Refusal | null {
  const slot = slots.find(({ id, assessed }) => id === slotId && !assessed);
  if (!slot) return refuse('FILE_NOT_ASKED', { slot: slotId });
  const full = filesOf(slot, files).length >= slot.maxFiles;
  const used = files.reduce((sum, { bytes }) => sum + bytes, 0);
  return (
    checkAnnounced(file, slot) ??
    (full ? refuse('FILES_TOO_MANY', { slot: slotId, limit: slot.maxFiles }) : null) ??
    checkSpace(used, file.bytes)
  );
}
