import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyRequest } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ChangeAccount } from './change-account';
import { ChangePassword } from './change-password';
import { EndSessions } from './end-sessions';
import { ChangeAccountRequest, ChangePasswordRequest, OwnSessionView } from './account.dto';
import { SessionView } from './identity.dto';
import { InvitationView } from './invitations.dto';
import { InvitationsReadModel } from './invitations.read-model';
import { JoinByInvitation } from './join-by-invitation';
import { SessionReadModel } from './session.read-model';
import type { SessionActor } from './sessions.repository';

/** One's own account. */
@ApiTags('identity')
@Controller('api/account')
@Requires('signedIn')
export class AccountController {
  constructor(
    private readonly changeAccount: ChangeAccount,
    private readonly changePassword: ChangePassword,
    private readonly endSessions: EndSessions,
    private readonly joinByInvitation: JoinByInvitation,
    private readonly sessions: SessionReadModel,
    private readonly invitations: InvitationsReadModel,
  ) {}

  @Put()
  @Answers('Change name and language', { ok: SessionView, refusals: ['VALIDATION_FAILED'] })
  async change(@CurrentActor() { userId }: Actor, @Body() body: ChangeAccountRequest): Promise<SessionView> {
    await this.changeAccount.execute(userId, body);
    return this.sessions.session(userId);
  }

  @Put('password')
  @HttpCode(204)
  @Answers('Change the password; every other session ends', {
    none: true,
    refusals: ['OLD_PASSWORD_WRONG', 'PASSWORD_TOO_SHORT', 'TOO_MANY_ATTEMPTS'],
  })
  async password(
    @CurrentActor() actor: SessionActor,
    @Body() { oldPassword, newPassword }: ChangePasswordRequest,
    @Req() { ip }: FastifyRequest,
  ): Promise<void> {
    await this.changePassword.execute(actor, oldPassword, newPassword, ip);
  }

  @Get('sessions')
  @Answers("One's open sessions, the latest first", { ok: [OwnSessionView] })
  open(@CurrentActor() actor: SessionActor): Promise<OwnSessionView[]> {
    return this.sessions.ofPerson(actor);
  }

  @Delete('sessions')
  @HttpCode(204)
  @Answers('End every session but this one', { none: true })
  async endOthers(@CurrentActor() actor: SessionActor): Promise<void> {
    await this.endSessions.others(actor);
  }

  @Delete('sessions/:id')
  @HttpCode(204)
  @Answers("End one of one's own sessions", { none: true, refusals: ['NOT_FOUND'] })
  async end(@CurrentActor() actor: SessionActor, @Param('id', ParseUUIDPipe) id: string): Promise<void> {
    await this.endSessions.one(actor, id);
  }

  @Get('invitations')
  @Answers("Open invitations to one's own address", { ok: [InvitationView] })
  invited(@CurrentActor() { userId }: Actor): Promise<InvitationView[]> {
    return this.invitations.ofPerson(userId);
  }

  @Post('invitations/:id/acceptance')
  @Answers("Accept an invitation to one's own address", {
    created: SessionView,
    refusals: ['NOT_FOUND', 'INVITATION_USED', 'INVITATION_EXPIRED', 'ROLES_INCOMPATIBLE', 'ALREADY_MEMBER'],
  })
  async accept(@CurrentActor() { userId }: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<SessionView> {
    await this.joinByInvitation.execute(userId, id);
    return this.sessions.session(userId);
  }
}
