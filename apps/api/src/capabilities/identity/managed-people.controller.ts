import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { ChangeRoles } from './change-roles';
import { InvitePersonRequest, MadeInvitationView, OpenInvitationView } from './invitations.dto';
import { InvitationsReadModel } from './invitations.read-model';
import { InvitePerson } from './invite-person';
import { KeepEvaluatorProfile } from './keep-evaluator-profile';
import {
  ChangeRolesRequest,
  EvaluatorProfileRequest,
  ManagedPeopleQuery,
  ManagedPersonView,
  ShutOutRequest,
} from './managed-people.dto';
import { ManagedPeopleReadModel } from './managed-people.read-model';
import { RevokeInvitation } from './revoke-invitation';
import { ShutOut } from './shut-out';

const Id = () => Param('id', ParseUUIDPipe);

/** Accounts and roles for those who look after them; which of it each may do, the rules decide. */
@ApiTags('identity')
@Controller('api/managed-people')
@Requires('evaluator:manage')
export class ManagedPeopleController {
  constructor(
    private readonly people: ManagedPeopleReadModel,
    private readonly invitations: InvitationsReadModel,
    private readonly changeRoles: ChangeRoles,
    private readonly keepProfile: KeepEvaluatorProfile,
    private readonly shutOut: ShutOut,
    private readonly invitePerson: InvitePerson,
    private readonly revokeInvitation: RevokeInvitation,
  ) {}

  @Get()
  @Answers('Everybody with an account, by name', { ok: [ManagedPersonView] })
  list(@CurrentActor() actor: Actor, @Query() { role, search = '' }: ManagedPeopleQuery): Promise<ManagedPersonView[]> {
    return this.people.people(actor, role ?? null, search);
  }

  @Get('invitations')
  @Answers('Invitations to a role in the programme that nobody has accepted', { ok: [OpenInvitationView] })
  invited(): Promise<OpenInvitationView[]> {
    return this.invitations.open(null);
  }

  @Post('invitations')
  @Answers('Invite an address to a role in the programme; the same answer for known and unknown addresses', {
    created: MadeInvitationView,
    refusals: ['NOT_PERMITTED', 'TOO_MANY_ATTEMPTS'],
  })
  invite(@CurrentActor() actor: Actor, @Body() { email, role }: InvitePersonRequest): Promise<MadeInvitationView> {
    return this.invitePerson.execute(actor, email, role);
  }

  @Delete('invitations/:id')
  @HttpCode(204)
  @Answers('Take an invitation back', { none: true, refusals: ['NOT_FOUND', 'NOT_PERMITTED'] })
  async revoke(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    await this.revokeInvitation.toProgramme(actor, id);
  }

  @Put(':id/roles')
  @Answers('Say which roles a person has', {
    ok: ManagedPersonView,
    refusals: ['NOT_FOUND', 'NOT_PERMITTED', 'OWN_ACCOUNT', 'ROLES_INCOMPATIBLE'],
  })
  async roles(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { roles }: ChangeRolesRequest,
  ): Promise<ManagedPersonView> {
    await this.changeRoles.execute(actor, id, roles);
    return this.people.one(actor, id);
  }

  @Put(':id/evaluator-profile')
  @Answers('Keep what is known of an evaluator', {
    ok: ManagedPersonView,
    refusals: ['NOT_FOUND', 'NOT_PERMITTED', 'OWN_ACCOUNT', 'NOT_AN_EVALUATOR', 'TERRITORY_UNKNOWN'],
  })
  async profile(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() profile: EvaluatorProfileRequest,
  ): Promise<ManagedPersonView> {
    await this.keepProfile.execute(actor, id, profile);
    return this.people.one(actor, id);
  }

  @Put(':id/exclusion')
  @Requires('people:manage')
  @Answers('Shut a person out, with a reason; their sessions end', {
    ok: ManagedPersonView,
    refusals: ['NOT_FOUND', 'NOT_PERMITTED', 'OWN_ACCOUNT', 'REASON_REQUIRED'],
  })
  async exclude(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { reason }: ShutOutRequest,
  ): Promise<ManagedPersonView> {
    await this.shutOut.execute(actor, id, reason);
    return this.people.one(actor, id);
  }

  @Delete(':id/exclusion')
  @Requires('people:manage')
  @Answers('Let a person in again', {
    ok: ManagedPersonView,
    refusals: ['NOT_FOUND', 'NOT_PERMITTED', 'OWN_ACCOUNT'],
  })
  async include(@CurrentActor() actor: Actor, @Id() id: string): Promise<ManagedPersonView> {
    await this.shutOut.undo(actor, id);
    return this.people.one(actor, id);
  }
}
