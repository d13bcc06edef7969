import { Injectable } from '@nestjs/common';
import { type CallDefinition, type DomainEvents, translate } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface CallFacts {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly reason: string;
  /** Members of every municipality with a proposal in the call that is not withdrawn. */
  readonly recipients: Recipient[];
}

const RECIPIENTS = `
  coalesce((select jsonb_agg(distinct jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
            from proposal p join lot l on l.id = p.lot_id
            join member m on m.municipality_id = p.municipality_id join app_user u on u.id = m.user_id
            where l.call_id = c.id and p.state <> 'withdrawn' and u.disabled_at is null), '[]') as recipients`;

/** Tells everybody who has started a proposal that their call has changed, or will not go on. */
@Injectable()
export class WriteCallNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('call.corrected')
  async corrected({ callId, version }: DomainEvents['call.corrected']): Promise<void> {
    const facts = await this.reader.one<CallFacts>(
      `select c.slug, v.definition, v.reason, ${RECIPIENTS}
       from call c join call_version v on v.call_id = c.id where c.id = $1 and v.version = $2`,
      [callId, version],
    );
    if (!facts) return;
    const { slug, definition, reason, recipients } = facts;
    await this.messages.write(`call.corrected:${callId}:${version}`, recipients, ({ name, language }, t) => ({
      subject: t('letters.corrigendum.subject', { call: titleIn(definition, language) }),
      body: t('letters.corrigendum.body', {
        name,
        call: titleIn(definition, language),
        reason,
        deadlines: definition.lots
          .map(({ title, deadline, fullApplicationDeadline: second }) => {
            const { text } = translate(title, language, definition.referenceLanguage);
            const instants = [...new Set([deadline, second ?? deadline])];
            return `${text}: ${instants.map((at) => formatInstant(at, definition.zone, language)).join(' · ')}`;
          })
          .join('\n'),
      }),
      link: `/calls/${slug}`,
    }));
  }

  @HandlesEvent('call.cancelled')
  async cancelled({ callId }: DomainEvents['call.cancelled']): Promise<void> {
    const facts = await this.reader.one<CallFacts>(
      `select c.slug, v.definition, c.cancellation_reason as reason, ${RECIPIENTS}
       from call c join call_version v on v.call_id = c.id and v.version = c.version
       where c.id = $1 and c.cancelled_at is not null`,
      [callId],
    );
    if (!facts) return;
    const { slug, definition, reason, recipients } = facts;
    await this.messages.write(`call.cancelled:${callId}`, recipients, ({ name, language }, t) => ({
      subject: t('letters.cancellation.subject', { call: titleIn(definition, language) }),
      body: t('letters.cancellation.body', { name, call: titleIn(definition, language), reason }),
      link: `/calls/${slug}`,
    }));
  }
}
