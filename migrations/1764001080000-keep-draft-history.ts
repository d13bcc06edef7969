import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The history of drafts: what each save replaced, place by place. */
export class KeepDraftHistory1764001080000 implements MigrationInterface {
  name = 'KeepDraftHistory1764001080000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table draft_change (
        proposal_id uuid not null constraint draft_change_proposal_id_fkey references proposal (id),
        version integer not null check (version > 1),
        path text not null check (path <> ''),
        before jsonb,
        at timestamptz not null,
        by uuid not null constraint draft_change_by_fkey references app_user (id),
        constraint draft_change_pkey primary key (proposal_id, version, path)
      )`);
    await q.query(`grant select, insert on draft_change to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table draft_change`);
  }
}
