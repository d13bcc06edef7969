/** What an export is made from, and what it is made of. */
import type { Streamable } from '../../platform/database/reader';
import type { ExportScope } from './export-scope';
import type { ExportWords } from './export-words';
import type { StoredExport } from './exports.repository';

/** Told of every proposal that the making has come to. */
export type OnProposal = (proposalId: string) => Promise<void>;

export interface ExportOrder {
  /** What everything is read from: one view of one instant, but for an archive, which takes long. */
  readonly db: Streamable;
  readonly stored: StoredExport;
  readonly scope: ExportScope;
  readonly words: ExportWords;
  readonly onProposal: OnProposal;
}

/** The bytes of an export, made while they are read. */
export interface ExportContent {
  readonly content: AsyncIterable<Uint8Array>;
  /** How often `onProposal` is told of something altogether. */
  readonly steps: number;
  /** Files left out so far: only the making shows how many. */
  readonly filesLeftOut: () => number;
}
