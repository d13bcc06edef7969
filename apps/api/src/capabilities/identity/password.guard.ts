import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { throwRefusal } from '../../platform/http/refusal-error';

/** Checks e-mail and password by passport; anything but a match is the same refusal. */
@Injectable()
export class PasswordGuard extends AuthGuard('password') {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (!user) throwRefusal('SIGN_IN_FAILED', {});
    return user;
  }
}
