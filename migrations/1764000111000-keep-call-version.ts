import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The version of its call that a proposal is written on; a changed form reaches it when its writers move on. */
export class KeepCallVersion1764000111000 implements MigrationInterface {
  name = 'KeepCallVersion1764000111000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table proposal_draft add column call_version integer`);
    await q.query(`
      update proposal_draft d set call_version = c.version
      from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
      where p.id = d.proposal_id`);
    await q.query(`
      alter table proposal_draft
        alter column call_version set not null,
        add constraint proposal_draft_call_version_check check (call_version > 0)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table proposal_draft drop column call_version`);
  }
}
