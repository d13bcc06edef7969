import { Injectable } from '@nestjs/common';
import { type CallDefinition, type DomainEvents, UNCONFIRMED_DAYS } from '@trilot/domain';
import { createTranslator, interfaceLanguage, lettersIn } from '@trilot/i18n';
import { hashOf, newToken } from '../../platform/auth/tokens';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Mailer } from '../../platform/mail/mailer';
import { newCallText } from './new-call-text';
import { confirmPath, endPath, oneClickPath } from './subscription-paths';

interface Addressee {
  readonly email: string;
  readonly language: string;
}
interface Due extends Addressee {
  readonly slug: string;
  readonly definition: CallDefinition;
}

/**
 * Mails addresses that have no account. Each mail has a token of its own, made here and kept nowhere but in the mail; all
 * of a subscription's are good as long as it stands, so that the oldest mail ends it too.
 */
@Injectable()
export class MailSubscribers {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
  ) {}

  @HandlesEvent('subscription.asked')
  async confirmation({ subscriptionId }: DomainEvents['subscription.asked']): Promise<void> {
    const asked = await this.reader.one<Addressee>(
      `select email, language from subscription
       where id = $1 and email is not null and confirmed_at is null and mailed_at is null`,
      [subscriptionId],
    );
    if (!asked) return;
    const language = interfaceLanguage(asked.language);
    const t = createTranslator(language, [lettersIn(language)]);
    const token = await this.tokenOf(subscriptionId, true);
    await this.mailer.send({
      id: subscriptionId,
      to: asked.email,
      subject: t('letters.subscription.subject'),
      text: t('letters.subscription.body', {
        days: UNCONFIRMED_DAYS,
        link: this.mailer.addressOf(confirmPath(token)),
      }),
    });
    await this.unitOfWork.runStatement('update subscription set mailed_at = now() where id = $1', [subscriptionId]);
  }

  @HandlesEvent('subscription.mailDue')
  async newCall({ subscriptionId, callId }: DomainEvents['subscription.mailDue']): Promise<void> {
    if (!this.mailer.isConfigured) return;
    const due = await this.reader.one<Due>(
      `select s.email, s.language, c.slug, v.definition
       from subscription_mail m join subscription s on s.id = m.subscription_id
       join call c on c.id = m.call_id join call_version v on v.call_id = c.id and v.version = c.version
       where s.id = $1 and c.id = $2 and m.mailed_at is null and c.cancelled_at is null`,
      [subscriptionId, callId],
    );
    if (!due) return;
    const language = interfaceLanguage(due.language);
    const t = createTranslator(language, [lettersIn(language)]);
    const token = await this.tokenOf(subscriptionId, false);
    const { subject, body } = newCallText(due.definition, language, t);
    await this.mailer.send({
      id: `${subscriptionId}.${callId}`,
      to: due.email,
      subject,
      text: t('letters.newCall.address', {
        text: body,
        link: this.mailer.addressOf(`/calls/${due.slug}`),
        end: this.mailer.addressOf(endPath(token)),
      }),
      unsubscribe: this.mailer.addressOf(oneClickPath(token)),
    });
    await this.unitOfWork.runStatement(
      'update subscription_mail set mailed_at = now() where subscription_id = $1 and call_id = $2',
      [subscriptionId, callId],
    );
  }

  private async tokenOf(subscriptionId: string, confirms: boolean): Promise<string> {
    const token = newToken();
    await this.unitOfWork.runStatement(
      'insert into subscription_token (token_hash, subscription_id, confirms) values ($1, $2, $3)',
      [hashOf(token), subscriptionId, confirms],
    );
    return token;
  }
}
