import { Injectable } from '@nestjs/common';
import { type DomainEvents, goesByMail, type Notice } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Mailer } from '../../platform/mail/mailer';

interface Outgoing {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
  readonly kind: Notice | null;
  /** What the recipient wants in the inbox alone. */
  readonly inAppOnly: Notice[];
}

/** Sends messages by mail where it is configured and wanted; without that they stay in the in-app inbox. */
@Injectable()
export class SendMail {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
  ) {}

  @HandlesEvent('message.written')
  async send({ messageId }: DomainEvents['message.written']): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const message = await this.reader.one<Outgoing>(
      `select u.email as "to", m.subject, m.body, m.link, m.kind,
              array(select n.notice from notice_in_app n where n.user_id = u.id) as "inAppOnly"
       from message m join app_user u on u.id = m.recipient_id
       where m.id = $1 and m.mailed_at is null and u.disabled_at is null and not u.demonstration`,
      [messageId],
    );
    if (!message || !goesByMail(message.kind, message.inAppOnly)) return;
    const { to, subject, body, link } = message;
    const text = link ? `${body}\n\n${this.mailer.addressOf(link)}` : body;
    await this.mailer.send({ id: messageId, to, subject, text });
    await this.unitOfWork.run((tx) => tx.query('update message set mailed_at = now() where id = $1', [messageId]));
  }
}
