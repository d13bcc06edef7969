import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  canAskPartner,
  mayActForMunicipality,
  partnersOf,
  type ProposalContent,
} from '@trilot/domain';
import type { ProposalState, StageKind } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import { lockPartnership } from './partnerships.repository';
import { partDigest } from './seal-content';

interface Facts {
  readonly state: ProposalState;
  readonly municipalityId: string;
  readonly content: ProposalContent;
  readonly draftVersion: number;
  readonly lotNumber: number;
  readonly callId: string;
  readonly callVersion: number;
  readonly cancelledAt: Date | null;
  readonly registered: { readonly name: string; readonly territory: string } | null;
  readonly stage: StageKind;
  readonly at: Date;
}

/**
 * Asks a listed partner for its consent to its part as it stands in the draft. Asking for the same words again changes
 * nothing; other words are asked for anew, whatever was said to the old ones.
 * @throws NOT_FOUND, VERSION_MISMATCH, and as `canAskPartner`
 */
@Injectable()
export class AskPartner {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Actor, proposalId: string, partnerId: string, draftVersion: number): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const facts = await this.lock(tx, actor, proposalId, partnerId);
      const call = callAtStage(await this.calls.definition(facts.callId, facts.callVersion, tx), facts.stage);
      const { content, lotNumber } = facts;
      orThrow(
        canAskPartner({
          actor,
          proposal: facts,
          content,
          partnerId,
          registered: facts.registered,
          call,
          lotNumber,
          cancelledAt: facts.cancelledAt?.toISOString() ?? null,
          at: facts.at.toISOString(),
        }),
      );
      if (facts.draftVersion !== draftVersion) {
        throwRefusal('VERSION_MISMATCH', { expected: draftVersion, actual: facts.draftVersion });
      }
      const part = partnersOf(content).find(({ id }) => id === partnerId)!;
      const digest = partDigest(part);
      const asked = await tx.query(
        `insert into proposal_partner (proposal_id, municipality_id, state, part, digest, title, asked_by)
         values ($1, $2, 'asked', $3, $4, $5, $6)
         on conflict (proposal_id, municipality_id) do update
           set state = 'asked', part = $3, digest = $4, title = $5, asked_by = $6, asked_at = now(),
               decided_at = null, decided_by = null, reason = null
           where proposal_partner.state = 'refused' or proposal_partner.digest <> $4
         returning 1`,
        [proposalId, partnerId, JSON.stringify(part), digest, content.title, actor.userId],
      );
      if (asked.length === 0) return;
      // who the partner is, is content: nothing in the log may say so before the deadline
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'partner.asked',
        subject: { type: 'proposal', id: proposalId },
        facts: { digest },
      });
      await this.outbox.publish(tx, 'partner.asked', { proposalId, municipalityId: partnerId });
    });
  }

  /** Makes sure that the proposal is the actor's, locks, then reads what others have committed before. */
  private async lock(tx: Tx, actor: Actor, proposalId: string, partnerId: string): Promise<Facts> {
    const [own] = await tx.query<{ municipalityId: string }>(
      'select municipality_id as "municipalityId" from proposal where id = $1',
      [proposalId],
    );
    if (!own) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, own.municipalityId, 'proposal:edit'));
    await lockPartnership(tx, proposalId, partnerId);
    const [facts] = await tx.query<Facts>(
      `select p.state, p.municipality_id as "municipalityId", d.content, d.version as "draftVersion",
              l.number as "lotNumber", c.id as "callId", c.version as "callVersion", c.cancelled_at as "cancelledAt", p.stage,
              (select jsonb_build_object('name', m.name, 'territory', m.territory) from municipality m
               where m.id = $2) as registered,
              date_trunc('milliseconds', now()) as at
       from proposal p join proposal_draft d on d.proposal_id = p.id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       where p.id = $1`,
      [proposalId, partnerId],
    );
    return facts!;
  }
}
