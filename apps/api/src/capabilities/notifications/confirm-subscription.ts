import { Injectable } from '@nestjs/common';
import { checkSubscription } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { hashOf } from '../../platform/auth/tokens';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';

interface Row {
  readonly id: string;
  readonly email: string;
  readonly askedAt: Date;
  readonly confirmedAt: Date | null;
  readonly now: Date;
}

/**
 * Confirms a subscription by the link of the mail. An address that is told already goes on under the newer choice, and
 * keeps what it has been told: no call is told twice. @throws SUBSCRIPTION_VOID
 */
@Injectable()
export class ConfirmSubscription {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(token: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const row = await locked(tx, token);
      const facts = row && {
        askedAt: row.askedAt.toISOString(),
        confirmedAt: row.confirmedAt?.toISOString() ?? null,
      };
      orThrow(checkSubscription(facts ?? null, row?.now.toISOString() ?? ''));
      if (!row || row.confirmedAt) return;
      const id = (await takenOver(tx, row)) ?? (await confirmed(tx, row));
      await this.audit.record(tx, {
        actorId: null,
        action: 'subscription.confirmed',
        subject: { type: 'subscription', id },
      });
    });
  }
}

/** The subscription of a token. Links to one address are followed one after the other: one of them stands in the end. */
async function locked(tx: Tx, token: string): Promise<Row | undefined> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(s.email, 0))
     from subscription_token t join subscription s on s.id = t.subscription_id where t.token_hash = $1 and t.confirms`,
    [hashOf(token)],
  );
  const [row] = await tx.query<Row>(
    `select s.id, s.email, s.asked_at as "askedAt", s.confirmed_at as "confirmedAt", now() as now
     from subscription_token t join subscription s on s.id = t.subscription_id
     where t.token_hash = $1 and t.confirms for update of s`,
    [hashOf(token)],
  );
  return row;
}

async function confirmed(tx: Tx, { id }: Row): Promise<string> {
  await tx.query('update subscription set confirmed_at = now() where id = $1', [id]);
  return id;
}

/** Lets the subscription that stands for the address take over what the newer one says; null where none stands. */
async function takenOver(tx: Tx, { id, email }: Row): Promise<string | null> {
  const [standing] = await tx.query<{ id: string }>(
    `update subscription s set language = n.language, countries = n.countries, lot_kind = n.lot_kind
     from subscription n where n.id = $1 and s.email = $2 and s.confirmed_at is not null returning s.id`,
    [id, email],
  );
  if (!standing) return null;
  await tx.query('update subscription_token set subscription_id = $2 where subscription_id = $1', [id, standing.id]);
  await tx.query('delete from subscription where id = $1', [id]);
  return standing.id;
}
