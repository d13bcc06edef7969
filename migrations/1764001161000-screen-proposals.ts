import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The administrative check of proposals; inquiries to applicants with a due day, and the addenda that answer them. */
export class ScreenProposals1764001161000 implements MigrationInterface {
  name = 'ScreenProposals1764001161000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table screening (
        proposal_id uuid primary key constraint screening_proposal_id_fkey references proposal (id),
        state text not null default 'open' constraint screening_state_check check (state in ('open', 'admissible')),
        checks jsonb not null default '{}',
        version integer not null default 0 check (version >= 0),
        updated_at timestamptz not null default now(),
        updated_by uuid not null constraint screening_updated_by_fkey references app_user (id)
      )`);
    await q.query(`
      create table inquiry (
        id uuid primary key,
        proposal_id uuid not null constraint inquiry_proposal_id_fkey references proposal (id),
        revision integer not null,
        language text not null,
        fields jsonb not null check (jsonb_array_length(fields) > 0),
        due_on date not null,
        due_at timestamptz not null,
        asked_at timestamptz not null,
        asked_by uuid not null constraint inquiry_asked_by_fkey references app_user (id),
        constraint inquiry_revision_fkey foreign key (proposal_id, revision)
          references proposal_revision (proposal_id, number),
        constraint inquiry_due_check check (due_at >= asked_at)
      )`);
    await q.query(`create index inquiry_proposal_id_idx on inquiry (proposal_id, asked_at)`);
    await q.query(`
      create table addendum_draft (
        inquiry_id uuid primary key constraint addendum_draft_inquiry_id_fkey references inquiry (id),
        answers jsonb not null,
        version integer not null check (version > 0),
        updated_at timestamptz not null,
        updated_by uuid not null constraint addendum_draft_updated_by_fkey references app_user (id)
      )`);
    await q.query(`
      create table addendum (
        inquiry_id uuid primary key constraint addendum_inquiry_id_fkey references inquiry (id),
        answers jsonb not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        sent_at timestamptz not null,
        sent_by uuid not null constraint addendum_sent_by_fkey references app_user (id)
      )`);
    for (const table of ['inquiry', 'addendum']) {
      await q.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await q.query(`alter table notice_in_app drop constraint notice_in_app_notice_check,
      add constraint notice_in_app_notice_check
        check (notice not in ('receipt', 'decision', 'corrigendum', 'account', 'inquiry'))`);
    await q.query(`grant select, insert, update on screening, addendum_draft to trilot_app`);
    await q.query(`grant select, insert on inquiry, addendum to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table notice_in_app drop constraint notice_in_app_notice_check,
      add constraint notice_in_app_notice_check check (notice not in ('receipt', 'decision', 'corrigendum', 'account'))`);
    await q.query(`drop table addendum, addendum_draft, inquiry, screening`);
  }
}
