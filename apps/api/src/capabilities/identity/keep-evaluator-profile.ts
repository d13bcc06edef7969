import { Injectable } from '@nestjs/common';
import { type Actor, canChangeRole, checkTerritoryCode, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockPerson } from './programme-roles.repository';

export interface EvaluatorProfile {
  /** ISO 3166-1. */
  readonly country: string | null;
  /** Where the evaluator lives, ISO 3166-2. */
  readonly territory: string | null;
  readonly languages: readonly Language[];
  /** The municipality that employs the evaluator: its proposals, and those it is a partner in, are out of reach. */
  readonly municipalityId: string | null;
  /** Municipalities that have employed the evaluator before. */
  readonly earlierEmployerIds: readonly string[];
}

/** Keeps what is known of an evaluator. @throws NOT_FOUND, NOT_PERMITTED, OWN_ACCOUNT, NOT_AN_EVALUATOR, TERRITORY_UNKNOWN */
@Injectable()
export class KeepEvaluatorProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, userId: string, profile: EvaluatorProfile): Promise<void> {
    const { country, territory, languages, municipalityId, earlierEmployerIds } = profile;
    return this.unitOfWork.run(async (tx) => {
      const person = await lockPerson(tx, userId);
      if (!person) throwRefusal('NOT_FOUND', {});
      orThrow(canChangeRole(actor, userId, 'evaluator'));
      if (!person.roles.includes('evaluator')) throwRefusal('NOT_AN_EVALUATOR', { userId });
      orThrow(territory === null ? null : checkTerritoryCode(territory));
      const employers = [...new Set([...(municipalityId === null ? [] : [municipalityId]), ...earlierEmployerIds])];
      const known = await tx.query('select from municipality where id = any($1)', [employers]);
      if (known.length < employers.length) throwRefusal('NOT_FOUND', {});
      await tx.query(
        `insert into evaluator_profile (user_id, country, territory, languages, municipality_id)
         values ($1, $2, $3, $4, $5)
         on conflict (user_id) do update set country = $2, territory = $3, languages = $4, municipality_id = $5`,
        [userId, country, territory, languages, municipalityId],
      );
      await tx.query('delete from earlier_employer where user_id = $1 and not municipality_id = any($2)', [
        userId,
        earlierEmployerIds,
      ]);
      await tx.query(
        `insert into earlier_employer (user_id, municipality_id) select $1, unnest($2::uuid[]) on conflict do nothing`,
        [userId, earlierEmployerIds],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'evaluatorProfile.kept',
        subject: { type: 'user', id: userId },
        facts: { country, territory, languages, municipalityId, earlierEmployerIds },
      });
    });
  }
}
