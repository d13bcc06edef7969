import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invitations to an account, what tells one session from another, and the version of what a municipality says of itself. */
export class InviteMembers1764000014000 implements MigrationInterface {
  name = 'InviteMembers1764000014000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table invitation (
        id uuid primary key,
        token_hash bytea constraint invitation_token_hash_key unique,
        email text not null check (email = lower(email) and email like '%_@_%'),
        municipality_id uuid constraint invitation_municipality_id_fkey references municipality (id),
        programme_id uuid constraint invitation_programme_id_fkey references programme (id),
        role text not null,
        invited_by uuid not null constraint invitation_invited_by_fkey references app_user (id),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null,
        mailed_at timestamptz,
        accepted_at timestamptz,
        accepted_by uuid constraint invitation_accepted_by_fkey references app_user (id),
        revoked_at timestamptz,
        constraint invitation_role_check check (
          (municipality_id is not null and programme_id is null and role in ('editor', 'signatory'))
          or (municipality_id is null and programme_id is not null and role in
            ('administrator', 'manager', 'chair', 'secretary', 'observer', 'evaluator', 'auditor'))),
        constraint invitation_accepted_check check ((accepted_at is null) = (accepted_by is null)),
        constraint invitation_once_check check (accepted_at is null or revoked_at is null)
      )`);
    await q.query(`create unique index invitation_one_open_key on invitation (municipality_id, email)
      where accepted_at is null and revoked_at is null and municipality_id is not null`);
    await q.query(`create index invitation_email_idx on invitation (email)
      where accepted_at is null and revoked_at is null`);
    await q.query(`alter table session
      add column id uuid not null default gen_random_uuid() constraint session_id_key unique,
      add column browser text not null default ''`);
    await q.query(`alter table municipality add column version integer not null default 1
      constraint municipality_version_check check (version > 0)`);
    await q.query(`grant select, insert, update on invitation to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table municipality drop column version`);
    await q.query(`alter table session drop column id, drop column browser`);
    await q.query(`drop table invitation`);
  }
}
