import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which reminders have been sent, what kind of notice a message is, and which kinds people want in the inbox alone. */
export class RemindApplicants1764001050000 implements MigrationInterface {
  name = 'RemindApplicants1764001050000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table reminder (
        proposal_id uuid not null constraint reminder_proposal_id_fkey references proposal (id),
        distance integer not null constraint reminder_distance_check check (distance in (1, 2, 7, 14)),
        deadline timestamptz not null,
        at timestamptz not null default now(),
        constraint reminder_pkey primary key (proposal_id, distance),
        constraint reminder_in_time_check check (at <= deadline)
      )`);
    await q.query(`alter table message add column kind text`);
    await q.query(`
      create table notice_in_app (
        user_id uuid not null constraint notice_in_app_user_id_fkey references app_user (id),
        notice text not null constraint notice_in_app_notice_check
          check (notice not in ('receipt', 'decision', 'corrigendum')),
        constraint notice_in_app_pkey primary key (user_id, notice)
      )`);
    await q.query(`grant select, insert on reminder to trilot_app`);
    await q.query(`grant select, insert, delete on notice_in_app to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table notice_in_app, reminder`);
    await q.query(`alter table message drop column kind`);
  }
}
