import { type CallPhase, centsToDecimal, localDate, type Range, utcOffset } from '@trilot/domain';
import { presentCallSummary, type PublishedCall } from '../calls';
import type { CgCompetition, CgEvent, CgKeyDates, CgMoney, CgOpportunity, CgStatus } from './common-grants.dto';

/** A published call as a CommonGrants opportunity: lots are competitions, the cap is the maximum award. */
export function presentOpportunity(call: PublishedCall, publicUrl: string): CgOpportunity {
  const { definition } = call;
  const { title, summary, currency, referenceLanguage } = definition;
  const expected = definition.lots.flatMap(({ expectedProjects }) => expectedProjects ?? []);
  const lots = presentCallSummary(call).lots;
  const lastDeadline = definition.lots
    .map(({ deadline }) => deadline)
    .sort()
    .at(-1)!;
  const competitions = lots.map((lot): CgCompetition => ({
    id: lot.id,
    opportunityId: call.id,
    title: lot.title[referenceLanguage] ?? '',
    status: statusOf(lot.phase),
    keyDates: keyDates(call, lot.deadline),
    funding: {
      totalAmountAvailable: money(lot.envelopeCents, currency),
      maxAwardAmount: money(lot.maxGrantCents, currency),
    },
    customFields: {
      lotNumber: { name: 'lotNumber', fieldType: 'integer', value: lot.number },
      territories: { name: 'territories', fieldType: 'array', value: lot.territories },
    },
  }));
  return {
    id: call.id,
    title: title[referenceLanguage] ?? '',
    status: statusOf(presentCallSummary(call).phase),
    description: summary[referenceLanguage] ?? '',
    funding: {
      totalAmountAvailable: money(
        lots.reduce((sum, lot) => sum + lot.envelopeCents, 0),
        currency,
      ),
      maxAwardAmount: money(Math.max(...lots.map(({ maxGrantCents }) => maxGrantCents)), currency),
      ...(expected.length > 0 ? { minAwardCount: sumOf(expected, 'min'), maxAwardCount: sumOf(expected, 'max') } : {}),
    },
    keyDates: keyDates(call, lastDeadline),
    competitions,
    source: `${publicUrl}/calls/${call.slug}`,
    customFields: { demonstration: { name: 'demonstration', fieldType: 'boolean', value: definition.demonstration } },
    createdAt: call.publishedAt,
    lastModifiedAt: call.publishedAt,
  };
}

function sumOf(ranges: readonly Range[], end: keyof Range): number {
  return ranges.reduce((total, range) => total + range[end], 0);
}

function money(cents: number, currency: string): CgMoney {
  return { amount: centsToDecimal(cents), currency };
}

function keyDates(call: PublishedCall, deadline: string): CgKeyDates {
  return { postDate: event('Opens', call.definition.opensAt, call), closeDate: event('Deadline', deadline, call) };
}

function event(name: string, instant: string, { definition: { zone } }: PublishedCall): CgEvent {
  const description = `${instant} (${zone}, UTC${utcOffset(instant, zone)})`;
  return { name, eventType: 'singleDate', date: localDate(instant, zone), description };
}

const STATUS_OF_PHASE: Readonly<Record<CallPhase, CgStatus>> = {
  coming: { value: 'forecasted' },
  open: { value: 'open' },
  closed: { value: 'closed' },
  announced: { value: 'custom', customValue: 'announced' },
  cancelled: { value: 'custom', customValue: 'cancelled' },
};

function statusOf(phase: CallPhase): CgStatus {
  return STATUS_OF_PHASE[phase];
}
