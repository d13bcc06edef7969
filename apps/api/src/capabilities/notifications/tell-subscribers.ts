import { Injectable } from '@nestjs/common';
import { type CallDefinition, type CallWish, concernsTerritories, type DomainEvents, wantsCall } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { HandlesEvent } from '../../platform/jobs/worker';
import { newCallText } from './new-call-text';
import { Messages, type Recipient } from './messages';

interface Facts {
  readonly slug: string;
  readonly definition: CallDefinition;
}

/**
 * Tells everybody who has subscribed of a call that has been published. Each address is given a row and a job of its own,
 * in one transaction: what has been mailed is never mailed again, however often this is run.
 */
@Injectable()
export class TellSubscribers {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('call.published')
  async published({ callId }: DomainEvents['call.published']): Promise<void> {
    const call = await this.reader.one<Facts>(
      `select c.slug, v.definition from call c join call_version v on v.call_id = c.id and v.version = c.version
       where c.id = $1 and c.cancelled_at is null`,
      [callId],
    );
    if (!call) return;
    await this.mailAddresses(callId, call);
    await this.writeToPeople(callId, call);
  }

  /** Whoever is told as a person with an account gets no second mail at the same address. */
  private async mailAddresses(callId: string, { definition }: Facts): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const wishes = await tx.query<CallWish & { readonly id: string }>(
        `select s.id, s.countries, s.lot_kind as "lotKind" from subscription s
         where s.email is not null and s.confirmed_at is not null
           and not exists (select from app_user u join subscription o on o.user_id = u.id where u.email = s.email)`,
      );
      const due = await tx.query<{ subscriptionId: string; callId: string }>(
        `insert into subscription_mail (subscription_id, call_id)
         select id, $2 from subscription where id = any($1)
         on conflict do nothing returning subscription_id as "subscriptionId", call_id as "callId"`,
        [wishes.filter((wish) => wantsCall(wish, definition.lots)).map(({ id }) => id), callId],
      );
      await this.outbox.publishAll(tx, 'subscription.mailDue', due);
    });
  }

  private async writeToPeople(callId: string, { slug, definition }: Facts): Promise<void> {
    const people = await this.reader.query<Recipient & { readonly territories: string[] }>(
      `select u.id as "userId", u.name, u.language,
              array(select y.territory from member m join municipality y on y.id = m.municipality_id
                    where m.user_id = u.id) as territories
       from subscription s join app_user u on u.id = s.user_id where u.disabled_at is null`,
    );
    const concerned = people.filter(({ territories }) => concernsTerritories(territories, definition.lots));
    await this.messages.write(`call.published:${callId}`, concerned, ({ name, language }, t) => {
      const { subject, body } = newCallText(definition, language, t);
      return { subject, body: t('letters.newCall.person', { name, text: body }), link: `/calls/${slug}` };
    });
  }
}
