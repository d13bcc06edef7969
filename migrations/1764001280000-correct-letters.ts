import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Letters that take the place of an earlier one: a correction after the announcement is told as the decision was, once for
 * each version of the ranking that decides otherwise.
 */
export class CorrectLetters1764001280000 implements MigrationInterface {
  name = 'CorrectLetters1764001280000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table letter
        add column version integer not null default 1,
        drop constraint letter_kind_check,
        add constraint letter_kind_check check (kind in ('decision', 'correction', 'promotion')),
        add constraint letter_version_check check (case kind when 'correction' then version > 1 else version = 1 end),
        drop constraint letter_proposal_kind_key,
        add constraint letter_proposal_kind_version_key unique (proposal_id, kind, version)`);
    await q.query(`alter table letter alter column version drop default`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      update message m set letter_id = null from letter x where x.id = m.letter_id and x.kind = 'correction'`);
    await q.query(`delete from letter where kind = 'correction'`);
    await q.query(`
      alter table letter
        drop constraint letter_proposal_kind_version_key,
        drop constraint letter_version_check,
        drop constraint letter_kind_check,
        drop column version,
        add constraint letter_kind_check check (kind in ('decision', 'promotion')),
        add constraint letter_proposal_kind_key unique (proposal_id, kind)`);
  }
}
