/** How passport recognises somebody: e-mail and password or a passkey at sign-in, the session cookie ever after. */
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import { Strategy as CustomStrategy } from 'passport-custom';
import { Strategy as LocalStrategy } from 'passport-local';
import { CONFIG, type Config } from '../../platform/config/config';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { AnswerPasskey } from './answer-passkey';
import { passwordMatches } from './passwords';
import { type SessionActor, SessionsRepository } from './sessions.repository';
import { SignInThrottle } from './sign-in-throttle';

export const SESSION_COOKIE = 'trilot_session';

@Injectable()
export class SessionStrategy extends PassportStrategy(CustomStrategy, 'session') {
  constructor(
    private readonly sessions: SessionsRepository,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super();
  }

  async validate(request: FastifyRequest): Promise<SessionActor | false> {
    const token = request.cookies[SESSION_COOKIE];
    if (!token) return false;
    return (await this.sessions.actorOf(token, !this.config.production)) ?? false;
  }
}

@Injectable()
export class PasswordStrategy extends PassportStrategy(LocalStrategy, 'password') {
  constructor(
    private readonly reader: Reader,
    private readonly throttle: SignInThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  /**
   * The same answer, in the same time, for a wrong password and an unknown address. Guards run before the request's
   * shape is checked, so what arrives here may be anything.
   */
  async validate(request: FastifyRequest, typedEmail: unknown, password: unknown): Promise<{ userId: string }> {
    const email = String(typedEmail).trim().toLowerCase();
    await this.throttle.check(email, request.ip);
    const account = await this.reader.one<{ id: string; password_hash: string | null }>(
      `select id, password_hash from app_user
       where email = $1 and disabled_at is null and (not demonstration or $2)`,
      [email, !this.config.production],
    );
    const right = await passwordMatches(account?.password_hash ?? null, String(password));
    if (!account || !right) {
      await this.throttle.recordFailure(email, request.ip);
      throwRefusal('SIGN_IN_FAILED', {});
    }
    await this.throttle.recordSuccess(email, request.ip);
    return { userId: account.id };
  }
}

/** Stands for the account in the counts of failures: whose passkey it is, is known only once it is right. */
const ANY_ACCOUNT = 'passkey';

@Injectable()
export class PasskeyStrategy extends PassportStrategy(CustomStrategy, 'passkey') {
  constructor(
    private readonly answerPasskey: AnswerPasskey,
    private readonly throttle: SignInThrottle,
  ) {
    super();
  }

  /** The same answer for every reason why not. What arrives here may be anything, as with a password. */
  async validate({ body, ip }: FastifyRequest): Promise<{ userId: string } | false> {
    await this.throttle.check(ANY_ACCOUNT, ip);
    const userId = await this.answerPasskey.answer((body as { response?: unknown } | null)?.response);
    if (userId !== null) return { userId };
    await this.throttle.recordFailure(ANY_ACCOUNT, ip);
    return false;
  }
}
