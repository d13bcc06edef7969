import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One complaint about each decision that a letter has told, so that a corrected one can be complained of too. */
export class ComplainOfCorrectedDecisions1764001292000 implements MigrationInterface {
  name = 'ComplainOfCorrectedDecisions1764001292000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table complaint
        add column letter_version integer not null default 1 constraint complaint_letter_version_check check (letter_version > 0),
        drop constraint complaint_proposal_key,
        add constraint complaint_letter_key unique (proposal_id, letter_version)`);
    await q.query(`alter table complaint alter column letter_version drop default`);
    // what is still written moves on to the decision that was told last
    await q.query(`create unique index complaint_draft_key on complaint (proposal_id) where state = 'draft'`);
    await q.query(`
      create or replace function keep_lodged_complaint() returns trigger language plpgsql as $$
      begin
        if old.decided_at is not null or (old.lodged_at is not null
          and (new.proposal_id, new.letter_version, new.content, new.lodged_at, new.lodged_by, new.digest, new.due_at)
          is distinct from
          (old.proposal_id, old.letter_version, old.content, old.lodged_at, old.lodged_by, old.digest, old.due_at)) then
          raise exception 'a lodged complaint does not change' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      create or replace function keep_lodged_complaint() returns trigger language plpgsql as $$
      begin
        if old.decided_at is not null or (old.lodged_at is not null
          and (new.proposal_id, new.content, new.lodged_at, new.lodged_by, new.digest, new.due_at)
          is distinct from (old.proposal_id, old.content, old.lodged_at, old.lodged_by, old.digest, old.due_at)) then
          raise exception 'a lodged complaint does not change' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    // one about a proposal has room for the first only
    await q.query(`
      delete from complaint x
      where exists (select from complaint o where o.proposal_id = x.proposal_id and o.letter_version < x.letter_version)`);
    await q.query(`drop index complaint_draft_key`);
    await q.query(`
      alter table complaint
        drop constraint complaint_letter_key,
        drop column letter_version,
        add constraint complaint_proposal_key unique (proposal_id)`);
  }
}
