import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The receipt that a message tells of: its mail has it as a file. */
export class AttachReceipts1764001110000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table message add column receipt_number text
        constraint message_receipt_number_fkey references proposal_revision (receipt_number)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table message drop column receipt_number`);
  }
}
