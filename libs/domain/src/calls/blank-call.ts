/** What a new call and its parts begin with: rules that are usual, and no figure that only the manager can know. */
import type { Language } from '../kernel/language';
import {
  BUDGET_HEADINGS,
  type BudgetRules,
  type CallDefinition,
  type FormDefinition,
  type FormQuestion,
  type LotDefinition,
  type QuestionKind,
  type SecondStageRules,
  TIE_BREAKS,
} from './call';
import type { CallDraft } from './call-draft';
import type { EvaluationGrid, GridQuestion } from './grid';

/** Usual flat rates: 7 % indirect costs and 5 % contingency over direct costs. Source: programme rules, section 4. */
export const USUAL_BUDGET: BudgetRules = { headings: BUDGET_HEADINGS, indirectMaxBp: 700, contingencyMaxBp: 500 };

/** Usual second stage: invited up to 200 % of the envelope, requests within 20 %. Source: programme rules, section 3. */
export const USUAL_SECOND_STAGE: SecondStageRules = {
  by: 'invitation',
  preselectionBp: 20_000,
  requestToleranceBp: 2_000,
};

const FIVE_SCORES = [1, 2, 3, 4, 5];

interface BlankCall {
  readonly language: Language;
  readonly zone: string;
  /** Instant (ISO 8601) that stands in for dates until they are given. */
  readonly now: string;
}

/**
 * The draft of a call that nobody has written yet: one stage, two evaluators, periods and rates of the programme rules,
 * published by a second person. Its opening has to be given. Source: programme rules, sections 3, 4 and 6.
 */
export function blankCall({ language, zone, now }: BlankCall): CallDraft {
  const definition: CallDefinition = {
    title: {},
    edition: {},
    summary: {},
    referenceLanguage: language,
    languages: [language],
    demonstration: false,
    currency: 'EUR',
    zone,
    opensAt: now,
    stages: ['fullApplication'],
    lots: [],
    priorities: [],
    forms: { fullApplication: blankForm() },
    secondStage: null,
    annexes: [],
    eligibility: { questions: [], maxAsLead: null, maxAwards: null },
    checklist: [],
    budget: USUAL_BUDGET,
    grids: { fullApplication: blankGrid('fullApplication') },
    evaluatorsPerProposal: 2,
    divergence: { limit: 20, thirdScore: 'meanOfThree' },
    tieBreaks: TIE_BREAKS,
    cutOff: 'offerRemainder',
    reallocation: [],
    periods: { questionsUntil: 21, answersUntil: 11, letterReadAfter: 10, complaint: 30, complaintAnswer: 45 },
    publicFields: ['title', 'municipality', 'territory', 'awardedCents'],
    signatoryConfirms: false,
    changeAfterSubmission: true,
    secondPersonPublishes: true,
    derogation: null,
  };
  return { definition, unread: { opensAt: '' } };
}

/** A lot without words or places; its money and its deadlines stand in until they are given. */
export function blankLot(number: number, deadline: string, fullApplicationDeadline: string | null): LotDefinition {
  return {
    number,
    kind: 'geographic',
    title: {},
    objectives: [],
    territories: [],
    envelopeCents: 0,
    maxGrantCents: 0,
    minGrantCents: 0,
    grantShareBp: { min: 0, max: 9_000 },
    durationMonths: { min: 1, max: 24 },
    expectedProjects: null,
    deadline,
    fullApplicationDeadline,
  };
}

/** A form without sections that asks for what grants and priorities need. */
export function blankForm(): FormDefinition {
  return { sections: [], parts: ['activities', 'priorities', 'budget'] };
}

/** A grid without sections, of 100 points on a scale of 1 to 5; 1, 2 and 5 need a reason. Source: section 3 (evaluate). */
export function blankGrid(id: string): EvaluationGrid {
  return {
    id,
    scale: { min: 1, max: 5, labels: FIVE_SCORES.map(() => ({})), reasonRequiredFor: [1, 2, 5] },
    max: 100,
    totalGate: null,
    gatesTestedOn: 'mean',
    sections: [],
  };
}

/** A question of a grid, weighted once. */
export function blankCriterion(id: string): GridQuestion {
  return { id, text: {}, weight: 1 };
}

/** Longest answer in graphemes, most rows, most files, by kind; of the other kinds it says nothing. */
const USUAL_LIMITS: Readonly<Partial<Record<QuestionKind, number>>> = {
  shortText: 150,
  longText: 2_000,
  table: 20,
  file: 1,
};

/** A question that has to be answered. @param newId gives an id for each option or column it begins with */
export function blankQuestion(id: string, kind: QuestionKind, newId: () => string): FormQuestion {
  return asKind({ id, label: {}, guidance: {}, kind, required: true, limit: 1, judgedBy: [] }, kind, newId);
}

/** The question as one of another kind: what only the old kind has goes, what the new one needs comes. */
export function asKind(question: FormQuestion, kind: QuestionKind, newId: () => string): FormQuestion {
  const { options = [], columns = [], ...rest } = question;
  const changed = { ...rest, kind, limit: USUAL_LIMITS[kind] ?? question.limit };
  if (kind === 'choice' || kind === 'choices') {
    return { ...changed, options: options.length > 0 ? options : [1, 2].map(() => ({ id: newId(), label: {} })) };
  }
  if (kind === 'table') {
    return { ...changed, columns: columns.length > 0 ? columns : [{ id: newId(), label: {}, kind: 'shortText' }] };
  }
  return changed;
}
