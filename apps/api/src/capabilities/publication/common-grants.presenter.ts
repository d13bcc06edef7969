import { type CallPhase, centsToDecimal, localDate, type LotDefinition, type Range, utcOffset } from '@trilot/domain';
import { presentCallSummary, type PublishedCall } from '../calls';
import type {
  CgApplicantType,
  CgCompetition,
  CgCompetitionStatus,
  CgEvent,
  CgMoney,
  CgOpportunity,
  CgStatus,
} from './common-grants.dto';

/** Applicants are municipalities, in every call. */
const APPLICANTS: readonly CgApplicantType[] = [{ value: 'government_municipal' }];

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
  const said = { createdAt: call.publishedAt, lastModifiedAt: call.publishedAt };
  const competitions = lots.map((lot): CgCompetition => {
    const terms = definition.lots.find(({ number }) => number === lot.number)!;
    return {
      id: lot.id,
      opportunityId: call.id,
      title: lot.title[referenceLanguage] ?? '',
      description: terms.objectives.map(({ text }) => text[referenceLanguage] ?? '').join('\n'),
      status: competitionStatus(lot.phase),
      keyDates: {
        openDate: event('Opens', definition.opensAt, call),
        closeDate: event('Deadline', lot.deadline, call),
      },
      forms: { forms: {} },
      acceptedApplicantTypes: [...APPLICANTS],
      funding: fundingOf([terms], currency),
      customFields: {
        lotNumber: { name: 'lotNumber', fieldType: 'integer', value: lot.number },
        territories: { name: 'territories', fieldType: 'array', value: lot.territories },
      },
      ...said,
    };
  });
  return {
    id: call.id,
    title: title[referenceLanguage] ?? '',
    status: statusOf(presentCallSummary(call).phase),
    description: summary[referenceLanguage] ?? '',
    funding: {
      ...fundingOf(definition.lots, currency),
      ...(expected.length > 0 ? { minAwardCount: sumOf(expected, 'min'), maxAwardCount: sumOf(expected, 'max') } : {}),
    },
    keyDates: { postDate: event('Opens', definition.opensAt, call), closeDate: event('Deadline', lastDeadline, call) },
    acceptedApplicantTypes: [...APPLICANTS],
    competitions,
    source: `${publicUrl}/calls/${call.slug}`,
    customFields: { demonstration: { name: 'demonstration', fieldType: 'boolean', value: definition.demonstration } },
    ...said,
  };
}

/** What the lots give together, and each award at the least and at the most; nothing where they give no money. */
function fundingOf(
  lots: readonly Pick<LotDefinition, 'envelopeCents' | 'minGrantCents' | 'maxGrantCents'>[],
  currency: string,
): Readonly<Partial<Record<'totalAmountAvailable' | 'minAwardAmount' | 'maxAwardAmount', CgMoney>>> {
  const total = lots.reduce((sum, { envelopeCents }) => sum + envelopeCents, 0);
  if (total === 0) return {};
  return {
    totalAmountAvailable: money(total, currency),
    minAwardAmount: money(Math.min(...lots.map(({ minGrantCents }) => minGrantCents)), currency),
    maxAwardAmount: money(Math.max(...lots.map(({ maxGrantCents }) => maxGrantCents)), currency),
  };
}

function sumOf(ranges: readonly Range[], end: keyof Range): number {
  return ranges.reduce((total, range) => total + range[end], 0);
}

function money(cents: number, currency: string): CgMoney {
  return { amount: centsToDecimal(cents), currency };
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

function competitionStatus(phase: CallPhase): CgCompetitionStatus {
  const { value, customValue } = STATUS_OF_PHASE[phase];
  if (value === 'forecasted') return { value: 'custom', customValue: value };
  return customValue === undefined ? { value } : { value, customValue };
}
