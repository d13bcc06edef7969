import { Injectable } from '@nestjs/common';
import { type Actor, canChangeRole, type Language } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lockPerson } from './programme-roles.repository';

export interface EvaluatorProfile {
  /** ISO 3166-1. */
  readonly country: string | null;
  readonly languages: readonly Language[];
  /** The municipality that employs the evaluator: its proposals, and those it is a partner in, are out of reach. */
  readonly municipalityId: string | null;
}

/** Keeps what is known of an evaluator. @throws NOT_FOUND, NOT_PERMITTED, OWN_ACCOUNT, NOT_AN_EVALUATOR */
@Injectable()
export class KeepEvaluatorProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, userId: string, profile: EvaluatorProfile): Promise<void> {
    const { country, languages, municipalityId } = profile;
    return this.unitOfWork.run(async (tx) => {
      const person = await lockPerson(tx, userId);
      if (!person) throwRefusal('NOT_FOUND', {});
      orThrow(canChangeRole(actor, userId, 'evaluator'));
      if (!person.roles.includes('evaluator')) throwRefusal('NOT_AN_EVALUATOR', { userId });
      const employer = await tx.query('select from municipality where id = $1', [municipalityId]);
      if (municipalityId !== null && employer.length === 0) throwRefusal('NOT_FOUND', {});
      await tx.query(
        `insert into evaluator_profile (user_id, country, languages, municipality_id) values ($1, $2, $3, $4)
         on conflict (user_id) do update set country = $2, languages = $3, municipality_id = $4`,
        [userId, country, languages, municipalityId],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'evaluatorProfile.kept',
        subject: { type: 'user', id: userId },
        facts: { country, languages, municipalityId },
      });
    });
  }
}
