/** Small valid things to start a test from: a call that can be published, a proposal that can be submitted in it. */
import type { CallDefinition, FormDefinition, FormQuestion, LotDefinition } from '../calls/call';
import type { Budget, BudgetLine, ProposalContent } from '../proposals/content';
import type { ProposalFile } from '../proposals/documents';
import { SMALL_GRANT_GRID } from './small-grant-grid';

/** 16:00 in Brussels, in summer time. */
export const OPENS_AT = '2027-01-11T09:00:00.000Z';
export const DEADLINE = '2027-04-12T14:00:00.000Z';

const LOTS: readonly Pick<LotDefinition, 'kind' | 'territories' | 'envelopeCents'>[] = [
  { kind: 'geographic', territories: ['AM', 'AZ', 'GE', 'MD'], envelopeCents: 60_000_000 },
  { kind: 'geographic', territories: ['UA'], envelopeCents: 48_000_000 },
  { kind: 'horizontal', territories: ['AM', 'AZ', 'GE', 'MD', 'UA'], envelopeCents: 12_000_000 },
];

/** Lot 1, 2 or 3 of the call, changed where a test wants it. */
export function lotBuilder(number: 1 | 2 | 3, changes: Partial<LotDefinition> = {}): LotDefinition {
  return {
    ...LOTS[number - 1]!,
    number,
    title: { en: `Lot ${number}` },
    objectives: [{ id: 'a', text: { en: 'Stimulate business development' } }],
    maxGrantCents: 6_000_000,
    minGrantCents: 1_000_000,
    grantShareBp: { min: 5000, max: 9000 },
    durationMonths: { min: 6, max: 18 },
    expectedProjects: null,
    deadline: DEADLINE,
    fullApplicationDeadline: null,
    ...changes,
  };
}

/** A question of the form, long and required unless a test says otherwise. */
export function questionBuilder(id: string, changes: Partial<FormQuestion> = {}): FormQuestion {
  return {
    id,
    label: { en: `Question ${id}` },
    guidance: {},
    kind: 'longText',
    required: true,
    limit: 500,
    judgedBy: [],
    ...changes,
  };
}

/** A form of two sections with every part but partners and annexes. */
export function formBuilder(changes: Partial<FormDefinition> = {}): FormDefinition {
  return {
    sections: [
      {
        id: 'context',
        title: { en: 'The place' },
        questions: [
          questionBuilder('needs', { judgedBy: ['D1'] }),
          questionBuilder('partners', { required: false, limit: 300 }),
        ],
      },
      {
        id: 'project',
        title: { en: 'The project' },
        questions: [questionBuilder('summary', { kind: 'shortText', limit: 150 })],
      },
    ],
    parts: ['activities', 'priorities', 'budget'],
    ...changes,
  };
}

/** Two geographic lots and one horizontal, three mandatory priorities, a cap of 60,000.00, the small-grant grid. */
export function callBuilder(changes: Partial<CallDefinition> = {}): CallDefinition {
  const priority = (id: string, en: string) => ({ id, title: { en }, guidance: {}, mandatory: true });
  return {
    title: { en: 'Urban make-over' },
    edition: { en: '2027' },
    summary: { en: 'Reimagining life in the city' },
    referenceLanguage: 'en',
    languages: ['en'],
    demonstration: true,
    currency: 'EUR',
    zone: 'Europe/Brussels',
    opensAt: OPENS_AT,
    stages: ['fullApplication'],
    lots: [lotBuilder(1), lotBuilder(2), lotBuilder(3)],
    priorities: [
      priority('socialInclusion', 'Social inclusion'),
      priority('greeningOfCities', 'Greening of cities'),
      priority('wellBeingAndInnovation', 'Well-being and innovation'),
    ],
    forms: { fullApplication: formBuilder() },
    secondStage: null,
    annexes: [],
    eligibility: { questions: [], maxAsLead: null, maxAwards: null },
    checklist: [
      { id: 'A1', text: { en: 'Signed by the municipality' } },
      { id: 'A2', text: { en: 'Partners have consented' } },
    ],
    budget: {
      headings: [1, 2, 3, 5, 6],
      indirectMaxBp: 700,
      contingencyMaxBp: 500,
    },
    grids: { fullApplication: SMALL_GRANT_GRID },
    evaluatorsPerProposal: 2,
    tieBreaks: ['priorityScores', 'lowestPriorityScore', 'noEarlierGrant', 'smallerRequest', 'draw'],
    divergence: { limit: 20, thirdScore: 'meanOfThree' },
    cutOff: 'skip',
    reallocation: [],
    periods: { questionsUntil: 21, answersUntil: 11, letterReadAfter: 10, complaint: 30, complaintAnswer: 45 },
    publicFields: ['title', 'municipality', 'territory', 'awardedCents'],
    signatoryConfirms: false,
    changeAfterSubmission: true,
    secondPersonPublishes: false,
    derogation: null,
    ...changes,
  };
}

/** A complete budget line: 10 days at 200.00, for the whole project. */
export function lineBuilder(id: string, changes: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id,
    heading: 1,
    description: `Cost ${id}`,
    unit: 'day',
    quantityHundredths: 1_000,
    unitCents: 20_000,
    priority: null,
    ...changes,
  };
}

/** Direct 54,000.00, eligible 59,000.00, of which 50,000.00 requested; every priority has a share. */
export function budgetBuilder(changes: Partial<Budget> = {}): Budget {
  return {
    lines: [
      lineBuilder('b1', { quantityHundredths: 1_200, unitCents: 150_000, priority: 'socialInclusion' }),
      lineBuilder('b2', { heading: 3, quantityHundredths: 4_000, unitCents: 60_000, priority: 'greeningOfCities' }),
      lineBuilder('b3', {
        heading: 5,
        quantityHundredths: 250,
        unitCents: 400_000,
        priority: 'wellBeingAndInnovation',
      }),
      lineBuilder('b4', { heading: 2 }),
    ],
    indirectCents: 300_000,
    contingencyCents: 200_000,
    inKindCents: 150_000,
    funding: { requestedCents: 5_000_000, ownCents: 800_000, otherCents: 100_000 },
    ...changes,
  };
}

/** Content that lacks nothing in any lot of `callBuilder()`. */
export function completeContent(changes: Partial<ProposalContent> = {}): ProposalContent {
  const indicator = (id: string, name: string, target: string, priority: string) => ({
    id,
    name,
    unit: 'people',
    baseline: '0',
    target,
    priorities: [priority],
  });
  return {
    title: 'A square for everybody',
    durationMonths: 12,
    answers: { needs: 'The square is hot, grey and closed to wheelchairs.', summary: 'Open and plant the square.' },
    priorities: {
      socialInclusion: { statement: 'Ramps and benches open the square to everybody.' },
      greeningOfCities: { statement: 'Forty trees shade what is asphalt today.' },
      wellBeingAndInnovation: { statement: 'Neighbours plan and try each corner first.' },
    },
    activities: [
      {
        id: 'a1',
        title: 'Plan with the neighbours',
        description: 'Six evenings of planning and trying out.',
        startMonth: 1,
        endMonth: 4,
        priorities: ['socialInclusion', 'wellBeingAndInnovation'],
      },
      {
        id: 'a2',
        title: 'Plant the trees',
        description: 'Forty trees with a watering system.',
        startMonth: 5,
        endMonth: 12,
        priorities: ['greeningOfCities'],
      },
    ],
    indicators: [
      indicator('i1', 'Wheelchair users on the square', '120', 'socialInclusion'),
      indicator('i2', 'Visitors in the shade', '12.5', 'greeningOfCities'),
      indicator('i3', 'Neighbours who took part', '60', 'wellBeingAndInnovation'),
    ],
    budget: budgetBuilder(),
    unread: {},
    ...changes,
  };
}

/** A PDF that was handed in whole in a slot and may be submitted. */
export function fileBuilder(id: string, slot: string, changes: Partial<ProposalFile> = {}): ProposalFile {
  return {
    id,
    slot,
    name: `${id}.pdf`,
    bytes: 100,
    received: 100,
    state: 'ready',
    checked: false,
    type: 'pdf',
    digest: 'd'.repeat(64),
    refusal: null,
    ...changes,
  };
}
