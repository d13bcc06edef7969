import { callPhase, type CallPhase, type LotDefinition } from '@trilot/domain';
import type { CallSummary, CallView, LotSummary } from './calls.dto';
import type { PublishedCall } from './published-calls';

/** A lot as every screen shows it; its phase is derived from instants, never stored. */
export function presentLot(call: PublishedCall, number: number): LotSummary {
  const { id } = call.lots.find((lot) => lot.number === number)!;
  const lot = call.definition.lots.find((definition) => definition.number === number)!;
  return {
    id,
    number,
    kind: lot.kind,
    title: lot.title,
    territories: [...lot.territories],
    deadline: lot.deadline,
    phase: lotPhase(call, lot),
    envelopeCents: lot.envelopeCents,
    maxGrantCents: lot.maxGrantCents,
  };
}

export function presentCallSummary(call: PublishedCall): CallSummary {
  const { title, edition, summary, referenceLanguage, demonstration, opensAt, zone, currency } = call.definition;
  return {
    id: call.id,
    slug: call.slug,
    title,
    edition,
    summary,
    referenceLanguage,
    demonstration,
    phase: phaseOfCall(call),
    opensAt,
    zone,
    currency,
    lots: call.definition.lots.map(({ number }) => presentLot(call, number)),
  };
}

export function presentCall(call: PublishedCall): CallView {
  return {
    id: call.id,
    slug: call.slug,
    version: call.version,
    phase: phaseOfCall(call),
    serverNow: call.now,
    definition: call.definition,
    lots: call.definition.lots.map(({ number }) => presentLot(call, number)),
    drawCommitment: call.drawCommitment,
    publishedAt: call.publishedAt,
    cancelledAt: call.cancelledAt,
    announcedAt: call.announcedAt,
  };
}

function lotPhase(call: PublishedCall, lot: LotDefinition): CallPhase {
  const { cancelledAt, announcedAt, definition } = call;
  return callPhase({ opensAt: definition.opensAt, deadline: lot.deadline, cancelledAt, announcedAt }, call.now);
}

/** A call is as open as its most open lot: the last deadline decides. */
function phaseOfCall(call: PublishedCall): CallPhase {
  const last = call.definition.lots.reduce((a, b) => (a.deadline >= b.deadline ? a : b));
  return lotPhase(call, last);
}
