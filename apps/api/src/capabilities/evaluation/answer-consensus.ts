import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, canAnswerConsensus, type ConsensusAnswer, isAgreed } from '@trilot/domain';
import canonicalize from 'canonicalize';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { addUpSheets } from './add-up-sheets';
import { type LockedConsensus, lockOwnConsensus, type StoredConsensus } from './consensus.repository';

/**
 * One of the other evaluators agrees to what was put forward, or objects with a reason, which gives it back to the
 * rapporteur. With the last agreement it is concluded and sealed, and counts as the proposal's score.
 * @throws NOT_FOUND, VERSION_MISMATCH (put forward anew meanwhile), and the refusals of `canAnswerConsensus`
 */
@Injectable()
export class AnswerConsensus {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @param round of what the evaluator has read */
  execute(
    actor: Pick<Actor, 'userId'>,
    assignmentId: string,
    { answer, reason, round }: { readonly answer: ConsensusAnswer; readonly reason: string; readonly round: number },
    key: string,
  ): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const locked = await lockOwnConsensus(tx, this.calls, actor.userId, assignmentId);
      const { consensus, facts } = locked;
      const request = { answer, reason, round };
      const once = { actorId: actor.userId, operation: `answer-consensus:${consensus.id}`, key, request };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canAnswerConsensus(facts, answer, reason));
        if (consensus.round !== round) throwRefusal('VERSION_MISMATCH', { expected: round, actual: consensus.round });
        await tx.query(
          `insert into consensus_answer (consensus_id, round, evaluator_id, answer, reason) values ($1, $2, $3, $4, $5)`,
          [consensus.id, round, actor.userId, answer, reason.trim()],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: answer === 'agreed' ? 'consensus.agreed' : 'consensus.objected',
          subject: { type: 'proposal', id: consensus.proposalId },
          ...(answer === 'objected' ? { reason: reason.trim() } : {}),
          facts: { consensusId: consensus.id, round },
        });
        if (answer === 'objected') await this.giveBack(tx, consensus);
        else if (this.isLast(consensus, actor.userId)) await this.conclude(tx, actor.userId, locked);
        return {};
      });
    });
  }

  private async giveBack(tx: Tx, { id, round }: StoredConsensus): Promise<void> {
    await tx.query(`update consensus set state = 'draft', updated_at = now() where id = $1`, [id]);
    await this.outbox.publish(tx, 'consensus.objected', { consensusId: id, round });
  }

  private isLast({ participants, rapporteurId, round, answers }: StoredConsensus, userId: string): boolean {
    const agreed = answers
      .filter((given) => given.round === round && given.answer === 'agreed')
      .map(({ evaluatorId }) => evaluatorId);
    const ids = participants.map(({ id }) => id);
    return isAgreed(ids, rapporteurId, [...agreed, userId]);
  }

  private async conclude(tx: Tx, userId: string, { consensus, call, lotId }: LockedConsensus): Promise<void> {
    const { id, proposalId, sheets, rapporteurId, participants, round } = consensus;
    const seal = sealOf(consensus);
    await tx.query(
      `update consensus set state = 'concluded', concluded_at = clock_timestamp(), seal = $2, updated_at = now() where id = $1`,
      [id, seal],
    );
    await addUpSheets(tx, proposalId, lotId, call.definition);
    await this.audit.record(tx, {
      actorId: userId,
      action: 'consensus.concluded',
      subject: { type: 'proposal', id: proposalId },
      facts: {
        consensusId: id,
        round,
        seal,
        sheets,
        rapporteurId,
        evaluators: participants.map((participant) => participant.id),
      },
    });
  }
}

/** SHA-256 (hex) over what was agreed on, by whom and on which sheets, as canonical JSON (RFC 8785). */
function sealOf({ proposalId, sheets, rapporteurId, participants, content }: StoredConsensus): string {
  const evaluators = participants.map(({ id }) => id).sort();
  const sealed = canonicalize({ proposalId, sheets: [...sheets].sort(), rapporteurId, evaluators, content })!;
  return createHash('sha256').update(sealed).digest('hex');
}
