/** Where the designer shows each place of a call: its page, and the anchor on the page. */
import { type CallDefinition, type ConsistencyProblem, firstStage, type StageKind } from '@trilot/domain';

/** Pages without a name of their own in the address, in the order in which a call is designed. */
export const PAGES = [
  'texts',
  'lots',
  'priorities',
  'stages',
  'timeline',
  'eligibility',
  'checklist',
  'budget',
  'annexes',
  'form',
  'grid',
  'selection',
  'publication',
] as const;
export type PageKind = (typeof PAGES)[number];

/** Which page a place of the call is on, by what its path begins with. */
const PAGE_OF: Readonly<Record<string, PageKind>> = {
  title: 'texts',
  edition: 'texts',
  summary: 'texts',
  languages: 'texts',
  referenceLanguage: 'texts',
  currency: 'texts',
  demonstration: 'texts',
  lots: 'lots',
  priorities: 'priorities',
  stages: 'stages',
  secondStage: 'stages',
  zone: 'timeline',
  opensAt: 'timeline',
  derogation: 'timeline',
  periods: 'timeline',
  eligibility: 'eligibility',
  signatoryConfirms: 'eligibility',
  changeAfterSubmission: 'eligibility',
  checklist: 'checklist',
  budget: 'budget',
  annexes: 'annexes',
  forms: 'form',
  grids: 'grid',
  evaluatorsPerProposal: 'selection',
  divergence: 'selection',
  consensus: 'selection',
  tieBreaks: 'selection',
  cutOff: 'selection',
  reallocation: 'selection',
  publicFields: 'publication',
  secondPersonPublishes: 'publication',
};

const QUESTION =
  /^forms\.(\w+)\.sections\.(.+?)\.questions\.(.+?)(?:\.(?:label|guidance|kind|required|limit|judgedBy|options|columns|visibleIf)(?:\..*)?)?$/;

/** The page of the designer that a place is on: "lots/2", "form/fullApplication". */
export function pageOf(path: string): string {
  const [, stage, section, question] = QUESTION.exec(path) ?? [];
  if (stage && section && question) return questionPage(stage, section, question);
  const [root = '', name = '', field = ''] = path.split('.');
  if (root === 'lots' && field.endsWith('eadline')) return 'timeline';
  if ((root === 'lots' || root === 'forms' || root === 'grids') && name !== '') {
    return `${PAGE_OF[root]}/${encodeURIComponent(name)}`;
  }
  return PAGE_OF[root] ?? 'texts';
}

export function questionPage(stage: string, section: string, question: string): string {
  return `form/${stage}/${encodeURIComponent(section)}/${encodeURIComponent(question)}`;
}

/** Address of the designer of a call. */
export const designPath = (slug: string, page = ''): string => `/manage/calls/${slug}${page === '' ? '' : `/${page}`}`;

/** Address of a place: its page, and the field on it. */
export function placeAddress(slug: string, path: string): string {
  return `${designPath(slug, pageOf(path))}#${encodeURIComponent(anchorOf(path))}`;
}

/** Id of the element that shows a place. */
export function anchorOf(path: string): string {
  return path.replaceAll(/\s/g, '_');
}

type Facts = Readonly<Record<string, unknown>>;

/** Facts that name a place are texts or numbers. */
const said = (fact: unknown): string => `${fact as string | number}`;

type PlaceOf = (facts: Facts, definition: CallDefinition) => string;

const lotField =
  (field: string): PlaceOf =>
  ({ lot }) =>
    lot === undefined ? 'lots' : `lots.${said(lot)}.${field}`;

const questionField =
  (field: string): PlaceOf =>
  ({ stage, question }, { forms }) => {
    const section = forms[stage as StageKind]?.sections.find(({ questions }) =>
      questions.some(({ id }) => id === question),
    );
    return `forms.${said(stage)}.sections.${section?.id}.questions.${said(question)}.${field}`;
  };

const criterionField =
  (field: string): PlaceOf =>
  ({ stage, question }, { grids }) => {
    const section = grids[stage as StageKind]?.sections.find(({ questions }) =>
      questions.some(({ id }) => id === question),
    );
    return `grids.${said(stage)}.sections.${section?.id}.questions.${said(question)}.${field}`;
  };

const gate: PlaceOf = (facts, definition) => {
  const { stage, question, section } = facts;
  if (question !== undefined) return criterionField('gate')(facts, definition);
  return section === undefined
    ? `grids.${said(stage)}.totalGate`
    : `grids.${said(stage)}.sections.${said(section)}.gate`;
};

const ofStage =
  (part: 'forms' | 'grids', field = ''): PlaceOf =>
  ({ stage }) =>
    `${part}.${said(stage)}${field}`;

const textField: PlaceOf = ({ path, language }) => `${said(path)}.${said(language)}`;

/** Where each check is mended. */
const PLACE_OF: Readonly<Record<ConsistencyProblem['check'], PlaceOf>> = {
  valuesReadable: ({ path }) => said(path),
  lotsNumbered: () => 'lots',
  territoriesListed: lotField('territories'),
  capWithinEnvelope: lotField('maxGrantCents'),
  rangesInOrder: ({ lot, range }) => `lots.${said(lot)}.${said(range)}.min`,
  envelopeMatchesProjects: lotField('expectedProjects.min'),
  datesInOrder: (facts, definition) =>
    lotField('fullApplicationDeadline' in facts ? 'fullApplicationDeadline' : 'deadline')(facts, definition),
  zoneKnown: () => 'zone',
  openLongEnough: lotField('deadline'),
  questionPeriod: () => 'periods.questionsUntil',
  stagesComplete: () => 'stages',
  gridPerStage: ofStage('grids'),
  formPerStage: ofStage('forms'),
  weightsPositive: criterionField('weight'),
  weightsAddUp: ofStage('grids', '.max'),
  gatesWithinReach: gate,
  carriedOverKnown: ({ stage, section }) => `grids.${said(stage)}.sections.${said(section)}.carriedOverFrom`,
  mandatoryPriorityScored: (_, definition) => `grids.${firstStage(definition)}.sections`,
  divergenceWithinReach: () => 'divergence.limit',
  mandatoryPriorityAsked: ofStage('forms', '.parts'),
  budgetWhereGrants: ({ stage }) => (stage === undefined ? 'budget' : `forms.${said(stage)}.parts`),
  questionsUnique: ofStage('forms', '.sections'),
  choicesOffered: questionField('options'),
  conditionsKnown: questionField('visibleIf'),
  criteriaKnown: questionField('judgedBy'),
  textsComplete: textField,
  textsFit: textField,
  tieBreaksEndWithDraw: () => 'tieBreaks',
  reallocationKnown: () => 'reallocation',
  placesKnown: lotField('expectedProjects'),
  summaryAsked: () => 'publicFields',
  checklistCoded: () => 'checklist',
  annexesAsked: ({ asked }, { stages }) => (asked ? 'annexes' : `forms.${stages.at(-1)}.parts`),
  fileTypesKnown: ({ annex }) => `annexes.${said(annex)}.types`,
};

/** The place where a problem is mended. */
export function problemPlace({ check, facts }: ConsistencyProblem, definition: CallDefinition): string {
  return PLACE_OF[check](facts, definition);
}
