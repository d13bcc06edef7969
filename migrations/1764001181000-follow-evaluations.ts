import type { MigrationInterface, QueryRunner } from 'typeorm';

/** By when the evaluation of a call is due, and which evaluators have been reminded of it. */
export class FollowEvaluations1764001181000 implements MigrationInterface {
  name = 'FollowEvaluations1764001181000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table evaluation_due (
        call_id uuid not null constraint evaluation_due_call_id_fkey references call (id),
        stage text not null constraint evaluation_due_stage_check check (stage in ('conceptNote', 'fullApplication')),
        due_on date not null,
        due_at timestamptz not null,
        version integer not null default 1 check (version > 0),
        set_by uuid not null constraint evaluation_due_set_by_fkey references app_user (id),
        set_at timestamptz not null default now(),
        constraint evaluation_due_pkey primary key (call_id, stage)
      )`);
    // once a day, whoever asks for it
    await q.query(`
      create table evaluator_reminder (
        id uuid primary key,
        call_id uuid not null constraint evaluator_reminder_call_id_fkey references call (id),
        stage text not null
          constraint evaluator_reminder_stage_check check (stage in ('conceptNote', 'fullApplication')),
        evaluator_id uuid not null constraint evaluator_reminder_evaluator_id_fkey references app_user (id),
        day date not null,
        open integer not null check (open > 0),
        reminded_by uuid not null constraint evaluator_reminder_reminded_by_fkey references app_user (id),
        reminded_at timestamptz not null default now(),
        constraint evaluator_reminder_once_key unique (call_id, evaluator_id, day)
      )`);
    await q.query(`grant select, insert, update on evaluation_due to trilot_app`);
    await q.query(`grant select, insert on evaluator_reminder to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table evaluator_reminder, evaluation_due`);
  }
}
