import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  EXPORT_LIFECYCLE,
  exportExpiry,
  type ExportKind,
  type ExportState,
  type Refusal,
  type StageKind,
  transition,
} from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import type { Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import type { DocumentFormat } from '../../platform/documents/formats';

/** What somebody wants. */
export interface WantedExport {
  readonly callId: string;
  readonly stage: StageKind;
  readonly kind: ExportKind;
  readonly language: InterfaceLanguage;
  /** Of the dossiers; null for tables. */
  readonly format: DocumentFormat | null;
}

export interface StoredExport extends WantedExport {
  readonly id: string;
  readonly state: ExportState;
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly fileId: string | null;
}

/** What is not in an export and why, as figures: what a reader must not know of is not named. */
export interface LeftOut {
  /** Proposals with which the reader has a conflict of interest. */
  readonly conflicts: number;
  /** Numbers of the lots that are sealed. */
  readonly sealedLots: readonly number[];
  /** Files that nobody may open: not checked, or refused. */
  readonly files: number;
}

const COLUMNS = `
  id, call_id as "callId", stage, kind, language, format, state, asked_by as "askedBy", asked_at as "askedAt",
  file_id as "fileId"`;

/** Exports as rows. A run is known by the file it makes: whoever makes another one has taken over. */
@Injectable()
export class ExportsRepository {
  /** Gives the id. */
  async add(tx: Tx, wanted: WantedExport, askedBy: string): Promise<string> {
    const id = randomUUID();
    await tx.query(
      `insert into call_export (id, call_id, stage, kind, language, format, asked_by)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, wanted.callId, wanted.stage, wanted.kind, wanted.language, wanted.format, askedBy],
    );
    return id;
  }

  /** Exports of a person that are not finished; takes the person's lock, so that two wishes are counted one after the other. */
  async unfinished(tx: Tx, personId: string): Promise<number> {
    await tx.query('select from app_user where id = $1 for no key update', [personId]);
    return unfinishedOf(tx, personId);
  }

  /** The export, locked; undefined where there is none. */
  async locked(tx: Tx, id: string): Promise<StoredExport | undefined> {
    const [row] = await tx.query<StoredExport>(`select ${COLUMNS} from call_export where id = $1 for update`, [id]);
    return row;
  }

  async begin(tx: Tx, { id, state }: StoredExport, fileId: string): Promise<void> {
    await tx.query(
      `update call_export set state = $2, file_id = $3, done = 0, total = 0, touched_at = now() where id = $1`,
      [id, moved(state, 'begin'), fileId],
    );
  }

  /** How far a run has come. Gives false when another one has taken over. */
  async advance(tx: Tx, { id, fileId }: Run, done: number, total: number): Promise<boolean> {
    const rows = await tx.query(
      `update call_export set done = $3, total = $4, touched_at = now()
       where id = $1 and file_id = $2 and state = 'running' returning 1`,
      [id, fileId, done, total],
    );
    return rows.length > 0;
  }

  async finish(
    tx: Tx,
    { id, state }: StoredExport,
    { leftOut, hidden }: { readonly leftOut: LeftOut; readonly hidden: readonly string[] },
  ): Promise<void> {
    const [clock] = await tx.query<{ now: Date }>('select now() as now');
    const now = clock!.now.toISOString();
    await tx.query(
      `update call_export set state = $2, done = total, left_out = $3, hidden = $4, ready_at = $5, expires_at = $6,
              touched_at = now() where id = $1`,
      [id, moved(state, 'finish'), JSON.stringify(leftOut), hidden, now, exportExpiry(now)],
    );
  }

  async fail(tx: Tx, { id, state }: StoredExport, refusal: Refusal): Promise<void> {
    await tx.query(`update call_export set state = $2, refusal = $3, touched_at = now() where id = $1`, [
      id,
      moved(state, 'fail'),
      JSON.stringify(refusal),
    ]);
  }

  async expire(tx: Tx, { id, state }: StoredExport): Promise<void> {
    await tx.query(`update call_export set state = $2, touched_at = now() where id = $1`, [id, moved(state, 'expire')]);
  }
}

/** One attempt to make an export. */
export interface Run {
  readonly id: string;
  readonly fileId: string;
}

export async function unfinishedOf(db: Queryable, personId: string): Promise<number> {
  const [row] = await db.query<{ count: number }>(
    `select count(*)::integer as count from call_export where asked_by = $1 and state in ('waiting', 'running')`,
    [personId],
  );
  return row!.count;
}

function moved(from: ExportState, move: keyof (typeof EXPORT_LIFECYCLE)['moves']): ExportState {
  const result = transition(EXPORT_LIFECYCLE, from, move);
  if ('code' in result) throw new Error(`An export that is ${from} cannot ${move}`);
  return result.state;
}
