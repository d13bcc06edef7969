import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Partners of proposals: what each was asked, and what it has said. */
export class AskPartners1764000015000 implements MigrationInterface {
  name = 'AskPartners1764000015000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table proposal_partner (
        proposal_id uuid not null constraint proposal_partner_proposal_id_fkey references proposal (id),
        municipality_id uuid not null constraint proposal_partner_municipality_id_fkey references municipality (id),
        state text not null constraint proposal_partner_state_check check (state in ('asked', 'given', 'refused')),
        part jsonb not null,
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        title text not null,
        asked_at timestamptz not null default now(),
        asked_by uuid not null constraint proposal_partner_asked_by_fkey references app_user (id),
        decided_at timestamptz,
        decided_by uuid constraint proposal_partner_decided_by_fkey references app_user (id),
        reason text,
        constraint proposal_partner_pkey primary key (proposal_id, municipality_id),
        constraint proposal_partner_decided_check check (
          (state = 'asked') = (decided_at is null) and (decided_at is null) = (decided_by is null)),
        constraint proposal_partner_reason_check check ((state = 'refused') = (reason is not null and reason <> ''))
      )`);
    await q.query(`create index proposal_partner_municipality_id_idx on proposal_partner (municipality_id)`);
    // a submission is decided on what partners have said: whatever changes that is counted, and compared when it is sealed
    await q.query(`alter table proposal add column consents integer not null default 0`);
    await q.query(`
      alter table proposal_revision add column partner_ids jsonb not null
        generated always as (jsonb_path_query_array(content, '$.partners[*].id')) stored`);
    await q.query(`grant select, insert, update on proposal_partner to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`alter table proposal_revision drop column partner_ids`);
    await q.query(`alter table proposal drop column consents`);
    await q.query(`drop table proposal_partner`);
  }
}
