import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What becomes of awards after the announcement: awards that ended, and promotions from the reserve list. Both are records
 * that never change; which awards stand follows from them, in one view for everybody who asks.
 */
export class PromoteReserves1764001221000 implements MigrationInterface {
  name = 'PromoteReserves1764001221000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table promotion (
        proposal_id uuid primary key constraint promotion_proposal_id_fkey references proposal (id),
        lot_id uuid not null constraint promotion_lot_id_fkey references lot (id),
        awarded_cents bigint not null check (awarded_cents >= 0),
        passed_over jsonb not null,
        promoted_by uuid not null constraint promotion_promoted_by_fkey references app_user (id),
        promoted_at timestamptz not null
      )`);
    await q.query(`create index promotion_lot_id_idx on promotion (lot_id)`);
    await q.query(`
      create table award_ending (
        proposal_id uuid primary key constraint award_ending_proposal_id_fkey references proposal (id),
        ending text not null check (ending in ('withdraw', 'decline')),
        freed_cents bigint not null check (freed_cents >= 0),
        reason text not null check (reason <> ''),
        by_applicant boolean not null,
        ended_by uuid not null constraint award_ending_ended_by_fkey references app_user (id),
        ended_at timestamptz not null
      )`);
    for (const table of ['promotion', 'award_ending']) {
      await q.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await q.query(`
      create view standing_award as
      select d.proposal_id, k.lot_id, d.position, coalesce(x.awarded_cents, d.recommended_cents) as awarded_cents,
             x.promoted_at
      from decision d
      join ranking k on k.id = d.ranking_id and k.state = 'approved' and not k.preselects
      left join promotion x on x.proposal_id = d.proposal_id
      where (d.outcome = 'selected' or x.proposal_id is not null)
        and not exists (select from award_ending e where e.proposal_id = d.proposal_id)`);
    await q.query(`grant select, insert on promotion, award_ending to trilot_app`);
    await q.query(`grant select on standing_award to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop view standing_award`);
    await q.query(`drop table award_ending, promotion`);
  }
}
