import { Injectable } from '@nestjs/common';
import { type Tx, UnitOfWork } from '../database/unit-of-work';
import { CHAIN_START, CHAINED_COLUMNS, type ChainedEntry, sealHash } from './chain';

/** Entries sealed in one transaction. */
const BATCH = 500;
/** Advisory lock that lets one process seal at a time. */
const SEAL_LOCK = 7_214_001;

/**
 * Chains what has been recorded since the last run, in order and in small batches. Commands never wait for it: they
 * write their entry, this gives it a gap-free position and a hash. Running twice is harmless.
 */
@Injectable()
export class SealAudit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Seals everything that waits; gives the number of entries sealed. */
  async execute(): Promise<number> {
    let sealed = 0;
    for (;;) {
      const count = await this.unitOfWork.run((tx) => this.sealBatch(tx));
      sealed += count;
      if (count < BATCH) return sealed;
    }
  }

  private async sealBatch(tx: Tx): Promise<number> {
    const [lock] = await tx.query<{ free: boolean }>('select pg_try_advisory_xact_lock($1) as free', [SEAL_LOCK]);
    if (!lock?.free) return 0;
    const [head] = await tx.query<{ position: string; hash: string }>(
      'select position, hash from audit_seal order by position desc limit 1',
    );
    const entries = await tx.query<ChainedEntry>(
      `select ${CHAINED_COLUMNS} from audit_entry e
       where not exists (select from audit_seal s where s.entry_id = e.id) order by e.id limit $1`,
      [BATCH],
    );
    let position = Number(head?.position ?? 0);
    let previous = head?.hash ?? CHAIN_START;
    const rows = entries.map((entry) => {
      position += 1;
      const row = { position, entry_id: entry.id, previous_hash: previous, hash: sealHash(position, previous, entry) };
      previous = row.hash;
      return row;
    });
    await tx.query(
      `insert into audit_seal (position, entry_id, previous_hash, hash)
       select position, entry_id, previous_hash, hash from jsonb_to_recordset($1::jsonb)
         as r (position bigint, entry_id bigint, previous_hash text, hash text)`,
      [JSON.stringify(rows)],
    );
    return entries.length;
  }
}
