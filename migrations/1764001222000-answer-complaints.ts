import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Complaints about decisions: one per proposal, kept while it is written, sealed when it is lodged, answered by somebody who
 * had no part in the decision; upheld by two people.
 */
export class AnswerComplaints1764001222000 implements MigrationInterface {
  name = 'AnswerComplaints1764001222000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table complaint (
        id uuid primary key,
        proposal_id uuid not null constraint complaint_proposal_id_fkey references proposal (id)
          constraint complaint_proposal_key unique,
        state text not null constraint complaint_state_check
          check (state in ('draft', 'lodged', 'upholdProposed', 'dismissed', 'upheld')),
        content jsonb not null,
        version integer not null check (version > 0),
        updated_at timestamptz not null,
        updated_by uuid not null constraint complaint_updated_by_fkey references app_user (id),
        lodged_at timestamptz,
        lodged_by uuid constraint complaint_lodged_by_fkey references app_user (id),
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        due_at timestamptz,
        answer text,
        proposed_by uuid constraint complaint_proposed_by_fkey references app_user (id),
        proposed_at timestamptz,
        decided_by uuid constraint complaint_decided_by_fkey references app_user (id),
        decided_at timestamptz,
        constraint complaint_lodged_check check (
          (state = 'draft') = (lodged_at is null) and (lodged_at is null) = (lodged_by is null)
          and (lodged_at is null) = (digest is null) and (lodged_at is null) = (due_at is null)),
        constraint complaint_proposed_check check (
          (state in ('upholdProposed', 'upheld')) = (proposed_by is not null)
          and (proposed_by is null) = (proposed_at is null)),
        constraint complaint_decided_check check (
          (state in ('dismissed', 'upheld')) = (decided_by is not null) and (decided_by is null) = (decided_at is null)),
        constraint complaint_answer_check check (
          (state in ('upholdProposed', 'dismissed', 'upheld')) = (answer is not null) and answer is distinct from ''),
        constraint complaint_four_eyes_check check (decided_by <> proposed_by)
      )`);
    // what was lodged is what is answered, and an answer that was given stays
    await q.query(`
      create function keep_lodged_complaint() returns trigger language plpgsql as $$
      begin
        if old.decided_at is not null or (old.lodged_at is not null
          and (new.proposal_id, new.content, new.lodged_at, new.lodged_by, new.digest, new.due_at)
          is distinct from (old.proposal_id, old.content, old.lodged_at, old.lodged_by, old.digest, old.due_at)) then
          raise exception 'a lodged complaint does not change' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger complaint_is_kept before update on complaint
      for each row execute function keep_lodged_complaint()`);
    await q.query(`grant select, insert, update on complaint to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table complaint`);
    await q.query(`drop function keep_lodged_complaint`);
  }
}
