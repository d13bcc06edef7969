import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What else ties evaluators to places, and what they answer to an assignment. */
export class AnswerAssignments1764001191000 implements MigrationInterface {
  name = 'AnswerAssignments1764001191000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table evaluator_profile add column territory text
        constraint evaluator_profile_territory_check check (territory ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$')`);
    await q.query(`
      create table earlier_employer (
        user_id uuid not null constraint earlier_employer_user_id_fkey references app_user (id),
        municipality_id uuid not null constraint earlier_employer_municipality_id_fkey references municipality (id),
        constraint earlier_employer_pkey primary key (user_id, municipality_id)
      )`);
    await q.query(`alter table assignment add column accepted_at timestamptz`);
    // whoever has begun a sheet has taken it on
    await q.query(`
      update assignment a set accepted_at = a.assigned_at from score_sheet s where s.assignment_id = a.id`);
    // the assignment itself goes: its place is free, and nothing of it opens any more
    await q.query(`
      create table assignment_decline (
        assignment_id uuid not null constraint assignment_decline_pkey primary key,
        proposal_id uuid not null constraint assignment_decline_proposal_id_fkey references proposal (id),
        person_id uuid not null constraint assignment_decline_person_id_fkey references app_user (id),
        assigned_by uuid not null constraint assignment_decline_assigned_by_fkey references app_user (id),
        code text not null constraint assignment_decline_code_check
          check (code in ('noTime', 'notMyField', 'language', 'personal', 'other')),
        sentence text not null constraint assignment_decline_sentence_check check (sentence <> ''),
        declined_at timestamptz not null default now(),
        constraint assignment_decline_pair_key unique (proposal_id, person_id)
      )`);
    await q.query(`create trigger assignment_decline_append_only before update or delete on assignment_decline
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert, delete on earlier_employer to trilot_app`);
    await q.query(`grant select, insert on assignment_decline to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table assignment_decline, earlier_employer`);
    await q.query(`alter table assignment drop column accepted_at`);
    await q.query(`alter table evaluator_profile drop column territory`);
  }
}
