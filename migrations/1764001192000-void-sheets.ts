import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sheets that a conflict found late has voided, and the frozen rankings that no longer match their inputs by that. */
export class VoidSheets1764001192000 implements MigrationInterface {
  name = 'VoidSheets1764001192000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table voided_sheet (
        sheet_id uuid constraint voided_sheet_pkey primary key
          constraint voided_sheet_sheet_id_fkey references score_sheet (id),
        proposal_id uuid not null constraint voided_sheet_proposal_id_fkey references proposal (id),
        evaluator_id uuid not null constraint voided_sheet_evaluator_id_fkey references app_user (id),
        state_before text not null constraint voided_sheet_state_check check (state_before in ('draft', 'submitted')),
        total integer,
        reason text not null constraint voided_sheet_reason_check check (reason <> ''),
        found_by uuid not null constraint voided_sheet_found_by_fkey references app_user (id),
        -- the newest ranking of the lot, where the sums it was frozen with have changed
        outdates uuid constraint voided_sheet_outdates_fkey references ranking (id),
        voided_at timestamptz not null default now()
      )`);
    await q.query(`create index voided_sheet_outdates_idx on voided_sheet (outdates) where outdates is not null`);
    await q.query(`create trigger voided_sheet_append_only before update or delete on voided_sheet
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert on voided_sheet to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table voided_sheet`);
  }
}
