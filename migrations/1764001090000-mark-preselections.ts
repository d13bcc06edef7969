import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether a ranking decides who is invited to the next stage, as a column of its own: the snapshot is large, and whoever
 * asks for results and letters would unpack the whole of it for one answer.
 */
export class MarkPreselections1764001090000 implements MigrationInterface {
  name = 'MarkPreselections1764001090000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table ranking add column preselects boolean not null
        generated always as (snapshot #>> '{rules,preselectionBp}' is not null) stored`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table ranking drop column preselects`);
  }
}
