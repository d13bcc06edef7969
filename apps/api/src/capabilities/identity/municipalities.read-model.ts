import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canChangeMemberRole,
  canEditMunicipality,
  canHandOver,
  canInviteMember,
  canRemoveMember,
  mayActForMunicipality,
  type Member,
  type MemberRole,
  type MunicipalityMembers,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { OpenInvitationView } from './invitations.dto';
import { InvitationsReadModel } from './invitations.read-model';
import type {
  ManagedMunicipalityView,
  MemberRoleAbilities,
  MemberView,
  MunicipalitySummary,
  MunicipalityView,
} from './municipalities.dto';

/** Entries of the register shown for a search, and municipalities shown to those who keep it. */
const FOUND = 20;
const MANAGED = 200;

type ProfileRow = Omit<MunicipalityView, 'members' | 'invitations' | 'abilities'>;
type MemberRow = Omit<MemberView, 'abilities'>;
type ManagedRow = Omit<ManagedMunicipalityView, 'members' | 'signatories' | 'invitations' | 'invite'> & {
  readonly people: Member[];
  readonly invitations: Pick<OpenInvitationView, keyof OpenInvitationView>[];
};

const PROFILE = `m.id, m.name, m.local_name as "localName", m.territory, m.population,
  m.register_number as "registerNumber", m.version`;
/** Names are looked for in either script, whatever the case; territories from their beginning. */
const MATCHES = `($1 = '' or strpos(lower(m.name), lower($1)) > 0 or strpos(lower(m.local_name), lower($1)) > 0
  or starts_with(m.territory, upper($1)))`;

/** Municipalities: the register for everybody, the whole for their own members, and the list of those who keep it. */
@Injectable()
export class MunicipalitiesReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly invitations: InvitationsReadModel,
  ) {}

  register(search: string): Promise<MunicipalitySummary[]> {
    return this.reader.query<MunicipalitySummary>(
      `select m.id, m.name, m.local_name as "localName", m.territory from municipality m
       where ${MATCHES} order by m.name, m.id limit $2`,
      [search.trim(), FOUND],
    );
  }

  /** A municipality with its members, for one of them. @throws NOT_FOUND */
  async one(actor: Actor, id: string): Promise<MunicipalityView> {
    orThrow(mayActForMunicipality(actor, id, 'municipality:read-own'));
    const profile = await this.reader.one<ProfileRow>(`select ${PROFILE} from municipality m where m.id = $1`, [id]);
    if (!profile) throwRefusal('NOT_FOUND', {});
    const rows = await this.reader.query<MemberRow>(
      `select u.id as "userId", u.name, u.email, x.role, u.disabled_at is null as active
       from member x join app_user u on u.id = x.user_id
       where x.municipality_id = $1 order by array_position(array['signatory', 'editor', 'reader'], x.role), u.name, u.id`,
      [id],
    );
    const municipality = { municipalityId: id, members: rows };
    return {
      ...profile,
      members: rows.map((row) => ({ ...row, abilities: abilitiesOver(actor, municipality, row) })),
      invitations: await this.invitations.open(id),
      abilities: { edit: ability(canEditMunicipality(actor, id)), invite: inviting(actor, municipality) },
    };
  }

  async managed(actor: Actor, search: string): Promise<ManagedMunicipalityView[]> {
    const rows = await this.reader.query<ManagedRow>(
      `select ${PROFILE},
              coalesce((select jsonb_agg(jsonb_build_object('userId', x.user_id, 'role', x.role,
                                         'active', u.disabled_at is null))
                        from member x join app_user u on u.id = x.user_id where x.municipality_id = m.id), '[]') as people,
              coalesce((select jsonb_agg(jsonb_build_object('id', i.id, 'email', i.email, 'role', i.role,
                                         'invitedBy', b.name, 'expiresAt', i.expires_at,
                                         'expired', i.expires_at < now()) order by i.created_at desc)
                        from invitation i join app_user b on b.id = i.invited_by
                        where i.municipality_id = m.id and i.accepted_at is null and i.revoked_at is null),
                       '[]') as invitations
       from municipality m where ${MATCHES} order by m.name, m.id limit $2`,
      [search.trim(), MANAGED],
    );
    return rows.map(({ people, invitations, ...row }) => {
      const active = people.filter((member) => member.active);
      return {
        ...row,
        invitations: invitations.map((one) => ({ ...one, expiresAt: new Date(one.expiresAt).toISOString() })),
        members: active.length,
        signatories: active.filter(({ role }) => role === 'signatory').length,
        invite: inviting(actor, { municipalityId: row.id, members: people }),
      };
    });
  }
}

function inviting(actor: Actor, municipality: MunicipalityMembers): MemberRoleAbilities {
  return {
    editor: ability(canInviteMember(actor, municipality, 'editor')),
    signatory: ability(canInviteMember(actor, municipality, 'signatory')),
    reader: ability(canInviteMember(actor, municipality, 'reader')),
  };
}

function abilitiesOver(actor: Actor, municipality: MunicipalityMembers, { userId }: Member) {
  const become = (role: MemberRole) => ability(canChangeMemberRole(actor, municipality, userId, role));
  const successor = municipality.members.find((member) => member.active && member.userId !== userId);
  return {
    become: { editor: become('editor'), signatory: become('signatory'), reader: become('reader') },
    remove: ability(canRemoveMember(actor, municipality, userId)),
    // without another member there is nobody to hand over to
    handOver: ability(canHandOver(actor, municipality, userId, successor?.userId ?? userId)),
  };
}
