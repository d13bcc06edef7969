/** Trying a call out before anybody applies: its form and its grid under the rules that are asked in earnest. */
import {
  type CallDefinition,
  firstStage,
  type FormDefinition,
  gridOf,
  lotDefinition,
  type StageKind,
} from '../calls/call';
import { callAtStage } from '../calls/stages';
import { countSheets, type ScoringRules, sheetsNeeded, type SubmittedSheet } from '../evaluation/counted-sheets';
import type { Divergence } from '../evaluation/divergence';
import { carriedSections, type CarriedSection } from '../evaluation/proposal-score';
import { sheetGaps } from '../evaluation/score-sheet';
import type { SheetContent } from '../evaluation/sheet';
import type { Actor } from '../identity/actor';
import type { Refusal } from '../kernel/refusal';
import { canSubmit } from '../proposals/can-submit';
import type { ProposalContent } from '../proposals/content';
import { partnersOf, type PartnerConsent } from '../proposals/partners';
import { applyCutOff } from './cut-off';
import type { CutOffRow } from './cut-off-row';
import { rankLot } from './ranking';
import { rankingRules } from './ranking-input';

/** Days after the publication of its call, or after it was begun, until a sandbox is erased. Source: ours. */
export const SANDBOX_DAYS = 30;

/** Stands for the municipality that applies in a sandbox, and for whoever acts for it. */
const IMAGINED = 'sandbox';

const APPLICANT: Actor = {
  userId: IMAGINED,
  roles: [],
  memberships: [{ municipalityId: IMAGINED, role: 'signatory' }],
};

/** What the trial sheets of a stage add up to. */
export interface TrialScores {
  /** Numbers of the sheets that are complete, from 1. Only these are looked at. */
  readonly complete: readonly number[];
  /** Numbers of the sheets that make the score. */
  readonly counted: readonly number[];
  readonly needed: number;
  readonly divergence: Divergence | null;
  /** How the proposal would stand in its lot if it was the only one; null before a sheet is complete. */
  readonly row: CutOffRow | null;
}

/** A stage of the call as it is tried: by itself, whatever comes before it, and without documents: none are handed in here. */
export function triedCall(call: CallDefinition, stage: StageKind): CallDefinition {
  const form = call.forms[stage];
  const forms = form ? { ...call.forms, [stage]: withoutDocuments(form) } : call.forms;
  return { ...callAtStage(call, stage), forms, secondStage: null };
}

function withoutDocuments({ sections, parts }: FormDefinition): FormDefinition {
  return {
    sections: sections.map((section) => ({
      ...section,
      questions: section.questions.filter(({ kind }) => kind !== 'file'),
    })),
    parts: parts.filter((part) => part !== 'annexes'),
  };
}

/** In a sandbox every partner has consented to its part as it is written: nobody is asked. */
export function triedConsents(content: ProposalContent): readonly PartnerConsent[] {
  return partnersOf(content).map((part) => ({ municipalityId: part.id, state: 'given', part }));
}

/**
 * Whether this content could be submitted in the lot at its deadline, by a signatory of a municipality in the lot's first
 * territory that has no other proposal: the same question as in earnest, about a municipality that nothing else stands
 * against. A stage that follows a concept note is tried by itself. Source: ours. @returns what `canSubmit` returns
 */
export function tryToSubmit(
  call: CallDefinition,
  stage: StageKind,
  lotNumber: number,
  content: ProposalContent,
): Refusal | null {
  const alone = triedCall(call, stage);
  const { deadline, territories } = lotDefinition(alone, lotNumber);
  // dates that are not given yet must not stand in the way of what is tried
  const open: CallDefinition = { ...alone, opensAt: deadline };
  return canSubmit({
    actor: APPLICANT,
    municipality: { id: IMAGINED, territory: territories[0] ?? '' },
    proposal: { state: 'draft', municipalityId: IMAGINED },
    content,
    call: open,
    callVersion: 1,
    written: { version: 1, call: open },
    lotNumber,
    cancelledAt: null,
    stands: false,
    confirmed: true,
    conceptNote: null,
    fullApplicationStands: false,
    consents: triedConsents(content),
    files: [],
    partnerIn: [],
    otherLeads: [],
    at: deadline,
  });
}

/** Sheets that a stage can be tried with: as many as there are evaluators, and the third where two may diverge. */
export function triedSheets({ evaluatorsPerProposal }: Pick<CallDefinition, 'evaluatorsPerProposal'>): number {
  return evaluatorsPerProposal === 2 ? 3 : evaluatorsPerProposal;
}

/**
 * What the trial sheets of a stage make of a proposal: who diverges, what counts, which gates it misses, and whether the
 * lot's money or places would reach it if it was alone. Sections that are carried over come from the complete trial sheets
 * of the first stage. Source: ours.
 * @param sheetsOf trial sheets of a stage in order, complete or not
 * @param requestedCents grant asked for, integer cents
 */
export function tryScores(
  call: CallDefinition,
  stage: StageKind,
  lotNumber: number,
  requestedCents: number,
  sheetsOf: (stage: StageKind) => readonly SheetContent[],
): TrialScores {
  const rules = scoringRules(call, stage, sheetsOf);
  const complete = completeSheets(rules, sheetsOf(stage));
  const { score, counted, divergence } = countSheets(complete, rules);
  const alone = callAtStage(call, stage);
  const terms = rankingRules(alone, lotDefinition(alone, lotNumber));
  const entry = { proposalId: IMAGINED, score, requestedCents, hadEarlierGrant: false, drawTicket: null };
  const row = complete.length === 0 ? null : (applyCutOff(rankLot([entry], terms), terms).rows[0] ?? null);
  return {
    complete: complete.map(({ id }) => Number(id)),
    counted: counted.map(Number),
    needed: sheetsNeeded(call.evaluatorsPerProposal, divergence),
    divergence,
    row,
  };
}

function scoringRules(
  call: CallDefinition,
  stage: StageKind,
  sheetsOf: (stage: StageKind) => readonly SheetContent[],
): ScoringRules {
  const { evaluatorsPerProposal, divergence } = call;
  const rules = { grid: gridOf(call, stage), evaluatorsPerProposal, divergence };
  const first = firstStage(call);
  return stage === first ? rules : { ...rules, carried: carriedFrom(call, first, rules, sheetsOf(first)) };
}

function carriedFrom(
  call: CallDefinition,
  first: StageKind,
  rules: ScoringRules,
  sheets: readonly SheetContent[],
): readonly CarriedSection[] {
  const earlier = { ...rules, grid: gridOf(call, first) };
  const { score } = countSheets(completeSheets(earlier, sheets), earlier);
  return carriedSections(rules.grid, { grid: earlier.grid, score });
}

function completeSheets({ grid }: ScoringRules, sheets: readonly SheetContent[]): readonly SubmittedSheet[] {
  return sheets.flatMap((content, place) =>
    sheetGaps(grid, content).length === 0 ? [{ id: String(place + 1), content }] : [],
  );
}
