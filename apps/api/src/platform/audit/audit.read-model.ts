import { Injectable } from '@nestjs/common';
import { Reader } from '../database/reader';
import type { AuditEntryView, AuditPage } from './audit.dto';

/** Acts on rankings and on the money between lots, as opposed to what else is done to a call. */
const ABOUT_SELECTION = /^(ranking|decisions|money)\./;

/**
 * The log as the auditor reads it: newest first, paged by key. Of entries about a proposal that a conflict of interest hides
 * from the reader, it tells neither reason nor facts; of the rankings it stands in and of the money of its call, no reason:
 * that may be about it too.
 */
@Injectable()
export class AuditReadModel {
  constructor(private readonly reader: Reader) {}

  async page(readerId: string, before: number | undefined, limit: number): Promise<AuditPage> {
    const hidden = await this.hiddenFrom(readerId);
    const selections = await this.selectionsWithHidden(readerId);
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
      ...(selections.has(row.subjectId) && ABOUT_SELECTION.test(row.action) && { reason: null }),
      ...(isAbout(row, hidden) && { reason: null, facts: {} }),
      at: row.at.toISOString(),
      position: row.position === null ? null : Number(row.position),
    }));
    return { entries, next: rows.length === limit ? Number(rows.at(-1)!.id) : null };
  }

  private async hiddenFrom(readerId: string): Promise<readonly string[]> {
    const rows = await this.reader.query<{ id: string }>(
      'select distinct proposal_id as id from hidden_proposal where person_id = $1',
      [readerId],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of the calls in which something is hidden from the reader, and of all versions of the rankings of its lots. */
  private async selectionsWithHidden(readerId: string): Promise<ReadonlySet<string>> {
    const rows = await this.reader.query<{ id: string }>(
      `select unnest(array[l.call_id, k.id]) as id from hidden_proposal h
       join proposal p on p.id = h.proposal_id join lot l on l.id = p.lot_id left join ranking k on k.lot_id = l.id
       where h.person_id = $1`,
      [readerId],
    );
    return new Set(rows.map(({ id }) => id));
  }
}

/** Whether an entry names one of the proposals, as its subject or anywhere in its facts. */
function isAbout(
  { subjectId, facts }: Pick<AuditEntryView, 'subjectId' | 'facts'>,
  proposals: readonly string[],
): boolean {
  if (proposals.length === 0) return false;
  const named = `${subjectId} ${JSON.stringify(facts)}`;
  return proposals.some((id) => named.includes(id));
}
