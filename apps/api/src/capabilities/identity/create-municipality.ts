import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, checkTerritoryCode } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import type { MunicipalityProfile } from './change-municipality';
import { registering } from './municipalities.repository';

/**
 * Enters a municipality into the register of applicants. It has no member yet.
 * @throws TERRITORY_UNKNOWN, MUNICIPALITY_EXISTS
 */
@Injectable()
export class CreateMunicipality {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the municipality. */
  async execute(
    actor: Pick<Actor, 'userId'>,
    { name, localName, population, registerNumber, territory }: MunicipalityProfile & { readonly territory: string },
  ): Promise<string> {
    orThrow(checkTerritoryCode(territory));
    const id = randomUUID();
    await this.unitOfWork.run(async (tx) => {
      await registering({ territory, registerNumber }, () =>
        tx.query(
          `insert into municipality (id, name, local_name, territory, population, register_number)
           values ($1, $2, $3, $4, $5, $6)`,
          [id, name, localName, territory, population, registerNumber],
        ),
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'municipality.created',
        subject: { type: 'municipality', id },
        facts: { name, territory, registerNumber },
      });
    });
    return id;
  }
}
