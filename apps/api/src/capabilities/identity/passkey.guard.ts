import { Injectable } from '@nestjs/common';
import { AuthGuard } from '@nestjs/passport';
import { throwRefusal } from '../../platform/http/refusal-error';

/** Checks the answer of a passkey by passport; anything but a known one in time is the same refusal. */
@Injectable()
export class PasskeyGuard extends AuthGuard('passkey') {
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    if (!user) throwRefusal('PASSKEY_VOID', {});
    return user;
  }
}
