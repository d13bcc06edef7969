import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A voided sheet of a concept note outdates two rankings: its own, and that of the full application it is carried over to. */
export class OutdateRankings1764001290000 implements MigrationInterface {
  name = 'OutdateRankings1764001290000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table outdated_ranking (
        ranking_id uuid constraint outdated_ranking_ranking_id_fkey references ranking (id),
        sheet_id uuid constraint outdated_ranking_sheet_id_fkey references voided_sheet (sheet_id),
        constraint outdated_ranking_pkey primary key (ranking_id, sheet_id)
      )`);
    await q.query(`create index outdated_ranking_sheet_id_idx on outdated_ranking (sheet_id)`);
    await q.query(`
      insert into outdated_ranking (ranking_id, sheet_id)
      select outdates, sheet_id from voided_sheet where outdates is not null`);
    await q.query(`create trigger outdated_ranking_append_only before update or delete on outdated_ranking
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert on outdated_ranking to trilot_app`);
    await q.query(`alter table voided_sheet drop column outdates`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table voided_sheet add column outdates uuid constraint voided_sheet_outdates_fkey references ranking (id)`);
    await q.query(`alter table voided_sheet disable trigger voided_sheet_append_only`);
    // the ranking of the sheet's own stage comes back; that of the other has no place in one column
    await q.query(`
      update voided_sheet v set outdates = o.ranking_id
      from outdated_ranking o join ranking r on r.id = o.ranking_id, proposal p
      where o.sheet_id = v.sheet_id and p.id = v.proposal_id and p.stage = r.stage`);
    await q.query(`alter table voided_sheet enable trigger voided_sheet_append_only`);
    await q.query(`create index voided_sheet_outdates_idx on voided_sheet (outdates) where outdates is not null`);
    await q.query(`drop table outdated_ranking`);
  }
}
