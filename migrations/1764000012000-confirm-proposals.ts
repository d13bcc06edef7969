import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Signatories' confirmations of a draft's version, and the last line behind the number of proposals one may lead. */
export class ConfirmProposals1764000012000 implements MigrationInterface {
  name = 'ConfirmProposals1764000012000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table signatory_confirmation (
        proposal_id uuid not null constraint signatory_confirmation_proposal_id_fkey references proposal (id),
        draft_version integer not null check (draft_version > 0),
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        confirmed_by uuid not null constraint signatory_confirmation_confirmed_by_fkey references app_user (id),
        confirmed_at timestamptz not null default now(),
        constraint signatory_confirmation_pkey primary key (proposal_id, draft_version)
      )`);
    await q.query(`create trigger signatory_confirmation_append_only before update or delete on signatory_confirmation
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert on signatory_confirmation to trilot_app`);
    await q.query(`
      alter table call_version add column max_as_lead integer
        generated always as ((definition #>> '{eligibility,maxAsLead}')::integer) stored`);
    // the municipality is locked, so that two proposals of it which are started or submitted at once see each other
    await q.query(`
      create function keep_lead_limit() returns trigger language plpgsql as $$
      declare
        of_call uuid;
        most integer;
        others integer;
      begin
        select c.id, v.max_as_lead into of_call, most
        from lot l join call c on c.id = l.call_id
        join call_version v on v.call_id = c.id and v.version = c.version
        where l.id = new.lot_id;
        if most is null then
          return new;
        end if;
        perform from municipality where id = new.municipality_id for no key update;
        select count(*) into others
        from proposal p join lot l on l.id = p.lot_id
        where p.municipality_id = new.municipality_id and l.call_id = of_call and p.id <> new.id
          and (p.state = 'submitted' or tg_op = 'INSERT' and p.state <> 'withdrawn');
        if others >= most then
          raise exception 'a municipality leads at most % proposals in the call', most
            using errcode = 'check_violation', constraint = 'proposal_lead_limit';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger proposal_lead_limit_start before insert on proposal
      for each row when (new.state <> 'withdrawn') execute function keep_lead_limit()`);
    await q.query(`create trigger proposal_lead_limit_submit before update of state on proposal
      for each row when (new.state = 'submitted' and old.state <> 'submitted') execute function keep_lead_limit()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger proposal_lead_limit_submit on proposal`);
    await q.query(`drop trigger proposal_lead_limit_start on proposal`);
    await q.query(`drop function keep_lead_limit()`);
    await q.query(`alter table call_version drop column max_as_lead`);
    await q.query(`drop table signatory_confirmation`);
  }
}
