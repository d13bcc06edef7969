/**
 * The check before anybody signs in: a few answers, and for each lot whether a proposal would be refused and why. It asks
 * the functions that decide on a submission, so that it can promise nothing they refuse.
 */
import type { CallDefinition, EligibilityRules, LotDefinition } from '../calls/call';
import { checkSubmissionInstant } from '../calls/submission-window';
import { checkTerritory, countryOf } from '../calls/territories';
import { subdivisionsOf } from '../identity/territory-codes';
import { type Refusal, refuse } from '../kernel/refusal';
import { checkGrantRange } from './budget';
import { checkDuration } from './completeness';
import { checkLeadLimit } from './leads';

export type YesNo = 'yes' | 'no';

/** What is answered; null where it has not been, or is not known yet. */
export interface EligibilityAnswers {
  /** ISO 3166-1 of the country. */
  readonly country: string | null;
  /** ISO 3166-2 of the territory, where the country alone does not decide. */
  readonly territory: string | null;
  /** By the ids of the call's eligibility questions. */
  readonly conditions: Readonly<Record<string, YesNo>>;
  /** Proposals the municipality leads in the call already. */
  readonly leads: number | null;
  /** Integer cents. */
  readonly requestedCents: number | null;
  readonly months: number | null;
}

export const NO_ELIGIBILITY_ANSWERS: EligibilityAnswers = {
  country: null,
  territory: null,
  conditions: {},
  leads: null,
  requestedCents: null,
  months: null,
};

/** One question of the check: of the call's own, by its id, or of what its lots and limits decide. */
export type EligibilityStep =
  | { readonly kind: 'country'; readonly countries: readonly string[] }
  | { readonly kind: 'territory'; readonly territories: readonly string[] }
  | { readonly kind: 'condition'; readonly id: string }
  | { readonly kind: 'leads'; readonly limit: number }
  | { readonly kind: 'grant' }
  | { readonly kind: 'duration' };

type Call = Pick<CallDefinition, 'lots' | 'eligibility' | 'budget' | 'opensAt'>;

/**
 * The questions that a call's own data decide on, in their order; the territory only where a lot lists parts of the chosen
 * country. Source: ours.
 */
export function eligibilitySteps(
  { lots, eligibility, budget }: Call,
  { country }: Pick<EligibilityAnswers, 'country'>,
): readonly EligibilityStep[] {
  const listed = lots.flatMap(({ territories }) => territories);
  const parts = country !== null && listed.some((code) => code !== country && countryOf(code) === country);
  const { maxAsLead } = eligibility;
  return [
    { kind: 'country', countries: [...new Set(listed.map(countryOf))] },
    ...(parts ? [{ kind: 'territory' as const, territories: subdivisionsOf(country) }] : []),
    ...eligibility.questions.map(({ id }) => ({ kind: 'condition' as const, id })),
    ...(maxAsLead === null ? [] : [{ kind: 'leads' as const, limit: maxAsLead }]),
    ...(budget === null ? [] : [{ kind: 'grant' as const }]),
    { kind: 'duration' },
  ];
}

/**
 * The questions that need an answer and have none. How much is asked for and how long it lasts may not be known yet.
 * Source: ours.
 */
export function unansweredSteps(call: Call, answers: EligibilityAnswers): readonly EligibilityStep[] {
  return eligibilitySteps(call, answers).filter((step) => {
    if (step.kind === 'country') return answers.country === null;
    if (step.kind === 'territory') return answers.territory === null;
    if (step.kind === 'condition') return answers.conditions[step.id] === undefined;
    return step.kind === 'leads' && answers.leads === null;
  });
}

export interface LotEligibility {
  readonly lot: number;
  /** Everything that would refuse a proposal in the lot now; empty where it is open to whoever answered. */
  readonly refusals: readonly Refusal[];
}

/**
 * What stands against a proposal in each lot, by the rules of its submission. What is not answered stands against nothing.
 * Source: programme rules, sections 3, 4 and 9.
 */
export function checkEligibility(
  call: Call,
  answers: EligibilityAnswers,
  { cancelledAt, now }: { readonly cancelledAt: string | null; readonly now: string },
): readonly LotEligibility[] {
  const ofCall = [...conditionRefusals(call.eligibility, answers), leadRefusal(call.eligibility, answers)];
  return call.lots.map((lot) => ({
    lot: lot.number,
    refusals: [
      checkSubmissionInstant({ opensAt: call.opensAt, deadline: lot.deadline, cancelledAt }, now),
      ...lotRefusals(lot, answers),
      ...ofCall,
    ].filter((refusal) => refusal !== null),
  }));
}

function lotRefusals(
  lot: LotDefinition,
  { country, territory, requestedCents, months }: EligibilityAnswers,
): readonly (Refusal | null)[] {
  const place = territory ?? country;
  return [
    place === null ? null : checkTerritory(lot, place),
    requestedCents === null ? null : checkGrantRange(requestedCents, lot),
    months === null ? null : checkDuration(months, lot.durationMonths),
  ];
}

function conditionRefusals(
  { questions }: EligibilityRules,
  { conditions }: EligibilityAnswers,
): readonly Refusal<'ELIGIBILITY_NOT_MET'>[] {
  return questions
    .filter(({ id, expected }) => conditions[id] !== undefined && conditions[id] !== expected)
    .map(({ id, expected }) => refuse('ELIGIBILITY_NOT_MET', { question: id, expected }));
}

function leadRefusal(rules: EligibilityRules, { leads }: EligibilityAnswers): Refusal<'LEAD_LIMIT_REACHED'> | null {
  return leads === null
    ? null
    : checkLeadLimit(
        rules,
        Array.from({ length: leads }, () => '–'),
      );
}
