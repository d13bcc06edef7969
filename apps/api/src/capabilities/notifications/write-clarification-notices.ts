import { Injectable } from '@nestjs/common';
import { type CallDefinition, type ClarificationDraft, type DomainEvents, translate } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface QuestionFacts {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly text: string;
  /** The managers of the programme. */
  readonly recipients: Recipient[];
}

interface ClarificationFacts {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly number: number;
  readonly content: ClarificationDraft;
  /** Members of every municipality that has started a proposal in the call or asked what is answered. */
  readonly recipients: Recipient[];
}

/** Tells managers what is asked, without by whom, and everybody concerned what has been answered. */
@Injectable()
export class WriteClarificationNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('question.asked')
  async asked({ questionId }: DomainEvents['question.asked']): Promise<void> {
    const facts = await this.reader.one<QuestionFacts>(
      `select c.slug, v.definition, q.text,
              coalesce((select jsonb_agg(distinct jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from programme_role r join app_user u on u.id = r.user_id
                        where r.programme_id = c.programme_id and r.role = 'manager' and u.disabled_at is null), '[]')
                as recipients
       from question q join call c on c.id = q.call_id
       join call_version v on v.call_id = c.id and v.version = c.version where q.id = $1`,
      [questionId],
    );
    if (!facts) return;
    const { slug, definition, text, recipients } = facts;
    await this.messages.write(`question.asked:${questionId}`, recipients, ({ name, language }, t) => ({
      subject: t('letters.question.subject', { call: titleIn(definition, language) }),
      body: t('letters.question.body', { name, call: titleIn(definition, language), question: text }),
      link: `/manage/${slug}/clarifications`,
    }));
  }

  @HandlesEvent('clarification.published')
  async published({ clarificationId }: DomainEvents['clarification.published']): Promise<void> {
    const facts = await this.reader.one<ClarificationFacts>(
      `select c.slug, v.definition, x.number, x.content,
              coalesce((select jsonb_agg(distinct jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member m join app_user u on u.id = m.user_id
                        where u.disabled_at is null and (
                          exists (select from proposal p join lot l on l.id = p.lot_id
                                  where l.call_id = c.id and p.municipality_id = m.municipality_id and p.state <> 'withdrawn')
                          or exists (select from question q
                                     where q.clarification_id = x.id and q.municipality_id = m.municipality_id))), '[]')
                as recipients
       from clarification x join call c on c.id = x.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       where x.id = $1 and x.number is not null`,
      [clarificationId],
    );
    if (!facts) return;
    const { slug, definition, number, content, recipients } = facts;
    await this.messages.write(`clarification.published:${clarificationId}`, recipients, ({ name, language }, t) => ({
      subject: t('letters.clarification.subject', { number, call: titleIn(definition, language) }),
      body: t('letters.clarification.body', {
        name,
        call: titleIn(definition, language),
        question: translate(content.question, language, definition.referenceLanguage).text,
        answer: translate(content.answer, language, definition.referenceLanguage).text,
      }),
      link: `/calls/${slug}/clarifications`,
    }));
  }
}
