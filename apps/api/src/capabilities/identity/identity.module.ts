import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from '../../platform/auth/access.guard';
import { AccountController } from './account.controller';
import { AddPasskey } from './add-passkey';
import { AnswerPasskey } from './answer-passkey';
import { AskRecovery } from './ask-recovery';
import { ChangeAccount } from './change-account';
import { ChangeMemberRole } from './change-member-role';
import { ChangeMunicipality } from './change-municipality';
import { ChangePasskey } from './change-passkey';
import { ChangePassword } from './change-password';
import { ChangeRoles } from './change-roles';
import { ChooseLanguage } from './choose-language';
import { CreateInvitedAccount } from './create-invited-account';
import { CreateMunicipality } from './create-municipality';
import { CreateUser } from './create-user';
import { EraseAccount } from './erase-account';
import { EndSessions } from './end-sessions';
import { HandOver } from './hand-over';
import { InvitationThrottle } from './invitation-throttle';
import { InvitationsController } from './invitations.controller';
import { InvitationsReadModel } from './invitations.read-model';
import { InvitationsRepository } from './invitations.repository';
import { InviteMember } from './invite-member';
import { InvitePerson } from './invite-person';
import { IssueRecovery } from './issue-recovery';
import { JoinByInvitation } from './join-by-invitation';
import { KeepEvaluatorProfile } from './keep-evaluator-profile';
import { ManagedMunicipalitiesController } from './managed-municipalities.controller';
import { ManagedPeopleController } from './managed-people.controller';
import { ManagedPeopleReadModel } from './managed-people.read-model';
import { MoveMunicipality } from './move-municipality';
import { MunicipalitiesController } from './municipalities.controller';
import { MunicipalitiesReadModel } from './municipalities.read-model';
import { PasskeysController } from './passkeys.controller';
import { PeopleController } from './people.controller';
import { PeopleReadModel } from './people.read-model';
import { RecoverAccess } from './recover-access';
import { RecoveriesController } from './recoveries.controller';
import { RecoveryThrottle } from './recovery-throttle';
import { RelyingParty } from './relying-party';
import { RemoveMember } from './remove-member';
import { RevokeInvitation } from './revoke-invitation';
import { SendInvitation } from './send-invitation';
import { SendRecovery } from './send-recovery';
import { SessionController } from './session.controller';
import { SessionReadModel } from './session.read-model';
import { SessionsRepository } from './sessions.repository';
import { ShutOut } from './shut-out';
import { SignIn } from './sign-in';
import { SignInThrottle } from './sign-in-throttle';
import { SignOut } from './sign-out';
import { PersonalDataController } from './personal-data.controller';
import { PersonalDataReadModel } from './personal-data.read-model';
import { PasskeyStrategy, PasswordStrategy, SessionStrategy } from './strategies';

@Module({
  imports: [PassportModule],
  controllers: [
    SessionController,
    PasskeysController,
    PeopleController,
    AccountController,
    RecoveriesController,
    PersonalDataController,
    InvitationsController,
    MunicipalitiesController,
    ManagedMunicipalitiesController,
    ManagedPeopleController,
  ],
  providers: [
    // sessions and accounts
    SessionsRepository,
    SessionReadModel,
    SignInThrottle,
    SessionStrategy,
    PasswordStrategy,
    RelyingParty,
    AnswerPasskey,
    PasskeyStrategy,
    AddPasskey,
    ChangePasskey,
    SignIn,
    SignOut,
    EndSessions,
    ChooseLanguage,
    ChangeAccount,
    ChangePassword,
    CreateUser,
    RecoveryThrottle,
    AskRecovery,
    IssueRecovery,
    SendRecovery,
    RecoverAccess,
    PersonalDataReadModel,
    EraseAccount,
    // invitations
    InvitationsRepository,
    InvitationsReadModel,
    InvitationThrottle,
    InviteMember,
    InvitePerson,
    RevokeInvitation,
    SendInvitation,
    JoinByInvitation,
    CreateInvitedAccount,
    // municipalities and their members
    MunicipalitiesReadModel,
    CreateMunicipality,
    ChangeMunicipality,
    MoveMunicipality,
    ChangeMemberRole,
    RemoveMember,
    HandOver,
    // people of the programme
    PeopleReadModel,
    ManagedPeopleReadModel,
    ChangeRoles,
    KeepEvaluatorProfile,
    ShutOut,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [CreateUser, IssueRecovery, PeopleReadModel],
})
export class IdentityModule {}
