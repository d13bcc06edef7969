import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proposals, their one working draft and their sealed revisions. */
export class CreateProposals1764000003000 implements MigrationInterface {
  name = 'CreateProposals1764000003000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proposal (
        id uuid primary key,
        reference text not null constraint proposal_reference_key unique,
        lot_id uuid not null constraint proposal_lot_id_fkey references lot (id),
        municipality_id uuid not null constraint proposal_municipality_id_fkey references municipality (id),
        state text not null default 'draft'
          constraint proposal_state_check check (state in ('draft', 'submitted', 'withdrawn')),
        revision integer not null default 0,
        created_at timestamptz not null default now(),
        created_by uuid not null constraint proposal_created_by_fkey references app_user (id),
        withdrawn_at timestamptz,
        withdrawal_reason text,
        constraint proposal_submitted_check check (state <> 'submitted' or revision > 0),
        constraint proposal_withdrawn_check check (
          (state = 'withdrawn') = (withdrawn_at is not null)
          and (state = 'withdrawn') = (withdrawal_reason is not null and withdrawal_reason <> ''))
      )`);
    await q.query(`create unique index proposal_one_open_key on proposal (municipality_id, lot_id)
      where state <> 'withdrawn'`);
    await q.query(`create index proposal_lot_id_idx on proposal (lot_id, state)`);
    await q.query(`
      create table proposal_draft (
        proposal_id uuid primary key constraint proposal_draft_proposal_id_fkey references proposal (id),
        content jsonb not null,
        version integer not null default 1 check (version > 0),
        submitted_version integer,
        updated_at timestamptz not null default now(),
        updated_by uuid not null constraint proposal_draft_updated_by_fkey references app_user (id)
      )`);
    await q.query(`
      create table proposal_revision (
        id uuid primary key,
        proposal_id uuid not null constraint proposal_revision_proposal_id_fkey references proposal (id),
        number integer not null check (number > 0),
        lot_id uuid not null,
        call_version integer not null,
        cap_cents bigint not null,
        deadline timestamptz not null,
        requested_cents bigint not null,
        content jsonb not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        receipt_number text not null constraint proposal_revision_receipt_number_key unique,
        submitted_at timestamptz not null,
        submitted_by uuid not null constraint proposal_revision_submitted_by_fkey references app_user (id),
        constraint proposal_revision_number_key unique (proposal_id, number),
        constraint proposal_revision_terms_fkey foreign key (lot_id, call_version, cap_cents, deadline)
          references lot_version (lot_id, version, cap_cents, deadline),
        constraint proposal_revision_cap_check check (requested_cents >= 0 and requested_cents <= cap_cents),
        constraint proposal_revision_in_time_check check (submitted_at <= deadline)
      )`);
    await q.query(`
      do $$ begin
        alter table proposal_revision alter column content set compression lz4;
      exception when feature_not_supported then null; -- a server built without lz4 keeps its default
      end $$`);
    await q.query(`create trigger proposal_revision_append_only before update or delete on proposal_revision
      for each row execute function refuse_change()`);
    await q.query(`
      create table submission_attempt (
        id bigint generated always as identity primary key,
        proposal_id uuid not null constraint submission_attempt_proposal_id_fkey references proposal (id),
        at timestamptz not null default now(),
        actor_id uuid not null constraint submission_attempt_actor_id_fkey references app_user (id),
        draft_version integer not null,
        refusal jsonb not null
      )`);
    await q.query(`create index submission_attempt_proposal_id_idx on submission_attempt (proposal_id, id)`);
    await q.query(`grant select, insert, update on proposal, proposal_draft to trilot_app`);
    await q.query(`grant select, insert on proposal_revision, submission_attempt to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table submission_attempt, proposal_revision, proposal_draft, proposal`);
  }
}
