import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Calls in two stages: what is written, ranked and announced at each of them. A proposal at a stage is a row of its own, with
 * draft, revisions, sheets and decision; both rows of a proposal have one reference, and the second follows the first.
 */
export class JudgeStages1764001030000 implements MigrationInterface {
  name = 'JudgeStages1764001030000';

  async up(q: QueryRunner): Promise<void> {
    const stage = `stage text not null default 'fullApplication'`;
    const known = (table: string) =>
      `constraint ${table}_stage_check check (stage in ('conceptNote', 'fullApplication'))`;
    const ofCall = (lot: string) => `
      (select v.definition #>> '{stages,0}' from lot l join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version where l.id = ${lot})`;

    await q.query(`alter table lot_version add column ${stage} ${known('lot_version')}`);
    await q.query(`alter table lot_version disable trigger lot_version_append_only`);
    await q.query(`
      update lot_version x set stage = v.definition #>> '{stages,0}'
      from lot l join call_version v on v.call_id = l.call_id where l.id = x.lot_id and v.version = x.version`);
    await q.query(`alter table lot_version enable trigger lot_version_append_only`);
    await q.query(`alter table proposal_revision drop constraint proposal_revision_terms_fkey`);
    await q.query(`
      alter table lot_version
        drop constraint lot_version_terms_key,
        drop constraint lot_version_pkey,
        add constraint lot_version_pkey primary key (lot_id, version, stage),
        add constraint lot_version_terms_key unique (lot_id, version, stage, cap_cents, deadline)`);
    await q.query(`
      insert into lot_version (lot_id, version, stage, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
      select x.lot_id, x.version, 'fullApplication', x.kind, x.territories, x.envelope_cents, x.cap_cents, x.opens_at,
             (t ->> 'fullApplicationDeadline')::timestamptz
      from lot_version x join lot l on l.id = x.lot_id
      join call_version v on v.call_id = l.call_id and v.version = x.version
      cross join jsonb_array_elements(v.definition -> 'lots') as t
      where (t ->> 'number')::integer = l.number and jsonb_array_length(v.definition -> 'stages') = 2`);

    await q.query(`
      alter table proposal
        add column ${stage} ${known('proposal')},
        add column follows uuid constraint proposal_follows_fkey references proposal (id),
        add column together boolean not null default false,
        add constraint proposal_follows_check check (follows is null or stage = 'fullApplication')`);
    await q.query(`
      update proposal set stage = ${ofCall('proposal.lot_id')},
        together = coalesce((select v.definition #>> '{secondStage,by}' = 'together' from lot l join call c on c.id = l.call_id
          join call_version v on v.call_id = c.id and v.version = c.version where l.id = proposal.lot_id), false)`);
    await q.query(`drop index proposal_one_open_key`);
    await q.query(`create unique index proposal_one_open_key on proposal (municipality_id, lot_id, stage)
      where state <> 'withdrawn'`);
    await q.query(`alter table proposal drop constraint proposal_reference_key`);
    await q.query(`create unique index proposal_reference_key on proposal (reference) where follows is null`);
    await q.query(`create index proposal_follows_idx on proposal (follows) where follows is not null`);

    await q.query(`alter table proposal_revision disable trigger proposal_revision_append_only`);
    await q.query(`
      alter table proposal_revision
        add column ${stage},
        add column concept_note_cents bigint,
        add column request_tolerance_bp integer,
        add constraint proposal_revision_tolerance_check check (
          (concept_note_cents is null) = (request_tolerance_bp is null)
          and (concept_note_cents is null
               or abs(requested_cents - concept_note_cents) * 10000::numeric <= concept_note_cents::numeric * request_tolerance_bp))`);
    await q.query(`update proposal_revision r set stage = p.stage from proposal p
      where p.id = r.proposal_id and p.stage <> 'fullApplication'`);
    await q.query(`alter table proposal_revision enable trigger proposal_revision_append_only`);
    await q.query(`
      alter table proposal_revision add constraint proposal_revision_terms_fkey
        foreign key (lot_id, call_version, stage, cap_cents, deadline)
        references lot_version (lot_id, version, stage, cap_cents, deadline)`);

    await q.query(leadLimit(`and p.reference <> new.reference`, 'count(distinct p.reference)'));

    await q.query(`alter table ranking add column ${stage} ${known('ranking')}`);
    await q.query(`update ranking set stage = ${ofCall('ranking.lot_id')}`);
    await q.query(`
      alter table ranking
        drop constraint ranking_version_key,
        add constraint ranking_version_key unique (lot_id, stage, version)`);
    await q.query(`
      alter table decision
        drop constraint decision_outcome_check,
        add constraint decision_outcome_check
          check (outcome in ('selected', 'reserve', 'invited', 'notInvited', 'belowGates', 'rejected'))`);
    await q.query(`
      create table preselection (
        call_id uuid primary key constraint preselection_call_id_fkey references call (id),
        at timestamptz not null,
        made_by uuid not null constraint preselection_made_by_fkey references app_user (id),
        made_at timestamptz not null default now()
      )`);
    await q.query(`grant select, insert on preselection to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table preselection`);
    await q.query(`
      alter table decision
        drop constraint decision_outcome_check,
        add constraint decision_outcome_check check (outcome in ('selected', 'reserve', 'belowGates', 'rejected'))`);
    await q.query(`
      alter table ranking
        drop constraint ranking_version_key, drop column stage,
        add constraint ranking_version_key unique (lot_id, version)`);
    await q.query(leadLimit(`and p.id <> new.id`, 'count(*)'));
    await q.query(`alter table proposal_revision drop constraint proposal_revision_terms_fkey`);
    await q.query(`
      alter table proposal_revision
        drop constraint proposal_revision_tolerance_check, drop column request_tolerance_bp, drop column concept_note_cents,
        drop column stage`);
    await q.query(`drop index proposal_follows_idx`);
    await q.query(`drop index proposal_reference_key`);
    await q.query(`alter table proposal add constraint proposal_reference_key unique (reference)`);
    await q.query(`drop index proposal_one_open_key`);
    await q.query(`
      alter table proposal
        drop constraint proposal_follows_check, drop column together, drop column follows, drop column stage`);
    await q.query(`create unique index proposal_one_open_key on proposal (municipality_id, lot_id)
      where state <> 'withdrawn'`);
    await q.query(`alter table lot_version disable trigger lot_version_append_only`);
    await q.query(`
      delete from lot_version x using lot l, call_version v
      where l.id = x.lot_id and v.call_id = l.call_id and v.version = x.version
        and x.stage <> v.definition #>> '{stages,0}'`);
    await q.query(`alter table lot_version enable trigger lot_version_append_only`);
    await q.query(`
      alter table lot_version
        drop constraint lot_version_terms_key, drop constraint lot_version_pkey, drop column stage,
        add constraint lot_version_pkey primary key (lot_id, version),
        add constraint lot_version_terms_key unique (lot_id, version, cap_cents, deadline)`);
    await q.query(`
      alter table proposal_revision add constraint proposal_revision_terms_fkey
        foreign key (lot_id, call_version, cap_cents, deadline)
        references lot_version (lot_id, version, cap_cents, deadline)`);
  }
}

/** The number a municipality may lead; both stages of a proposal are one. */
const leadLimit = (others: string, count: string) => `
  create or replace function keep_lead_limit() returns trigger language plpgsql as $$
  declare
    of_call uuid;
    most integer;
    others integer;
  begin
    select c.id, v.max_as_lead into of_call, most
    from lot l join call c on c.id = l.call_id
    join call_version v on v.call_id = c.id and v.version = c.version
    where l.id = new.lot_id;
    if most is null then
      return new;
    end if;
    perform from municipality where id = new.municipality_id for no key update;
    select ${count} into others
    from proposal p join lot l on l.id = p.lot_id
    where p.municipality_id = new.municipality_id and l.call_id = of_call ${others}
      and (p.state = 'submitted' or tg_op = 'INSERT' and p.state <> 'withdrawn');
    if others >= most then
      raise exception 'a municipality leads at most % proposals in the call', most
        using errcode = 'check_violation', constraint = 'proposal_lead_limit';
    end if;
    return new;
  end $$`;
