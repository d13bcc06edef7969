import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions on calls, and the clarifications that answer them. */
export class AnswerQuestions1764001020000 implements MigrationInterface {
  name = 'AnswerQuestions1764001020000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table clarification (
        id uuid primary key,
        call_id uuid not null constraint clarification_call_id_fkey references call (id),
        content jsonb not null,
        version integer not null default 1 check (version > 0),
        corrects integer,
        number integer check (number > 0),
        late_reason text check (late_reason <> ''),
        created_by uuid not null constraint clarification_created_by_fkey references app_user (id),
        updated_at timestamptz not null default now(),
        updated_by uuid not null constraint clarification_updated_by_fkey references app_user (id),
        published_at timestamptz,
        published_by uuid constraint clarification_published_by_fkey references app_user (id),
        constraint clarification_number_key unique (call_id, number),
        constraint clarification_corrects_fkey foreign key (call_id, corrects) references clarification (call_id, number),
        constraint clarification_published_check check (
          (number is null) = (published_at is null) and (published_at is null) = (published_by is null)
          and (late_reason is null or number is not null))
      )`);
    await q.query(`
      create table question (
        id uuid primary key,
        call_id uuid not null constraint question_call_id_fkey references call (id),
        lot integer check (lot > 0),
        language text not null,
        text text not null check (text <> ''),
        asked_at timestamptz not null default now(),
        asked_by uuid not null constraint question_asked_by_fkey references app_user (id),
        municipality_id uuid not null constraint question_municipality_id_fkey references municipality (id),
        clarification_id uuid constraint question_clarification_id_fkey references clarification (id) on delete set null
      )`);
    await q.query(`create index question_call_id_idx on question (call_id, asked_at)`);
    await q.query(`create index question_clarification_id_idx on question (clarification_id)`);
    // what has been published is fixed: a correction is a new one
    await q.query(`
      create function keep_published_clarification() returns trigger language plpgsql as $$
      begin
        if old.number is not null then raise exception 'a published clarification never changes'; end if;
        return coalesce(new, old);
      end $$`);
    await q.query(`
      create trigger clarification_is_fixed before update or delete on clarification
        for each row execute function keep_published_clarification()`);
    await q.query(`grant select, insert, update, delete on clarification to trilot_app`);
    await q.query(`grant select, insert, update (clarification_id) on question to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table question, clarification`);
    await q.query(`drop function keep_published_clarification`);
  }
}
