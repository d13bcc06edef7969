import { Body, Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { RefusalError } from '../../platform/http/refusal-error';
import { Answers } from '../../platform/openapi/answers';
import { CreateInvitedAccount } from './create-invited-account';
import { SessionView } from './identity.dto';
import { CreateInvitedAccountRequest, InvitationTokenRequest, InvitationView } from './invitations.dto';
import { InvitationsReadModel } from './invitations.read-model';
import { InvitationThrottle } from './invitation-throttle';
import { browserOf, setSessionCookie } from './session-cookie';
import { SessionReadModel } from './session.read-model';
import { SignIn } from './sign-in';
import { SESSION_COOKIE } from './strategies';

/** Invitations by their token, for somebody who has no account yet. The token never stands in an address. */
@ApiTags('identity')
@Controller('api/invitations')
@Requires('public')
export class InvitationsController {
  constructor(
    private readonly invitations: InvitationsReadModel,
    private readonly createAccount: CreateInvitedAccount,
    private readonly signIn: SignIn,
    private readonly sessions: SessionReadModel,
    private readonly throttle: InvitationThrottle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('lookup')
  @HttpCode(200)
  @Answers('What an invitation is to', {
    ok: InvitationView,
    refusals: ['NOT_FOUND', 'INVITATION_USED', 'INVITATION_EXPIRED', 'TOO_MANY_ATTEMPTS'],
  })
  lookup(@Body() { token }: InvitationTokenRequest, @Req() { ip }: FastifyRequest): Promise<InvitationView> {
    return this.slowly(ip, () => this.invitations.byToken(token));
  }

  @Post('acceptance')
  @Answers('Accept an invitation with a new account; sets the session cookie', {
    created: SessionView,
    refusals: [
      'NOT_FOUND',
      'INVITATION_USED',
      'INVITATION_EXPIRED',
      'PASSWORD_TOO_SHORT',
      'ACCOUNT_EXISTS',
      'TOO_MANY_ATTEMPTS',
    ],
  })
  async accept(
    @Body() body: CreateInvitedAccountRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const userId = await this.slowly(request.ip, () => this.createAccount.execute(body));
    const token = await this.signIn.execute(userId, request.cookies[SESSION_COOKIE], browserOf(request));
    setSessionCookie(reply, token, this.config);
    return this.sessions.session(userId);
  }

  /** Counts tokens that lead nowhere, by network address. */
  private async slowly<Answer>(address: string, work: () => Promise<Answer>): Promise<Answer> {
    await this.throttle.check(address);
    try {
      return await work();
    } catch (error) {
      if (error instanceof RefusalError && error.refusal.code === 'NOT_FOUND') await this.throttle.recordMiss(address);
      throw error;
    }
  }
}
