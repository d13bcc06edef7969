import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ability } from '../../platform/auth/abilities';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { EraseAccount } from './erase-account';
import { EraseAccountRequest, ErasureView, PersonalDataView } from './personal-data.dto';
import { PersonalDataReadModel } from './personal-data.read-model';
import { SESSION_COOKIE } from './strategies';

/** What the product holds about oneself, and how to have it erased. */
@ApiTags('identity')
@Controller('api/account')
@Requires('signedIn')
export class PersonalDataController {
  constructor(
    private readonly personalData: PersonalDataReadModel,
    private readonly eraseAccount: EraseAccount,
  ) {}

  @Get('personal-data')
  @Answers('Everything the product holds about oneself, as a file', { ok: PersonalDataView })
  export(
    @CurrentActor() { userId }: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PersonalDataView> {
    void reply.header('content-disposition', 'attachment; filename="personal-data.json"');
    return this.personalData.of(userId);
  }

  @Get('erasure')
  @Answers("Whether one's own account may be erased now", { ok: ErasureView })
  async mayErase(@CurrentActor() actor: Actor): Promise<ErasureView> {
    return { erase: ability(await this.eraseAccount.refusal(actor)) };
  }

  @Post('erasure')
  @HttpCode(204)
  @Answers("Erase one's own account; what must be explained stays under a pseudonym", {
    none: true,
    refusals: [
      'OLD_PASSWORD_WRONG',
      'TOO_MANY_ATTEMPTS',
      'LAST_MEMBER',
      'LAST_SIGNATORY',
      'LAST_IN_ROLE',
      'VALIDATION_FAILED',
    ],
  })
  async erase(
    @CurrentActor() actor: Actor,
    @Body() { password }: EraseAccountRequest,
    @Req() { ip }: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.eraseAccount.execute(actor, password, ip);
    void reply.clearCookie(SESSION_COOKIE, { path: '/' });
  }
}
