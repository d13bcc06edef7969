/** Threads and comments, written inside the transaction of a command. */
import { randomUUID } from 'node:crypto';
import type { ThreadState } from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';

export interface LockedThread {
  readonly id: string;
  readonly state: ThreadState;
}

export interface LockedComment {
  readonly id: string;
  readonly authorId: string;
  readonly version: number;
  readonly deleted: boolean;
}

/** What is being gathered for one notice: its id and when it was begun; and now, by the same clock. */
export interface Gathering {
  readonly now: Date;
  readonly noticeId: string | null;
  readonly beganAt: Date | null;
}

export async function insertThread(tx: Tx, proposalId: string, place: string | null): Promise<string> {
  const id = randomUUID();
  await tx.query('insert into comment_thread (id, proposal_id, place) values ($1, $2, $3)', [id, proposalId, place]);
  return id;
}

/** A thread of the proposal, locked against others who answer or resolve it; null where there is none. */
export async function lockThread(tx: Tx, proposalId: string, threadId: string): Promise<LockedThread | null> {
  const [thread] = await tx.query<LockedThread>(
    `select id, case when resolved_at is null then 'open' else 'resolved' end as state
     from comment_thread where id = $2 and proposal_id = $1 for update`,
    [proposalId, threadId],
  );
  return thread ?? null;
}

/** @param userId who has resolved the thread; null to open it again */
export async function setResolved(tx: Tx, threadId: string, userId: string | null): Promise<void> {
  await tx.query(
    `update comment_thread set resolved_at = case when $2::uuid is null then null else now() end, resolved_by = $2
     where id = $1`,
    [threadId, userId],
  );
}

/** What the next comment on a proposal may be told together with. */
export async function latestGathering(tx: Tx, proposalId: string): Promise<Gathering> {
  const [row] = await tx.query<Gathering>(
    `select now() as now, g.notice_id as "noticeId", g.began_at as "beganAt"
     from (select) as one left join (
       select c.notice_id, min(c.written_at) as began_at
       from comment c join comment_thread t on t.id = c.thread_id
       where t.proposal_id = $1 group by c.notice_id order by began_at desc limit 1) g on true`,
    [proposalId],
  );
  return row!;
}

export async function insertComment(
  tx: Tx,
  comment: { readonly threadId: string; readonly authorId: string; readonly text: string; readonly noticeId: string },
): Promise<void> {
  await tx.query('insert into comment (id, thread_id, author_id, text, notice_id) values ($1, $2, $3, $4, $5)', [
    randomUUID(),
    comment.threadId,
    comment.authorId,
    comment.text,
    comment.noticeId,
  ]);
}

/** A comment on the proposal, locked; null where there is none. */
export async function lockComment(tx: Tx, proposalId: string, commentId: string): Promise<LockedComment | null> {
  const [comment] = await tx.query<LockedComment>(
    `select c.id, c.author_id as "authorId", c.version, c.deleted_at is not null as deleted
     from comment c join comment_thread t on t.id = c.thread_id
     where c.id = $2 and t.proposal_id = $1 for update of c`,
    [proposalId, commentId],
  );
  return comment ?? null;
}

/** Replaces the text; an empty one deletes the comment, and leaves the trace that there was one. */
export async function replaceText(tx: Tx, commentId: string, text: string): Promise<void> {
  await tx.query(
    `update comment set text = $2, version = version + 1,
            edited_at = case when $2 = '' then edited_at else now() end,
            deleted_at = case when $2 = '' then now() end
     where id = $1`,
    [commentId, text],
  );
}
