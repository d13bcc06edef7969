/** What an archive of dossiers says about itself: what is in it with its digest, and what is not and why. */
import type { ArchiveEntry } from '../../platform/archive/zip';
import type { Cell, Table } from '../../platform/tables/cells';
import { csvOf } from '../../platform/tables/csv';
import type { ExportOrder } from './export-content';

export interface ArchivedEntry {
  readonly path: string;
  readonly lot: number;
  readonly reference: string;
  readonly kind: 'dossier' | 'file';
  /** What a file was asked for as; empty for a dossier. */
  readonly slot: string;
  /** As it was called where it comes from. */
  readonly name: string;
  readonly bytes: number;
  /** Hex. */
  readonly sha256: string;
}

/** A file that may not be handed out. */
export interface FileLeftOut {
  readonly lot: number;
  readonly reference: string;
  readonly slot: string;
  readonly name: string;
  readonly why: 'notChecked' | 'refused';
}

interface Lists {
  readonly entries: readonly ArchivedEntry[];
  readonly leftOut: readonly FileLeftOut[];
}

/** The lists as entries, for people and for programs. What a conflict of interest hides is counted and never named. */
export function listsOf(order: ExportOrder, lists: Lists): readonly ArchiveEntry[] {
  return [
    { path: 'left-out.csv', content: csvOf(leftOutTable(order, lists)) },
    { path: 'manifest.csv', content: csvOf(manifestTable(order, lists)) },
    { path: 'manifest.json', content: [Buffer.from(`${JSON.stringify(manifest(order, lists), null, 2)}\n`)] },
  ];
}

function leftOutTable({ scope, words: { t, column } }: ExportOrder, { leftOut }: Lists): Table {
  const { hidden, sealedLots } = scope;
  return {
    name: 'left-out',
    columns: [column('lot', 6), column('reference', 14), column('slot', 20), column('name', 40), column('why', 40)],
    rows: [
      ...sealedLots.map((lot): readonly Cell[] => [lot, null, null, null, t('exports.why.sealed')]),
      ...(hidden.length > 0
        ? [[null, null, null, null, t('exports.leftOut.conflicts', { count: hidden.length })]]
        : []),
      ...leftOut.map((file): readonly Cell[] => [
        file.lot,
        file.reference,
        file.slot,
        file.name,
        t(`exports.why.${file.why}`),
      ]),
    ],
  };
}

function manifestTable({ words: { t, column } }: ExportOrder, { entries }: Lists): Table {
  return {
    name: 'manifest',
    columns: [
      column('path', 60),
      column('lot', 6),
      column('reference', 14),
      column('kind', 10),
      column('slot', 20),
      column('name', 40),
      column('bytes', 12),
      column('digest', 66),
    ],
    rows: entries.map(({ path, lot, reference, kind, slot, name, bytes, sha256 }): readonly Cell[] => [
      path,
      lot,
      reference,
      t(`exports.entry.${kind}`),
      slot,
      name,
      bytes,
      sha256,
    ]),
  };
}

function manifest({ scope, stored }: ExportOrder, { entries, leftOut }: Lists) {
  const { call, stage, hidden, sealedLots } = scope;
  return {
    call: call.slug,
    stage,
    asOf: call.now,
    language: stored.language,
    entries,
    leftOut: { conflictsOfInterest: hidden.length, sealedLots, files: leftOut },
  };
}
