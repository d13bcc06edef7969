import { Injectable } from '@nestjs/common';
import { type Actor, canSignMandate, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { recordDefault, standingMandate } from './mandates.repository';

/** What somebody signs with. */
export interface SigningHand {
  /** Digest of the text that was read. */
  readonly digest: string;
  /** Language it was read in. */
  readonly language: Language;
  /** The name as it was typed. */
  readonly name: string;
}

/**
 * An evaluator signs the mandate of a call, once per version: signing again changes nothing.
 * @throws NOT_FOUND, MANDATE_CHANGED, SIGNATURE_NAME_DIFFERS
 */
@Injectable()
export class SignMandate {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  async execute(actor: Pick<Actor, 'userId'>, slug: string, hand: SigningHand): Promise<void> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    await this.unitOfWork.run(async (tx) => {
      // shared with others who sign, but not with a new version of the text
      await tx.query('select from call where id = $1 for share', [call.id]);
      const { version, digest } = await standingMandate(tx, call.id);
      const [person] = await tx.query<{ name: string }>('select name from app_user where id = $1', [actor.userId]);
      const { name } = person!;
      orThrow(canSignMandate({ readDigest: hand.digest, digest, version, typedName: hand.name, name }));
      if (version === 1) await recordDefault(tx, call.id);
      const signed = await tx.query(
        `insert into mandate_signature (call_id, version, person_id, digest, language) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning 1`,
        [call.id, version, actor.userId, digest, hand.language],
      );
      if (signed.length === 0) return;
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'mandate.signed',
        subject: { type: 'call', id: call.id },
        facts: { version, digest, language: hand.language },
      });
    });
  }
}
