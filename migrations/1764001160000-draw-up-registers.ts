import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Opening registers: what had been received in a lot at the deadline of a stage, as a sealed record. */
export class DrawUpRegisters1764001160000 implements MigrationInterface {
  name = 'DrawUpRegisters1764001160000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table opening_register (
        lot_id uuid not null constraint opening_register_lot_id_fkey references lot (id),
        stage text not null constraint opening_register_stage_check check (stage in ('conceptNote', 'fullApplication')),
        call_version integer not null,
        deadline timestamptz not null,
        content jsonb not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        opened_by uuid not null constraint opening_register_opened_by_fkey references app_user (id),
        opened_at timestamptz not null,
        constraint opening_register_pkey primary key (lot_id, stage),
        constraint opening_register_after_deadline_check check (opened_at > deadline)
      )`);
    await q.query(`create trigger opening_register_append_only before update or delete on opening_register
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert on opening_register to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table opening_register`);
  }
}
