import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The title of a sealed revision as a column of its own: a list of thousands would unpack every whole proposal for it.
 * Drafts are compressed as quickly as revisions, which take their content over as it is.
 */
export class KeepTitles1764000300000 implements MigrationInterface {
  name = 'KeepTitles1764000300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(
      `alter table proposal_revision add column title text generated always as (content ->> 'title') stored`,
    );
    await q.query(`
      do $$ begin
        alter table proposal_draft alter column content set compression lz4;
      exception when feature_not_supported then null; -- a server built without lz4 keeps its default
      end $$`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table proposal_draft alter column content set compression default`);
    await q.query(`alter table proposal_revision drop column title`);
  }
}
