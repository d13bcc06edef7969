import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recoveries of access by mail, and when a session was last used. */
export class RecoverAccess1764001051000 implements MigrationInterface {
  name = 'RecoverAccess1764001051000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table recovery (
        id uuid primary key,
        email text not null,
        user_id uuid constraint recovery_user_id_fkey references app_user (id),
        token_hash bytea constraint recovery_token_hash_key unique,
        asked_at timestamptz not null default now(),
        expires_at timestamptz not null,
        mailed_at timestamptz,
        used_at timestamptz,
        revoked_at timestamptz,
        constraint recovery_known_check check (user_id is not null or (token_hash is null and used_at is null)),
        constraint recovery_once_check check (used_at is null or revoked_at is null)
      )`);
    await q.query(`create index recovery_user_id_idx on recovery (user_id)`);
    await q.query(`alter table session add column last_used_at timestamptz not null default now()`);
    await q.query(`update session set last_used_at = created_at`);
    await q.query(`alter table notice_in_app drop constraint notice_in_app_notice_check,
      add constraint notice_in_app_notice_check check (notice not in ('receipt', 'decision', 'corrigendum', 'account'))`);
    await q.query(`grant select, insert, update, delete on recovery to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table notice_in_app drop constraint notice_in_app_notice_check,
      add constraint notice_in_app_notice_check check (notice not in ('receipt', 'decision', 'corrigendum'))`);
    await q.query(`alter table session drop column last_used_at`);
    await q.query(`drop table recovery`);
  }
}
