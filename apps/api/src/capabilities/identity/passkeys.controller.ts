import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
  Req,
  Res,
  UseGuards,
} from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Actor } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { CONFIG, type Config } from '../../platform/config/config';
import { Answers } from '../../platform/openapi/answers';
import { AddPasskey } from './add-passkey';
import { AnswerPasskey } from './answer-passkey';
import { ChangePasskey } from './change-passkey';
import { SessionView } from './identity.dto';
import { PasskeyGuard } from './passkey.guard';
import {
  AddPasskeyRequest,
  AskNewPasskeyRequest,
  OwnPasskeyView,
  PasskeyAnswerRequest,
  PasskeyQuestionView,
  RenamePasskeyRequest,
} from './passkeys.dto';
import { browserOf, setSessionCookie } from './session-cookie';
import { SessionReadModel } from './session.read-model';
import { SignIn } from './sign-in';
import { SESSION_COOKIE } from './strategies';

/** Signing in with a passkey, and looking after one's own. */
@ApiTags('identity')
@Controller('api')
export class PasskeysController {
  constructor(
    private readonly addPasskey: AddPasskey,
    private readonly changePasskey: ChangePasskey,
    private readonly answerPasskey: AnswerPasskey,
    private readonly signIn: SignIn,
    private readonly readModel: SessionReadModel,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('session/passkey-question')
  @Requires('public')
  @Answers('Ask for a question to any passkey, to sign in with the answer', {
    created: PasskeyQuestionView,
    refusals: ['TOO_MANY_ATTEMPTS'],
  })
  async askAny(@Req() { ip }: FastifyRequest): Promise<PasskeyQuestionView> {
    return { options: await this.answerPasskey.ask(ip) };
  }

  @Post('session/passkey')
  @Requires('public')
  @UseGuards(PasskeyGuard)
  @Answers('Sign in with the answer of a passkey; sets the session cookie', {
    created: SessionView,
    refusals: ['PASSKEY_VOID', 'TOO_MANY_ATTEMPTS'],
  })
  async open(
    @Body() _answer: PasskeyAnswerRequest,
    @Req() request: FastifyRequest & { user: { userId: string } },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const { userId } = request.user;
    const token = await this.signIn.execute(userId, request.cookies[SESSION_COOKIE], browserOf(request));
    setSessionCookie(reply, token, this.config);
    return this.readModel.session(userId);
  }

  @Get('account/passkeys')
  @Requires('signedIn')
  @Answers("One's own passkeys, the latest first", { ok: [OwnPasskeyView] })
  own(@CurrentActor() { userId }: Actor): Promise<OwnPasskeyView[]> {
    return this.readModel.passkeysOf(userId);
  }

  @Post('account/passkeys/question')
  @Requires('signedIn')
  @Answers('Ask for the question that makes a new passkey; the password is needed', {
    created: PasskeyQuestionView,
    refusals: ['OLD_PASSWORD_WRONG', 'TOO_MANY_ATTEMPTS', 'TOO_MANY_PASSKEYS'],
  })
  async askNew(
    @CurrentActor() { userId }: Actor,
    @Body() { password }: AskNewPasskeyRequest,
    @Req() { ip }: FastifyRequest,
  ): Promise<PasskeyQuestionView> {
    return { options: await this.addPasskey.ask(userId, password, ip) };
  }

  @Post('account/passkeys')
  @Requires('signedIn')
  @HttpCode(204)
  @Answers('Add a passkey by its answer to that question', {
    none: true,
    refusals: ['PASSKEY_VOID', 'PASSKEY_NAME_MISSING', 'PASSKEY_NAME_TOO_LONG', 'TOO_MANY_PASSKEYS'],
  })
  async add(@CurrentActor() { userId }: Actor, @Body() { name, response }: AddPasskeyRequest): Promise<void> {
    await this.addPasskey.execute(userId, name, response as RegistrationResponseJSON);
  }

  @Put('account/passkeys/:id')
  @Requires('signedIn')
  @HttpCode(204)
  @Answers("Name one of one's own passkeys anew", {
    none: true,
    refusals: ['PASSKEY_NAME_MISSING', 'PASSKEY_NAME_TOO_LONG', 'NOT_FOUND'],
  })
  async rename(
    @CurrentActor() { userId }: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { name }: RenamePasskeyRequest,
  ): Promise<void> {
    await this.changePasskey.rename(userId, id, name);
  }

  @Delete('account/passkeys/:id')
  @Requires('signedIn')
  @HttpCode(204)
  @Answers("Remove one of one's own passkeys", { none: true, refusals: ['NOT_FOUND'] })
  async remove(@CurrentActor() { userId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.changePasskey.remove(userId, id);
  }
}
