import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { createTransport, type Transporter } from 'nodemailer';
import { CONFIG, type Config } from '../../platform/config/config';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';

interface Outgoing {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
}

/**
 * Sends messages by SMTP where it is configured; without it they stay in the in-app inbox. What failed is tried again by
 * the queue; the Message-ID is the message's own, so that a repeat can be recognised.
 */
@Injectable()
export class SendMail implements OnApplicationShutdown {
  private readonly transport: Transporter | null;

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport = config.smtpUrl ? createTransport(config.smtpUrl) : null;
  }

  @HandlesEvent('message.written')
  async send({ messageId }: DomainEvents['message.written']): Promise<void> {
    if (!this.transport) return;
    const message = await this.reader.one<Outgoing>(
      `select u.email as "to", m.subject, m.body, m.link
       from message m join app_user u on u.id = m.recipient_id
       where m.id = $1 and m.mailed_at is null and u.disabled_at is null and not u.demonstration`,
      [messageId],
    );
    if (!message) return;
    const { to, subject, body, link } = message;
    const text = link ? `${body}\n\n${this.config.publicUrl}${link}` : body;
    const host = new URL(this.config.publicUrl).hostname;
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to,
      subject,
      text,
      messageId: `<${messageId}@${host}>`,
    });
    await this.unitOfWork.run((tx) => tx.query('update message set mailed_at = now() where id = $1', [messageId]));
  }

  onApplicationShutdown(): void {
    this.transport?.close();
  }
}
