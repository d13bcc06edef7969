import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { AccessGuard } from '../../platform/auth/access.guard';
import { ChooseLanguage } from './choose-language';
import { CreateUser } from './create-user';
import { PeopleController } from './people.controller';
import { PeopleReadModel } from './people.read-model';
import { SessionController } from './session.controller';
import { SessionsRepository } from './sessions.repository';
import { SignIn } from './sign-in';
import { SignInThrottle } from './sign-in-throttle';
import { SignOut } from './sign-out';
import { PasswordStrategy, SessionStrategy } from './strategies';

@Module({
  imports: [PassportModule],
  controllers: [SessionController, PeopleController],
  providers: [
    SessionsRepository,
    SignInThrottle,
    SessionStrategy,
    PasswordStrategy,
    SignIn,
    SignOut,
    ChooseLanguage,
    CreateUser,
    PeopleReadModel,
    { provide: APP_GUARD, useClass: AccessGuard },
  ],
  exports: [CreateUser, PeopleReadModel],
})
export class IdentityModule {}
