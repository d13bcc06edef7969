import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Files of proposals, received in pieces; which of them each revision is sealed with. Their contents are in the file store. */
export class KeepFiles1764001100000 implements MigrationInterface {
  name = 'KeepFiles1764001100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table stored_file (
        id uuid primary key,
        name text not null check (name <> ''),
        bytes bigint not null check (bytes > 0),
        received bigint not null default 0,
        fingerprint text not null,
        state text not null default 'receiving'
          constraint stored_file_state_check check (state in ('receiving', 'waiting', 'ready', 'refused')),
        type text,
        digest text check (digest ~ '^[0-9a-f]{64}$'),
        refusal jsonb,
        checked_at timestamptz,
        unwanted_at timestamptz,
        created_at timestamptz not null default now(),
        created_by uuid not null constraint stored_file_created_by_fkey references app_user (id),
        touched_at timestamptz not null default now(),
        constraint stored_file_received_check check (received between 0 and bytes),
        constraint stored_file_whole_check check (
          state not in ('waiting', 'ready') or received = bytes and digest is not null and type is not null),
        constraint stored_file_refused_check check ((state = 'refused') = (refusal is not null)),
        constraint stored_file_checked_check check (checked_at is null or state = 'ready')
      )`);
    await q.query(`create index stored_file_waiting_idx on stored_file (touched_at) where state = 'waiting'`);
    await q.query(`create index stored_file_unwanted_idx on stored_file (unwanted_at) where unwanted_at is not null`);
    // each piece is kept under a key of its own, so that none is ever written over
    await q.query(`
      create table file_piece (
        file_id uuid not null constraint file_piece_file_id_fkey references stored_file (id) on delete cascade,
        start bigint not null check (start >= 0),
        bytes integer not null check (bytes > 0),
        key uuid not null,
        constraint file_piece_pkey primary key (file_id, start)
      )`);
    await q.query(`
      create table proposal_file (
        proposal_id uuid not null constraint proposal_file_proposal_id_fkey references proposal (id),
        file_id uuid not null constraint proposal_file_file_id_fkey references stored_file (id) on delete cascade,
        slot text not null check (slot <> ''),
        added_at timestamptz not null default now(),
        constraint proposal_file_pkey primary key (proposal_id, file_id)
      )`);
    await q.query(`create index proposal_file_file_id_idx on proposal_file (file_id)`);
    // what a revision is sealed with stays: neither row nor content of such a file can go
    await q.query(`
      create table revision_file (
        proposal_id uuid not null,
        revision integer not null,
        file_id uuid not null constraint revision_file_file_id_fkey references stored_file (id),
        slot text not null,
        constraint revision_file_pkey primary key (proposal_id, revision, file_id),
        constraint revision_file_revision_fkey foreign key (proposal_id, revision)
          references proposal_revision (proposal_id, number)
      )`);
    await q.query(`create index revision_file_file_id_idx on revision_file (file_id)`);
    await q.query(`create trigger revision_file_append_only before update or delete on revision_file
      for each row execute function refuse_change()`);
    await q.query(`grant select, insert, update, delete on stored_file to trilot_app`);
    await q.query(`grant select, insert, delete on file_piece, proposal_file to trilot_app`);
    await q.query(`grant select, insert on revision_file to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table revision_file, proposal_file, file_piece, stored_file`);
  }
}
