/** Acts of whoever designs a call that touch more than one place of it, so that the places stay in step. */
import { localTime, localToInstant, isKnownZone } from '../kernel/zone';
import { blankForm, blankGrid, blankLot, USUAL_BUDGET, USUAL_SECOND_STAGE } from './blank-call';
import type {
  CallDefinition,
  FormDefinition,
  FormQuestion,
  FormSection,
  LotDefinition,
  Range,
  StageKind,
} from './call';
import type { CallDraft } from './call-draft';
import { valueAt, withValueAt } from './definition-places';
import { type EvaluationGrid, gridQuestions, type GridQuestion, sectionMax } from './grid';
import { SUMMARY_QUESTION } from './public-fields';

/** One more lot, the last. Its deadlines have to be given, and its money where the call gives grants. */
export function addLot({ definition, unread }: CallDraft, now: string): CallDraft {
  const number = definition.lots.length + 1;
  const second = definition.secondStage === null ? null : now;
  const missing = [
    'deadline',
    ...(second === null ? [] : ['fullApplicationDeadline']),
    ...(definition.budget === null ? [] : ['envelopeCents', 'maxGrantCents']),
  ];
  return {
    definition: { ...definition, lots: [...definition.lots, blankLot(number, now, second)] },
    unread: { ...unread, ...Object.fromEntries(missing.map((field) => [`lots.${number}.${field}`, ''])) },
  };
}

/** Without a lot; the lots after it move up. */
export function removeLot(draft: CallDraft, number: number): CallDraft {
  return reordered(
    draft,
    draft.definition.lots.filter((lot) => lot.number !== number),
  );
}

/** A lot moved up (-1) or down (1) among the others. */
export function moveLot(draft: CallDraft, number: number, by: -1 | 1): CallDraft {
  const { lots } = draft.definition;
  return reordered(
    draft,
    moved(
      lots,
      lots.findIndex((lot) => lot.number === number),
      by,
    ),
  );
}

/** A thing of a list moved up (-1) or down (1); at the end of the list it stays where it is. */
export function moved<Item>(items: readonly Item[], index: number, by: -1 | 1): readonly Item[] {
  const to = index + by;
  if (items[index] === undefined || items[to] === undefined) return items;
  return items.map((item, place) => (place === to ? items[index]! : place === index ? items[to]! : item));
}

/** Numbers the lots anew, in their order; what refers to a lot follows it, and what referred to one that is gone goes. */
function reordered({ definition, unread }: CallDraft, lots: readonly LotDefinition[]): CallDraft {
  const numbers = new Map(lots.map(({ number }, place) => [number, place + 1]));
  const kept = Object.entries(unread).flatMap(([path, typed]): [string, string][] => {
    const [, lot, field] = /^lots\.(\d+)\.(.+)$/.exec(path) ?? [];
    if (lot === undefined) return [[path, typed]];
    const number = numbers.get(Number(lot));
    return number === undefined ? [] : [[`lots.${number}.${field}`, typed]];
  });
  return {
    definition: {
      ...definition,
      lots: lots.map((lot, place) => ({ ...lot, number: place + 1 })),
      reallocation: definition.reallocation.flatMap((lot) => numbers.get(lot) ?? []),
    },
    unread: Object.fromEntries(kept),
  };
}

/** Money fields of a lot. */
const MONEY = ['envelopeCents', 'maxGrantCents', 'minGrantCents'] as const;

/** A call that gives grants or does not: budget rules and the money of its lots come and go together. */
export function withGrants({ definition, unread }: CallDraft, given: boolean): CallDraft {
  if (given === (definition.budget !== null)) return { definition, unread };
  const money = definition.lots.flatMap(({ number }) => MONEY.map((field) => `lots.${number}.${field}`));
  const others = Object.fromEntries(Object.entries(unread).filter(([path]) => !money.includes(path)));
  const missing = money.filter((path) => !path.endsWith('.minGrantCents'));
  return {
    definition: {
      ...definition,
      budget: given ? USUAL_BUDGET : null,
      lots: definition.lots.map((lot) => ({ ...lot, envelopeCents: 0, maxGrantCents: 0, minGrantCents: 0 })),
    },
    unread: given ? { ...others, ...Object.fromEntries(missing.map((path) => [path, ''])) } : others,
  };
}

/** A call in two stages, concept note and full application, or in one: forms, grids and deadlines follow. */
export function withTwoStages({ definition, unread }: CallDraft, two: boolean): CallDraft {
  if (two === (definition.stages.length === 2)) return { definition, unread };
  const stages: readonly StageKind[] = two ? ['conceptNote', 'fullApplication'] : ['fullApplication'];
  const of = <Part>(parts: Partial<Record<StageKind, Part>>, blank: (stage: StageKind) => Part) =>
    Object.fromEntries(stages.map((stage) => [stage, parts[stage] ?? blank(stage)]));
  const second = definition.lots.map(({ number }) => `lots.${number}.fullApplicationDeadline`);
  const left = (path: string) => second.includes(path) || /^(forms|grids)\.conceptNote\./.test(path);
  const kept = Object.entries(unread).filter(([path]) => two || !left(path));
  return {
    definition: {
      ...definition,
      stages,
      forms: of(definition.forms, blankForm),
      grids: of(two ? definition.grids : withoutCarriedOver(definition.grids), blankGrid),
      secondStage: two ? USUAL_SECOND_STAGE : null,
      lots: definition.lots.map((lot) => ({ ...lot, fullApplicationDeadline: two ? lot.deadline : null })),
    },
    unread: { ...Object.fromEntries(kept), ...(two ? Object.fromEntries(second.map((path) => [path, ''])) : {}) },
  };
}

/** One stage has nothing to take points over from. */
function withoutCarriedOver(grids: CallDefinition['grids']): CallDefinition['grids'] {
  return mapParts(grids, (grid) => ({
    ...grid,
    sections: grid.sections.map(({ carriedOverFrom: _from, carriedOverMax: _max, ...section }) => section),
  }));
}

/** Places of all instants of a call. */
export function instantPlaces({ lots }: Pick<CallDefinition, 'lots'>): readonly string[] {
  return [
    'opensAt',
    ...lots.flatMap(({ number, fullApplicationDeadline }) => [
      `lots.${number}.deadline`,
      ...(fullApplicationDeadline === null ? [] : [`lots.${number}.fullApplicationDeadline`]),
    ]),
  ];
}

/**
 * The call in another zone, each date at the time of day it was typed with; a time that the new zone skips or repeats has
 * to be settled anew. Source: programme rules, section 9.
 */
export function inZone({ definition, unread }: CallDraft, zone: string): CallDraft {
  if (!isKnownZone(definition.zone)) return { definition: { ...definition, zone }, unread };
  return instantPlaces(definition).reduce<CallDraft>(
    (draft, path) => {
      if (path in unread) return draft;
      const local = localTime(valueAt(definition, path) as string, definition.zone);
      const settled = localToInstant(local, zone);
      if ('code' in settled) return { ...draft, unread: { ...draft.unread, [path]: local } };
      return { ...draft, definition: withValueAt(draft.definition, path, settled.instant) };
    },
    { definition: { ...definition, zone }, unread },
  );
}

/** Without a thing of a list; what referred to a priority or a criterion that is gone lets it go. */
export function withoutThing({ definition, unread }: CallDraft, path: string): CallDraft {
  const left = withValueAt(definition, path, undefined);
  return {
    definition: withoutLostCriteria(withoutLostPriorities(left), definition),
    unread: Object.fromEntries(Object.entries(unread).filter(([place]) => !place.startsWith(`${path}.`))),
  };
}

function withoutLostPriorities(call: CallDefinition): CallDefinition {
  const known = new Set(call.priorities.map(({ id }) => id));
  const cleared = ({ priority, ...question }: GridQuestion): GridQuestion =>
    priority !== undefined && known.has(priority) ? { ...question, priority } : question;
  return {
    ...call,
    grids: mapParts(call.grids, (grid) => ({
      ...grid,
      sections: grid.sections.map((section) => ({ ...section, questions: section.questions.map(cleared) })),
    })),
  };
}

/** Only criteria that were there before are let go: another manager's may be on their way. */
function withoutLostCriteria(call: CallDefinition, before: CallDefinition): CallDefinition {
  const lost = (stage: StageKind) => {
    const left = criteriaOf(call, stage);
    return criteriaOf(before, stage).filter((id) => !left.includes(id));
  };
  return {
    ...call,
    forms: mapParts(call.forms, (form, stage) => ({
      ...form,
      sections: form.sections.map((section) => ({
        ...section,
        questions: section.questions.map((question) => ({
          ...question,
          judgedBy: question.judgedBy.filter((id) => !lost(stage).includes(id)),
        })),
      })),
    })),
  };
}

function criteriaOf({ grids }: CallDefinition, stage: StageKind): readonly string[] {
  const grid = grids[stage];
  return grid ? gridQuestions(grid).map(({ id }) => id) : [];
}

type ByStage<Part> = Readonly<Partial<Record<StageKind, Part>>>;

function mapParts<Part>(parts: ByStage<Part>, change: (part: Part, stage: StageKind) => Part): ByStage<Part> {
  return Object.fromEntries(Object.entries(parts).map(([stage, part]) => [stage, change(part, stage as StageKind)]));
}

/** A grid scored on another scale: meanings stay with their scores, and only scores of the scale need a reason. */
export function withScale(grid: EvaluationGrid, { min, max }: Range): EvaluationGrid {
  const { scale } = grid;
  const scores = Array.from({ length: Math.max(0, max - min + 1) }, (_, place) => min + place);
  return {
    ...grid,
    scale: {
      min,
      max,
      labels: scores.map((score) => scale.labels[score - scale.min] ?? {}),
      reasonRequiredFor: scale.reasonRequiredFor.filter((score) => scores.includes(score)),
    },
  };
}

/** The points of a section of the full application's grid, taken over from a section of the concept note's; null for its own. */
export function withCarriedOver(definition: CallDefinition, section: string, from: string | null): CallDefinition {
  const path = `grids.fullApplication.sections.${section}`;
  const concept = definition.grids.conceptNote;
  const source = concept?.sections.find(({ id }) => id === from);
  const carried = source && concept ? { stage: 'conceptNote', section: source.id } : undefined;
  return withValueAt(
    withValueAt(definition, `${path}.carriedOverFrom`, carried),
    `${path}.carriedOverMax`,
    carried && source && concept ? sectionMax(concept, source) : undefined,
  );
}

/**
 * The draft in which the answer to one question of text is the public summary of a selected proposal, and that to no other
 * question of its form; or in which it is that no longer. @param newId id of the question that was the summary before
 */
export function withSummary(draft: CallDraft, path: string, newId: string): CallDraft {
  const at = questionAt(path);
  const sections = at && (valueAt(draft.definition, at.sections) as FormDefinition['sections'] | undefined);
  if (!sections) return draft;
  const isAsked = ({ id }: FormSection, question: FormQuestion) => id === at.section && question.id === at.question;
  const renamed = sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => {
      if (question.id === SUMMARY_QUESTION) return { ...question, id: newId };
      return isAsked(section, question) ? { ...question, id: SUMMARY_QUESTION } : question;
    }),
  }));
  const name = at.question === SUMMARY_QUESTION ? newId : SUMMARY_QUESTION;
  return {
    definition: withValueAt(draft.definition, at.sections, renamed),
    unread: followed(draft.unread, path, `${at.sections}.${at.section}.questions.${name}`),
  };
}

/** A question at the end of another section of its form. */
export function withQuestionIn(draft: CallDraft, path: string, section: string): CallDraft {
  const at = questionAt(path);
  const question = valueAt(draft.definition, path) as FormQuestion | undefined;
  const sections = at && (valueAt(draft.definition, at.sections) as FormDefinition['sections'] | undefined);
  if (!sections || !question || at.section === section) return draft;
  const left = withValueAt(draft.definition, path, undefined);
  const to = `${at.sections}.${section}.questions`;
  const others = (valueAt(left, to) ?? []) as readonly FormQuestion[];
  return {
    definition: withValueAt(left, to, [...others, question]),
    unread: followed(draft.unread, path, `${to}.${question.id}`),
  };
}

function questionAt(path: string) {
  const [, sections, section, question] = /^(forms\.\w+\.sections)\.(.+)\.questions\.(.+)$/.exec(path) ?? [];
  return sections && section && question ? { sections, section, question } : null;
}

/** What could not be read in a thing follows it to another place. */
function followed(unread: CallDraft['unread'], from: string, to: string): CallDraft['unread'] {
  return Object.fromEntries(
    Object.entries(unread).map(([path, typed]) => [
      path.startsWith(`${from}.`) ? `${to}${path.slice(from.length)}` : path,
      typed,
    ]),
  );
}

/** The next free name of a criterion, "A" for a section and "A1" for a question of it: people read these in reports. */
export function nextCriterion(taken: readonly string[], section: string | null): string {
  const letters = Array.from({ length: 26 }, (_, place) => String.fromCharCode(65 + place));
  const names = section === null ? letters : Array.from({ length: 99 }, (_, place) => `${section}${place + 1}`);
  return names.find((name) => !taken.includes(name)) ?? `${section ?? 'S'}${taken.length + 1}`;
}
