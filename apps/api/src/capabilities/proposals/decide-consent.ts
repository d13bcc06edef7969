import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  canDecideConsent,
  type ConsentState,
  mayActForMunicipality,
  type ProposalState,
  type StageKind,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import type { DecideConsentRequest } from './partners.dto';
import { lockPartnership } from './partnerships.repository';

interface Facts {
  readonly state: ConsentState;
  readonly digest: string;
  readonly proposalState: ProposalState;
  readonly ownLeads: string[];
  readonly lotNumber: number;
  readonly callId: string;
  readonly callVersion: number;
  readonly cancelledAt: Date | null;
  readonly stage: StageKind;
  readonly at: Date;
}

/**
 * A partner gives its consent to the part it has read, or refuses it, or takes it back.
 * @throws NOT_FOUND, and as `canDecideConsent`
 */
@Injectable()
export class DecideConsent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(
    actor: Actor,
    proposalId: string,
    municipalityId: string,
    { decision, digest, reason }: DecideConsentRequest,
  ): Promise<void> {
    orThrow(mayActForMunicipality(actor, municipalityId, 'partnership:decide'));
    return this.unitOfWork.run(async (tx) => {
      const facts = await this.lock(tx, proposalId, municipalityId);
      const { state, proposalState, ownLeads, lotNumber, cancelledAt, at } = facts;
      orThrow(
        canDecideConsent(decision, {
          actor,
          municipalityId,
          state,
          proposalState,
          isRead: facts.digest === digest,
          reason,
          ownLeads,
          call: callAtStage(await this.calls.definition(facts.callId, facts.callVersion, tx), facts.stage),
          lotNumber,
          cancelledAt: cancelledAt?.toISOString() ?? null,
          at: at.toISOString(),
        }),
      );
      await tx.query(
        `update proposal_partner set state = $3, decided_at = now(), decided_by = $4, reason = $5
         where proposal_id = $1 and municipality_id = $2`,
        [
          proposalId,
          municipalityId,
          decision === 'give' ? 'given' : 'refused',
          actor.userId,
          decision === 'give' ? null : reason.trim(),
        ],
      );
      // in whose proposal is content: nothing in the log may say so before the deadline
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: decision === 'give' ? 'partner.consented' : 'partner.refused',
        subject: { type: 'municipality', id: municipalityId },
      });
      await this.outbox.publish(tx, 'partner.decided', { proposalId, municipalityId });
    });
  }

  /** Locks both sides, then reads what others have committed before. @throws NOT_FOUND */
  private async lock(tx: Tx, proposalId: string, municipalityId: string): Promise<Facts> {
    await lockPartnership(tx, proposalId, municipalityId);
    const [facts] = await tx.query<Facts>(
      `select x.state, x.digest, p.state as "proposalState", l.number as "lotNumber", c.id as "callId",
              c.version as "callVersion", c.cancelled_at as "cancelledAt", p.stage,
              array(select distinct o.reference from proposal o where o.municipality_id = $2 and o.lot_id = p.lot_id
                    and o.state = 'submitted' order by o.reference) as "ownLeads",
              date_trunc('milliseconds', now()) as at
       from proposal_partner x join proposal p on p.id = x.proposal_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       where x.proposal_id = $1 and x.municipality_id = $2`,
      [proposalId, municipalityId],
    );
    if (!facts) throwRefusal('NOT_FOUND', {});
    return facts;
  }
}
