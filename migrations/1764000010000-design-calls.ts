import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Drafts with versions of their own, what each published version was made for, and why a call was cancelled. */
export class DesignCalls1764000010000 implements MigrationInterface {
  name = 'DesignCalls1764000010000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table call
        add column draft_version integer not null default 1 check (draft_version > 0),
        add column draft_updated_at timestamptz not null default now(),
        add column draft_updated_by uuid constraint call_draft_updated_by_fkey references app_user (id),
        add column copied_from uuid constraint call_copied_from_fkey references call (id),
        add column cancelled_by uuid constraint call_cancelled_by_fkey references app_user (id),
        add column cancellation_reason text,
        add constraint call_cancelled_check check (
          (cancelled_at is null) = (cancelled_by is null)
          and (cancelled_at is null) = (coalesce(cancellation_reason, '') = ''))`);
    await q.query(`
      alter table call_version
        add column kind text not null default 'publication'
          constraint call_version_kind_check check (kind in ('publication', 'corrigendum', 'extension')),
        add column reason text,
        add constraint call_version_reason_check check (kind = 'publication' or coalesce(reason, '') <> '')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table call_version drop column reason, drop column kind`);
    await q.query(`
      alter table call
        drop constraint call_cancelled_check, drop column cancellation_reason, drop column cancelled_by,
        drop column copied_from, drop column draft_updated_by, drop column draft_updated_at, drop column draft_version`);
  }
}
