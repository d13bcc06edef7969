import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mandates of calls, version by version, and who has signed which of them. */
export class SignMandates1764001190000 implements MigrationInterface {
  name = 'SignMandates1764001190000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table mandate (
        call_id uuid not null constraint mandate_call_id_fkey references call (id),
        version integer not null constraint mandate_version_check check (version > 0),
        texts jsonb not null constraint mandate_texts_check check (texts <> '{}'),
        digest text not null constraint mandate_digest_check check (digest ~ '^[0-9a-f]{64}$'),
        written_by uuid constraint mandate_written_by_fkey references app_user (id),
        written_at timestamptz not null default now(),
        constraint mandate_pkey primary key (call_id, version),
        constraint mandate_digest_key unique (call_id, version, digest),
        -- the first one may be the text that the product comes with; every later one has an author
        constraint mandate_author_check check (version = 1 or written_by is not null)
      )`);
    // a signature is of the very text: version and digest are those of a mandate that is kept
    await q.query(`
      create table mandate_signature (
        call_id uuid not null,
        version integer not null,
        person_id uuid not null constraint mandate_signature_person_id_fkey references app_user (id),
        digest text not null,
        language text not null,
        signed_at timestamptz not null default now(),
        constraint mandate_signature_pkey primary key (call_id, person_id, version),
        constraint mandate_signature_mandate_fkey foreign key (call_id, version, digest)
          references mandate (call_id, version, digest)
      )`);
    await q.query(`create index mandate_signature_person_id_idx on mandate_signature (person_id)`);
    for (const table of ['mandate', 'mandate_signature']) {
      await q.query(`create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change()`);
    }
    await q.query(`grant select, insert on mandate, mandate_signature to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table mandate_signature, mandate`);
  }
}
