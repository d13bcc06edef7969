import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  type CallDefinition,
  canSubmit,
  type ConceptNote,
  type PartnerConsent,
  type ProposalContent,
  isSignatory,
  type ProposalState,
  type Refusal,
  requestedGrant,
  type StageKind,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { brokenConstraint, UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal, RefusalError } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { CONSENTS_SQL, PARTNER_IN_SQL } from './partnerships.repository';
import type { ReceiptView } from './proposals.dto';
import { ReceiptsReadModel } from './receipts.read-model';
import { FILES_SQL, type KeptFile } from './proposal-files';
import { receiptNumber } from './references';
import { contentDigest, sealOf } from './seal-content';
import {
  CONCEPT_NOTE_SQL,
  CONFIRMED_SQL,
  FULL_APPLICATION_STANDS_SQL,
  OTHER_LEADS_SQL,
  sealedContent,
} from './submission-facts';

export interface SubmitInput {
  readonly proposalId: string;
  /** The version of the draft that the applicant has checked. */
  readonly draftVersion: number;
  /** The client's Idempotency-Key: a repeat gives the first receipt again. */
  readonly key: string;
}

/** How often the rules are asked again because others change the same proposal, before the client is told to come again. */
const ATTEMPTS = 5;

interface Found {
  /** What the key was used for before, and the answer; null for a new key. */
  readonly keptHash: string | null;
  readonly keptReceipt: ReceiptView | null;
  readonly reference: string;
  readonly state: ProposalState;
  readonly revision: number;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly territory: string;
  readonly lotNumber: number;
  readonly callId: string;
  readonly callSlug: string;
  readonly callVersion: number;
  readonly cancelledAt: Date | null;
  readonly deadline: Date;
  readonly content: ProposalContent;
  readonly draftVersion: number;
  /** Version of the call that the draft was written on. */
  readonly writtenOn: number;
  /** Version of the draft that the standing revision was made from. */
  readonly submittedVersion: number | null;
  readonly submittedBy: string;
  /** Whether a signatory has confirmed this version of the draft. */
  readonly confirmed: boolean;
  readonly otherLeads: string[];
  readonly consents: PartnerConsent[];
  readonly files: KeptFile[];
  readonly partnerIn: string[];
  /** Counts what partners have said, here and where the municipality is a partner itself. */
  readonly consentCount: number;
  readonly stage: StageKind;
  readonly conceptNote: ConceptNote | null;
  /** Which revision of the concept note that is. */
  readonly conceptNoteRevision: number | null;
  readonly fullApplicationStands: boolean;
  /** When the complete request had been received, by the database's clock. */
  readonly at: Date;
}

/**
 * Submits a proposal: seals the draft as an immutable revision and gives its receipt. A text that stands already is not
 * sealed a second time, whoever submits it again: one submission, one receipt. Source: programme rules, section 10.
 *
 * Lateness is decided here and only here: by the database's clock once the complete request has been received, against
 * the deadline of the lot. The hour before a deadline is when speed counts: one statement reads what decides, and one
 * writes everything, provided that nothing which decided has changed in between. No lock is held while the rules are
 * asked, and a submission costs three round trips to the database.
 * @throws NOT_FOUND, ILLEGAL_MOVE, CALL_NOT_OPEN, CALL_CLOSED, CALL_CANCELLED, SUBMISSION_FINAL, TERRITORY_NOT_IN_LOT,
 * CONCEPT_NOTE_MISSING, FULL_APPLICATION_STANDS, LEAD_LIMIT_REACHED, PARTNER_IN_LOT, CALL_CHANGED, PROPOSAL_INCOMPLETE with
 * every gap, SIGNATORY_NOT_CONFIRMED,
 * VERSION_MISMATCH, IDEMPOTENCY_KEY_REUSED
 */
@Injectable()
export class SubmitProposal {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly receipts: ReceiptsReadModel,
  ) {}

  async execute(actor: Actor, input: SubmitInput): Promise<ReceiptView> {
    try {
      let receivedAt: Date | null = null;
      for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const found = await this.find(actor, input);
        receivedAt ??= found.at;
        const receipt = await this.submit(actor, input, { ...found, at: receivedAt }).catch(againWhenOneTooMany);
        if (receipt) return receipt;
      }
      throwRefusal('UNAVAILABLE', { retryAfterSeconds: 1 });
    } catch (error) {
      if (error instanceof RefusalError) await this.recordAttempt(actor, input, error.refusal);
      throw error;
    }
  }

  /** The receipt, or null when something that decided has changed meanwhile, so that the rules must be asked again. */
  private async submit(actor: Actor, input: SubmitInput, found: Found): Promise<ReceiptView | null> {
    if (found.keptHash !== null) return repeated(found, input);
    const { stage } = found;
    const call = callAtStage(await this.calls.definition(found.callId, found.callVersion), stage);
    const written = callAtStage(await this.calls.definition(found.callId, found.writtenOn), stage);
    const stands = found.state === 'submitted' && found.submittedVersion === found.draftVersion;
    const refusal = canSubmit({
      actor,
      municipality: { id: found.municipalityId, territory: found.territory },
      proposal: { state: found.state, municipalityId: found.municipalityId },
      content: found.content,
      call,
      callVersion: found.callVersion,
      written: { version: found.writtenOn, call: written },
      conceptNote: found.conceptNote,
      fullApplicationStands: found.fullApplicationStands,
      lotNumber: found.lotNumber,
      cancelledAt: found.cancelledAt?.toISOString() ?? null,
      stands,
      confirmed: found.confirmed,
      otherLeads: found.otherLeads,
      consents: found.consents,
      files: found.files,
      partnerIn: found.partnerIn,
      at: found.at.toISOString(),
    });
    if (refusal) throw new RefusalError(refusal);
    if (found.draftVersion !== input.draftVersion) {
      throwRefusal('VERSION_MISMATCH', { expected: input.draftVersion, actual: found.draftVersion });
    }
    return stands ? this.standing(actor, input, found) : this.seal(actor, input, found, call);
  }

  /** Everything that decides, as it stands now. @throws NOT_FOUND */
  private async find(actor: Actor, { proposalId, key }: SubmitInput): Promise<Found> {
    const found = await this.reader.one<Found>(
      `select k.request_hash as "keptHash", k.response as "keptReceipt", p.reference, p.state, p.revision,
              m.id as "municipalityId", m.name as "municipalityName", m.territory,
              l.number as "lotNumber", c.id as "callId", c.slug as "callSlug", c.version as "callVersion",
              c.cancelled_at as "cancelledAt", v.deadline,
              d.content, d.version as "draftVersion", d.call_version as "writtenOn",
              d.submitted_version as "submittedVersion", u.name as "submittedBy",
              ${CONFIRMED_SQL} as confirmed, ${OTHER_LEADS_SQL} as "otherLeads",
              ${CONSENTS_SQL} as consents, ${PARTNER_IN_SQL} as "partnerIn", ${FILES_SQL} as files, p.consents as "consentCount",
              p.stage, ${CONCEPT_NOTE_SQL} as "conceptNote", ${FULL_APPLICATION_STANDS_SQL} as "fullApplicationStands",
              (select n.revision from proposal n where n.id = p.follows) as "conceptNoteRevision",
              date_trunc('milliseconds', now()) as at
       from proposal p
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       join proposal_draft d on d.proposal_id = p.id
       join app_user u on u.id = $2
       left join idempotency_key k on k.actor_id = $2 and k.operation = $3 and k.key = $4
       where p.id = $1`,
      [proposalId, actor.userId, operationOf(proposalId), key],
    );
    if (!found) throwRefusal('NOT_FOUND', {});
    return found;
  }

  /**
   * Locks proposal and draft against other writers and the lot against a change of its terms, makes sure that they are
   * what was found, claims the key, and writes everything. The content goes from draft to revision inside the database,
   * unless something in it is not asked for and stays behind. A concept note that is followed counts the change as well, so
   * that one which is submitted anew at the same time is decided anew.
   */
  private async seal(
    actor: Actor,
    input: SubmitInput,
    found: Found,
    call: CallDefinition,
  ): Promise<ReceiptView | null> {
    const revision = found.revision + 1;
    const { title: callTitle, zone } = call;
    const { reference, callVersion } = found;
    const content = sealedContent(found.content, call, found.conceptNote, found.files);
    // a signatory who submits confirms by it
    const confirms = call.signatoryConfirms && isSignatory(actor, found.municipalityId);
    const receipt: ReceiptView = {
      number: receiptNumber(),
      proposalId: input.proposalId,
      reference,
      revision,
      submittedAt: found.at.toISOString(),
      digest: sealOf({ reference, revision, callVersion, content }),
      submittedBy: found.submittedBy,
      municipalityName: found.municipalityName,
      stage: found.stage,
      title: content.title,
      callSlug: found.callSlug,
      callTitle,
      lotNumber: found.lotNumber,
      requestedCents: requestedGrant(call, content),
      deadline: found.deadline.toISOString(),
      zone,
    };
    const sealed = await this.unitOfWork.runStatement(
      `with locked as (
         select p.id, p.revision, p.follows, p.stage, l.id as lot_id, v.version as call_version, v.cap_cents, v.deadline, d.content
         from proposal p
         join proposal_draft d on d.proposal_id = p.id
         join lot l on l.id = p.lot_id
         join call c on c.id = l.call_id
         join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
         where p.id = $1 and p.state = $2 and p.revision = $3 and d.version = $4 and c.version = $5 and p.consents = $22
           and c.cancelled_at is null and v.deadline >= $6
         for no key update of p, d for share of l),
       followed as (
         update proposal n set consents = n.consents + 1 from locked
         where n.id = locked.follows and n.state = 'submitted' and n.revision = $23 returning 1),
       claimed as (
         insert into idempotency_key (actor_id, operation, key, request_hash, response)
         select $7, $8, $9, $10, $11 from locked where locked.follows is null or exists (select from followed)
         on conflict do nothing returning 1),
       sealed as (
         insert into proposal_revision (id, proposal_id, number, lot_id, call_version, cap_cents, deadline, requested_cents,
                                        content, digest, receipt_number, submitted_at, submitted_by, stage,
                                        concept_note_cents, request_tolerance_bp)
         select $12, id, revision + 1, lot_id, call_version, cap_cents, deadline, $13, coalesce($19::jsonb, content), $14, $15, $6,
                $7, stage, $24::bigint, $25::integer
         from locked, claimed returning proposal_id, number),
       moved as (
         update proposal set state = 'submitted', revision = number from sealed where id = proposal_id),
       marked as (
         update proposal_draft d set submitted_version = d.version from sealed s where d.proposal_id = s.proposal_id),
       attached as (
         insert into revision_file (proposal_id, revision, file_id, slot)
         select s.proposal_id, s.number, f.id, f.slot
         from sealed s, jsonb_to_recordset($26::jsonb) as f (id uuid, slot text)),
       confirmed as (
         insert into signatory_confirmation (proposal_id, draft_version, digest, confirmed_by)
         select proposal_id, $4, $21, $7 from sealed where $20 on conflict do nothing),
       audited as (
         insert into audit_entry (actor_id, action, subject_type, subject_id, facts)
         select $7, 'proposal.submitted', 'proposal', proposal_id::text, $16 from sealed),
       told as (
         insert into outbox (id, topic, payload) select $17, 'proposal.submitted', $18 from sealed)
       select from sealed`,
      [
        input.proposalId,
        found.state,
        found.revision,
        found.draftVersion,
        callVersion,
        found.at,
        actor.userId,
        operationOf(input.proposalId),
        input.key,
        requestHash(input.draftVersion),
        JSON.stringify(receipt),
        randomUUID(),
        receipt.requestedCents,
        receipt.digest,
        receipt.number,
        JSON.stringify({ revision, digest: receipt.digest, receipt: receipt.number, at: receipt.submittedAt }),
        randomUUID(),
        JSON.stringify({ proposalId: input.proposalId, revision }),
        content === found.content ? null : JSON.stringify(content),
        confirms,
        confirms ? contentDigest(content) : null,
        found.consentCount,
        found.conceptNoteRevision,
        found.conceptNote && found.conceptNote.requestedCents,
        found.conceptNote && (call.secondStage?.requestToleranceBp ?? 0),
        JSON.stringify(attachments(content)),
      ],
    );
    return sealed.length === 1 ? receipt : null;
  }

  /** The text that stands already, submitted once more from a second tab or by a colleague: the receipt it has. */
  private async standing(
    actor: Actor,
    { proposalId, draftVersion, key }: SubmitInput,
    { revision }: Found,
  ): Promise<ReceiptView | null> {
    const receipt = await this.receipts.current(proposalId);
    if (receipt?.revision !== revision) return null;
    const claimed = await this.unitOfWork.runStatement(
      `insert into idempotency_key (actor_id, operation, key, request_hash, response) values ($1, $2, $3, $4, $5)
       on conflict do nothing returning 1`,
      [actor.userId, operationOf(proposalId), key, requestHash(draftVersion), JSON.stringify(receipt)],
    );
    return claimed.length === 1 ? receipt : null;
  }

  /** A refused attempt is recorded with what was missing; nothing else of it was written. */
  private async recordAttempt(
    actor: Actor,
    { proposalId, draftVersion }: SubmitInput,
    refusal: Refusal,
  ): Promise<void> {
    if (refusal.code === 'NOT_FOUND') return;
    await this.unitOfWork.runStatement(
      'insert into submission_attempt (proposal_id, actor_id, draft_version, refusal) values ($1, $2, $3, $4)',
      [proposalId, actor.userId, draftVersion, JSON.stringify(refusal)],
    );
  }
}

/** Another proposal of the municipality was submitted in between, and no more are allowed: the rules say it in their words. */
function againWhenOneTooMany(error: unknown): null {
  if (brokenConstraint(error) !== 'proposal_lead_limit') throw error;
  return null;
}

/** The files of a content, each with its slot. */
function attachments({ files = {} }: ProposalContent): readonly { readonly id: string; readonly slot: string }[] {
  return Object.entries(files).flatMap(([slot, sealed]) => sealed.map(({ id }) => ({ id, slot })));
}

/** The answer that was given the first time. */
function repeated({ keptHash, keptReceipt }: Found, { draftVersion }: SubmitInput): ReceiptView {
  if (keptHash !== requestHash(draftVersion)) throwRefusal('IDEMPOTENCY_KEY_REUSED', {});
  return keptReceipt!;
}

const operationOf = (proposalId: string) => `submit:${proposalId}`;

const requestHash = (draftVersion: number) => createHash('sha256').update(String(draftVersion)).digest('hex');
