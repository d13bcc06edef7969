import type { MigrationInterface, QueryRunner } from 'typeorm';

const DISQUALIFIES = `(d.level = 'disqualifying' or d.chair_decision = 'disqualified')`;

/** From whom a conflict hides which proposal, asked for one pair by the keys of the tables: a view that is no list first. */
export class ReadHiddenProposalsByKey1764001291000 implements MigrationInterface {
  name = 'ReadHiddenProposalsByKey1764001291000';

  async up(q: QueryRunner): Promise<void> {
    // a concept note and the full application that follows it are one proposal
    await q.query(`
      create or replace view hidden_proposal as
      select d.person_id, d.proposal_id from conflict d where ${DISQUALIFIES}
      union all
      select d.person_id, p.id from conflict d join proposal p on p.follows = d.proposal_id where ${DISQUALIFIES}
      union all
      select d.person_id, p.follows from conflict d join proposal p on p.id = d.proposal_id
      where p.follows is not null and ${DISQUALIFIES}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create or replace view hidden_proposal as
      with disqualified as (
        select person_id, proposal_id from conflict where level = 'disqualifying' or chair_decision = 'disqualified')
      select d.person_id, d.proposal_id from disqualified d
      union all
      select d.person_id, p.id from disqualified d join proposal p on p.follows = d.proposal_id
      union all
      select d.person_id, p.follows from disqualified d join proposal p on p.id = d.proposal_id
      where p.follows is not null`);
  }
}
