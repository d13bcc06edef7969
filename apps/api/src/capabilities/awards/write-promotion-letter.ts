import { Injectable } from '@nestjs/common';
import { type DomainEvents, formatAmount } from '@trilot/domain';
import { createTranslator, interfaceLanguage, lettersIn } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { HandlesEvent } from '../../platform/jobs/worker';
import { addresseeOf, keepLetter } from '../selection';

/** Writes the letter that tells a municipality that its proposal has been promoted from the reserve list, once. */
@Injectable()
export class WritePromotionLetter {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  @HandlesEvent('proposal.promoted')
  async write({ proposalId }: DomainEvents['proposal.promoted']): Promise<void> {
    const promotion = await this.reader.one<{ awardedCents: string; givesGrant: boolean }>(
      `select x.awarded_cents as "awardedCents", v.definition -> 'budget' <> 'null'::jsonb as "givesGrant"
       from promotion x join lot l on l.id = x.lot_id join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version where x.proposal_id = $1`,
      [proposalId],
    );
    const addressee = await addresseeOf(this.reader, proposalId);
    if (!promotion || !addressee) return;
    const language = interfaceLanguage(addressee.language);
    const t = createTranslator(language, [lettersIn(language)]);
    const { reference, title, municipality, currency } = addressee;
    const amount = formatAmount(Number(promotion.awardedCents), currency, language);
    const body = [
      t('letters.decision.greeting', { municipality }),
      t(promotion.givesGrant ? 'letters.promotion.grant' : 'letters.promotion.place', { title, amount }),
      t('letters.promotion.decline'),
      t('letters.decision.closing'),
    ].join('\n\n');
    const subject = t('letters.promotion.subject', { reference });
    await this.unitOfWork.run((tx) =>
      keepLetter(tx, this.outbox, { proposalId, kind: 'promotion', version: 1, language, subject, body }),
    );
  }
}
