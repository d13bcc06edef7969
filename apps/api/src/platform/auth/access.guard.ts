import { type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { mayActInRole } from '@trilot/domain';
import { orThrow, throwRefusal } from '../http/refusal-error';
import { ACCESS, type Access, type AuthenticatedRequest } from './access';

/** Global guard: recognises the session by passport, then asks the domain whether the role may. Default deny. */
@Injectable()
export class AccessGuard extends AuthGuard('session') {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throwRefusal('NOT_FOUND', {});
    await super.canActivate(context);
    const { user } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (access === 'public') return true;
    if (!user) throwRefusal('NOT_SIGNED_IN', {});
    if (access !== 'signedIn') orThrow(mayActInRole(user, access));
    return true;
  }

  /** A missing or ended session makes a visitor, not an error: the route's access decides. */
  override handleRequest<User>(error: unknown, user: User | false): User {
    if (error) throw error as Error;
    return (user || null) as User;
  }
}
