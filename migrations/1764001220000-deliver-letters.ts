import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What becomes of letters: who opened one first, which messages brought it to whom, and which mails have failed for what
 * reason. A proposal can have more letters than the one about its decision, each once; what a letter says never changes.
 */
export class DeliverLetters1764001220000 implements MigrationInterface {
  name = 'DeliverLetters1764001220000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table letter
        add column id uuid not null default gen_random_uuid(),
        add column kind text not null default 'decision'
          constraint letter_kind_check check (kind in ('decision', 'promotion')),
        add column opened_at timestamptz,
        add column opened_by uuid constraint letter_opened_by_fkey references app_user (id),
        add constraint letter_opened_check check ((opened_at is null) = (opened_by is null)),
        drop constraint letter_pkey,
        add constraint letter_pkey primary key (id),
        add constraint letter_proposal_kind_key unique (proposal_id, kind)`);
    await q.query(`alter table letter alter column id drop default, alter column kind drop default`);
    await q.query(`revoke update on letter from trilot_app`);
    await q.query(`grant update (opened_at, opened_by) on letter to trilot_app`);
    await q.query(`
      alter table message
        add column letter_id uuid constraint message_letter_id_fkey references letter (id),
        add column attempts smallint not null default 0 check (attempts >= 0),
        add column failure text,
        add column failed_at timestamptz,
        add constraint message_failed_check check (failed_at is null or (failure is not null and mailed_at is null))`);
    await q.query(`
      update message m set letter_id = l.id from letter l
      where m.deduplication_key like 'letter:' || l.proposal_id || ':%'`);
    await q.query(`create index message_letter_id_idx on message (letter_id) where letter_id is not null`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table message
        drop column letter_id, drop column attempts, drop column failed_at, drop column failure`);
    await q.query(`delete from letter where kind <> 'decision'`);
    await q.query(`revoke update (opened_at, opened_by) on letter from trilot_app`);
    await q.query(`grant update on letter to trilot_app`);
    await q.query(`
      alter table letter
        drop constraint letter_pkey,
        drop constraint letter_proposal_kind_key,
        drop column id, drop column kind, drop column opened_at, drop column opened_by,
        add constraint letter_pkey primary key (proposal_id)`);
  }
}
