import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Exports: what somebody has asked for, how far it has come, and the file it became for a while. */
export class MakeExports1764001230000 implements MigrationInterface {
  name = 'MakeExports1764001230000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table call_export (
        id uuid primary key,
        call_id uuid not null constraint call_export_call_id_fkey references call (id),
        stage text not null constraint call_export_stage_check check (stage in ('conceptNote', 'fullApplication')),
        kind text not null
          constraint call_export_kind_check check (kind in ('workbook', 'proposals', 'scores', 'dossiers')),
        language text not null,
        format text constraint call_export_format_check check (format in ('pdf', 'docx')),
        state text not null default 'waiting'
          constraint call_export_state_check check (state in ('waiting', 'running', 'ready', 'failed', 'expired')),
        asked_by uuid not null constraint call_export_asked_by_fkey references app_user (id),
        asked_at timestamptz not null default now(),
        touched_at timestamptz not null default now(),
        done integer not null default 0 check (done >= 0),
        total integer not null default 0 check (total >= 0),
        file_id uuid constraint call_export_file_id_fkey references stored_file (id) on delete set null,
        left_out jsonb not null default '{}',
        hidden uuid[] not null default '{}',
        refusal jsonb,
        ready_at timestamptz,
        expires_at timestamptz,
        constraint call_export_dossiers_check check ((kind = 'dossiers') = (format is not null)),
        constraint call_export_ready_check check (
          (state in ('ready', 'expired')) = (ready_at is not null) and (ready_at is null) = (expires_at is null)),
        constraint call_export_file_check check (state <> 'ready' or file_id is not null),
        constraint call_export_failed_check check ((state = 'failed') = (refusal is not null))
      )`);
    await q.query(`create index call_export_asked_by_idx on call_export (asked_by, call_id, asked_at desc)`);
    await q.query(`create index call_export_file_id_idx on call_export (file_id)`);
    await q.query(
      `create index call_export_unfinished_idx on call_export (touched_at) where state in ('waiting', 'running')`,
    );
    await q.query(`create index call_export_ready_idx on call_export (expires_at) where state = 'ready'`);
    await q.query(`grant select, insert, update on call_export to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table call_export`);
  }
}
