import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Assignments with their declarations of conflict, score sheets, and the exact sums a ranking reads. */
export class CreateEvaluation1764000004000 implements MigrationInterface {
  name = 'CreateEvaluation1764000004000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table assignment (
        id uuid primary key,
        proposal_id uuid not null constraint assignment_proposal_id_fkey references proposal (id),
        evaluator_id uuid not null constraint assignment_evaluator_id_fkey references app_user (id),
        assigned_by uuid not null constraint assignment_assigned_by_fkey references app_user (id),
        assigned_at timestamptz not null default now(),
        constraint assignment_evaluator_key unique (proposal_id, evaluator_id)
      )`);
    await q.query(`create index assignment_evaluator_id_idx on assignment (evaluator_id)`);
    await q.query(`
      create table conflict (
        proposal_id uuid not null constraint conflict_proposal_id_fkey references proposal (id),
        person_id uuid not null constraint conflict_person_id_fkey references app_user (id),
        level text not null check (level in ('none', 'potential', 'disqualifying')),
        reason text not null,
        declared_at timestamptz not null default now(),
        chair_decision text check (chair_decision in ('cleared', 'disqualified')),
        chair_reason text,
        decided_by uuid constraint conflict_decided_by_fkey references app_user (id),
        decided_at timestamptz,
        constraint conflict_pkey primary key (proposal_id, person_id),
        constraint conflict_reason_check check (level = 'none' or reason <> ''),
        constraint conflict_decided_check check (
          (chair_decision is null) = (decided_by is null) and (chair_decision is null) = (decided_at is null)
          and (chair_decision is null or chair_reason <> ''))
      )`);
    await q.query(`
      create table score_sheet (
        id uuid primary key,
        assignment_id uuid not null constraint score_sheet_assignment_id_fkey references assignment (id)
          constraint score_sheet_assignment_id_key unique,
        proposal_id uuid not null,
        revision integer not null,
        state text not null default 'draft' check (state in ('draft', 'submitted', 'voided')),
        version integer not null default 1 check (version > 0),
        comments jsonb not null default '{}',
        total integer,
        updated_at timestamptz not null default now(),
        submitted_at timestamptz,
        constraint score_sheet_revision_fkey foreign key (proposal_id, revision)
          references proposal_revision (proposal_id, number),
        constraint score_sheet_submitted_check check (
          state = 'draft' and total is null and submitted_at is null
          or state = 'submitted' and total is not null and submitted_at is not null
          or state = 'voided')
      )`);
    await q.query(`create index score_sheet_proposal_id_idx on score_sheet (proposal_id)`);
    await q.query(`
      create table score (
        sheet_id uuid not null constraint score_sheet_id_fkey references score_sheet (id),
        question_id text not null,
        value smallint constraint score_value_check check (value between 1 and 5),
        reason text not null default '',
        constraint score_pkey primary key (sheet_id, question_id)
      )`);
    // Narrow on purpose: a ranking of thousands reads these sums, never the sheets
    await q.query(`
      create table proposal_score (
        proposal_id uuid primary key constraint proposal_score_proposal_id_fkey references proposal (id),
        lot_id uuid not null constraint proposal_score_lot_id_fkey references lot (id),
        sheets integer not null check (sheets > 0),
        total_sum integer not null,
        sums jsonb not null
      )`);
    await q.query(`create index proposal_score_lot_idx on proposal_score (lot_id, total_sum desc)`);
    await q.query(`grant select, insert, update, delete on assignment, proposal_score to trilot_app`);
    await q.query(`grant select, insert, update on conflict, score_sheet, score to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table proposal_score, score, score_sheet, conflict, assignment`);
  }
}
