import { Inject, Injectable } from '@nestjs/common';
import type { AuthenticationResponseJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { checkPasskeyAnswer } from '@trilot/domain';
import { CONFIG, type Config } from '../../platform/config/config';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { findPasskey, keepQuestion, takeQuestion } from './passkeys.repository';
import { challengeOf, RelyingParty } from './relying-party';
import { SignInThrottle } from './sign-in-throttle';

/** Signing in with a passkey: a question for whoever comes, and who it is that has answered. */
@Injectable()
export class AnswerPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly relyingParty: RelyingParty,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A question to any passkey. @param address network address the request came from @throws TOO_MANY_ATTEMPTS */
  async ask(address: string): Promise<PublicKeyCredentialRequestOptionsJSON> {
    await this.throttle.recordQuestion(address);
    const question = await this.relyingParty.askForAny();
    await this.unitOfWork.run((tx) => keepQuestion(tx, question.challenge, null));
    return question;
  }

  /**
   * Whose passkey has answered a question that was put a moment ago; null for every reason why not. The question is taken
   * away in any case, and the counter only ever goes forward: a copy of a passkey is noticed by it.
   */
  async answer(response: unknown): Promise<string | null> {
    const challenge = challengeOf(response);
    const credentialId = (response as { id?: unknown } | null)?.id;
    if (challenge === null || typeof credentialId !== 'string') return null;
    return this.unitOfWork.run(async (tx) => {
      const question = await takeQuestion(tx, challenge, null);
      const refusal = checkPasskeyAnswer(question?.askedAt.toISOString() ?? null, question?.now.toISOString() ?? '');
      const passkey = refusal ? null : await findPasskey(tx, credentialId, !this.config.production);
      if (!passkey) return null;
      const { id, userId, credential } = passkey;
      const counter = await this.relyingParty.newCounter(response as AuthenticationResponseJSON, challenge, credential);
      if (counter === null) return null;
      const used = await tx.query(
        'update passkey set counter = $3, used_at = now() where id = $1 and counter = $2 returning 1',
        [id, credential.counter, counter],
      );
      return used.length === 1 ? userId : null;
    });
  }
}
