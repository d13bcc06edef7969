import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader';
import type { AuditEntryView, AuditPage } from './audit.dto';

/** The log as the auditor reads it: newest first, paged by key. */
@Injectable()
export class AuditReadModel {
  constructor(private readonly reader: Reader) {}

  async page(before: number | undefined, limit: number): Promise<AuditPage> {
    const rows = await this.reader.query<
      Omit<AuditEntryView, 'at' | 'position'> & { at: Date; position: string | null }
    >(
      `select e.id::text as id, s.position, e.at, u.name as actor, e.action, e.subject_type as "subjectType",
              e.subject_id as "subjectId", e.reason, e.facts
       from audit_entry e
       left join audit_seal s on s.entry_id = e.id
       left join app_user u on u.id = e.actor_id
       where $1::bigint is null or e.id < $1
       order by e.id desc limit $2`,
      [before ?? null, limit],
    );
    const entries = rows.map((row) => ({
      ...row,
      at: row.at.toISOString(),
      position: row.position === null ? null : Number(row.position),
    }));
    return { entries, next: rows.length === limit ? Number(rows.at(-1)!.id) : null };
  }
}
