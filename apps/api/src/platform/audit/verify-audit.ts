import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader';
import { CHAIN_START, CHAINED_COLUMNS, type ChainedEntry, sealHash } from './chain';

/** Seals read at once while verifying. */
const BATCH = 2_000;

export type AuditProblemKind = 'altered' | 'missing' | 'reordered';

export interface AuditVerification {
  readonly verified: boolean;
  readonly sealedEntries: number;
  /** Recorded but not yet chained: normally seconds old. */
  readonly unsealedEntries: number;
  /** Hash of the last seal: published, it proves that nothing was cut off at the end. */
  readonly head: string;
  readonly firstProblem: {
    readonly position: number;
    readonly entryId: string;
    readonly kind: AuditProblemKind;
  } | null;
}

interface SealedRow extends ChainedEntry {
  readonly position: string;
  readonly entryId: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Walks the whole chain and names the first altered, missing or reordered entry. */
@Injectable()
export class VerifyAudit {
  constructor(private readonly reader: Reader) {}

  async execute(): Promise<AuditVerification> {
    let position = 0;
    let head = CHAIN_START;
    for (;;) {
      const rows = await this.rowsAfter(position);
      for (const row of rows) {
        const kind = problemOf(row, position + 1, head);
        if (kind) return this.result(position, head, { position: position + 1, entryId: row.entryId, kind });
        position += 1;
        head = row.hash;
      }
      if (rows.length < BATCH) return this.result(position, head, null);
    }
  }

  private rowsAfter(position: number): Promise<SealedRow[]> {
    return this.reader.query<SealedRow>(
      `select s.position, s.entry_id::text as "entryId", s.previous_hash as "previousHash", s.hash, ${CHAINED_COLUMNS}
       from audit_seal s left join audit_entry e on e.id = s.entry_id
       where s.position > $1 order by s.position limit $2`,
      [position, BATCH],
    );
  }

  private async result(
    sealed: number,
    head: string,
    problem: AuditVerification['firstProblem'],
  ): Promise<AuditVerification> {
    const row = await this.reader.one<{ unsealed: string }>(
      'select count(*) as unsealed from audit_entry e where not exists (select from audit_seal s where s.entry_id = e.id)',
    );
    return {
      verified: problem === null,
      sealedEntries: sealed,
      unsealedEntries: Number(row!.unsealed),
      head,
      firstProblem: problem,
    };
  }
}

function problemOf(row: SealedRow, expected: number, head: string): AuditProblemKind | null {
  if (row.id === null || Number(row.position) > expected) return 'missing';
  if (row.previousHash !== head) return 'reordered';
  const { id, at, actorId, action, subjectType, subjectId, reason, facts } = row;
  const entry = { id, at, actorId, action, subjectType, subjectId, reason, facts };
  return sealHash(expected, head, entry) === row.hash ? null : 'altered';
}
