/** Files of proposals as SQL and as they are shown: shared by whatever reads or decides about them. */
import type { ProposalFile } from '@trilot/domain';
import type { FileView } from './files.dto';

/** The files of proposal `p`, those begun first in front; as `ProposalFile`. */
export const FILES_SQL = `
  coalesce((select jsonb_agg(jsonb_build_object(
     'id', f.id, 'slot', x.slot, 'name', f.name, 'bytes', f.bytes, 'received', f.received, 'state', f.state,
     'checked', f.checked_at is not null, 'type', f.type, 'digest', f.digest, 'refusal', f.refusal,
     'fingerprint', f.fingerprint) order by x.added_at, f.id)
   from proposal_file x join stored_file f on f.id = x.file_id
   where x.proposal_id = p.id and f.unwanted_at is null), '[]')`;

/** A file with what tells whether a file of somebody's computer is the same. */
export interface KeptFile extends ProposalFile {
  readonly fingerprint: string;
}

export function presentFile({ refusal, ...file }: KeptFile): FileView {
  return { ...file, refusal: refusal && { code: refusal.code, facts: { ...refusal.facts } } };
}
