import { Injectable } from '@nestjs/common';
import { type DomainEvents, RECOVERY_MINUTES } from '@trilot/domain';
import { createTranslator, interfaceLanguage, lettersIn } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Mailer } from '../../platform/mail/mailer';
import { IssueRecovery, recoverPath } from './issue-recovery';

interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly language: string;
}

/**
 * Mails the link to somebody who has an account; of an address without one nothing is kept. The token is made here and is
 * nowhere but in the mail: should a mail be sent twice, the token of the later one counts.
 */
@Injectable()
export class SendRecovery {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly mailer: Mailer,
    private readonly recoveries: IssueRecovery,
  ) {}

  @HandlesEvent('recovery.asked')
  async send({ recoveryId }: DomainEvents['recovery.asked']): Promise<void> {
    const account = await this.reader.one<Account>(
      `select u.id, u.email, u.name, u.language from recovery r join app_user u on u.email = r.email
       where r.id = $1 and r.mailed_at is null and r.revoked_at is null and u.disabled_at is null and not u.demonstration`,
      [recoveryId],
    );
    if (!account) {
      await this.unitOfWork.run((tx) =>
        tx.query('delete from recovery where id = $1 and user_id is null', [recoveryId]),
      );
      return;
    }
    const token = await this.recoveries.asked(recoveryId, account.id);
    const language = interfaceLanguage(account.language);
    const t = createTranslator(language, [lettersIn(language)]);
    await this.mailer.send({
      id: recoveryId,
      to: account.email,
      subject: t('letters.recovery.subject'),
      text: t('letters.recovery.body', {
        name: account.name,
        minutes: RECOVERY_MINUTES,
        link: this.mailer.addressOf(recoverPath(token)),
      }),
    });
    await this.unitOfWork.run((tx) => tx.query('update recovery set mailed_at = now() where id = $1', [recoveryId]));
  }
}
