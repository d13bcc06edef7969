import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members of a municipality say to one another about its proposals, and what each of them has seen of it. */
export class CommentProposals1764001152000 implements MigrationInterface {
  name = 'CommentProposals1764001152000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table comment_thread (
        id uuid primary key,
        proposal_id uuid not null constraint comment_thread_proposal_id_fkey references proposal (id),
        place text constraint comment_thread_place_check check (place <> ''),
        begun_at timestamptz not null default now(),
        resolved_at timestamptz,
        resolved_by uuid constraint comment_thread_resolved_by_fkey references app_user (id),
        constraint comment_thread_resolved_check check ((resolved_at is null) = (resolved_by is null))
      )`);
    await q.query(`create index comment_thread_proposal_id_idx on comment_thread (proposal_id)`);
    await q.query(`create index comment_thread_resolved_by_idx on comment_thread (resolved_by)`);
    await q.query(`
      create table comment (
        id uuid primary key,
        thread_id uuid not null constraint comment_thread_id_fkey references comment_thread (id),
        author_id uuid not null constraint comment_author_id_fkey references app_user (id),
        text text not null,
        version integer not null default 1 constraint comment_version_check check (version > 0),
        written_at timestamptz not null default now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        notice_id uuid not null,
        constraint comment_text_check check ((text = '') = (deleted_at is not null))
      )`);
    await q.query(`create index comment_thread_id_idx on comment (thread_id, written_at)`);
    await q.query(`create index comment_author_id_idx on comment (author_id)`);
    await q.query(`create index comment_notice_id_idx on comment (notice_id)`);
    await q.query(`
      create table comment_reading (
        thread_id uuid not null constraint comment_reading_thread_id_fkey references comment_thread (id),
        user_id uuid not null constraint comment_reading_user_id_fkey references app_user (id),
        seen_until timestamptz not null,
        constraint comment_reading_pkey primary key (thread_id, user_id)
      )`);
    await q.query(`create index comment_reading_user_id_idx on comment_reading (user_id)`);
    await q.query(`grant select, insert, update on comment_thread, comment to trilot_app`);
    await q.query(`grant select, insert, update, delete on comment_reading to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table comment_reading, comment, comment_thread`);
  }
}
