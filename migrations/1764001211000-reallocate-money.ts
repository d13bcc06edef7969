import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Left-over money that moves between the lots of a call: recorded once, never changed, and part of what a lot may award. */
export class ReallocateMoney1764001211000 implements MigrationInterface {
  name = 'ReallocateMoney1764001211000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table reallocation (
        id uuid primary key,
        act_id uuid not null,
        place integer not null check (place >= 0),
        from_lot uuid not null constraint reallocation_from_lot_fkey references lot (id),
        to_lot uuid not null constraint reallocation_to_lot_fkey references lot (id),
        cents bigint not null check (cents > 0),
        reason text not null check (reason <> ''),
        made_by uuid not null constraint reallocation_made_by_fkey references app_user (id),
        made_at timestamptz not null,
        constraint reallocation_lots_check check (from_lot <> to_lot),
        constraint reallocation_place_key unique (act_id, place)
      )`);
    await q.query(`create index reallocation_from_lot_idx on reallocation (from_lot)`);
    await q.query(`create index reallocation_to_lot_idx on reallocation (to_lot)`);
    await q.query(`create trigger reallocation_append_only before update or delete on reallocation
      for each row execute function refuse_change()`);
    await q.query(`
      create function lot_money(lot uuid, envelope bigint) returns bigint language sql stable as $$
        select envelope + coalesce((select sum(case when to_lot = lot then cents else -cents end)
                                    from reallocation where lot in (from_lot, to_lot)), 0)::bigint
      $$`);
    await q.query(`
      create function keep_reallocation() returns trigger language plpgsql as $$
      begin
        if (select a.call_id from lot a where a.id = new.from_lot)
           <> (select b.call_id from lot b where b.id = new.to_lot) then
          raise exception 'money moves within a call' using errcode = 'check_violation';
        end if;
        if lot_money(new.from_lot, (select x.envelope_cents from lot_version x
                                    join lot l on l.id = x.lot_id join call c on c.id = l.call_id and c.version = x.version
                                    where x.lot_id = new.from_lot order by x.stage desc limit 1)) < 0 then
          raise exception 'a lot gives no more than it has'
            using errcode = 'check_violation', constraint = 'reallocation_money';
        end if;
        return null;
      end $$`);
    await q.query(`create trigger reallocation_kept after insert on reallocation
      for each row execute function keep_reallocation()`);
    // what is ranked for awards uses the published envelope and what has been recorded, to the cent
    await q.query(`
      create function keep_ranking_money() returns trigger language plpgsql as $$
      begin
        if new.snapshot #>> '{rules,preselectionBp}' is null
          and (new.snapshot #>> '{rules,envelopeCents}')::bigint <> (
            select lot_money(x.lot_id, x.envelope_cents) from lot_version x
            where x.lot_id = new.lot_id and x.stage = new.stage
              and x.version = (new.snapshot #>> '{call,version}')::integer) then
          raise exception 'the money of a ranking is the envelope and what was moved'
            using errcode = 'check_violation', constraint = 'ranking_money';
        end if;
        return new;
      end $$`);
    await q.query(`create trigger ranking_money before insert on ranking
      for each row execute function keep_ranking_money()`);
    await q.query(`grant select, insert on reallocation to trilot_app`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop trigger ranking_money on ranking`);
    await q.query(`drop function keep_ranking_money()`);
    await q.query(`drop table reallocation`);
    await q.query(`drop function keep_reallocation()`);
    await q.query(`drop function lot_money(uuid, bigint)`);
  }
}
