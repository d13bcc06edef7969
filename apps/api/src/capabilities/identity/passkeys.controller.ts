import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import type { Actor } from '@trilot/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AddPasskey } from './add-passkey';
import { ChangePasskey } from './change-passkey';
import {
  AddPasskeyRequest,
  AskNewPasskeyRequest,
  OwnPasskeyView,
  PasskeyQuestionView,
  RenamePasskeyRequest,
} from './passkeys.dto';
import { SessionReadModel } from './session.read-model';

/** Looking after one's own passkeys. */
@ApiTags('identity')
@Controller('api/account/passkeys')
export class PasskeysController {
  constructor(
    private readonly addPasskey: AddPasskey,
    private readonly changePasskey: ChangePasskey,
    private readonly readModel: SessionReadModel,
  ) {}

  @Get()
  @Requires('signedIn')
  @Answers("One's own passkeys, the latest first", { ok: [OwnPasskeyView] })
  own(@CurrentActor() { userId }: Actor): Promise<OwnPasskeyView[]> {
    return this.readModel.passkeysOf(userId);
  }

  @Post('question')
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

  @Post()
  @Requires('signedIn')
  @HttpCode(204)
  @Answers('Add a passkey by its answer to that question', {
    none: true,
    refusals: ['PASSKEY_VOID', 'PASSKEY_NAME_MISSING', 'PASSKEY_NAME_TOO_LONG', 'TOO_MANY_PASSKEYS'],
  })
  async add(@CurrentActor() { userId }: Actor, @Body() { name, response }: AddPasskeyRequest): Promise<void> {
    await this.addPasskey.execute(userId, name, response as RegistrationResponseJSON);
  }

  @Put(':id')
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

  @Delete(':id')
  @Requires('signedIn')
  @HttpCode(204)
  @Answers("Remove one of one's own passkeys", { none: true, refusals: ['NOT_FOUND'] })
  async remove(@CurrentActor() { userId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.changePasskey.remove(userId, id);
  }
}
