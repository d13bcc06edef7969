import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether an event has been handled, so that one whose job was lost with the queue's store is handed over again. */
export class ConfirmEvents1764000011000 implements MigrationInterface {
  name = 'ConfirmEvents1764000011000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`alter table outbox add column handled_at timestamptz`);
    // what was handed over before is taken as handled: nothing is told twice
    await q.query(`update outbox set handled_at = relayed_at where relayed_at is not null`);
    await q.query(`create index outbox_unhandled_idx on outbox (relayed_at) where handled_at is null`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop index outbox_unhandled_idx`);
    await q.query(`alter table outbox drop column handled_at`);
  }
}
