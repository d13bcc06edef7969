import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Frozen rankings, decisions, the announcement with its letters, and the in-app inbox. */
export class CreateSelection1764000005000 implements MigrationInterface {
  name = 'CreateSelection1764000005000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table ranking (
        id uuid primary key,
        lot_id uuid not null constraint ranking_lot_id_fkey references lot (id),
        version integer not null default 1 check (version > 0),
        state text not null default 'frozen'
          constraint ranking_state_check check (state in ('frozen', 'proposed', 'approved')),
        rules_version integer not null,
        snapshot jsonb not null,
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        frozen_by uuid not null constraint ranking_frozen_by_fkey references app_user (id),
        frozen_at timestamptz not null,
        proposed_by uuid constraint ranking_proposed_by_fkey references app_user (id),
        proposed_at timestamptz,
        approved_by uuid constraint ranking_approved_by_fkey references app_user (id),
        approved_at timestamptz,
        constraint ranking_version_key unique (lot_id, version),
        constraint ranking_proposed_check check (
          (state = 'frozen') = (proposed_by is null) and (proposed_by is null) = (proposed_at is null)),
        constraint ranking_approved_check check (
          (state = 'approved') = (approved_by is not null) and (approved_by is null) = (approved_at is null)),
        constraint ranking_four_eyes_check check (approved_by <> proposed_by)
      )`);
    await q.query(`
      create function keep_ranking_frozen() returns trigger language plpgsql as $$
      begin
        if (new.lot_id, new.version, new.rules_version, new.snapshot, new.hash, new.frozen_by, new.frozen_at)
          is distinct from
          (old.lot_id, old.version, old.rules_version, old.snapshot, old.hash, old.frozen_by, old.frozen_at) then
          raise exception 'a frozen ranking does not change' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger ranking_frozen before update on ranking
      for each row execute function keep_ranking_frozen()`);
    await q.query(`
      create table decision (
        proposal_id uuid primary key constraint decision_proposal_id_fkey references proposal (id),
        ranking_id uuid not null constraint decision_ranking_id_fkey references ranking (id),
        position integer,
        outcome text not null check (outcome in ('selected', 'reserve', 'belowGates', 'rejected')),
        requested_cents bigint not null check (requested_cents >= 0),
        recommended_cents bigint not null,
        departure_reason text,
        constraint decision_recommended_check check (
          recommended_cents >= 0 and recommended_cents <= requested_cents
          and (outcome = 'selected' or recommended_cents = 0))
      )`);
    await q.query(`create index decision_ranking_id_idx on decision (ranking_id, position)`);
    await q.query(`
      create table announcement (
        call_id uuid primary key constraint announcement_call_id_fkey references call (id),
        at timestamptz not null,
        made_by uuid not null constraint announcement_made_by_fkey references app_user (id),
        made_at timestamptz not null default now()
      )`);
    await q.query(`
      create table letter (
        proposal_id uuid primary key constraint letter_proposal_id_fkey references proposal (id),
        language text not null,
        subject text not null,
        body text not null,
        created_at timestamptz not null default now()
      )`);
    await q.query(`
      create table message (
        id uuid primary key,
        recipient_id uuid not null constraint message_recipient_id_fkey references app_user (id),
        deduplication_key text not null constraint message_deduplication_key_key unique,
        language text not null,
        subject text not null,
        body text not null,
        link text,
        created_at timestamptz not null default now(),
        mailed_at timestamptz,
        read_at timestamptz
      )`);
    await q.query(`create index message_recipient_idx on message (recipient_id, created_at desc)`);
    await q.query(`grant select, insert, update on ranking, decision, letter, message to trilot_app`);
    await q.query(`grant select, insert on announcement to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table message, letter, announcement, decision, ranking`);
    await q.query(`drop function keep_ranking_frozen()`);
  }
}
