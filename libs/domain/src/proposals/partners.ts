/** Partners of a proposal: other municipalities of the register, each with a part in it, to which it has to consent. */
import type { Lifecycle } from '../kernel/lifecycle';
import { type Gap, type Refusal, refuse } from '../kernel/refusal';
import { isBlank, lengthAbove } from '../kernel/text';
import type { Partner, ProposalContent } from './content';

/** Longest text of a part, in graphemes. */
export const PARTNER_LIMITS: Readonly<Record<'role' | 'contribution', number>> = { role: 150, contribution: 1500 };

export const CONSENT_STATES = ['asked', 'given', 'refused'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export const CONSENT_LIFECYCLE: Lifecycle<ConsentState, 'ask' | 'give' | 'refuse'> = {
  name: 'consent',
  states: CONSENT_STATES,
  initial: 'asked',
  final: ['given', 'refused'],
  moves: {
    // a changed part is asked for anew, whatever was said to the old one
    ask: { from: ['asked', 'given', 'refused'], to: 'asked' },
    give: { from: ['asked', 'refused'], to: 'given' },
    refuse: { from: ['asked', 'given'], to: 'refused' },
  },
};

/** What a partner was asked, and what it has said. */
export interface PartnerConsent {
  readonly municipalityId: string;
  readonly state: ConsentState;
  /** The part as it was when the partner was asked: the consent is to these words and no others. */
  readonly part: Partner;
}

/** The partners of a proposal; none in what was written before a form asked for them. */
export function partnersOf({ partners = [] }: Pick<ProposalContent, 'partners'>): readonly Partner[] {
  return partners;
}

/** Where a partner's consent stands: `void` when its part has been changed since it was asked. Source: ours. */
export function consentTo(partner: Partner, consents: readonly PartnerConsent[]): ConsentState | 'notAsked' | 'void' {
  const consent = consents.find(({ municipalityId }) => municipalityId === partner.id);
  if (!consent) return 'notAsked';
  return isSamePart(consent.part, partner) ? consent.state : 'void';
}

/**
 * What the partners of a proposal lack: each has a role and a contribution, and has consented to exactly these words.
 * Source: ours. @returns PARTNER_INCOMPLETE, PARTNER_TEXT_TOO_LONG and PARTNER_CONSENT_MISSING, partner by partner
 */
export function partnerGaps(content: ProposalContent, consents: readonly PartnerConsent[]): readonly Gap[] {
  return partnersOf(content).flatMap((partner) => {
    const gaps = partGaps(partner);
    const given = consentTo(partner, consents) === 'given';
    const missing = refuse('PARTNER_CONSENT_MISSING', { partner: partner.id, municipality: partner.name });
    return given ? gaps : [...gaps, missing];
  });
}

/**
 * A municipality that leads a proposal in a lot is no partner in another one of the same lot, and the other way round: it
 * would compete with itself. Over several lots it may be both. Source: ours.
 * @param others references of the proposals of the same lot in which it is the other
 * @returns PARTNER_IN_LOT for one that would lead, LEADS_IN_LOT for one that would be a partner
 */
export function checkLeadAndPartner(
  wanted: 'lead' | 'partner',
  others: readonly string[],
): Refusal<'PARTNER_IN_LOT' | 'LEADS_IN_LOT'> | null {
  if (others.length === 0) return null;
  return refuse(wanted === 'lead' ? 'PARTNER_IN_LOT' : 'LEADS_IN_LOT', { references: others });
}

/** What the part of a partner lacks, whatever the partner has said to it. Source: ours. */
export function partGaps(partner: Partner): readonly Gap[] {
  const fields = ['role', 'contribution'] as const;
  const lacks = fields.filter((field) => isBlank(partner[field]));
  return [
    ...(lacks.length > 0 ? [refuse('PARTNER_INCOMPLETE', { partner: partner.id, lacks })] : []),
    ...fields.flatMap((field) => {
      const limit = PARTNER_LIMITS[field];
      const length = lengthAbove(partner[field], limit);
      return length === null ? [] : [refuse('PARTNER_TEXT_TOO_LONG', { partner: partner.id, field, limit, length })];
    }),
  ];
}

function isSamePart(one: Partner, other: Partner): boolean {
  return one.name === other.name && one.role === other.role && one.contribution === other.contribution;
}
