import { Body, Controller, Delete, Get, HttpCode, Inject, Post, Put, Req, Res, UseGuards } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, MaybeActor, Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { Answers } from '../../platform/openapi/answers';
import { AnswerPasskey } from './answer-passkey';
import { ChooseLanguage } from './choose-language';
import { ChooseLanguageRequest, SessionView, SignInRequest } from './identity.dto';
import { PasskeyGuard } from './passkey.guard';
import { PasskeyAnswerRequest, PasskeyQuestionView } from './passkeys.dto';
import { PasswordGuard } from './password.guard';
import { browserOf, setSessionCookie } from './session-cookie';
import { SessionReadModel } from './session.read-model';
import type { SessionActor } from './sessions.repository';
import { SignIn } from './sign-in';
import { SignOut } from './sign-out';
import { SESSION_COOKIE } from './strategies';

type Identified = FastifyRequest & { readonly user: { readonly userId: string } };

@ApiTags('identity')
@Controller('api/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly answerPasskey: AnswerPasskey,
    private readonly signOut: SignOut,
    private readonly chooseLanguage: ChooseLanguage,
    private readonly readModel: SessionReadModel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Requires('public')
  @Answers('Who is signed in, and what time the server has', { ok: SessionView })
  current(@MaybeActor() actor: Actor | null): Promise<SessionView> {
    return this.readModel.session(actor?.userId ?? null);
  }

  @Post()
  @Requires('public')
  @UseGuards(PasswordGuard)
  @Answers('Sign in with e-mail and password; sets the session cookie', {
    created: SessionView,
    refusals: ['SIGN_IN_FAILED', 'TOO_MANY_ATTEMPTS'],
  })
  async open(
    @Body() _credentials: SignInRequest,
    @Req() request: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.begin(request, reply);
  }

  @Post('passkey-question')
  @Requires('public')
  @Answers('Ask for a question to any passkey, to sign in with the answer', {
    created: PasskeyQuestionView,
    refusals: ['TOO_MANY_ATTEMPTS'],
  })
  async askPasskey(@Req() { ip }: FastifyRequest): Promise<PasskeyQuestionView> {
    return { options: await this.answerPasskey.ask(ip) };
  }

  @Post('passkey')
  @Requires('public')
  @UseGuards(PasskeyGuard)
  @Answers('Sign in with the answer of a passkey; sets the session cookie', {
    created: SessionView,
    refusals: ['PASSKEY_VOID', 'TOO_MANY_ATTEMPTS'],
  })
  async openByPasskey(
    @Body() _answer: PasskeyAnswerRequest,
    @Req() request: Identified,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.begin(request, reply);
  }

  @Delete()
  @Requires('signedIn')
  @HttpCode(204)
  @Answers('Sign out; the session ends everywhere at once', { none: true })
  async end(@CurrentActor() actor: SessionActor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.execute(actor);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }

  @Put('language')
  @Requires('signedIn')
  @Answers('Choose the language of the interface and of letters', { ok: SessionView })
  async language(@CurrentActor() actor: Actor, @Body() { language }: ChooseLanguageRequest): Promise<SessionView> {
    await this.chooseLanguage.execute(actor.userId, language);
    return this.readModel.session(actor.userId);
  }

  /** Opens a session for whoever a guard has recognised. */
  private async begin(request: Identified, reply: FastifyReply): Promise<SessionView> {
    const { userId } = request.user;
    const token = await this.signIn.execute(userId, request.cookies[SESSION_COOKIE], browserOf(request));
    setSessionCookie(reply, token, this.config);
    return this.readModel.session(userId);
  }
}
