import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The version of the call that a ranking was frozen under, as a column of its own: each of 2,000 letters would unpack the
 * whole snapshot to learn it.
 */
export class KeepTheVersionOfARanking1764001250000 implements MigrationInterface {
  name = 'KeepTheVersionOfARanking1764001250000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table ranking add column call_version integer
        generated always as ((snapshot #>> '{call,version}')::integer) stored`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table ranking drop column call_version`);
  }
}
