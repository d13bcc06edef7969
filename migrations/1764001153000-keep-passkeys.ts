import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys of people, and the questions that wait for the answer of one. */
export class KeepPasskeys1764001153000 implements MigrationInterface {
  name = 'KeepPasskeys1764001153000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table passkey (
        id uuid primary key,
        user_id uuid not null constraint passkey_user_id_fkey references app_user (id),
        credential_id text not null constraint passkey_credential_id_key unique,
        public_key bytea not null,
        counter bigint not null constraint passkey_counter_check check (counter >= 0),
        transports text[] not null,
        name text not null constraint passkey_name_check check (name <> ''),
        added_at timestamptz not null default now(),
        used_at timestamptz
      )`);
    await q.query(`create index passkey_user_id_idx on passkey (user_id)`);
    // a question without a person is one of signing in
    await q.query(`
      create table passkey_question (
        challenge_hash bytea primary key,
        user_id uuid constraint passkey_question_user_id_fkey references app_user (id),
        asked_at timestamptz not null default now()
      )`);
    await q.query(`create index passkey_question_user_id_idx on passkey_question (user_id)`);
    await q.query(`create index passkey_question_asked_at_idx on passkey_question (asked_at)`);
    await q.query(`grant select, insert, update, delete on passkey to trilot_app`);
    await q.query(`grant select, insert, delete on passkey_question to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table passkey_question, passkey`);
  }
}
