import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EventTopic, NOTICE_OF } from '@trilot/domain';
import { createTranslator, lettersIn, interfaceLanguage, type InterfaceLanguage, type Translator } from '@trilot/i18n';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';

export interface Recipient {
  readonly userId: string;
  readonly name: string;
  /** The language the person reads; where letters do not speak it, English. */
  readonly language: string;
}

/** What one recipient is told. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
  /** Address within the product. */
  readonly link: string;
  /** Number of the receipt that goes out with the mail, where it is about one. */
  readonly receipt?: string;
  /** The letter it brings, where it brings one. */
  readonly letterId?: string;
}

/** What happened, and to what, "<topic>:<id>"; a letter has always been named without its topic. */
export type Happening = `${EventTopic | 'letter'}:${string}`;

/** Writes messages into people's inboxes, in their own language, each once per recipient and event. */
@Injectable()
export class Messages {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  /** @param event names what happened, once for all repeats: a second writing of the same event changes nothing */
  async write(
    event: Happening,
    recipients: readonly Recipient[],
    draft: (recipient: { readonly name: string; readonly language: InterfaceLanguage }, t: Translator) => Draft,
  ): Promise<void> {
    const rows = recipients.map(({ userId, name, language: wanted }) => {
      const language = interfaceLanguage(wanted);
      const t = createTranslator(language, [lettersIn(language)]);
      return {
        id: randomUUID(),
        recipient: userId,
        key: `${event}:${userId}`,
        language,
        ...draft({ name, language }, t),
      };
    });
    const [topic] = event.split(':') as [EventTopic | 'letter'];
    const kind = NOTICE_OF[topic === 'letter' ? 'letter.written' : topic];
    await this.unitOfWork.run(async (tx) => {
      const written = await tx.query<{ messageId: string }>(
        `insert into message
           (id, recipient_id, deduplication_key, kind, language, subject, body, link, receipt_number, letter_id)
         select id, recipient, key, $2, language, subject, body, link, receipt, "letterId"
         from jsonb_to_recordset($1::jsonb) as r (id uuid, recipient uuid, key text, language text, subject text,
           body text, link text, receipt text, "letterId" uuid)
         on conflict (deduplication_key) do nothing returning id as "messageId"`,
        [JSON.stringify(rows), kind],
      );
      await this.outbox.publishAll(tx, 'message.written', written);
    });
  }
}
