import { Injectable } from '@nestjs/common';
import type { DomainEvents, Language, Translations } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly slug: string;
  readonly title: Translations;
  readonly referenceLanguage: Language;
  readonly recipients: Recipient[];
}

/** Tells evaluators that what they have signed no longer stands. */
@Injectable()
export class WriteMandateNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  /** Whoever has signed an earlier version and not this one yet; nobody where another version has replaced this one too. */
  @HandlesEvent('mandate.replaced')
  async replaced({ callId, version }: DomainEvents['mandate.replaced']): Promise<void> {
    const facts = await this.reader.one<Facts>(
      `select c.slug, v.definition -> 'title' as title, v.definition ->> 'referenceLanguage' as "referenceLanguage",
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from app_user u
                        where u.disabled_at is null
                          and (select max(g.version) from mandate_signature g
                               where g.call_id = c.id and g.person_id = u.id) < $2), '[]') as recipients
       from call c join call_version v on v.call_id = c.id and v.version = c.version
       where c.id = $1 and not exists (select from mandate m where m.call_id = c.id and m.version > $2)`,
      [callId, version],
    );
    if (!facts) return;
    const { slug, title, referenceLanguage, recipients } = facts;
    await this.messages.write(`mandate.replaced:${callId}:${version}`, recipients, ({ name, language }, t) => {
      const call = titleIn({ title, referenceLanguage }, language);
      return {
        subject: t('letters.mandateReplaced.subject', { call }),
        body: t('letters.mandateReplaced.body', { name, call }),
        link: `/evaluate/mandates/${slug}`,
      };
    });
  }
}
