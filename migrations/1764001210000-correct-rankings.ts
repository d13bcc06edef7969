import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Corrections of frozen rankings as versions that name the one before, and the decisions of every version. `decision` stays
 * what it was: the one decision on a proposal that stands.
 */
export class CorrectRankings1764001210000 implements MigrationInterface {
  name = 'CorrectRankings1764001210000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table ranking
        add column predecessor_id uuid constraint ranking_predecessor_id_fkey references ranking (id)
          constraint ranking_predecessor_key unique,
        add column correction text constraint ranking_correction_kind_check check (
          correction in ('manifestError', 'lateConflict', 'lateRejection', 'complaintUpheld', 'reallocation')),
        add column correction_reason text,
        add column diff jsonb,
        -- small things of a large snapshot, for those who ask for nothing else
        add column put_aside jsonb not null
          generated always as (jsonb_path_query_array(snapshot, '$.excluded[*].proposalId')) stored,
        add column money_cents bigint
          generated always as ((snapshot #>> '{rules,envelopeCents}')::bigint) stored,
        add constraint ranking_correction_check check (
          (version = 1) = (predecessor_id is null) and (version = 1) = (correction is null)
          and (version = 1) = (diff is null) and (version = 1) = (correction_reason is null)
          and correction_reason is distinct from '')`);
    await q.query(`
      create function link_ranking() returns trigger language plpgsql as $$
      begin
        if new.predecessor_id is not null and not exists (
          select from ranking k
          where k.id = new.predecessor_id and k.lot_id = new.lot_id and k.stage = new.stage
            and k.version = new.version - 1 and k.hash = new.snapshot #>> '{predecessor,hash}') then
          raise exception 'a version names the one before by its hash' using errcode = 'check_violation';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger ranking_linked before insert on ranking
      for each row execute function link_ranking()`);
    await q.query(keepFrozen([...FROZEN, 'stage', 'predecessor_id', 'correction', 'correction_reason', 'diff']));

    await q.query(`
      create table ranking_decision (
        ranking_id uuid not null constraint ranking_decision_ranking_id_fkey references ranking (id),
        proposal_id uuid not null constraint ranking_decision_proposal_id_fkey references proposal (id),
        position integer,
        outcome text not null constraint ranking_decision_outcome_check check (
          outcome in ('selected', 'reserve', 'invited', 'notInvited', 'belowGates', 'rejected', 'ineligible')),
        requested_cents bigint not null check (requested_cents >= 0),
        recommended_cents bigint not null,
        departure_reason text,
        primary key (ranking_id, proposal_id),
        constraint ranking_decision_recommended_check check (
          recommended_cents >= 0 and recommended_cents <= requested_cents
          and (outcome = 'selected' or recommended_cents = 0))
      )`);
    await q.query(`create index ranking_decision_proposal_id_idx on ranking_decision (proposal_id)`);
    await q.query(`
      insert into ranking_decision
        (ranking_id, proposal_id, position, outcome, requested_cents, recommended_cents, departure_reason)
      select ranking_id, proposal_id, position, outcome, requested_cents, recommended_cents, departure_reason
      from decision`);
    // what was approved, and what another version has superseded, is history
    await q.query(`
      create function keep_decided_version() returns trigger language plpgsql as $$
      begin
        if exists (select from ranking k where k.id = coalesce(new.ranking_id, old.ranking_id)
                   and (k.state = 'approved' or exists (select from ranking x where x.predecessor_id = k.id))) then
          raise exception 'the decisions of a decided version do not change' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$`);
    await q.query(`create trigger ranking_decision_kept before insert or update or delete on ranking_decision
      for each row execute function keep_decided_version()`);
    await q.query(`
      create function keep_within_money() returns trigger language plpgsql as $$
      begin
        if exists (
          select from (select ranking_id, sum(recommended_cents) as cents from ranking_decision
                       where ranking_id in (select ranking_id from written) group by ranking_id) as used
          join ranking k on k.id = used.ranking_id
          where used.cents > coalesce(k.money_cents, 0)) then
          raise exception 'the awards of a lot exceed its money'
            using errcode = 'check_violation', constraint = 'ranking_decision_money';
        end if;
        return null;
      end $$`);
    for (const event of ['insert', 'update']) {
      await q.query(`create trigger ranking_decision_money_${event} after ${event} on ranking_decision
        referencing new table as written for each statement execute function keep_within_money()`);
    }
    await q.query(`grant select, insert, delete on ranking_decision to trilot_app`);
    await q.query(`grant delete on decision to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`revoke delete on decision from trilot_app`);
    await q.query(`drop table ranking_decision`);
    await q.query(`drop function keep_within_money()`);
    await q.query(`drop function keep_decided_version()`);
    await q.query(keepFrozen(FROZEN));
    await q.query(`drop trigger ranking_linked on ranking`);
    await q.query(`drop function link_ranking()`);
    await q.query(`
      alter table ranking
        drop constraint ranking_correction_check, drop column money_cents, drop column put_aside,
        drop column diff, drop column correction_reason, drop column correction, drop column predecessor_id`);
  }
}

/** What of a ranking never changes. */
const FROZEN = ['lot_id', 'version', 'rules_version', 'snapshot', 'hash', 'frozen_by', 'frozen_at'];

const keepFrozen = (columns: readonly string[]) => `
  create or replace function keep_ranking_frozen() returns trigger language plpgsql as $$
  begin
    if (${columns.map((column) => `new.${column}`).join(', ')})
      is distinct from (${columns.map((column) => `old.${column}`).join(', ')}) then
      raise exception 'a frozen ranking does not change' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$`;
