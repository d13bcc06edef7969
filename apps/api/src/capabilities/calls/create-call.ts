import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type CallDraft, commitmentText } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';

/** The programme that new calls belong to. */
export const PROGRAMME = 'm4eg';

/** Saves a call as a draft nobody outside sees. The draw seed is drawn here and stays secret until a ranking is frozen. */
@Injectable()
export class CreateCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the new call. @throws VALIDATION_FAILED when another call has the slug */
  execute(
    actor: Pick<Actor, 'userId'>,
    programmeSlug: string,
    slug: string,
    draft: CallDraft,
    copiedFrom: string | null = null,
  ): Promise<string> {
    const id = randomUUID();
    const drawSeed = randomBytes(32).toString('hex');
    const drawCommitment = createHash('sha256').update(commitmentText(drawSeed)).digest('hex');
    return this.unitOfWork.run(async (tx) => {
      const created = await tx.query(
        `insert into call (id, programme_id, slug, draft, draw_seed, draw_commitment, draft_updated_by, copied_from,
                           draft_unread)
         select $1, p.id, $2, $3, $4, $5, $7, $8, $9 from programme p where p.slug = $6
         on conflict (slug) do nothing returning 1`,
        [
          id,
          slug,
          JSON.stringify(draft.definition),
          drawSeed,
          drawCommitment,
          programmeSlug,
          actor.userId,
          copiedFrom,
          JSON.stringify(draft.unread),
        ],
      );
      if (created.length === 0) throwRefusal('VALIDATION_FAILED', { fields: [{ path: 'slug', rule: 'taken' }] });
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'call.created',
        subject: { type: 'call', id },
        facts: { slug, drawCommitment, copiedFrom },
      });
      return id;
    });
  }
}
