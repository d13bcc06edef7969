import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which pages of proposals are open now, so that colleagues see one another. */
export class SeeColleagues1764001151000 implements MigrationInterface {
  name = 'SeeColleagues1764001151000';

  async up(q: QueryRunner): Promise<void> {
    // unlogged: what is lost in a crash has been said again a moment later
    await q.query(`
      create unlogged table presence (
        page uuid not null,
        proposal_id uuid not null constraint presence_proposal_id_fkey references proposal (id),
        user_id uuid not null constraint presence_user_id_fkey references app_user (id),
        section text,
        writing boolean not null,
        seen_at timestamptz not null default now(),
        constraint presence_pkey primary key (proposal_id, user_id, page)
      )`);
    await q.query(`create index presence_seen_at_idx on presence (seen_at)`);
    await q.query(`create index presence_user_id_idx on presence (user_id)`);
    await q.query(`grant select, insert, update, delete on presence to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table presence`);
  }
}
