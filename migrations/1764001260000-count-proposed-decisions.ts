import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often decisions have been proposed on a ranking: whoever approves names what they have seen. */
export class CountProposedDecisions1764001260000 implements MigrationInterface {
  name = 'CountProposedDecisions1764001260000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table ranking add column decisions_version integer not null default 0`);
    await q.query(`update ranking set decisions_version = 1 where state <> 'frozen'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table ranking drop column decisions_version`);
  }
}
