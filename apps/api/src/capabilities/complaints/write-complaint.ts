import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canKeepComplaint,
  canLodgeComplaint,
  COMPLAINT_LIFECYCLE,
  complaintDue,
  type ComplaintText,
  mayActForMunicipality,
  type Permission,
} from '@trilot/domain';
import canonicalize from 'canonicalize';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { Idempotency } from '../../platform/http/idempotency';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';
import { PublishedCalls } from '../calls';
import type { KeptComplaintView } from './own-complaint.dto';
import { complaintAbout, complaintPeriod, type OwnComplaint } from './complaints.repository';

/** SHA-256 (hex) over the canonical JSON (RFC 8785) of a complaint with the proposal it is about and its instant. */
export function complaintDigest(complaint: {
  readonly reference: string;
  readonly lodgedAt: string;
  readonly content: ComplaintText;
}): string {
  return createHash('sha256').update(canonicalize(complaint)!).digest('hex');
}

/** A complaint of a municipality: kept while it is written, lodged once about a decision within its period. */
@Injectable()
export class WriteComplaint {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly idempotency: Idempotency,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  /** @throws NOT_FOUND, NOT_PERMITTED, ILLEGAL_MOVE (lodged), COMPLAINT_TOO_LONG, VERSION_MISMATCH */
  keep(actor: Actor, proposalId: string, version: number, content: ComplaintText): Promise<KeptComplaintView> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lock(tx, actor, proposalId, 'proposal:edit');
      orThrow(canKeepComplaint(complaint.state, content));
      checkVersion(complaint, version);
      await tx.query(
        `insert into complaint (id, proposal_id, letter_version, state, content, version, updated_at, updated_by)
         values ($1, $2, $3, 'draft', $4, 1, $5, $6)
         on conflict (id) do update set letter_version = excluded.letter_version, content = excluded.content,
           version = complaint.version + 1, updated_at = excluded.updated_at, updated_by = excluded.updated_by`,
        [
          complaint.id ?? randomUUID(),
          proposalId,
          complaint.letterVersion,
          JSON.stringify(content),
          complaint.now,
          actor.userId,
        ],
      );
      return { version: version + 1, savedAt: complaint.now.toISOString() };
    });
  }

  /**
   * @param version of the text that is lodged
   * @throws NOT_FOUND, NOT_PERMITTED, ILLEGAL_MOVE, COMPLAINT_PERIOD_OVER, COMPLAINT_GROUND_MISSING, COMPLAINT_TEXT_MISSING,
   * VERSION_MISMATCH
   */
  lodge(actor: Actor, proposalId: string, version: number, key: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const complaint = await lock(tx, actor, proposalId, 'proposal:submit');
      const once = { actorId: actor.userId, operation: `complain:${proposalId}`, key, request: { version } };
      await this.idempotency.once(tx, once, async () => {
        const { state, content, reference } = complaint;
        const { until, definition } = await complaintPeriod(tx, this.calls, complaint);
        const now = complaint.now.toISOString();
        orThrow(canLodgeComplaint({ state, until, now }, content));
        checkVersion(complaint, version);
        const digest = complaintDigest({ reference, lodgedAt: now, content });
        await tx.query(
          `update complaint set state = $2, lodged_at = $3, lodged_by = $4, digest = $5, due_at = $6, letter_version = $7
           where id = $1`,
          [
            complaint.id,
            COMPLAINT_LIFECYCLE.moves.lodge.to,
            now,
            actor.userId,
            digest,
            complaintDue(now, definition.periods.complaintAnswer, definition.zone),
            complaint.letterVersion,
          ],
        );
        await this.audit.record(tx, {
          actorId: actor.userId,
          action: 'complaint.lodged',
          subject: { type: 'proposal', id: proposalId },
          facts: { complaintId: complaint.id, letterVersion: complaint.letterVersion, ground: content.ground, digest },
        });
        await this.outbox.publish(tx, 'complaint.lodged', { complaintId: complaint.id! });
        return {};
      });
    });
  }
}

/** Locks a proposal of one's own municipality against other writings of its complaint, then reads it. */
async function lock(tx: Tx, actor: Actor, proposalId: string, permission: Permission): Promise<OwnComplaint> {
  await tx.query('select from proposal where id = $1 for no key update', [proposalId]);
  const complaint = await complaintAbout(tx, proposalId);
  if (!complaint) throwRefusal('NOT_FOUND', {});
  orThrow(mayActForMunicipality(actor, complaint.municipalityId, permission));
  return complaint;
}

function checkVersion({ version: actual }: OwnComplaint, expected: number): void {
  if (expected !== actual) throwRefusal('VERSION_MISMATCH', { expected, actual });
}
