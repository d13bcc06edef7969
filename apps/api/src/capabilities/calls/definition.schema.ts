/** Shape of a call's definition, as JSON Schema: checked at the door by a compiled validator and published in OpenAPI. */
import {
  BUDGET_HEADINGS,
  COLUMN_KINDS,
  CUT_OFF_RULES,
  FORM_PARTS,
  LANGUAGES,
  LOT_KINDS,
  PUBLIC_FIELDS,
  QUESTION_KINDS,
  STAGE_KINDS,
  THIRD_SCORE_RULES,
  TIE_BREAKS,
} from '@trilot/domain';

const text = (maxLength: number) => ({ type: 'string', maxLength }) as const;
const whole = (minimum: number, maximum: number) => ({ type: 'integer', minimum, maximum }) as const;
const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems }) as const;
const oneOf = (values: readonly (string | number)[], type: 'string' | 'integer' = 'string') => ({
  type,
  enum: [...values],
});
const object = (properties: Record<string, object>, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});

const orNull = <Schema extends object>(schema: Schema) => ({ ...schema, nullable: true }) as const;

const BOOLEAN = { type: 'boolean' } as const;
const CENTS = whole(0, 1e13);
const ID = { type: 'string', minLength: 1, maxLength: 60 } as const;
const INSTANT = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,3})?Z$' } as const;
/** Drafts are kept however long their texts are; what may be published is a matter of consistency. */
const TRANSLATIONS = object(Object.fromEntries(LANGUAGES.map((language) => [language, text(20_000)])), LANGUAGES);
const range = (maximum: number) => object({ min: whole(0, maximum), max: whole(0, maximum) });

const lot = object({
  number: whole(1, 99),
  kind: oneOf(LOT_KINDS),
  title: TRANSLATIONS,
  objectives: list(object({ id: ID, text: TRANSLATIONS }), 30),
  territories: list({ type: 'string', pattern: '^[A-Z]{2}(-[A-Z0-9]{1,3})?$' }, 500),
  envelopeCents: CENTS,
  maxGrantCents: CENTS,
  minGrantCents: CENTS,
  grantShareBp: range(10_000),
  durationMonths: range(120),
  expectedProjects: orNull(range(10_000)),
  deadline: INSTANT,
  fullApplicationDeadline: orNull(INSTANT),
});

const priority = object({
  id: ID,
  title: TRANSLATIONS,
  guidance: TRANSLATIONS,
  mandatory: BOOLEAN,
});

export const FORM_QUESTION_SCHEMA = object(
  {
    id: ID,
    label: TRANSLATIONS,
    guidance: TRANSLATIONS,
    kind: oneOf(QUESTION_KINDS),
    required: BOOLEAN,
    limit: whole(1, 20_000),
    judgedBy: list(ID, 30),
    options: list(object({ id: ID, label: TRANSLATIONS }), 100),
    columns: list(object({ id: ID, label: TRANSLATIONS, kind: oneOf(COLUMN_KINDS) }), 12),
    visibleIf: object({ question: ID, equals: list(ID, 100) }),
  },
  ['options', 'columns', 'visibleIf'],
);

export const FORM_SCHEMA = object({
  sections: list(object({ id: ID, title: TRANSLATIONS, questions: list(FORM_QUESTION_SCHEMA, 60) }), 30),
  parts: list(oneOf(FORM_PARTS), FORM_PARTS.length),
});

const annex = object({
  id: ID,
  title: TRANSLATIONS,
  guidance: TRANSLATIONS,
  required: BOOLEAN,
  types: list({ type: 'string', pattern: '^[a-z0-9]{1,8}$' }, 20),
  maxBytes: whole(1, 200_000_000),
});

const secondStage = object({
  by: oneOf(['together', 'invitation']),
  preselectionBp: whole(0, 1_000_000),
  requestToleranceBp: whole(0, 10_000),
});

const eligibility = object({
  questions: list(object({ id: ID, text: TRANSLATIONS, expected: oneOf(['yes', 'no']) }), 20),
  maxAsLead: orNull(whole(1, 99)),
  maxAwards: orNull(whole(1, 99)),
});

const budget = object({
  headings: list(oneOf(BUDGET_HEADINGS, 'integer'), 6),
  indirectMaxBp: whole(0, 10_000),
  contingencyMaxBp: whole(0, 10_000),
});

const DAYS = whole(0, 365);
const periods = object({
  questionsUntil: DAYS,
  answersUntil: DAYS,
  letterReadAfter: DAYS,
  complaint: DAYS,
  complaintAnswer: DAYS,
});

const gridQuestion = object(
  { id: ID, text: TRANSLATIONS, weight: whole(1, 100), gate: { type: 'number', minimum: 0 }, priority: ID },
  ['gate', 'priority'],
);

const gridSection = object(
  {
    id: ID,
    name: TRANSLATIONS,
    questions: list(gridQuestion, 60),
    gate: { type: 'number', minimum: 0 },
    rejectIfAnyQuestionAt: whole(1, 5),
    carriedOverFrom: object({ stage: oneOf(['conceptNote']), section: ID }),
    carriedOverMax: whole(0, 1000),
  },
  ['gate', 'rejectIfAnyQuestionAt', 'carriedOverFrom', 'carriedOverMax'],
);

const grid = object({
  id: ID,
  scale: object({
    min: whole(0, 10),
    max: whole(1, 10),
    labels: list(TRANSLATIONS, 11),
    reasonRequiredFor: list(whole(0, 10), 11),
  }),
  max: whole(1, 10_000),
  totalGate: { type: 'number', minimum: 0, nullable: true },
  gatesTestedOn: oneOf(['mean', 'everySheet']),
  sections: list(gridSection, 30),
});

/** Largest request and definition sizes are bounded everywhere, so that no document can exhaust a process. */
export const CALL_DEFINITION_SCHEMA = object(
  {
    title: TRANSLATIONS,
    edition: TRANSLATIONS,
    summary: TRANSLATIONS,
    referenceLanguage: oneOf(LANGUAGES),
    languages: list(oneOf(LANGUAGES), LANGUAGES.length),
    demonstration: BOOLEAN,
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    zone: text(60),
    opensAt: INSTANT,
    stages: list(oneOf(STAGE_KINDS), STAGE_KINDS.length),
    lots: list(lot, 40),
    priorities: list(priority, 20),
    forms: object({ conceptNote: FORM_SCHEMA, fullApplication: FORM_SCHEMA }, STAGE_KINDS),
    secondStage: orNull(secondStage),
    annexes: list(annex, 30),
    eligibility,
    checklist: list(object({ id: ID, text: TRANSLATIONS }), 60),
    budget: orNull(budget),
    grids: object({ conceptNote: grid, fullApplication: grid }, STAGE_KINDS),
    evaluatorsPerProposal: whole(1, 9),
    divergence: object({ limit: whole(0, 1000), thirdScore: oneOf(THIRD_SCORE_RULES) }),
    consensus: BOOLEAN,
    tieBreaks: list(oneOf(TIE_BREAKS), TIE_BREAKS.length),
    cutOff: oneOf(CUT_OFF_RULES),
    reallocation: list(whole(1, 99), 40),
    periods,
    publicFields: list(oneOf(PUBLIC_FIELDS), PUBLIC_FIELDS.length),
    signatoryConfirms: BOOLEAN,
    changeAfterSubmission: BOOLEAN,
    secondPersonPublishes: BOOLEAN,
    derogation: orNull(text(2000)),
  },
  ['checklist', 'consensus'],
);

/** Text typed for values of a draft that could not be read, by place. */
export const UNREAD_VALUES_SCHEMA = {
  type: 'object',
  additionalProperties: text(1_000),
  maxProperties: 500,
} as const;
