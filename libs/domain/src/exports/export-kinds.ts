/** What can be taken out of a call as a file, and who may ask for it. */
import { checkUnsealed } from '../calls/submission-window';
import type { Actor } from '../identity/actor';
import { mayActInRole, type Permission } from '../identity/permissions';
import { type Refusal, refuse } from '../kernel/refusal';

/**
 * `workbook`: proposals, scores, ranking and decisions as a spreadsheet of several sheets; `proposals` and `scores`: one
 * table each; `dossiers`: every proposal whole with its files, in one archive.
 */
export const EXPORT_KINDS = ['workbook', 'proposals', 'scores', 'dossiers'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

/** The type of file each kind is; `csv` is text, the others are archives by nature. */
export const EXPORT_FILE_TYPES = { workbook: 'xlsx', proposals: 'csv', scores: 'csv', dossiers: 'zip' } as const;
export type ExportFileType = (typeof EXPORT_FILE_TYPES)[ExportKind];

/**
 * Whose pages show what an export holds: nobody takes out what they could not read. The tables say what the board says,
 * the dossiers are the proposals themselves.
 */
const PAGES_OF: Readonly<Record<ExportKind, Permission>> = {
  workbook: 'ranking:read',
  proposals: 'ranking:read',
  scores: 'ranking:read',
  dossiers: 'screening:manage',
};

/** Exports a person may have in the making at once. */
export const EXPORTS_AT_ONCE = 3;

/**
 * Whether somebody may have an export of this kind: the permission for exports, and that of the pages which show the
 * same. Source: ours. @returns NOT_PERMITTED
 */
export function mayExport(actor: Actor, kind: ExportKind): Refusal<'NOT_PERMITTED'> | null {
  return mayActInRole(actor, 'export:make') ?? mayActInRole(actor, PAGES_OF[kind]);
}

export interface ExportFacts {
  /** Deadlines of the lots at the stage, ISO 8601. */
  readonly deadlines: readonly string[];
  readonly now: string;
  /** Exports of the same person that are not finished. */
  readonly unfinished: number;
}

/**
 * Whether an export may be asked for: as long as every lot is sealed there is nothing to take out, and a person has a few
 * in the making at the most. Source: programme rules, section 3 (sealing). @returns NOT_PERMITTED, PROPOSAL_SEALED until
 * the first deadline, or EXPORTS_ENOUGH
 */
export function canAskForExport(
  actor: Actor,
  kind: ExportKind,
  { deadlines, now, unfinished }: ExportFacts,
): Refusal<'NOT_PERMITTED' | 'PROPOSAL_SEALED' | 'EXPORTS_ENOUGH'> | null {
  const refusal = mayExport(actor, kind);
  if (refusal) return refusal;
  const [first] = [...deadlines].sort((a, b) => Date.parse(a) - Date.parse(b));
  const sealed = first === undefined ? null : checkUnsealed(first, now);
  if (sealed) return sealed;
  return unfinished >= EXPORTS_AT_ONCE ? refuse('EXPORTS_ENOUGH', { limit: EXPORTS_AT_ONCE }) : null;
}
