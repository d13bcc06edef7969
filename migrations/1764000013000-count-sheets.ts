import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside the sums of a proposal: how many sheets were submitted, which of them count, and how the first two diverge. */
export class CountSheets1764000013000 implements MigrationInterface {
  name = 'CountSheets1764000013000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table proposal_score
        add column submitted integer,
        add column counted uuid[],
        add column divergence jsonb`);
    // until now every submitted sheet counted
    await q.query(`
      update proposal_score t set submitted = t.sheets,
        counted = array(select s.id from score_sheet s where s.proposal_id = t.proposal_id and s.state = 'submitted'
                        order by s.submitted_at, s.id)`);
    await q.query(`
      alter table proposal_score
        alter column submitted set not null,
        alter column counted set not null,
        add constraint proposal_score_counted_check check (cardinality(counted) = sheets and sheets <= submitted)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table proposal_score
        drop constraint proposal_score_counted_check, drop column divergence, drop column counted, drop column submitted`);
  }
}
