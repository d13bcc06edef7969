import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly slug: string;
  readonly zone: string;
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly reason: string;
  readonly endedAt: Date;
  readonly members: Recipient[];
  readonly managers: Recipient[];
}

/**
 * Tells the municipality that its award has been given up, as a receipt, and the managers, who promote the next; not a
 * manager who has a disqualifying conflict with the proposal.
 */
@Injectable()
export class WriteAwardNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('award.ended')
  async ended({ proposalId }: DomainEvents['award.ended']): Promise<void> {
    const facts = await this.facts(proposalId);
    if (!facts) return;
    const { slug, zone, reference, title, municipality, reason, endedAt, members, managers } = facts;
    const tell = (to: readonly Recipient[], link: string) =>
      this.messages.write(`award.ended:${proposalId}`, to, ({ name, language }, t) => ({
        subject: t('letters.awardEnded.subject', { reference }),
        body: t('letters.awardEnded.body', {
          name,
          title,
          municipality,
          reason,
          at: formatInstant(endedAt.toISOString(), zone, language),
        }),
        link,
      }));
    await tell(members, `/apply/${proposalId}/decision`);
    await tell(managers, `/manage/${slug}/awards`);
  }

  private facts(proposalId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select c.slug, v.definition ->> 'zone' as zone, p.reference, r.title, m.name as municipality, e.reason,
              e.ended_at as "endedAt",
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member x join app_user u on u.id = x.user_id
                        where x.municipality_id = m.id and u.disabled_at is null), '[]') as members,
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from programme_role o join app_user u on u.id = o.user_id
                        where o.programme_id = c.programme_id and o.role = 'manager' and u.disabled_at is null
                          and not exists (select from hidden_proposal h
                            where h.proposal_id = p.id and h.person_id = u.id)), '[]') as managers
       from award_ending e
       join proposal p on p.id = e.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       where e.proposal_id = $1`,
      [proposalId],
    );
  }
}
