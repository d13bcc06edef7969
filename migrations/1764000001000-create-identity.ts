import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, municipalities, who acts for whom, roles per programme and sessions. */
export class CreateIdentity1764000001000 implements MigrationInterface {
  name = 'CreateIdentity1764000001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table app_user (
        id uuid primary key,
        email text not null check (email = lower(email) and email like '%_@_%'),
        name text not null check (name <> ''),
        password_hash text,
        language text not null default 'en',
        demonstration boolean not null default false,
        disabled_at timestamptz,
        created_at timestamptz not null default now(),
        constraint app_user_email_key unique (email)
      )`);
    await q.query(`
      create table municipality (
        id uuid primary key,
        name text not null check (name <> ''),
        local_name text not null,
        territory text not null check (territory ~ '^[A-Z]{2}-[A-Z0-9]{1,3}$'),
        population integer not null check (population > 0),
        register_number text not null,
        created_at timestamptz not null default now(),
        constraint municipality_register_key unique (territory, register_number)
      )`);
    await q.query(`
      create table member (
        municipality_id uuid not null constraint member_municipality_id_fkey references municipality (id),
        user_id uuid not null constraint member_user_id_fkey references app_user (id),
        role text not null check (role in ('editor', 'signatory')),
        constraint member_pkey primary key (municipality_id, user_id)
      )`);
    await q.query(`create index member_user_id_idx on member (user_id)`);
    await q.query(`
      create table programme (
        id uuid primary key,
        slug text not null constraint programme_slug_key unique,
        name jsonb not null,
        created_at timestamptz not null default now()
      )`);
    await q.query(`
      create table programme_role (
        programme_id uuid not null constraint programme_role_programme_id_fkey references programme (id),
        user_id uuid not null constraint programme_role_user_id_fkey references app_user (id),
        role text not null check (role in
          ('administrator', 'manager', 'chair', 'secretary', 'observer', 'evaluator', 'auditor')),
        constraint programme_role_pkey primary key (programme_id, user_id, role)
      )`);
    await q.query(`create index programme_role_user_id_idx on programme_role (user_id)`);
    await q.query(`
      create table evaluator_profile (
        user_id uuid primary key constraint evaluator_profile_user_id_fkey references app_user (id),
        country text check (country ~ '^[A-Z]{2}$'),
        languages text[] not null default '{}',
        municipality_id uuid constraint evaluator_profile_municipality_id_fkey references municipality (id)
      )`);
    await q.query(`
      create table session (
        token_hash bytea primary key,
        user_id uuid not null constraint session_user_id_fkey references app_user (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        revoked_at timestamptz
      )`);
    await q.query(`create index session_user_id_idx on session (user_id)`);
    await q.query(`grant select, insert, update on app_user, municipality, programme, evaluator_profile to trilot_app`);
    await q.query(`grant select, insert, update, delete on member, programme_role, session to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table session, evaluator_profile, programme_role, programme, member, municipality, app_user`);
  }
}
