/** Who may call an endpoint. Every route declares it; a route that declares nothing is refused. */
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiExtension } from '@nestjs/swagger';
import type { Actor, Permission } from '@trilot/domain';
import type { FastifyRequest } from 'fastify';

/** 'public': anybody. 'signedIn': any signed-in person. Otherwise a permission of a role. */
export type Access = 'public' | 'signedIn' | Permission;

export const ACCESS = 'trilot:access';

/** Declares who may call the endpoint; what of it they may see or do is decided below, by the domain. */
export const Requires = (access: Access): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, access), ApiExtension('x-permission', access));

/** A request after the access guard: the actor is null for visitors. */
export interface AuthenticatedRequest extends FastifyRequest {
  user?: (Actor & { sessionHash: Buffer; name: string }) | null;
}

/** The signed-in actor; the guard has made sure that there is one. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { user } = context.switchToHttp().getRequest<AuthenticatedRequest>();
  if (!user) throw new Error('No actor: the endpoint is public');
  return user;
});

/** The actor on public endpoints: null for visitors. */
export const MaybeActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): Actor | null =>
    context.switchToHttp().getRequest<AuthenticatedRequest>().user ?? null,
);
