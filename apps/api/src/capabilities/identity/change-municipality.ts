import { Injectable } from '@nestjs/common';
import { type Actor, canEditMunicipality } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockMunicipality, registering } from './municipalities.repository';

/** What a municipality says of itself; its territory is not for it to say. */
export interface MunicipalityProfile {
  readonly name: string;
  readonly localName: string;
  readonly population: number;
  readonly registerNumber: string;
}

/**
 * A signatory changes what the municipality says of itself.
 * @throws NOT_FOUND, SIGNATORY_ONLY, VERSION_MISMATCH, MUNICIPALITY_EXISTS
 */
@Injectable()
export class ChangeMunicipality {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, id: string, version: number, profile: MunicipalityProfile): Promise<void> {
    orThrow(canEditMunicipality(actor, id));
    const { name, localName, population, registerNumber } = profile;
    return this.unitOfWork.run(async (tx) => {
      const before = await lockMunicipality(tx, id);
      if (before.version !== version) throwRefusal('VERSION_MISMATCH', { expected: version, actual: before.version });
      await registering({ territory: before.territory, registerNumber }, () =>
        tx.query(
          `update municipality set name = $2, local_name = $3, population = $4, register_number = $5,
                  version = version + 1
           where id = $1`,
          [id, name, localName, population, registerNumber],
        ),
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'municipality.changed',
        subject: { type: 'municipality', id },
        facts: {
          from: {
            name: before.name,
            localName: before.localName,
            population: before.population,
            registerNumber: before.registerNumber,
          },
          to: { name, localName, population, registerNumber },
        },
      });
    });
  }
}
