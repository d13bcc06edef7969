import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { entityTag, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { ChangeMemberRole } from './change-member-role';
import { ChangeMunicipality } from './change-municipality';
import { HandOver } from './hand-over';
import { InviteMemberRequest, MadeInvitationView } from './invitations.dto';
import { InviteMember } from './invite-member';
import {
  ChangeMemberRequest,
  ChangeMunicipalityRequest,
  HandOverRequest,
  MunicipalitiesQuery,
  MunicipalitySummary,
  MunicipalityView,
} from './municipalities.dto';
import { MunicipalitiesReadModel } from './municipalities.read-model';
import { RemoveMember } from './remove-member';
import { RevokeInvitation } from './revoke-invitation';

const Id = (name = 'id') => Param(name, ParseUUIDPipe);

/** Municipalities for those who act for them, and the register of all. */
@ApiTags('identity')
@Controller('api/municipalities')
export class MunicipalitiesController {
  constructor(
    private readonly municipalities: MunicipalitiesReadModel,
    private readonly changeMunicipality: ChangeMunicipality,
    private readonly inviteMember: InviteMember,
    private readonly revokeInvitation: RevokeInvitation,
    private readonly changeMemberRole: ChangeMemberRole,
    private readonly removeMember: RemoveMember,
    private readonly handOverTo: HandOver,
  ) {}

  @Get()
  @Requires('signedIn')
  @Answers('The register of municipalities, by name', { ok: [MunicipalitySummary] })
  register(@Query() { search = '' }: MunicipalitiesQuery): Promise<MunicipalitySummary[]> {
    return this.municipalities.register(search);
  }

  @Get(':id')
  @Requires('municipality:read-own')
  @Answers("One's own municipality with its members", { ok: MunicipalityView, refusals: ['NOT_FOUND'] })
  async one(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MunicipalityView> {
    const municipality = await this.municipalities.one(actor, id);
    void reply.header('etag', entityTag(municipality.version));
    return municipality;
  }

  @Put(':id')
  @Requires('municipality:edit')
  @Answers('Change what the municipality says of itself', {
    ok: MunicipalityView,
    refusals: [
      'NOT_FOUND',
      'SIGNATORY_ONLY',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'MUNICIPALITY_EXISTS',
    ],
  })
  async change(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @IfMatch() version: number,
    @Body() profile: ChangeMunicipalityRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MunicipalityView> {
    await this.changeMunicipality.execute(actor, id, version, profile);
    return this.one(actor, id, reply);
  }

  @Post(':id/invitations')
  @Requires('member:invite')
  @Answers('Invite an address to act for the municipality; the same answer for known and unknown addresses', {
    created: MadeInvitationView,
    refusals: ['NOT_FOUND', 'SIGNATORY_ONLY', 'MEMBERS_INVITE', 'ALREADY_MEMBER', 'TOO_MANY_ATTEMPTS'],
  })
  invite(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { email, role }: InviteMemberRequest,
  ): Promise<MadeInvitationView> {
    return this.inviteMember.execute(actor, id, email, role);
  }

  @Delete(':id/invitations/:invitationId')
  @Requires('member:invite')
  @HttpCode(204)
  @Answers('Take an invitation back', { none: true, refusals: ['NOT_FOUND', 'SIGNATORY_ONLY', 'MEMBERS_INVITE'] })
  async revoke(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('invitationId') invitationId: string,
  ): Promise<void> {
    await this.revokeInvitation.toMunicipality(actor, id, invitationId);
  }

  @Put(':id/members/:userId')
  @Requires('member:manage')
  @Answers('Make a member editor or signatory', {
    ok: MunicipalityView,
    refusals: ['NOT_FOUND', 'SIGNATORY_ONLY', 'LAST_SIGNATORY'],
  })
  async changeMember(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('userId') userId: string,
    @Body() { role }: ChangeMemberRequest,
  ): Promise<MunicipalityView> {
    await this.changeMemberRole.execute(actor, id, userId, role);
    return this.municipalities.one(actor, id);
  }

  @Delete(':id/members/:userId')
  @Requires('member:manage')
  @HttpCode(204)
  @Answers('Take a member out, or leave', {
    none: true,
    refusals: ['NOT_FOUND', 'SIGNATORY_ONLY', 'LAST_MEMBER', 'LAST_SIGNATORY'],
  })
  async remove(@CurrentActor() actor: Actor, @Id() id: string, @Id('userId') userId: string): Promise<void> {
    await this.removeMember.execute(actor, id, userId);
  }

  @Post(':id/members/:userId/hand-over')
  @Requires('member:manage')
  @HttpCode(204)
  @Answers('Leave, or let go, and name the member who takes over', {
    none: true,
    refusals: ['NOT_FOUND', 'SIGNATORY_ONLY'],
  })
  async handOver(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Id('userId') userId: string,
    @Body() { to }: HandOverRequest,
  ): Promise<void> {
    await this.handOverTo.execute(actor, id, userId, to);
  }
}
