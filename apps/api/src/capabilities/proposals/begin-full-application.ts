import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  canBeginFullApplication,
  checkSubmissionInstant,
  lotDefinition,
  mayActForMunicipality,
  type ProposalContent,
  type ProposalState,
  type StageKind,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { type PublishedCall, PublishedCalls } from '../calls';
import { INVITED_SQL } from './submission-facts';

interface Locked {
  readonly reference: string;
  readonly lotId: string;
  readonly lotNumber: number;
  readonly municipalityId: string;
  readonly stage: StageKind;
  readonly state: ProposalState;
  readonly invited: boolean;
  readonly open: string | null;
  /** What the full application starts from: one that was withdrawn, else the concept note. */
  readonly content: ProposalContent;
}

/**
 * Begins the full application of a concept note under the same reference: with what was written and handed in before, and with the
 * consents of the partners, which stand as long as their words do.
 * @throws NOT_FOUND, ILLEGAL_MOVE, NOT_INVITED, PROPOSAL_ALREADY_OPEN, CALL_CANCELLED, CALL_CLOSED
 */
@Injectable()
export class BeginFullApplication {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly audit: Audit,
  ) {}

  /** Gives the id of the full application. */
  execute(actor: Actor, proposalId: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const note = await this.lock(tx, actor, proposalId);
      const call = (await this.calls.byLot(note.lotId, tx))!;
      orThrow(canBeginFullApplication({ call: call.definition, ...note }));
      const { opensAt, lots, stages } = callAtStage(call.definition, 'fullApplication');
      const { deadline } = lotDefinition({ lots }, note.lotNumber);
      orThrow(checkSubmissionInstant({ opensAt, deadline, cancelledAt: call.cancelledAt }, call.now));
      const id = randomUUID();
      await this.insert(tx, actor, { id, proposalId, stage: stages[0]! }, note, call);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'proposal.fullApplicationStarted',
        subject: { type: 'proposal', id },
        facts: { reference: note.reference, follows: proposalId },
      });
      return id;
    });
  }

  private async insert(
    tx: Tx,
    actor: Actor,
    { id, proposalId, stage }: { readonly id: string; readonly proposalId: string; readonly stage: StageKind },
    note: Locked,
    call: PublishedCall,
  ): Promise<void> {
    await tx.query(
      `insert into proposal (id, reference, lot_id, municipality_id, created_by, stage, follows, together)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        id,
        note.reference,
        note.lotId,
        note.municipalityId,
        actor.userId,
        stage,
        proposalId,
        call.definition.secondStage?.by === 'together',
      ],
    );
    await tx.query(
      `insert into proposal_draft (proposal_id, content, call_version, updated_by) values ($1, $2, $3, $4)`,
      [id, JSON.stringify(note.content), call.version, actor.userId],
    );
    await tx.query(
      `insert into proposal_partner (proposal_id, municipality_id, state, part, digest, title, asked_at, asked_by,
                                     decided_at, decided_by, reason)
       select $1, municipality_id, state, part, digest, title, asked_at, asked_by, decided_at, decided_by, reason
       from proposal_partner where proposal_id = $2`,
      [id, proposalId],
    );
    await tx.query(
      `insert into proposal_file (proposal_id, file_id, slot, added_at)
       select $1, x.file_id, x.slot, x.added_at from proposal_file x join stored_file f on f.id = x.file_id
       where x.proposal_id = $2 and f.state = 'ready' and f.unwanted_at is null`,
      [id, proposalId],
    );
  }

  /** Locks the concept note, so that two begun at once find each other, then reads what others committed before. */
  private async lock(tx: Tx, actor: Actor, proposalId: string): Promise<Locked> {
    await tx.query('select from proposal where id = $1 for no key update', [proposalId]);
    const [note] = await tx.query<Locked>(
      `select p.reference, p.lot_id as "lotId", l.number as "lotNumber", p.municipality_id as "municipalityId", p.stage,
              p.state, ${INVITED_SQL} as invited,
              (select f.id from proposal f where f.follows = p.id and f.state <> 'withdrawn') as open,
              coalesce((select x.content from proposal f join proposal_draft x on x.proposal_id = f.id
                        where f.follows = p.id order by f.created_at desc limit 1), r.content - 'files', d.content) as content
       from proposal p
       join lot l on l.id = p.lot_id
       join proposal_draft d on d.proposal_id = p.id
       left join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       where p.id = $1`,
      [proposalId],
    );
    if (!note) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, note.municipalityId, 'proposal:create'));
    return note;
  }
}
