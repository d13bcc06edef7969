import { Injectable } from '@nestjs/common';
import type { CallDefinition, StageKind } from '@trilot/domain';
import { type Queryable, Reader } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/** What is written or scored in a sandbox, by its place: the draft of a stage, or one of its sheets, from 1. */
export type TrialPlace = `draft:${StageKind}` | `sheet:${StageKind}:${number}`;

/** One thing that is written, with the number of its saves. */
export interface Trial {
  readonly content: unknown;
  readonly version: number;
}

export interface StoredSandbox {
  readonly callId: string;
  /** The call as it was when the sandbox was begun. */
  readonly definition: CallDefinition;
  readonly parts: Readonly<Partial<Record<TrialPlace, Trial>>>;
  readonly begunAt: Date;
  /** Whether the call has been written on, or published anew, since. */
  readonly outdated: boolean;
}

/** Sandboxes, one per call and person. Nothing else reads or writes their table. */
@Injectable()
export class SandboxRepository {
  constructor(private readonly reader: Reader) {}

  /** One's own sandbox of a call; null where none was begun. @throws NOT_FOUND for a call that does not exist */
  async ofPerson(userId: string, slug: string, db: Queryable = this.reader): Promise<StoredSandbox | null> {
    const [row] = await db.query<StoredSandbox | { readonly definition: null }>(
      `select c.id as "callId", s.definition, s.parts, s.begun_at as "begunAt",
              (s.draft_version, s.call_version) <> (c.draft_version, c.version) as outdated
       from call c left join sandbox s on s.call_id = c.id and s.user_id = $1 where c.slug = $2`,
      [userId, slug],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    return row.definition === null ? null : row;
  }

  /** Begins anew with the call as it is now; what was written before is gone. @throws NOT_FOUND */
  async begin(tx: Tx, userId: string, slug: string): Promise<void> {
    const begun = await tx.query(
      `insert into sandbox (call_id, user_id, definition, draft_version, call_version)
       select c.id, $1, coalesce(v.definition, c.draft), c.draft_version, c.version
       from call c left join call_version v on v.call_id = c.id and v.version = c.version where c.slug = $2
       on conflict (call_id, user_id) do update
         set definition = excluded.definition, draft_version = excluded.draft_version,
             call_version = excluded.call_version, parts = '{}', begun_at = now()
       returning 1`,
      [userId, slug],
    );
    if (begun.length === 0) throwRefusal('NOT_FOUND', {});
  }

  /** Keeps one part if it still has the version it was written on; gives the instant, or null where it has another. */
  async keep(
    tx: Tx,
    { userId, callId }: { readonly userId: string; readonly callId: string },
    place: TrialPlace,
    { content, version }: Trial,
  ): Promise<Date | null> {
    const [kept] = await tx.query<{ at: Date }>(
      `update sandbox set parts = parts || jsonb_build_object($3::text, jsonb_build_object('content', $4::jsonb, 'version', $5::integer + 1))
       where call_id = $1 and user_id = $2 and coalesce((parts -> $3 ->> 'version')::integer, 0) = $5 returning now() as at`,
      [callId, userId, place, JSON.stringify(content), version],
    );
    return kept?.at ?? null;
  }

  /** Removes one's own sandbox, if there is one. */
  async discard(tx: Tx, userId: string, slug: string): Promise<void> {
    await tx.query('delete from sandbox s using call c where c.id = s.call_id and s.user_id = $1 and c.slug = $2', [
      userId,
      slug,
    ]);
  }
}
