import type { MigrationInterface, QueryRunner } from 'typeorm';

const PROGRAMME_ROLES = `('administrator', 'manager', 'chair', 'secretary', 'observer', 'evaluator', 'auditor')`;

/** Members who read what their municipality writes, and change nothing. */
export class LetReadersIn1764001150000 implements MigrationInterface {
  name = 'LetReadersIn1764001150000';

  async up(q: QueryRunner): Promise<void> {
    await allow(q, `('editor', 'signatory', 'reader')`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from member where role = 'reader'`);
    await q.query(`delete from invitation where role = 'reader'`);
    await allow(q, `('editor', 'signatory')`);
  }
}

async function allow(q: QueryRunner, roles: string): Promise<void> {
  await q.query(`alter table member drop constraint member_role_check,
    add constraint member_role_check check (role in ${roles})`);
  await q.query(`alter table invitation drop constraint invitation_role_check,
    add constraint invitation_role_check check (
      (municipality_id is not null and programme_id is null and role in ${roles})
      or (municipality_id is null and programme_id is not null and role in ${PROGRAMME_ROLES}))`);
}
