import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was typed in the draft of a call for values that could not be read, by place. */
export class KeepUnreadValues1764000121000 implements MigrationInterface {
  name = 'KeepUnreadValues1764000121000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table call
        add column draft_unread jsonb not null default '{}',
        add constraint call_draft_unread_check check (version = 0 or draft_unread = '{}')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table call drop column draft_unread`);
  }
}
