import { Injectable } from '@nestjs/common';
import { type Actor, checkTerritoryCode, isBlank } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockMunicipality, registering } from './municipalities.repository';

/**
 * Puts a municipality into another territory, with a reason: in which lots it may apply depends on it.
 * @throws NOT_FOUND, TERRITORY_UNKNOWN, REASON_REQUIRED, VERSION_MISMATCH, MUNICIPALITY_EXISTS
 */
@Injectable()
export class MoveMunicipality {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(
    actor: Pick<Actor, 'userId'>,
    id: string,
    version: number,
    { territory, reason }: { readonly territory: string; readonly reason: string },
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const before = await lockMunicipality(tx, id);
      orThrow(checkTerritoryCode(territory));
      if (isBlank(reason)) throwRefusal('REASON_REQUIRED', {});
      if (before.version !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: before.version });
      await registering({ territory, registerNumber: before.registerNumber }, () =>
        tx.query('update municipality set territory = $2, version = version + 1 where id = $1', [id, territory]),
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'municipality.moved',
        subject: { type: 'municipality', id },
        reason: reason.trim(),
        facts: { from: before.territory, to: territory },
      });
    });
  }
}
