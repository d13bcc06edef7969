import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, type CallDefinition, barringProblems } from '@trilot/domain';
import canonicalize from 'canonicalize';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Outbox } from '../../platform/jobs/outbox';

interface CallRow {
  readonly id: string;
  readonly version: number;
  readonly draft: CallDefinition;
  readonly draw_commitment: string;
}

/**
 * Publishes a call: everything that decides is fixed as version 1, with the commitment to the draw seed.
 * @throws NOT_FOUND, ILLEGAL_MOVE (published already), CALL_INCONSISTENT (names every check that fails)
 */
@Injectable()
export class PublishCall {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
  ) {}

  execute(actor: Pick<Actor, 'userId'>, slug: string): Promise<void> {
    return this.unitOfWork.run(async (tx) => {
      const [call] = await tx.query<CallRow>(
        'select id, version, draft, draw_commitment from call where slug = $1 for update',
        [slug],
      );
      if (!call) throwRefusal('NOT_FOUND', {});
      if (call.version > 0) throwRefusal('ILLEGAL_MOVE', { lifecycle: 'call', from: 'published', move: 'publish' });
      const problems = barringProblems(call.draft);
      if (problems.length > 0) throwRefusal('CALL_INCONSISTENT', { problems });
      await this.fix(tx, call, actor.userId);
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'call.published',
        subject: { type: 'call', id: call.id },
        facts: { version: 1, definitionDigest: digestOf(call.draft), drawCommitment: call.draw_commitment },
      });
      await this.outbox.publish(tx, 'call.published', { callId: call.id });
    });
  }

  private async fix(tx: Tx, { id, draft }: CallRow, userId: string): Promise<void> {
    await tx.query('update call set version = 1, published_at = now(), published_by = $2 where id = $1', [id, userId]);
    await tx.query(
      `insert into call_version (call_id, version, definition, published_at, published_by) values ($1, 1, $2, now(), $3)`,
      [id, JSON.stringify(draft), userId],
    );
    for (const lot of draft.lots) {
      await tx.query(
        `insert into lot_version (lot_id, version, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
         select id, 1, $3, $4, $5, $6, $7, $8 from lot where call_id = $1 and number = $2`,
        [id, lot.number, lot.kind, lot.territories, lot.envelopeCents, lot.maxGrantCents, draft.opensAt, lot.deadline],
      );
    }
  }
}

function digestOf(definition: CallDefinition): string {
  return createHash('sha256').update(canonicalize(definition)!).digest('hex');
}
