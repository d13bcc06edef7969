import { Injectable } from '@nestjs/common';
import type { ConsentState, DomainEvents } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly reference: string;
  readonly title: string;
  readonly lead: string;
  readonly municipality: string;
  readonly state: ConsentState;
  readonly reason: string | null;
  readonly askedAt: Date;
  readonly decidedAt: Date | null;
  readonly deadline: Date;
  readonly zone: string;
  readonly leads: Recipient[];
  readonly partners: Recipient[];
}

const MEMBERS_OF = (municipality: string) => `
  coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
            from member m join app_user u on u.id = m.user_id
            where m.municipality_id = ${municipality} and u.disabled_at is null), '[]')`;

/** Tells a partner that its consent is waited for, and the lead what the partner has said. */
@Injectable()
export class WritePartnerNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('partner.asked')
  async asked({ proposalId, municipalityId }: DomainEvents['partner.asked']): Promise<void> {
    const facts = await this.facts(proposalId, municipalityId);
    if (facts?.state !== 'asked') return;
    const { lead, municipality, title, askedAt } = facts;
    await this.messages.write(
      `partner.asked:${proposalId}:${municipalityId}:${askedAt.toISOString()}`,
      facts.partners,
      ({ name, language }, t) => ({
        subject: t('letters.partner.asked.subject', { lead, municipality }),
        body: t('letters.partner.asked.body', {
          name,
          lead,
          municipality,
          title,
          deadline: formatInstant(facts.deadline.toISOString(), facts.zone, language),
        }),
        link: '/apply/partnerships',
      }),
    );
  }

  @HandlesEvent('partner.decided')
  async decided({ proposalId, municipalityId }: DomainEvents['partner.decided']): Promise<void> {
    const facts = await this.facts(proposalId, municipalityId);
    if (!facts?.decidedAt) return;
    const { reference, municipality, title, reason } = facts;
    const said = facts.state === 'given' ? 'given' : 'refused';
    await this.messages.write(
      `partner.decided:${proposalId}:${municipalityId}:${facts.decidedAt.toISOString()}`,
      facts.leads,
      ({ name }, t) => ({
        subject: t(`letters.partner.${said}.subject`, { municipality, reference }),
        body: t(`letters.partner.${said}.body`, { name, municipality, title, reason: reason ?? '' }),
        link: `/apply/${proposalId}/partners`,
      }),
    );
  }

  private facts(proposalId: string, municipalityId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.reference, x.title, a.name as lead, b.name as municipality, x.state, x.reason,
              x.asked_at as "askedAt", x.decided_at as "decidedAt", v.deadline, w.definition ->> 'zone' as zone,
              ${MEMBERS_OF('p.municipality_id')} as leads, ${MEMBERS_OF('x.municipality_id')} as partners
       from proposal_partner x
       join proposal p on p.id = x.proposal_id
       join municipality a on a.id = p.municipality_id
       join municipality b on b.id = x.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       join call_version w on w.call_id = c.id and w.version = c.version
       where x.proposal_id = $1 and x.municipality_id = $2`,
      [proposalId, municipalityId],
    );
  }
}
