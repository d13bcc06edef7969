import { Injectable } from '@nestjs/common';
import { type Actor, canChangeRole, checkOneSide, type Role } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { giveRole, lockPerson, programmeOf, takeRole } from './programme-roles.repository';

/**
 * Says which roles a person has in the programme: what is missing is given, what is too much is taken. They count with the
 * person's next request. @throws NOT_FOUND, NOT_PERMITTED, OWN_ACCOUNT, ROLES_INCOMPATIBLE
 */
@Injectable()
export class ChangeRoles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, userId: string, roles: readonly Role[]): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const person = await lockPerson(tx, userId);
      if (!person) throwRefusal('NOT_FOUND', {});
      const given = roles.filter((role) => !person.roles.includes(role));
      const taken = person.roles.filter((role) => !roles.includes(role));
      for (const role of [...given, ...taken]) orThrow(canChangeRole(actor, userId, role));
      orThrow(checkOneSide(given.length, person.memberships));
      const programme = await programmeOf(tx, actor);
      for (const role of given) {
        await giveRole(tx, programme, userId, role);
        await this.record(tx, actor, 'role.given', userId, role);
      }
      for (const role of taken) {
        await takeRole(tx, programme, userId, role);
        await this.record(tx, actor, 'role.taken', userId, role);
      }
    });
  }

  private record(tx: Tx, actor: Actor, action: string, userId: string, role: Role): Promise<void> {
    const subject = { type: 'user', id: userId };
    return this.audit.record(tx, { actorId: actor.userId, action, subject, facts: { role } });
  }
}
