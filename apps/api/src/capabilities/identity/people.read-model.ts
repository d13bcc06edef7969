import { Injectable } from '@nestjs/common';
import type { Role } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import type { DemonstrationAccountView, PersonView, UserView } from './identity.dto';

/** Who is who: the signed-in person, the people of the programme, the demonstration accounts. */
@Injectable()
export class PeopleReadModel {
  constructor(private readonly reader: Reader) {}

  async user(id: string): Promise<UserView> {
    const row = await this.reader.one<UserView>(
      `select u.id, u.name, u.email, u.language,
              array(select distinct role from programme_role r where r.user_id = u.id order by role) as roles,
              coalesce((select jsonb_agg(jsonb_build_object('municipalityId', m.id, 'municipalityName', m.name,
                                         'territory', m.territory, 'role', mm.role) order by m.name)
                        from member mm join municipality m on m.id = mm.municipality_id
                        where mm.user_id = u.id), '[]') as memberships
       from app_user u where u.id = $1`,
      [id],
    );
    return row!;
  }

  people(role: Role | null): Promise<PersonView[]> {
    return this.reader.query<PersonView>(
      `select u.id, u.name, u.email, array_agg(distinct r.role order by r.role) as roles,
              p.country, coalesce(p.languages, '{}') as languages, m.name as "municipalityName"
       from app_user u
       join programme_role r on r.user_id = u.id
       left join evaluator_profile p on p.user_id = u.id
       left join municipality m on m.id = p.municipality_id
       where u.disabled_at is null
         and ($1::text is null or exists (select from programme_role x where x.user_id = u.id and x.role = $1))
       group by u.id, p.user_id, m.id order by u.name, u.id`,
      [role],
    );
  }

  demonstrationAccounts(): Promise<DemonstrationAccountView[]> {
    return this.reader.query<DemonstrationAccountView>(
      `select u.email, u.name,
              coalesce((select string_agg(distinct r.role, ', ') from programme_role r where r.user_id = u.id),
                       (select min(m.name) from member mm join municipality m on m.id = mm.municipality_id
                        where mm.user_id = u.id), '') as role
       from app_user u where u.demonstration and u.disabled_at is null
       order by exists (select from programme_role r where r.user_id = u.id) desc, u.created_at, u.email`,
    );
  }
}
