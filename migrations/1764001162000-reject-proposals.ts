import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rejections for form or eligibility and their reversals, each by two people; who is put aside so is `ineligible`. */
export class RejectProposals1764001162000 implements MigrationInterface {
  name = 'RejectProposals1764001162000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table screening
        drop constraint screening_state_check,
        add constraint screening_state_check
          check (state in ('open', 'admissible', 'rejectionProposed', 'rejected', 'reversalProposed'))`);
    await q.query(`
      create table rejection (
        id uuid primary key,
        proposal_id uuid not null constraint rejection_proposal_id_fkey references screening (proposal_id),
        reverses uuid constraint rejection_reverses_fkey references rejection (id),
        ground text not null check (ground in ('administrative', 'eligibility')),
        code text not null check (code <> ''),
        sentence text not null check (sentence <> ''),
        proposed_by uuid not null constraint rejection_proposed_by_fkey references app_user (id),
        proposed_at timestamptz not null,
        verdict text check (verdict in ('confirmed', 'refused')),
        verdict_reason text,
        decided_by uuid constraint rejection_decided_by_fkey references app_user (id),
        decided_at timestamptz,
        constraint rejection_decided_check check (
          (verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)
          and (verdict is distinct from 'refused' or verdict_reason <> '')),
        constraint rejection_four_eyes_check check (decided_by <> proposed_by)
      )`);
    await q.query(`create unique index rejection_one_undecided_key on rejection (proposal_id) where verdict is null`);
    await q.query(`create index rejection_proposal_id_idx on rejection (proposal_id, proposed_at)`);
    // a decided one is fixed: a reversal is a record of its own
    await q.query(`
      create function keep_decided_rejection() returns trigger language plpgsql as $$
      begin
        if old.verdict is not null then
          raise exception 'a decided rejection never changes' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$`);
    await q.query(`create trigger rejection_is_fixed before update or delete on rejection
      for each row execute function keep_decided_rejection()`);
    await q.query(`grant select, insert, update on rejection to trilot_app`);
    await q.query(`
      alter table decision
        drop constraint decision_outcome_check,
        add constraint decision_outcome_check check (
          outcome in ('selected', 'reserve', 'invited', 'notInvited', 'belowGates', 'rejected', 'ineligible'))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table decision
        drop constraint decision_outcome_check,
        add constraint decision_outcome_check
          check (outcome in ('selected', 'reserve', 'invited', 'notInvited', 'belowGates', 'rejected'))`);
    await q.query(`drop table rejection`);
    await q.query(`drop function keep_decided_rejection`);
    await q.query(`
      alter table screening
        drop constraint screening_state_check,
        add constraint screening_state_check check (state in ('open', 'admissible'))`);
  }
}
