import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  checkLeadLimit,
  checkSubmissionInstant,
  checkTerritory,
  EMPTY_CONTENT,
  firstStage,
  mayActForMunicipality,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { brokenConstraint, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { lotOf, type PublishedCall, PublishedCalls } from '../calls';
import { proposalReference } from './references';

interface OpenProposal {
  readonly id: string;
  readonly reference: string;
  readonly lotId: string;
}

/**
 * Starts a proposal of a municipality for a lot, with an empty draft.
 * @throws NOT_FOUND (no such lot, or not one's municipality), CALL_NOT_OPEN, CALL_CLOSED, CALL_CANCELLED,
 * TERRITORY_NOT_IN_LOT, PROPOSAL_ALREADY_OPEN with the id of the open one, LEAD_LIMIT_REACHED
 */
@Injectable()
export class CreateProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the new proposal. */
  async execute(actor: Actor, lotId: string, municipalityId: string): Promise<string> {
    orThrow(mayActForMunicipality(actor, municipalityId, 'proposal:create'));
    const call = await this.calls.byLot(lotId);
    if (!call) throwRefusal('NOT_FOUND', {});
    const lot = lotOf(call, lotId);
    const { deadline } = lot.definition;
    const { opensAt } = call.definition;
    orThrow(checkSubmissionInstant({ opensAt, deadline, cancelledAt: call.cancelledAt }, call.now));
    const municipality = await this.reader.one<{ territory: string }>(
      'select territory from municipality where id = $1',
      [municipalityId],
    );
    orThrow(checkTerritory(lot.definition, municipality!.territory));
    try {
      return await this.insert(actor, lotId, lot.number, municipalityId, call);
    } catch (error) {
      const open = await this.openProposals(call.id, municipalityId);
      const here = open.find((proposal) => proposal.lotId === lotId);
      if (here && isOneTooMany(error)) throwRefusal('PROPOSAL_ALREADY_OPEN', { proposalId: here.id });
      if (brokenConstraint(error) === 'proposal_lead_limit') {
        orThrow(
          checkLeadLimit(
            call.definition.eligibility,
            open.map(({ reference }) => reference),
          ),
        );
      }
      throw error;
    }
  }

  private insert(
    actor: Actor,
    lotId: string,
    lotNumber: number,
    municipalityId: string,
    { version: callVersion, definition }: PublishedCall,
  ): Promise<string> {
    const id = randomUUID();
    const reference = proposalReference(lotNumber);
    return this.unitOfWork.run(async (tx) => {
      await tx.query(
        `insert into proposal (id, reference, lot_id, municipality_id, created_by, stage, together)
         values ($1, $2, $3, $4, $5, $6, $7)`,
        [
          id,
          reference,
          lotId,
          municipalityId,
          actor.userId,
          firstStage(definition),
          definition.secondStage?.by === 'together',
        ],
      );
      await tx.query(
        `insert into proposal_draft (proposal_id, content, call_version, updated_by) values ($1, $2, $3, $4)`,
        [id, JSON.stringify(EMPTY_CONTENT), callVersion, actor.userId],
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.started',
        subject: { type: 'proposal', id },
        facts: { reference, lotId, municipalityId },
      });
      return id;
    });
  }

  /** The municipality's proposals in the call that are not withdrawn. */
  private openProposals(callId: string, municipalityId: string): Promise<OpenProposal[]> {
    return this.reader.query<OpenProposal>(
      `select p.id, p.reference, p.lot_id as "lotId" from proposal p join lot l on l.id = p.lot_id
       where l.call_id = $1 and p.municipality_id = $2 and p.state <> 'withdrawn' order by p.reference`,
      [callId, municipalityId],
    );
  }
}

/** Whether a constraint refused one proposal more, of the lot or of the call. */
function isOneTooMany(error: unknown): boolean {
  return ['proposal_one_open_key', 'proposal_lead_limit'].includes(brokenConstraint(error) ?? '');
}
