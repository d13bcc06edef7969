import { Injectable } from '@nestjs/common';
import { type Actor, mayActForMunicipality, type OpenPage, whoIsHere } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import type { ColleagueView, PresenceRequest } from './team.dto';

/**
 * Notes the page and reads the others, of those who are members at this moment. What has been silent for ten minutes is
 * swept away by whoever comes by; what somebody else is sweeping is left to them.
 */
const NOTE = `
  with noted as (
    insert into presence (proposal_id, user_id, page, section, writing) values ($1, $2, $3, $4, $5)
    on conflict (proposal_id, user_id, page)
    do update set section = excluded.section, writing = excluded.writing, seen_at = now()),
  swept as (
    delete from presence where ctid = any(array(
      select ctid from presence where seen_at < now() - interval '10 minutes' and page <> $3
      limit 50 for update skip locked)))
  select s.user_id as "userId", u.name, s.section, s.writing, s.seen_at as "seenAt", now() as at
  from presence s join app_user u on u.id = s.user_id
  join proposal p on p.id = s.proposal_id
  join member m on m.municipality_id = p.municipality_id and m.user_id = s.user_id
  where s.proposal_id = $1 and s.user_id <> $2 and u.disabled_at is null`;

type Row = Omit<OpenPage, 'seenAt'> & { readonly seenAt: Date; readonly at: Date };

/**
 * A page says that it is open, and is told who else of the municipality is there: kept in the database, so that it is the
 * same whichever process answers. Neither audited nor kept: it is forgotten as soon as it is over. @throws NOT_FOUND
 */
@Injectable()
export class NotePresence {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async note(
    actor: Actor,
    proposalId: string,
    page: string,
    { section, writing }: PresenceRequest,
  ): Promise<ColleagueView[]> {
    await this.checkOwn(actor, proposalId);
    const rows = await this.unitOfWork.runStatement<Row>(NOTE, [
      proposalId,
      actor.userId,
      page,
      section ?? null,
      writing,
    ]);
    const pages = rows.map(({ seenAt, ...row }) => ({ ...row, seenAt: seenAt.toISOString() }));
    return [...whoIsHere(pages, actor.userId, rows[0]?.at.toISOString() ?? '')];
  }

  /** The page has been closed. */
  async forget(actor: Actor, proposalId: string, page: string): Promise<void> {
    await this.checkOwn(actor, proposalId);
    await this.unitOfWork.runStatement('delete from presence where proposal_id = $1 and user_id = $2 and page = $3', [
      proposalId,
      actor.userId,
      page,
    ]);
  }

  private async checkOwn(actor: Actor, proposalId: string): Promise<void> {
    const proposal = await this.reader.one<{ municipalityId: string }>(
      'select municipality_id as "municipalityId" from proposal where id = $1',
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, proposal.municipalityId, 'proposal:read-own'));
  }
}
