import type { CallDefinition } from '@trilot/domain';
import type { PublishedCall } from '../capabilities/calls';
import { Audit } from '../platform/audit/audit';
import type { Tx } from '../platform/database/unit-of-work';

/**
 * Ends the submission of a demonstration call now, as a new version with an earlier deadline. Real calls know no such
 * move: it exists so that a demonstration need not wait for its deadline, and it is on record like everything else.
 */
export async function closeDemonstration(tx: Tx, audit: Audit, call: PublishedCall, actorId: string): Promise<void> {
  if (!call.definition.demonstration) throw new Error(`${call.slug} is not a demonstration call`);
  const deadline = new Date(Date.parse(call.now) - 1).toISOString();
  const version = call.version + 1;
  const definition: CallDefinition = {
    ...call.definition,
    lots: call.definition.lots.map((lot) => ({ ...lot, deadline })),
  };
  await tx.query(
    `insert into call_version (call_id, version, definition, published_at, published_by) values ($1, $2, $3, now(), $4)`,
    [call.id, version, JSON.stringify(definition), actorId],
  );
  await tx.query(
    `insert into lot_version (lot_id, version, stage, kind, territories, envelope_cents, cap_cents, opens_at, deadline)
     select v.lot_id, $2, v.stage, v.kind, v.territories, v.envelope_cents, v.cap_cents, v.opens_at, $3
     from lot_version v join lot l on l.id = v.lot_id where l.call_id = $1 and v.version = $2 - 1`,
    [call.id, version, deadline],
  );
  await tx.query('update call set version = $2 where id = $1', [call.id, version]);
  await audit.record(tx, {
    actorId,
    action: 'call.demonstrationClosed',
    subject: { type: 'call', id: call.id },
    reason: 'The demonstration moves on to its next stage.',
    facts: { version, deadline },
  });
}
