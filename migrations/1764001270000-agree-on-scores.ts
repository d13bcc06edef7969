import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the evaluators of a proposal agree on where their call asks for it, and how each of them has answered. */
export class AgreeOnScores1764001270000 implements MigrationInterface {
  name = 'AgreeOnScores1764001270000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table consensus (
        id uuid primary key,
        proposal_id uuid not null constraint consensus_proposal_id_fkey references proposal (id),
        sheets uuid[] not null constraint consensus_sheets_check check (cardinality(sheets) > 1),
        rapporteur_id uuid not null constraint consensus_rapporteur_id_fkey references app_user (id),
        state text not null default 'draft'
          constraint consensus_state_check check (state in ('draft', 'proposed', 'concluded', 'failed', 'voided')),
        version integer not null default 0 check (version >= 0),
        round integer not null default 0 check (round >= 0),
        content jsonb not null default '{"scores": {}, "comments": {}}',
        opened_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        proposed_at timestamptz,
        concluded_at timestamptz,
        seal text check (seal ~ '^[0-9a-f]{64}$'),
        failed_by uuid constraint consensus_failed_by_fkey references app_user (id),
        failed_reason text,
        constraint consensus_concluded_check check (
          (seal is null) = (concluded_at is null)
          and (state <> 'concluded' or seal is not null) and (seal is null or state in ('concluded', 'voided'))),
        constraint consensus_failed_check check (
          (failed_by is null) = (failed_reason is null)
          and (state <> 'failed' or failed_reason <> '') and (failed_by is null or state in ('failed', 'voided')))
      )`);
    await q.query(`create unique index consensus_one_key on consensus (proposal_id) where state <> 'voided'`);
    // what was concluded stays word for word; when other sheets come to count it is void, and still to be read
    await q.query(`
      create function keep_concluded_consensus() returns trigger language plpgsql as $$
      begin
        if old.seal is not null and (new.sheets, new.rapporteur_id, new.version, new.round, new.content, new.seal)
            is distinct from (old.sheets, old.rapporteur_id, old.version, old.round, old.content, old.seal) then
          raise exception 'a concluded consensus does not change' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger consensus_sealed before update on consensus
      for each row execute function keep_concluded_consensus()`);
    await q.query(`
      create table consensus_answer (
        consensus_id uuid not null constraint consensus_answer_consensus_id_fkey references consensus (id),
        round integer not null,
        evaluator_id uuid not null constraint consensus_answer_evaluator_id_fkey references app_user (id),
        answer text not null check (answer in ('agreed', 'objected')),
        reason text not null,
        answered_at timestamptz not null default now(),
        constraint consensus_answer_pkey primary key (consensus_id, round, evaluator_id),
        constraint consensus_answer_reason_check check (answer = 'agreed' or reason <> '')
      )`);
    await q.query(`create trigger consensus_answer_append_only before update or delete on consensus_answer
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert, update on consensus to trilot_app`);
    await q.query(`grant select, insert on consensus_answer to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table consensus_answer, consensus`);
    await q.query(`drop function keep_concluded_consensus`);
  }
}
