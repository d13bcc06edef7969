import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { checkInvitation, INVITATION_DAYS, type MemberRole, type Role } from '@trilot/domain';
import { hashOf, newToken } from '../../platform/auth/tokens';
import { type Queryable } from '../../platform/database/reader';
import type { Tx } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { Mailer } from '../../platform/mail/mailer';

/** What somebody is invited to: to act for a municipality, or to a role in the programme. */
export type InvitedTo =
  | { readonly municipalityId: string; readonly programmeId: null; readonly role: MemberRole }
  | { readonly municipalityId: null; readonly programmeId: string; readonly role: Role };

export interface MadeInvitation {
  readonly id: string;
  /** Address of the page on which it is accepted; null where it is sent by mail, and shown to nobody else. */
  readonly link: string | null;
}

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly municipalityId: string | null;
  readonly municipalityName: string | null;
  readonly programmeId: string | null;
  readonly role: MemberRole | Role;
  readonly invitedBy: string;
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly now: Date;
}

const SELECT = `
  select i.id, i.email, i.municipality_id as "municipalityId", m.name as "municipalityName",
         i.programme_id as "programmeId", i.role, u.name as "invitedBy", i.expires_at as "expiresAt",
         i.accepted_at as "acceptedAt", i.revoked_at as "revokedAt", now() as now
  from invitation i join app_user u on u.id = i.invited_by left join municipality m on m.id = i.municipality_id`;

/** The page on which an invitation is accepted. The token stands after the #, so that no server ever logs it. */
export const joinPath = (token: string): string => `/join#${token}`;

/** Invitations: a random token in the link, only its hash in the database, good once and for a while. */
@Injectable()
export class InvitationsRepository {
  constructor(
    private readonly outbox: Outbox,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Makes an invitation; one that is still open for the same is taken back. Where mail is sent, the token is made when the
   * mail is, and nobody but the reader of the mail ever has it.
   */
  async make(tx: Tx, email: string, to: InvitedTo, invitedBy: string): Promise<MadeInvitation> {
    const id = randomUUID();
    const token = this.mailer.isConfigured ? null : newToken();
    await tx.query(
      `update invitation set revoked_at = now()
       where email = $1 and accepted_at is null and revoked_at is null
         and (municipality_id = $2 or (programme_id = $3 and role = $4))`,
      [email, to.municipalityId, to.programmeId, to.role],
    );
    await tx.query(
      `insert into invitation (id, token_hash, email, municipality_id, programme_id, role, invited_by, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8))`,
      [id, token && hashOf(token), email, to.municipalityId, to.programmeId, to.role, invitedBy, INVITATION_DAYS],
    );
    await this.outbox.publish(tx, 'invitation.made', { invitationId: id });
    return { id, link: token && this.mailer.addressOf(joinPath(token)) };
  }

  /** The invitation a token stands for. @throws NOT_FOUND, INVITATION_USED, INVITATION_EXPIRED */
  async byToken(db: Queryable, token: string): Promise<InvitationRow> {
    const [row] = await db.query<InvitationRow>(`${SELECT} where i.token_hash = $1`, [hashOf(token)]);
    return usable(row);
  }

  /** The open invitations to an address. */
  async openFor(db: Queryable, email: string): Promise<InvitationRow[]> {
    return db.query<InvitationRow>(
      `${SELECT} where i.email = $1 and i.accepted_at is null and i.revoked_at is null and i.expires_at >= now()
       order by i.created_at, i.id`,
      [email],
    );
  }

  /**
   * Takes an invitation for use by one account, once.
   * @throws NOT_FOUND (another address's too), INVITATION_USED, INVITATION_EXPIRED
   */
  async use(tx: Tx, id: string, { userId, email }: { userId: string; email: string }): Promise<InvitationRow> {
    const [row] = await tx.query<InvitationRow>(`${SELECT} where i.id = $1 and i.email = $2 for no key update of i`, [
      id,
      email,
    ]);
    const invitation = usable(row);
    await tx.query('update invitation set accepted_at = now(), accepted_by = $2 where id = $1', [id, userId]);
    return invitation;
  }
}

function usable(row: InvitationRow | undefined): InvitationRow {
  if (!row) throwRefusal('NOT_FOUND', {});
  const { expiresAt, acceptedAt, revokedAt, now } = row;
  orThrow(
    checkInvitation(
      {
        expiresAt: expiresAt.toISOString(),
        acceptedAt: acceptedAt?.toISOString() ?? null,
        revokedAt: revokedAt?.toISOString() ?? null,
      },
      now.toISOString(),
    ),
  );
  return row;
}
