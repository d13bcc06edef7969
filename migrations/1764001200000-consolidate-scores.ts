import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The committee's scores where it departs from the evaluators': records of their own, beside sheets that stay as they are. */
export class ConsolidateScores1764001200000 implements MigrationInterface {
  name = 'ConsolidateScores1764001200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consolidation (
        id uuid primary key,
        proposal_id uuid not null constraint consolidation_proposal_id_fkey references proposal (id),
        number integer not null check (number > 0),
        question_id text not null check (question_id <> ''),
        score smallint constraint consolidation_score_check check (score between 1 and 5),
        reason text not null check (reason <> ''),
        sheets uuid[] not null constraint consolidation_sheets_check check (cardinality(sheets) > 0),
        recorded_by uuid not null constraint consolidation_recorded_by_fkey references app_user (id),
        recorded_at timestamptz not null default now(),
        constraint consolidation_number_key unique (proposal_id, number)
      )`);
    await q.query(`create trigger consolidation_append_only before update or delete on consolidation
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert on consolidation to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table consolidation`);
  }
}
