import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Audit with its seals, outbox, idempotency keys and sign-in throttle; the role the application works as. */
export class CreatePlatform1764000000000 implements MigrationInterface {
  name = 'CreatePlatform1764000000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = 'trilot_app') then
          create role trilot_app nologin;
        end if;
        begin
          set local role trilot_app;
          set local role none;
        exception when insufficient_privilege then
          -- from PostgreSQL 16 on, whoever creates a role is a member of it but may not yet work as it
          grant trilot_app to current_user;
        end;
      exception when unique_violation or duplicate_object then null;
      end $$`);
    await q.query(`
      create function refuse_change() returns trigger language plpgsql as $$
      begin
        raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'restrict_violation';
      end $$`);
    await q.query(`
      create table audit_entry (
        id bigint generated always as identity primary key,
        at timestamptz not null default clock_timestamp(),
        actor_id uuid,
        action text not null check (action <> ''),
        subject_type text not null,
        subject_id text not null,
        reason text,
        facts jsonb not null default '{}',
        request_id text
      )`);
    await q.query(`create index audit_entry_subject_idx on audit_entry (subject_type, subject_id, id)`);
    await q.query(`
      create table audit_seal (
        position bigint primary key check (position > 0),
        entry_id bigint not null constraint audit_seal_entry_id_key unique
          constraint audit_seal_entry_id_fkey references audit_entry (id),
        previous_hash text not null,
        hash text not null
      )`);
    for (const table of ['audit_entry', 'audit_seal']) {
      await q.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
      await q.query(`create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change()`);
    }
    await q.query(`
      create table outbox (
        id uuid primary key,
        topic text not null,
        payload jsonb not null,
        due_at timestamptz,
        created_at timestamptz not null default now(),
        relayed_at timestamptz
      )`);
    await q.query(`create index outbox_waiting_idx on outbox (created_at, id) where relayed_at is null`);
    await q.query(`
      create table idempotency_key (
        actor_id uuid not null,
        operation text not null,
        key text not null check (length(key) between 8 and 200),
        request_hash text not null,
        response jsonb,
        created_at timestamptz not null default now(),
        constraint idempotency_key_pkey primary key (actor_id, operation, key)
      )`);
    await q.query(`
      create table sign_in_throttle (
        key varchar(255) primary key,
        points integer not null default 0,
        expire bigint
      )`);
    await q.query(`grant usage on schema public to trilot_app`);
    await q.query(`grant select, insert on audit_entry, audit_seal to trilot_app`);
    await q.query(`grant select, insert, update, delete on outbox, idempotency_key, sign_in_throttle to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table sign_in_throttle, idempotency_key, outbox, audit_seal, audit_entry`);
    await q.query(`drop function refuse_change()`);
  }
}
