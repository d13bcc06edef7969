/** What has changed in a call, thing by thing, as its applicants are told. */
import type {
  CallDefinition,
  DefinitionChange,
  FormDefinition,
  FormQuestion,
  FormSection,
  PriorityDefinition,
  Translations,
} from '@trilot/domain';

/** What of a question can be asked otherwise. */
export const QUESTION_PARTS = [
  'label',
  'guidance',
  'required',
  'limit',
  'options',
  'columns',
  'visibleIf',
  'judgedBy',
  'section',
] as const;
export type QuestionPart = (typeof QUESTION_PARTS)[number];

export type ChangeLine =
  | {
      readonly kind:
        | 'questionAdded'
        | 'questionRemoved'
        | 'sectionAdded'
        | 'sectionRemoved'
        | 'sectionRenamed'
        | 'priorityAdded'
        | 'priorityRemoved'
        | 'priorityChanged';
      readonly id: string;
      readonly label: Translations;
    }
  | {
      readonly kind: 'questionChanged';
      readonly id: string;
      readonly label: Translations;
      readonly parts: readonly QuestionPart[];
    }
  | {
      readonly kind: 'deadline' | 'fullApplicationDeadline';
      readonly before: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'maxGrantCents' | 'minGrantCents'; readonly before: number; readonly after: number }
  | { readonly kind: 'grantShareBp' | 'durationMonths' | 'budget' | 'annexes' | 'parts' };

type Change = Pick<DefinitionChange, 'path' | 'before' | 'after'>;

/**
 * The changes that concern a proposal, one line for each thing; several changes of one question are one line.
 * @param call the version the proposal is written on
 */
export function changeLines(changes: readonly Change[], call: CallDefinition): readonly ChangeLine[] {
  return together(changes.flatMap((change) => linesOf(change, call)));
}

function linesOf(change: Change, call: CallDefinition): ChangeLine[] {
  const [part = '', name = '', field = ''] = change.path.split('.');
  if (part === 'forms') {
    const form = call.forms[name as keyof CallDefinition['forms']];
    return formLines(change.path.slice(`forms.${name}.`.length), change, form);
  }
  if (part === 'priorities') return priorityLines(change, call.priorities);
  if (part === 'lots') return lotLines(field, change);
  return part === 'budget' || part === 'annexes' ? [{ kind: part }] : [];
}

function lotLines(field: string, { before, after }: Change): ChangeLine[] {
  if (field === 'deadline' || field === 'fullApplicationDeadline') {
    return [{ kind: field, before: before as string | null, after: after as string | null }];
  }
  if (field === 'maxGrantCents' || field === 'minGrantCents') {
    return [{ kind: field, before: before as number, after: after as number }];
  }
  return field === 'grantShareBp' || field === 'durationMonths' ? [{ kind: field }] : [];
}

function priorityLines(change: Change, known: readonly PriorityDefinition[]): ChangeLine[] {
  const { path, before, after } = change;
  if (path === 'priorities') {
    return [
      ...(listed(after) as readonly PriorityDefinition[]).map(({ id, title }) => ({
        kind: 'priorityAdded' as const,
        id,
        label: title,
      })),
      ...(listed(before) as readonly PriorityDefinition[]).map(({ id, title }) => ({
        kind: 'priorityRemoved' as const,
        id,
        label: title,
      })),
    ];
  }
  const rest = path.slice('priorities.'.length);
  const whole = wholeAt(rest, change) as PriorityDefinition | null;
  if (whole) return [{ kind: after === null ? 'priorityRemoved' : 'priorityAdded', id: whole.id, label: whole.title }];
  const [priority] = thingAt(rest, known);
  return priority ? [{ kind: 'priorityChanged', id: priority.id, label: priority.title }] : [];
}

function formLines(rest: string, change: Change, form: FormDefinition | undefined): ChangeLine[] {
  if (rest === '' || rest.startsWith('parts')) return [{ kind: 'parts' }];
  const { before, after } = change;
  if (rest === 'sections') {
    return [
      ...(listed(after) as readonly FormSection[]).map((section) => sectionLine('sectionAdded', section)),
      ...(listed(before) as readonly FormSection[]).map((section) => sectionLine('sectionRemoved', section)),
    ];
  }
  const path = rest.slice('sections.'.length);
  const whole = wholeAt(path, change) as FormSection | null;
  if (whole) return [sectionLine(after === null ? 'sectionRemoved' : 'sectionAdded', whole)];
  const [section, within] = thingAt(path, form?.sections ?? []);
  if (!section) return [];
  if (within.startsWith('title')) return [sectionLine('sectionRenamed', section)];
  return questionLines(within.slice('questions'.length).replace(/^\./, ''), change, section);
}

function questionLines(rest: string, change: Change, { questions }: FormSection): ChangeLine[] {
  const { before, after } = change;
  if (rest === '') {
    return [
      ...(listed(after) as readonly FormQuestion[]).map((question) => questionLine('questionAdded', question)),
      ...(listed(before) as readonly FormQuestion[]).map((question) => questionLine('questionRemoved', question)),
    ];
  }
  const whole = wholeAt(rest, change) as FormQuestion | null;
  if (whole) return [questionLine(after === null ? 'questionRemoved' : 'questionAdded', whole)];
  const [question, within] = thingAt(rest, questions);
  const part = QUESTION_PARTS.find((name) => within === name || within.startsWith(`${name}.`));
  return question && part ? [{ kind: 'questionChanged', id: question.id, label: question.label, parts: [part] }] : [];
}

function questionLine(kind: 'questionAdded' | 'questionRemoved', { id, label }: FormQuestion): ChangeLine {
  return { kind, id, label };
}

function sectionLine(
  kind: 'sectionAdded' | 'sectionRemoved' | 'sectionRenamed',
  { id, title }: FormSection,
): ChangeLine {
  return { kind, id, label: title };
}

/** The thing a path begins with, by the longest id that fits, and the rest of the path; ids may have dots of their own. */
function thingAt<Thing extends { readonly id: string }>(
  path: string,
  things: readonly Thing[],
): readonly [thing: Thing | undefined, rest: string] {
  const fitting = things.filter(({ id }) => path === id || path.startsWith(`${id}.`));
  const thing = fitting.toSorted((a, b) => b.id.length - a.id.length)[0];
  return [thing, thing ? path.slice(thing.id.length + 1) : path];
}

/** A list that came or went as a whole. */
function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The thing that was added or removed at the end of a path; null where something within a thing has changed. */
function wholeAt(path: string, { before, after }: Change): { readonly id: string } | null {
  const thing = (before === null ? after : after === null ? before : null) as { readonly id?: unknown } | null;
  return thing?.id === path ? (thing as { readonly id: string }) : null;
}

/** One line for each thing: parts of a question together, and one that is only asked elsewhere is not a new one. */
function together(lines: readonly ChangeLine[]): readonly ChangeLine[] {
  const merged: ChangeLine[] = [];
  for (const line of lines) {
    const place = merged.findIndex((known) => sameThing(known, line));
    const known = merged[place];
    if (!known) merged.push(line);
    else merged[place] = joined(known, line);
  }
  return merged;
}

function sameThing(a: ChangeLine, b: ChangeLine): boolean {
  if ('id' in a && 'id' in b) return a.id === b.id && a.kind.slice(0, 8) === b.kind.slice(0, 8);
  return !('id' in a) && !('id' in b) && a.kind === b.kind;
}

function joined(a: ChangeLine, b: ChangeLine): ChangeLine {
  if (a.kind === 'questionChanged' && b.kind === 'questionChanged') {
    return { ...a, parts: [...new Set([...a.parts, ...b.parts])] };
  }
  const kinds = [a.kind, b.kind];
  if ('id' in a && kinds.includes('questionAdded') && kinds.includes('questionRemoved')) {
    return { kind: 'questionChanged', id: a.id, label: a.label, parts: ['section'] };
  }
  return a;
}
