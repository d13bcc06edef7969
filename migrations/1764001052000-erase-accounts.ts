import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that were erased: the row stays, as a pseudonym under which decisions can still be explained. */
export class EraseAccounts1764001052000 implements MigrationInterface {
  name = 'EraseAccounts1764001052000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table app_user add column erased_at timestamptz,
        add constraint app_user_erased_check check (
          erased_at is null or (disabled_at is not null and password_hash is null and email like '%@erased.invalid'))`);
    await q.query(`grant delete on evaluator_profile, message to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`revoke delete on evaluator_profile, message from trilot_app`);
    await q.query(`alter table app_user drop column erased_at`);
  }
}
