import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type AddendumAnswers,
  type AskedField,
  canSendAddendum,
  canWriteAddendum,
  checkAddendumAnswers,
  isLateAddendum,
  mayActForMunicipality,
  type Permission,
} from '@trilot/domain';
import canonicalize from 'canonicalize';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import type { KeptAddendumView } from './inquiries.dto';

interface Locked {
  readonly proposalId: string;
  readonly municipalityId: string;
  readonly reference: string;
  readonly revision: number;
  readonly fields: AskedField[];
  readonly dueAt: Date;
  readonly answers: AddendumAnswers;
  /** 0 while nothing has been kept. */
  readonly version: number;
  readonly sentAt: Date | null;
  readonly now: Date;
}

/** What the seal of an addendum covers. */
export interface SealedAddendum {
  readonly inquiryId: string;
  readonly reference: string;
  /** Number of the sealed revision that the inquiry is about; it stays as it is. */
  readonly revision: number;
  readonly fields: readonly AskedField[];
  readonly answers: AddendumAnswers;
}

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of an addendum with what had been asked. */
export function addendumDigest(addendum: SealedAddendum): string {
  return createHash('sha256').update(canonicalize(addendum)!).digest('hex');
}

/** The answer to an inquiry: kept while it is written, and sent once, beside the sealed revision. */
@Injectable()
export class WriteAddendum {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NOT_FOUND, NOT_PERMITTED, ADDENDUM_SENT, FIELD_UNKNOWN, ANSWER_TOO_LONG, VERSION_MISMATCH */
  keep(actor: Actor, inquiryId: string, version: number, answers: AddendumAnswers): Promise<KeptAddendumView> {
    return this.unitOfWork.run(async (tx) => {
      const inquiry = await lock(tx, actor, inquiryId, 'proposal:edit');
      orThrow(canWriteAddendum(inquiry.sentAt?.toISOString() ?? null));
      orThrow(checkAddendumAnswers(inquiry.fields, answers));
      checkVersion(inquiry, version);
      await tx.query(
        `insert into addendum_draft (inquiry_id, answers, version, updated_at, updated_by) values ($1, $2, 1, $3, $4)
         on conflict (inquiry_id) do update set answers = excluded.answers, version = addendum_draft.version + 1,
           updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
        [inquiryId, JSON.stringify(answers), inquiry.now, actor.userId],
      );
      return { version: version + 1, savedAt: inquiry.now.toISOString() };
    });
  }

  /**
   * @param version of the draft that is sent
   * @throws NOT_FOUND, NOT_PERMITTED, ADDENDUM_SENT, ADDENDUM_INCOMPLETE with the fields, VERSION_MISMATCH
   */
  send(actor: Actor, inquiryId: string, version: number, key: string): Promise<string> {
    return this.unitOfWork.run(async (tx) => {
      const inquiry = await lock(tx, actor, inquiryId, 'proposal:submit');
      const { proposalId, reference, revision, fields, answers, now, dueAt } = inquiry;
      const once = { actorId: actor.userId, operation: `addendum:${inquiryId}`, key, request: { version } };
      await this.idempotency.once(tx, once, async () => {
        orThrow(canSendAddendum(fields, answers, inquiry.sentAt?.toISOString() ?? null));
        checkVersion(inquiry, version);
        const digest = addendumDigest({ inquiryId, reference, revision, fields, answers });
        await tx.query(
          `insert into addendum (inquiry_id, answers, digest, sent_at, sent_by) values ($1, $2, $3, $4, $5)`,
          [inquiryId, JSON.stringify(answers), digest, now, actor.userId],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'addendum.sent',
          subject: { type: 'proposal', id: proposalId },
          facts: { inquiryId, digest, late: isLateAddendum(dueAt.toISOString(), now.toISOString()) },
        });
        await this.outbox.publish(tx, 'addendum.sent', { inquiryId });
        return {};
      });
      return proposalId;
    });
  }
}

/** Locks an inquiry to one's own municipality, then reads it with what has been written. */
async function lock(tx: Tx, actor: Actor, inquiryId: string, permission: Permission): Promise<Locked> {
  await tx.query('select from proposal where id = (select proposal_id from inquiry where id = $1) for no key update', [
    inquiryId,
  ]);
  const [row] = await tx.query<Locked>(
    `select p.id as "proposalId", p.municipality_id as "municipalityId", p.reference, i.revision, i.fields,
            i.due_at as "dueAt", coalesce(d.answers, '{}') as answers, coalesce(d.version, 0) as version,
            a.sent_at as "sentAt", date_trunc('milliseconds', now()) as now
     from inquiry i
     join proposal p on p.id = i.proposal_id
     left join addendum_draft d on d.inquiry_id = i.id
     left join addendum a on a.inquiry_id = i.id
     where i.id = $1`,
    [inquiryId],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  orThrow(mayActForMunicipality(actor, row.municipalityId, permission));
  return row;
}

function checkVersion({ version: actual }: Locked, expected: number): void {
  if (expected !== actual) throwRefusal('VERSION_MISMATCH', { expected, actual });
}
