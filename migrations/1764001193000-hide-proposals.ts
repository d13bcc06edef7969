import type { MigrationInterface, QueryRunner } from 'typeorm';

/** From whom which proposal is hidden by a conflict of interest: said in one place, for every statement that reads. */
export class HideProposals1764001193000 implements MigrationInterface {
  name = 'HideProposals1764001193000';

  async up(q: QueryRunner): Promise<void> {
    // a concept note and the full application that follows it are one proposal
    await q.query(`
      create view hidden_proposal as
      with disqualified as (
        select person_id, proposal_id from conflict where level = 'disqualifying' or chair_decision = 'disqualified')
      select d.person_id, d.proposal_id from disqualified d
      union all
      select d.person_id, p.id from disqualified d join proposal p on p.follows = d.proposal_id
      union all
      select d.person_id, p.follows from disqualified d join proposal p on p.id = d.proposal_id
      where p.follows is not null`);
    await q.query(`grant select on hidden_proposal to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop view hidden_proposal`);
  }
}
