import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canDecideRejection,
  canProposeRejection,
  canProposeReversal,
  moveOf,
  type Rejection,
  type RejectionVerdict,
  SCREENING_LIFECYCLE,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow } from '../../platform/http/refusal-error';
import { PublishedCalls, setAnnouncement } from '../calls';
import { rejectionsOf } from './rejections.repository';
import { keepScreening, type LockedScreening, lockScreening } from './screenings.repository';

/**
 * Puts a proposal aside for form or eligibility, and takes that back: proposed by one person, confirmed or refused by
 * another, each as a record that stays. The lot is taken alone, so that no sheet is submitted and nothing frozen meanwhile,
 * and the call against an announcement.
 * @throws NOT_FOUND, PROPOSAL_SEALED, ILLEGAL_MOVE, ALREADY_ANNOUNCED, REJECTION_CODE_UNKNOWN, REASON_REQUIRED,
 * SENTENCE_TOO_LONG, FOUR_EYES
 */
@Injectable()
export class RejectProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  propose(actor: Pick<Actor, 'userId'>, proposalId: string, rejection: Rejection): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await this.lock(tx, actor, proposalId);
      orThrow(canProposeRejection(screening, rejection, screening.call.definition, screening.checks));
      await keepScreening(tx, proposalId, actor.userId, { state: 'rejectionProposed' });
      await this.insert(tx, actor, screening, rejection, null);
    });
  }

  proposeReversal(actor: Pick<Actor, 'userId'>, proposalId: string, sentence: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await this.lock(tx, actor, proposalId);
      orThrow(canProposeReversal(screening, sentence));
      const [standing] = (await rejectionsOf(tx, proposalId)).filter(
        ({ reverses, verdict }) => reverses === null && verdict === 'confirmed',
      );
      const { id, ground, code } = standing!;
      await keepScreening(tx, proposalId, actor.userId, { state: 'reversalProposed' });
      await this.insert(tx, actor, screening, { ground, code, sentence }, id);
    });
  }

  decide(actor: Pick<Actor, 'userId'>, proposalId: string, verdict: RejectionVerdict, reason: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const screening = await this.lock(tx, actor, proposalId);
      const waiting = (await rejectionsOf(tx, proposalId)).find((rejection) => rejection.verdict === null);
      const by = { proposedBy: waiting?.proposedById ?? null, userId: actor.userId };
      orThrow(canDecideRejection(screening, verdict, reason, by));
      const move = moveOf(screening.state, verdict);
      await keepScreening(tx, proposalId, actor.userId, { state: SCREENING_LIFECYCLE.moves[move].to });
      await tx.query(
        `update rejection set verdict = $2, verdict_reason = nullif($3, ''), decided_by = $4, decided_at = $5
         where id = $1`,
        [waiting!.id, verdict, reason.trim(), actor.userId, screening.now],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: waiting!.reverses === null ? 'rejection.decided' : 'reversal.decided',
        subject: { type: 'proposal', id: proposalId },
        reason: reason.trim(),
        facts: { rejectionId: waiting!.id, verdict, proposedBy: by.proposedBy },
      });
    });
  }

  /** The lot before the proposal, as a freeze and the evaluators lock them, and then the call. */
  private async lock(
    tx: Tx,
    { userId }: Pick<Actor, 'userId'>,
    proposalId: string,
  ): Promise<LockedScreening & { readonly announcedAt: string | null }> {
    await tx.query('select from lot where id = (select lot_id from proposal where id = $1) for update', [proposalId]);
    const screening = await lockScreening(tx, this.calls, userId, proposalId);
    await tx.query('select from call where id = $1 for no key update', [screening.call.id]);
    return { ...screening, announcedAt: await setAnnouncement(tx, screening.call) };
  }

  private async insert(
    tx: Tx,
    actor: Pick<Actor, 'userId'>,
    { proposalId, now }: LockedScreening,
    { ground, code, sentence }: Rejection,
    reverses: string | null,
  ): Promise<void> {
    const id = randomUUID();
    await tx.query(
      `insert into rejection (id, proposal_id, reverses, ground, code, sentence, proposed_by, proposed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, proposalId, reverses, ground, code, sentence.trim(), actor.userId, now],
    );
    await this.audit.record(tx, {
      actorId: actor.userId,
      action: reverses === null ? 'rejection.proposed' : 'reversal.proposed',
      subject: { type: 'proposal', id: proposalId },
      reason: sentence.trim(),
      facts: { rejectionId: id, ground, code },
    });
  }
}
