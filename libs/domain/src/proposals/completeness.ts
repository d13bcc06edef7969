/** Whether a proposal can be submitted as far as its content goes: everything it lacks, in the order of the form. */
import { type CallDefinition, formOf, lotDefinition, type LotDefinition, type Range } from '../calls/call';
import { type Gap, type Refusal, refuse } from '../kernel/refusal';
import { isBlank } from '../kernel/text';
import { answerGaps, textGaps } from './answer-gaps';
import { isAnswered } from './answers';
import { budgetGaps } from './budget';
import { checkRequest, type ConceptNote, withAssessed } from './concept-note';
import { type ProposalContent, type Activity } from './content';
import { documentGaps, documentSlots, type ProposalFile } from './documents';
import { type PartnerConsent, partnerGaps, partnersOf } from './partners';
import { indicatorLacks, priorityGaps } from './priorities';
import { visibleSections } from './visible-questions';

/** Longest title, in graphemes. */
export const TITLE_LIMIT = 200;

export const TASK_STATES = ['notStarted', 'inProgress', 'complete'] as const;
export type TaskState = (typeof TASK_STATES)[number];

/**
 * One entry of the applicant's task list: "basics", "form:<section>", "activities", "priorities", "budget", "partners" or
 * "documents".
 */
export interface Task {
  readonly section: string;
  readonly state: TaskState;
  readonly gaps: readonly Gap[];
}

/**
 * Everything that blocks submission, in the order of the form; empty means complete. The same function decides in
 * browser, API and import. Source: programme rules, sections 4, 5 and 9.
 */
export function completeness(
  content: ProposalContent,
  call: CallDefinition,
  lotNumber: number,
  consents: readonly PartnerConsent[] = [],
  conceptNote: ConceptNote | null = null,
  files: readonly ProposalFile[] = [],
): readonly Gap[] {
  return taskList(content, call, lotNumber, consents, conceptNote, files).flatMap(({ gaps }) => gaps);
}

/**
 * The sections a proposal has in this call, each with its state and what it lacks.
 * @param call at the stage that is written
 * @param consents what its partners have said; without them a listed partner has not consented
 * @param conceptNote what a full application takes over and is measured by, where it follows one that stands
 * @param files what has been handed in, finished or not
 */
export function taskList(
  draft: ProposalContent,
  call: CallDefinition,
  lotNumber: number,
  consents: readonly PartnerConsent[] = [],
  conceptNote: ConceptNote | null = null,
  files: readonly ProposalFile[] = [],
): readonly Task[] {
  const content = withAssessed(draft, call, conceptNote);
  const lot = lotDefinition(call, lotNumber);
  const form = formOf(call);
  const { parts } = form;
  const budget = parts.includes('budget') ? call.budget : null;
  const slots = documentSlots(call, content.answers, conceptNote);
  return [
    task('basics', content.title !== '' || content.durationMonths !== null, basicsGaps(content, lot)),
    ...visibleSections(form, content.answers).map(({ id, questions }) =>
      task(
        `form:${id}`,
        questions.some((question) => isAnswered(question, content.answers[question.id])),
        questions.flatMap((question) => answerGaps(question, content)),
      ),
    ),
    ...(parts.includes('activities') ? [activitiesTask(content)] : []),
    ...(parts.includes('priorities') ? [prioritiesTask(content, call, budget !== null)] : []),
    ...(budget ? [budgetTask(content, budget, lot, requestGaps(content, call, conceptNote))] : []),
    ...(parts.includes('partners')
      ? [task('partners', partnersOf(content).length > 0, partnerGaps(content, consents))]
      : []),
    ...(slots.length > 0 ? [task('documents', files.length > 0, documentGaps(slots, files))] : []),
  ];
}

function activitiesTask(content: ProposalContent): Task {
  const { activities, indicators } = content;
  const gaps = [
    ...activities.flatMap((activity) => activityGaps(activity, content.durationMonths)),
    ...indicators.flatMap((indicator) => {
      const lacks = indicatorLacks(indicator);
      return lacks.length > 0 ? [refuse('INDICATOR_INCOMPLETE', { indicator: indicator.id, lacks })] : [];
    }),
    ...unreadGaps(content, ['activities.', 'indicators.']),
  ];
  const enough = activities.length > 0 && indicators.length > 0;
  return task('activities', activities.length + indicators.length > 0, gaps, enough);
}

function prioritiesTask(content: ProposalContent, call: CallDefinition, withBudget: boolean): Task {
  const started = Object.values(content.priorities).some(({ statement }) => !isBlank(statement));
  return task('priorities', started, priorityGaps(content, call.priorities, withBudget));
}

/** The request against that of the concept note; while nothing is requested, that alone is missing. */
function requestGaps(
  { budget }: ProposalContent,
  { secondStage }: CallDefinition,
  conceptNote: ConceptNote | null,
): readonly Gap[] {
  const { requestedCents } = budget.funding;
  if (!conceptNote || !secondStage || !requestedCents) return [];
  const gap = checkRequest(requestedCents, conceptNote.requestedCents, secondStage.requestToleranceBp);
  return gap ? [gap] : [];
}

function budgetTask(
  content: ProposalContent,
  rules: NonNullable<CallDefinition['budget']>,
  lot: LotDefinition,
  further: readonly Gap[],
): Task {
  const { lines, funding, indirectCents, contingencyCents, inKindCents } = content.budget;
  const amounts = [indirectCents, contingencyCents, inKindCents, ...Object.values(funding)];
  const started = lines.length > 0 || amounts.some((amount) => amount !== null);
  return task('budget', started, [
    ...unreadGaps(content, ['budget.']),
    ...budgetGaps(content.budget, rules, lot),
    ...further,
  ]);
}

function task(section: string, filled: boolean, gaps: readonly Gap[], enough = true): Task {
  // what cannot be read has been typed all the same
  const started = filled || gaps.some(({ code }) => code === 'ANSWER_UNREADABLE' || code === 'DATE_UNREADABLE');
  if (gaps.length === 0 && started && enough) return { section, state: 'complete', gaps };
  const optional = gaps.length === 0 && enough;
  return { section, state: started ? 'inProgress' : optional ? 'complete' : 'notStarted', gaps };
}

function basicsGaps(
  { title, durationMonths, unread }: ProposalContent,
  { durationMonths: range }: LotDefinition,
): Gap[] {
  const outOfRange = checkDuration(durationMonths, range);
  return [
    ...textGaps({ id: 'title', required: true, limit: TITLE_LIMIT }, title),
    ...unreadGaps({ unread }, ['durationMonths']),
    ...(outOfRange ? [outOfRange] : []),
  ];
}

/**
 * Whether a project may last so many months in a lot. Source: programme rules, section 3 (publish).
 * @returns DURATION_OUT_OF_RANGE, also where no duration is known
 */
export function checkDuration(months: number | null, { min, max }: Range): Refusal<'DURATION_OUT_OF_RANGE'> | null {
  const inRange = months !== null && months >= min && months <= max;
  return inRange ? null : refuse('DURATION_OUT_OF_RANGE', { months, min, max });
}

function activityGaps(activity: Activity, months: number | null): Gap[] {
  const { id, title, description, startMonth, endMonth } = activity;
  const monthsFit = startMonth !== null && endMonth !== null && startMonth >= 1 && startMonth <= endMonth;
  const lacks = [
    ...(isBlank(title) ? ['title'] : []),
    ...(isBlank(description) ? ['description'] : []),
    ...(monthsFit ? [] : ['months']),
  ];
  if (lacks.length > 0) return [refuse('ACTIVITY_INCOMPLETE', { activity: id, lacks })];
  return months !== null && endMonth! > months
    ? [refuse('ACTIVITY_OUTSIDE_DURATION', { activity: id, endMonth: endMonth!, months })]
    : [];
}

/** What was typed under some paths but cannot be read as a number: kept for the writer, refused at submission. */
function unreadGaps({ unread }: Pick<ProposalContent, 'unread'>, paths: readonly string[]): Gap[] {
  return Object.entries(unread)
    .filter(([field]) => paths.some((path) => field.startsWith(path)))
    .map(([field, typed]) => refuse('ANSWER_UNREADABLE', { field, typed }));
}
