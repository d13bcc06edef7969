import { Injectable } from '@nestjs/common';
import { type Actor, canChangeRole, canShutOut, checkOneSide, type Refusal, type Role } from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { ManagedPersonView } from './managed-people.dto';

/** People shown at once; a search finds the others. */
const SHOWN = 100;

type Row = Omit<ManagedPersonView, 'abilities'>;

/** Everybody with an account, for those who look after accounts. */
@Injectable()
export class ManagedPeopleReadModel {
  constructor(private readonly reader: Reader) {}

  people(actor: Actor, role: Role | null, search: string): Promise<ManagedPersonView[]> {
    return this.rows(actor, null, role, search);
  }

  /** @throws NOT_FOUND */
  async one(actor: Actor, id: string): Promise<ManagedPersonView> {
    const [person] = await this.rows(actor, id, null, '');
    if (!person) throwRefusal('NOT_FOUND', {});
    return person;
  }

  private async rows(actor: Actor, id: string | null, role: Role | null, search: string): Promise<ManagedPersonView[]> {
    const rows = await this.reader.query<Row>(
      `select u.id, u.name, u.email, u.disabled_at is not null as "shutOut",
              array(select distinct r.role from programme_role r where r.user_id = u.id order by r.role) as roles,
              array(select m.name from member x join municipality m on m.id = x.municipality_id
                    where x.user_id = u.id order by m.name) as "memberOf",
              p.country, p.territory, coalesce(p.languages, '{}') as languages, p.municipality_id as "municipalityId",
              coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'name', m.name) order by m.name)
                        from earlier_employer h join municipality m on m.id = h.municipality_id
                        where h.user_id = u.id), '[]') as "earlierEmployers",
              e.name as "municipalityName"
       from app_user u
       left join evaluator_profile p on p.user_id = u.id
       left join municipality e on e.id = p.municipality_id
       where ($1::uuid is null or u.id = $1)
         and ($2::text is null or exists (select from programme_role r where r.user_id = u.id and r.role = $2))
         and ($3 = '' or strpos(lower(u.name), lower($3)) > 0 or strpos(u.email, lower($3)) > 0)
       order by u.name, u.id limit $4`,
      [id, role, search.trim(), SHOWN],
    );
    return rows.map((row) => ({ ...row, abilities: abilitiesOver(actor, row) }));
  }
}

function abilitiesOver(actor: Actor, { id, memberOf }: Row): ManagedPersonView['abilities'] {
  const giving = (role: Role): Refusal | null => canChangeRole(actor, id, role) ?? checkOneSide(1, memberOf.length);
  return {
    evaluator: ability(giving('evaluator')),
    otherRoles: ability(giving('administrator')),
    shutOut: ability(canShutOut(actor, id)),
  };
}
