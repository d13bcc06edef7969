import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What managers try a call out with: a copy of its definition, and what they write and score in it. */
export class TryCalls1764001141000 implements MigrationInterface {
  name = 'TryCalls1764001141000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table sandbox (
        call_id uuid not null constraint sandbox_call_id_fkey references call (id),
        user_id uuid not null constraint sandbox_user_id_fkey references app_user (id),
        definition jsonb not null,
        draft_version integer not null,
        call_version integer not null,
        parts jsonb not null default '{}',
        begun_at timestamptz not null default now(),
        constraint sandbox_pkey primary key (call_id, user_id)
      )`);
    await q.query(`grant select, insert, update, delete on sandbox to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table sandbox`);
  }
}
