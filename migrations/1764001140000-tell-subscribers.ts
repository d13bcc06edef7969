import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants to be told of new calls: addresses without an account, confirmed by mail, and people who have one. */
export class TellSubscribers1764001140000 implements MigrationInterface {
  name = 'TellSubscribers1764001140000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table subscription (
        id uuid primary key,
        email text,
        user_id uuid constraint subscription_user_id_key unique
          constraint subscription_user_id_fkey references app_user (id),
        language text not null,
        countries text[] not null default '{}',
        lot_kind text constraint subscription_lot_kind_check check (lot_kind in ('geographic', 'horizontal')),
        asked_at timestamptz not null default now(),
        mailed_at timestamptz,
        confirmed_at timestamptz,
        constraint subscription_one_way_check check ((email is null) <> (user_id is null)),
        constraint subscription_own_check check (user_id is null or confirmed_at is not null)
      )`);
    await q.query(`create unique index subscription_email_key on subscription (email) where confirmed_at is not null`);
    await q.query(`create index subscription_waiting_idx on subscription (asked_at) where confirmed_at is null`);
    await q.query(`
      create table subscription_token (
        token_hash bytea primary key,
        subscription_id uuid not null
          constraint subscription_token_subscription_id_fkey references subscription (id) on delete cascade,
        confirms boolean not null
      )`);
    await q.query(`create index subscription_token_subscription_id_idx on subscription_token (subscription_id)`);
    await q.query(`
      create table subscription_mail (
        subscription_id uuid not null
          constraint subscription_mail_subscription_id_fkey references subscription (id) on delete cascade,
        call_id uuid not null constraint subscription_mail_call_id_fkey references call (id),
        mailed_at timestamptz,
        constraint subscription_mail_pkey primary key (subscription_id, call_id)
      )`);
    await q.query(`grant select, insert, update, delete on subscription, subscription_token to trilot_app`);
    await q.query(`grant select, insert, update on subscription_mail to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table subscription_mail, subscription_token, subscription`);
  }
}
