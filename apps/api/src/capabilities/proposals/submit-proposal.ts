import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CallDefinition,
  canSubmit,
  type ProposalContent,
  type ProposalState,
  type Refusal,
} from '@trilot/domain';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal, RefusalError } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { ReceiptView } from './proposals.dto';
import { ReceiptsReadModel } from './receipts.read-model';
import { receiptNumber } from './references';
import { sealOf } from './seal-content';

export interface SubmitInput {
  readonly proposalId: string;
  /** The version of the draft that the applicant has checked. */
  readonly draftVersion: number;
  /** The client's Idempotency-Key: a repeat gives the first receipt again. */
  readonly key: string;
}

interface Locked {
  readonly claimed: boolean;
  readonly reference: string;
  readonly state: ProposalState;
  readonly revision: number;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly territory: string;
  readonly lotId: string;
  readonly lotNumber: number;
  readonly callId: string;
  readonly callSlug: string;
  readonly callVersion: number;
  readonly cancelledAt: Date | null;
  readonly capCents: string;
  readonly deadline: Date;
  readonly content: ProposalContent;
  readonly draftVersion: number;
  /** Version of the draft that the standing revision was made from. */
  readonly submittedVersion: number | null;
  readonly submittedBy: string;
  readonly at: Date;
}

/**
 * Submits a proposal: seals the draft as an immutable revision and gives its receipt. A text that stands already is not
 * sealed a second time, whoever submits it again: one submission, one receipt. Source: programme rules, section 10.
 *
 * Lateness is decided here and only here: by the database's clock at the start of this transaction, which begins once
 * the complete request has been received, against the deadline of the lot. The statements are written by hand because
 * the hour before a deadline is when speed counts: one locks and reads, one writes everything.
 * @throws NOT_FOUND, ILLEGAL_MOVE, CALL_NOT_OPEN, CALL_CLOSED, CALL_CANCELLED, TERRITORY_NOT_IN_LOT,
 * PROPOSAL_INCOMPLETE with every gap, VERSION_MISMATCH, IDEMPOTENCY_KEY_REUSED
 */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly receipts: ReceiptsReadModel,
  ) {}

  async execute(actor: Actor, input: SubmitInput): Promise<ReceiptView> {
    try {
      return await this.unitOfWork.run((tx) => this.submit(tx, actor, input));
    } catch (error) {
      if (error instanceof RefusalError) await this.recordAttempt(actor, input, error.refusal);
      throw error;
    }
  }

  private async submit(tx: Tx, actor: Actor, input: SubmitInput): Promise<ReceiptView> {
    const locked = await this.lock(tx, actor, input);
    if (!locked.claimed) return this.repeat(tx, actor, input);
    const call = await this.calls.definition(locked.callId, locked.callVersion, tx);
    const refusal = canSubmit({
      actor,
      municipality: { id: locked.municipalityId, territory: locked.territory },
      proposal: { state: locked.state, municipalityId: locked.municipalityId },
      content: locked.content,
      call,
      lotNumber: locked.lotNumber,
      cancelledAt: locked.cancelledAt?.toISOString() ?? null,
      at: locked.at.toISOString(),
    });
    if (refusal) throw new RefusalError(refusal);
    if (locked.draftVersion !== input.draftVersion) {
      throwRefusal('VERSION_MISMATCH', { expected: input.draftVersion, actual: locked.draftVersion });
    }
    const stands = locked.state === 'submitted' && locked.submittedVersion === locked.draftVersion;
    return stands ? this.standing(tx, actor, input) : this.seal(tx, actor, input, locked, call);
  }

  /** Claims the key, locks proposal and draft against other writers and the lot against a change of terms, reads all. */
  private async lock(tx: Tx, actor: Actor, { proposalId, draftVersion, key }: SubmitInput): Promise<Locked> {
    const [locked] = await tx.query<Locked>(
      `with claim as (
         insert into idempotency_key (actor_id, operation, key, request_hash) values ($2, $3, $4, $5)
         on conflict do nothing returning 1)
       select exists (select from claim) as claimed, p.reference, p.state, p.revision,
              m.id as "municipalityId", m.name as "municipalityName", m.territory,
              l.id as "lotId", l.number as "lotNumber", c.id as "callId", c.slug as "callSlug",
              c.version as "callVersion", c.cancelled_at as "cancelledAt", v.cap_cents as "capCents", v.deadline,
              d.content, d.version as "draftVersion", d.submitted_version as "submittedVersion", u.name as "submittedBy",
              date_trunc('milliseconds', now()) as at
       from proposal p
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version
       join proposal_draft d on d.proposal_id = p.id
       join app_user u on u.id = $2
       where p.id = $1
       for no key update of p, d for share of l`,
      [proposalId, actor.userId, operationOf(proposalId), key, requestHash(draftVersion)],
    );
    if (!locked) throwRefusal('NOT_FOUND', {});
    return locked;
  }

  /** Writes everything; the content goes from draft to revision inside the database, where the lock keeps it the same. */
  private async seal(
    tx: Tx,
    actor: Actor,
    input: SubmitInput,
    locked: Locked,
    { title: callTitle, zone }: CallDefinition,
  ): Promise<ReceiptView> {
    const revision = locked.revision + 1;
    const { reference, callVersion, content } = locked;
    const receipt: ReceiptView = {
      number: receiptNumber(),
      proposalId: input.proposalId,
      reference,
      revision,
      submittedAt: locked.at.toISOString(),
      digest: sealOf({ reference, revision, callVersion, content }),
      submittedBy: locked.submittedBy,
      municipalityName: locked.municipalityName,
      title: content.title,
      callSlug: locked.callSlug,
      callTitle,
      lotNumber: locked.lotNumber,
      requestedCents: content.budget.funding.requestedCents ?? 0,
      deadline: locked.deadline.toISOString(),
      zone,
    };
    await tx.query(
      `with sealed as (
         insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                        content, digest, receipt_number, submitted_at, submitted_by)
         select $1, proposal_id, $3, $4, $5, $6, $7, $8, content, $9, $10, $11, $12
         from proposal_draft where proposal_id = $2),
       moved as (
         update proposal set state = 'submitted', revision = $3 where id = $2),
       marked as (
         update proposal_draft set submitted_version = version where proposal_id = $2),
       audited as (
         insert into audit_entry (actor_id, action, subject_type, subject_id, facts)
         values ($12, 'proposal.submitted', 'proposal', $2::text, $13)),
       told as (
         insert into outbox (id, topic, payload) values ($14, 'proposal.submitted', $15))
       update idempotency_key set response = $16 where actor_id = $12 and operation = $17 and key = $18`,
      [
        randomUUID(),
        input.proposalId,
        revision,
        locked.lotId,
        callVersion,
        locked.capCents,
        locked.deadline,
        receipt.requestedCents,
        receipt.digest,
        receipt.number,
        locked.at,
        actor.userId,
        JSON.stringify({
          revision,
          digest: receipt.digest,
          receipt: receipt.number,
          at: receipt.submittedAt,
        }),
        randomUUID(),
        JSON.stringify({ proposalId: input.proposalId, revision }),
        JSON.stringify(receipt),
        operationOf(input.proposalId),
        input.key,
      ],
    );
    return receipt;
  }

  /** The text that stands already, submitted once more from a second tab or by a colleague: the receipt it has. */
  private async standing(tx: Tx, actor: Actor, { proposalId, key }: SubmitInput): Promise<ReceiptView> {
    const receipt = (await this.receipts.current(proposalId, tx))!;
    await tx.query('update idempotency_key set response = $1 where actor_id = $2 and operation = $3 and key = $4', [
      JSON.stringify(receipt),
      actor.userId,
      operationOf(proposalId),
      key,
    ]);
    return receipt;
  }

  /** The answer that was given the first time. */
  private async repeat(tx: Tx, actor: Actor, { proposalId, draftVersion, key }: SubmitInput): Promise<ReceiptView> {
    const [kept] = await tx.query<{ request_hash: string; response: ReceiptView }>(
      'select request_hash, response from idempotency_key where actor_id = $1 and operation = $2 and key = $3',
      [actor.userId, operationOf(proposalId), key],
    );
    if (!kept || kept.request_hash !== requestHash(draftVersion)) throwRefusal('IDEMPOTENCY_KEY_REUSED', {});
    return kept.response;
  }

  /** A refused attempt is recorded with what was missing, in a transaction of its own: the first one rolled back. */
  private async recordAttempt(
    actor: Actor,
    { proposalId, draftVersion }: SubmitInput,
    refusal: Refusal,
  ): Promise<void> {
    if (refusal.code === 'NOT_FOUND') return;
    await this.unitOfWork.run((tx) =>
      tx.query(
        'insert into submission_attempt (proposal_id, actor_id, draft_version, refusal) values ($1, $2, $3, $4)',
        [proposalId, actor.userId, draftVersion, JSON.stringify(refusal)],
      ),
    );
  }
}

const operationOf = (proposalId: string) => `submit:${proposalId}`;

const requestHash = (draftVersion: number) => createHash('sha256').update(String(draftVersion)).digest('hex');
