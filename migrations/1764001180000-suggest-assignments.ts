import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggested assignments of a lot: what was asked, how far the job is, what it suggests and why; and what was taken over. */
export class SuggestAssignments1764001180000 implements MigrationInterface {
  name = 'SuggestAssignments1764001180000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table assignment_suggestion (
        id uuid primary key,
        lot_id uuid not null constraint assignment_suggestion_lot_id_fkey references lot (id),
        stage text not null constraint assignment_suggestion_stage_check check (stage in ('conceptNote', 'fullApplication')),
        state text not null default 'asked'
          constraint assignment_suggestion_state_check check (state in ('asked', 'ready', 'takenOver', 'discarded')),
        terms jsonb not null,
        places integer not null check (places >= 0),
        done integer not null default 0 check (done between 0 and places),
        made integer check (made between 0 and places),
        asked_by uuid not null constraint assignment_suggestion_asked_by_fkey references app_user (id),
        asked_at timestamptz not null default now(),
        computed_at timestamptz,
        settled_by uuid constraint assignment_suggestion_settled_by_fkey references app_user (id),
        settled_at timestamptz,
        constraint assignment_suggestion_computed_check check (
          (made is null) = (computed_at is null)
          and case state when 'asked' then made is null when 'discarded' then true else made is not null end),
        constraint assignment_suggestion_settled_check check (
          (settled_by is null) = (settled_at is null)
          and (state in ('takenOver', 'discarded')) = (settled_by is not null))
      )`);
    await q.query(`create unique index assignment_suggestion_one_open_key on assignment_suggestion (lot_id, stage)
      where state in ('asked', 'ready')`);
    await q.query(`create index assignment_suggestion_lot_idx on assignment_suggestion (lot_id, stage, asked_at)`);
    await q.query(`
      create table suggested_assignment (
        suggestion_id uuid not null constraint suggested_assignment_suggestion_id_fkey references assignment_suggestion (id),
        proposal_id uuid not null constraint suggested_assignment_proposal_id_fkey references proposal (id),
        evaluator_id uuid not null constraint suggested_assignment_evaluator_id_fkey references app_user (id),
        reason jsonb not null,
        constraint suggested_assignment_pkey primary key (suggestion_id, proposal_id, evaluator_id)
      )`);
    await q.query(`
      create table suggestion_shortfall (
        suggestion_id uuid not null constraint suggestion_shortfall_suggestion_id_fkey references assignment_suggestion (id),
        proposal_id uuid not null constraint suggestion_shortfall_proposal_id_fkey references proposal (id),
        missing integer not null check (missing > 0),
        facts jsonb not null,
        constraint suggestion_shortfall_pkey primary key (suggestion_id, proposal_id)
      )`);
    // what made an assignment stays with it
    await q.query(`
      alter table assignment
        add column suggestion_id uuid constraint assignment_suggestion_id_fkey references assignment_suggestion (id),
        add column reason jsonb,
        add constraint assignment_reason_check check ((suggestion_id is null) = (reason is null))`);
    await q.query(`grant select, insert, update on assignment_suggestion to trilot_app`);
    await q.query(`grant select, insert on suggested_assignment, suggestion_shortfall to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table assignment drop column suggestion_id, drop column reason`);
    await q.query(`drop table suggestion_shortfall, suggested_assignment, assignment_suggestion`);
  }
}
