import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calls and their lots. Whatever decides is in an immutable version; `call` and `lot` are only their identities. */
export class CreateCalls1764000002000 implements MigrationInterface {
  name = 'CreateCalls1764000002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table call (
        id uuid primary key,
        programme_id uuid not null constraint call_programme_id_fkey references programme (id),
        slug text not null constraint call_slug_key unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        draft jsonb not null,
        version integer not null default 0 check (version >= 0),
        draw_seed text not null,
        draw_commitment text not null,
        published_at timestamptz,
        published_by uuid constraint call_published_by_fkey references app_user (id),
        cancelled_at timestamptz,
        created_at timestamptz not null default now(),
        constraint call_published_check check (
          (published_at is null) = (published_by is null) and (published_at is null) = (version = 0))
      )`);
    await q.query(`create index call_programme_id_idx on call (programme_id)`);
    await q.query(`
      create table call_version (
        call_id uuid not null constraint call_version_call_id_fkey references call (id),
        version integer not null check (version > 0),
        definition jsonb not null,
        published_at timestamptz not null,
        published_by uuid not null constraint call_version_published_by_fkey references app_user (id),
        constraint call_version_pkey primary key (call_id, version)
      )`);
    await q.query(`
      create table lot (
        id uuid primary key,
        call_id uuid not null constraint lot_call_id_fkey references call (id),
        number integer not null check (number > 0),
        constraint lot_number_key unique (call_id, number)
      )`);
    await q.query(`
      create table lot_version (
        lot_id uuid not null constraint lot_version_lot_id_fkey references lot (id),
        version integer not null,
        kind text not null check (kind in ('geographic', 'horizontal')),
        territories text[] not null check (cardinality(territories) > 0),
        envelope_cents bigint not null check (envelope_cents >= 0),
        cap_cents bigint not null check (cap_cents >= 0 and cap_cents <= envelope_cents),
        opens_at timestamptz not null,
        deadline timestamptz not null,
        constraint lot_version_pkey primary key (lot_id, version),
        constraint lot_version_terms_key unique (lot_id, version, cap_cents, deadline),
        constraint lot_version_window_check check (opens_at < deadline)
      )`);
    for (const table of ['call_version', 'lot_version']) {
      await q.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await q.query(`grant select, insert, update on call to trilot_app`);
    await q.query(`grant select, insert on call_version, lot_version to trilot_app`);
    // UPDATE on lot is what SELECT … FOR SHARE and FOR UPDATE ask for
    await q.query(`grant select, insert, update on lot to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table lot_version, lot, call_version, call`);
  }
}
