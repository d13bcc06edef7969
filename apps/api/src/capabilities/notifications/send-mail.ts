import { Injectable } from '@nestjs/common';
import { type DomainEvents, goesByMail, type Notice } from '@trilot/domain';
import { interfaceLanguage } from '@trilot/i18n';
import { ReceiptDocuments } from '../../documents/receipt-documents';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { DocumentRenderer, fileName } from '../../platform/documents/document-renderer';
import { MEDIA_TYPES } from '../../platform/documents/formats';
import { JOB_ATTEMPTS } from '../../platform/jobs/queues';
import { HandlesEvent } from '../../platform/jobs/worker';
import { type Attachment, Mailer, mailFailure } from '../../platform/mail/mailer';

interface Outgoing {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string | null;
  readonly kind: Notice | null;
  /** The language it is written in. */
  readonly language: string;
  /** Number of the receipt it tells of, which goes with it; null for any other message. */
  readonly receipt: string | null;
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
    private readonly receipts: ReceiptDocuments,
    private readonly renderer: DocumentRenderer,
  ) {}

  @HandlesEvent('message.written')
  async send({ messageId }: DomainEvents['message.written']): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const message = await this.reader.one<Outgoing>(
      `select u.email as "to", m.subject, m.body, m.link, m.kind, m.language, m.receipt_number as receipt,
              array(select n.notice from notice_in_app n where n.user_id = u.id) as "inAppOnly"
       from message m join app_user u on u.id = m.recipient_id
       where m.id = $1 and m.mailed_at is null and m.failed_at is null and u.disabled_at is null and not u.demonstration`,
      [messageId],
    );
    if (!message || !goesByMail(message.kind, message.inAppOnly)) return;
    const { to, subject, body, link } = message;
    const text = link ? `${body}\n\n${this.mailer.addressOf(link)}` : body;
    const attachments = message.receipt ? await this.receiptFile(message.receipt, message.language) : [];
    try {
      await this.mailer.send({ id: messageId, to, subject, text, attachments });
    } catch (error) {
      if (!(await this.givenUp(messageId, error))) throw error;
      return;
    }
    await this.unitOfWork.run((tx) =>
      tx.query('update message set mailed_at = now(), failure = null where id = $1', [messageId]),
    );
  }

  /**
   * Keeps why a mail has failed. One with a letter is given up when the server refused it for good, or when its job has been
   * tried as often as jobs are: it is then for a manager to have it tried again. Any other is for the queue, which parks it.
   */
  private async givenUp(messageId: string, error: unknown): Promise<boolean> {
    const { reason, final } = mailFailure(error);
    const [kept] = await this.unitOfWork.run((tx) =>
      tx.query<{ givenUp: boolean }>(
        `update message set attempts = attempts + 1, failure = $2,
                failed_at = case when letter_id is not null and ($3 or attempts + 1 >= $4) then now() end
         where id = $1 and mailed_at is null returning failed_at is not null as "givenUp"`,
        [messageId, reason, final, JOB_ATTEMPTS],
      ),
    );
    return kept?.givenUp ?? true;
  }

  /** Drawn from what never changes: the mail of a second try has the same file. */
  private async receiptFile(number: string, language: string): Promise<Attachment[]> {
    const receipt = await this.receipts.byNumber(number, interfaceLanguage(language));
    if (!receipt) return [];
    const content = Buffer.from(await this.renderer.bytes(receipt.document, 'pdf'));
    return [{ filename: fileName(receipt.name, 'pdf'), contentType: MEDIA_TYPES.pdf, content }];
  }
}
