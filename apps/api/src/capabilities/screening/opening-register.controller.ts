import { Controller, Get, Param, ParseUUIDPipe, Post, Query, Res } from '@nestjs/common';
import { ApiResponse, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IdempotencyKey } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { StageQuery } from '../calls';
import { DrawUpRegister } from './draw-up-register';
import { OpeningRegisterView } from './opening-register.dto';
import { registerCsv } from './opening-register.presenter';
import { OpeningRegisterReadModel } from './opening-register.read-model';

@ApiTags('screening')
@Controller('api')
@Requires('screening:manage')
export class OpeningRegisterController {
  constructor(
    private readonly registers: OpeningRegisterReadModel,
    private readonly drawUp: DrawUpRegister,
  ) {}

  @Get('lots/:lotId/opening-register')
  @Answers('What had been received in a lot at its deadline, and what was refused; sealed until then', {
    ok: OpeningRegisterView,
    refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'],
  })
  register(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
  ): Promise<OpeningRegisterView> {
    return this.registers.register(actor, lotId, stage ?? null);
  }

  @Get('lots/:lotId/opening-register.csv')
  @ApiResponse({ status: 200, content: { 'text/csv': { schema: { type: 'string' } } } })
  @Answers('The opening register as a table for spreadsheets', { refusals: ['NOT_FOUND', 'PROPOSAL_SEALED'] })
  async table(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const register = await this.registers.register(actor, lotId, stage ?? null);
    const name = `opening-register-${register.callSlug}-lot-${register.lot.number}.csv`;
    void reply.type('text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${name}"`);
    return registerCsv(register);
  }

  @Post('lots/:lotId/opening-register')
  @Answers('Draw up the opening register, once, as a sealed record', {
    created: OpeningRegisterView,
    refusals: ['NOT_FOUND', 'PRECONDITION_REQUIRED', 'PROPOSAL_SEALED', 'REGISTER_DRAWN_UP'],
  })
  async open(
    @CurrentActor() actor: Actor,
    @Param('lotId', ParseUUIDPipe) lotId: string,
    @Query() { stage }: StageQuery,
    @IdempotencyKey() key: string,
  ): Promise<OpeningRegisterView> {
    await this.drawUp.execute(actor, lotId, stage ?? null, key);
    return this.registers.register(actor, lotId, stage ?? null);
  }
}
