import { Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import type { InvitationView, OpenInvitationView } from './invitations.dto';
import { type InvitationRow, InvitationsRepository } from './invitations.repository';

/** Invitations, as the invited see them and as those do who sent them. */
@Injectable()
export class InvitationsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly invitations: InvitationsRepository,
  ) {}

  /** @throws NOT_FOUND, INVITATION_USED, INVITATION_EXPIRED */
  async byToken(token: string): Promise<InvitationView> {
    return viewOf(await this.invitations.byToken(this.reader, token));
  }

  async ofPerson(userId: string): Promise<InvitationView[]> {
    const account = await this.reader.one<{ email: string }>('select email from app_user where id = $1', [userId]);
    return (await this.invitations.openFor(this.reader, account!.email)).map(viewOf);
  }

  /** Those of a municipality that nobody has accepted; without one those to roles in the programme. */
  async open(municipalityId: string | null): Promise<OpenInvitationView[]> {
    const rows = await this.reader.query<Omit<OpenInvitationView, 'expiresAt'> & { expiresAt: Date }>(
      `select i.id, i.email, i.role, u.name as "invitedBy", i.expires_at as "expiresAt", i.expires_at < now() as expired
       from invitation i join app_user u on u.id = i.invited_by
       where i.municipality_id is not distinct from $1 and i.accepted_at is null and i.revoked_at is null
       order by i.created_at desc, i.id`,
      [municipalityId],
    );
    return rows.map((row) => ({ ...row, expiresAt: row.expiresAt.toISOString() }));
  }
}

function viewOf({ id, email, municipalityName, role, invitedBy, expiresAt }: InvitationRow): InvitationView {
  return { id, email, municipalityName, role, invitedBy, expiresAt: expiresAt.toISOString() };
}
