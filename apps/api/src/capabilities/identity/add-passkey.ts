import { Injectable } from '@nestjs/common';
import type { PublicKeyCredentialCreationOptionsJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { canAddPasskey, checkPasskeyAnswer, checkPasskeyName } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { insertPasskey, keepQuestion, takeQuestion } from './passkeys.repository';
import { passwordMatches } from './passwords';
import { challengeOf, RelyingParty } from './relying-party';
import { SignInThrottle } from './sign-in-throttle';

interface Account {
  readonly email: string;
  readonly name: string;
  readonly hash: string | null;
  readonly known: readonly string[];
}

/** Adds a passkey to one's own account: first the password, because a session left open is no place for a new way in. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly throttle: SignInThrottle,
    private readonly relyingParty: RelyingParty,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /**
   * The question for the new passkey. @param address network address the request came from
   * @throws OLD_PASSWORD_WRONG, TOO_MANY_ATTEMPTS, TOO_MANY_PASSKEYS
   */
  async ask(userId: string, password: string, address: string): Promise<PublicKeyCredentialCreationOptionsJSON> {
    const account = await this.reader.one<Account>(
      `select u.email, u.name, u.password_hash as hash,
              array(select credential_id from passkey k where k.user_id = u.id) as known
       from app_user u where u.id = $1`,
      [userId],
    );
    const { email, name, hash, known } = account!;
    await this.throttle.check(email, address);
    if (!(await passwordMatches(hash, password))) {
      await this.throttle.recordFailure(email, address);
      throwRefusal('OLD_PASSWORD_WRONG', {});
    }
    orThrow(canAddPasskey(known.length));
    const question = await this.relyingParty.askForNew({ id: userId, email, name }, known);
    await this.unitOfWork.run((tx) => keepQuestion(tx, question.challenge, userId));
    return question;
  }

  /** @throws PASSKEY_NAME_MISSING, PASSKEY_NAME_TOO_LONG, PASSKEY_VOID, TOO_MANY_PASSKEYS */
  async execute(userId: string, name: string, response: RegistrationResponseJSON): Promise<void> {
    orThrow(checkPasskeyName(name));
    const challenge = challengeOf(response);
    const refusal = await this.unitOfWork.run(async (tx) => {
      const question = challenge === null ? null : await takeQuestion(tx, challenge, userId);
      const late = checkPasskeyAnswer(question?.askedAt.toISOString() ?? null, question?.now.toISOString() ?? '');
      if (late || challenge === null) return late;
      const account = await tx.query('select 1 from app_user where id = $1 and disabled_at is null for no key update', [
        userId,
      ]);
      if (account.length === 0) return checkPasskeyAnswer(null, '');
      const [row] = await tx.query<{ count: number }>(
        'select count(*)::integer as count from passkey where user_id = $1',
        [userId],
      );
      const full = canAddPasskey(row!.count);
      if (full) return full;
      const credential = await this.relyingParty.newCredential(response, challenge);
      const id = credential && (await insertPasskey(tx, userId, name.trim(), credential));
      if (!id) return checkPasskeyAnswer(null, '');
      await this.audit.record(tx, {
        actorId: userId,
        action: 'user.passkeyAdded',
        subject: { type: 'user', id: userId },
        facts: { passkeyId: id },
      });
      await this.outbox.publish(tx, 'passkey.added', { userId, passkeyId: id });
      return null;
    });
    orThrow(refusal);
  }
}
