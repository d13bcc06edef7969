import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AskRecovery } from './ask-recovery';
import { AskRecoveryRequest, RecoverAccessRequest } from './recoveries.dto';
import { RecoverAccess } from './recover-access';

/** Access by mail for somebody who has forgotten the password. The token never stands in an address. */
@ApiTags('identity')
@Controller('api/recoveries')
@Requires('public')
export class RecoveriesController {
  constructor(
    private readonly askRecovery: AskRecovery,
    private readonly recoverAccess: RecoverAccess,
  ) {}

  @Post()
  @HttpCode(204)
  @Answers('Ask for a link by mail; the same answer whether the address has an account or not', {
    none: true,
    refusals: ['TOO_MANY_ATTEMPTS', 'MAIL_NOT_CONFIGURED', 'VALIDATION_FAILED'],
  })
  async ask(@Body() { email }: AskRecoveryRequest, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.askRecovery.execute(email, ip);
  }

  @Post('completion')
  @HttpCode(204)
  @Answers('Set a new password with the token of the mail; every session of the person ends', {
    none: true,
    refusals: ['RECOVERY_VOID', 'PASSWORD_TOO_SHORT', 'TOO_MANY_ATTEMPTS', 'VALIDATION_FAILED'],
  })
  async complete(@Body() { token, password }: RecoverAccessRequest, @Req() { ip }: FastifyRequest): Promise<void> {
    await this.recoverAccess.execute(token, password, ip);
  }
}
