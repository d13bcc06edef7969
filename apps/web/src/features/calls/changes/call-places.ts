/** Places of a call taken apart: the things on the way, the field at the end, and the language of a text. */
import { type CallDefinition, type Language, LANGUAGES, nameOf, valueAt } from '@trilot/domain';

export const THING_KINDS = [
  'lot',
  'objective',
  'priority',
  'form',
  'section',
  'question',
  'option',
  'column',
  'annex',
  'eligibility',
  'checkItem',
  'grid',
  'criteria',
  'criterion',
] as const;
export type ThingKind = (typeof THING_KINDS)[number];

/** Where things stand that go by a name, by their place without names. */
const LISTS: Readonly<Record<string, ThingKind>> = {
  lots: 'lot',
  'lots.objectives': 'objective',
  priorities: 'priority',
  forms: 'form',
  'forms.sections': 'section',
  'forms.sections.questions': 'question',
  'forms.sections.questions.options': 'option',
  'forms.sections.questions.columns': 'column',
  annexes: 'annex',
  'eligibility.questions': 'eligibility',
  checklist: 'checkItem',
  grids: 'grid',
  'grids.sections': 'criteria',
  'grids.sections.questions': 'criterion',
};

export interface Thing {
  readonly kind: ThingKind;
  /** Its number, id or stage. */
  readonly name: string;
  readonly path: string;
}

export interface CallPlace {
  readonly things: readonly Thing[];
  /** Field of the last thing, or of the call itself; empty for a thing as a whole. */
  readonly field: string;
  readonly language: Language | null;
  /** Place in a list of things without names, from 0. */
  readonly index: number | null;
}

/** Takes a place apart. Ids may have dots: those of the definition are known, of others the first part is taken. */
export function callPlace(path: string, definition: CallDefinition): CallPlace {
  const { things, field } = taken({ things: [], list: '', field: '', at: '', rest: path }, definition);
  const language = LANGUAGES.find((known) => field.endsWith(`.${known}`)) ?? null;
  const named = language ? field.slice(0, -language.length - 1) : field;
  const [, list, index] = /^(.+)\.(\d+)$/.exec(named) ?? [];
  return { things, field: list ?? named, language, index: index === undefined ? null : Number(index) };
}

interface Walk {
  readonly things: readonly Thing[];
  /** Where the walk is, without names: "forms.sections". */
  readonly list: string;
  readonly field: string;
  readonly at: string;
  readonly rest: string;
}

function taken({ things, list, field, at, rest }: Walk, definition: CallDefinition): Walk {
  if (rest === '') return { things, list, field, at, rest };
  const [part = ''] = rest.split('.', 1);
  const inside = rest.slice(part.length + 1);
  const [inList, here] = [joined(list, part), joined(at, part)];
  const kind = LISTS[inList];
  if (kind === undefined || inside === '') {
    return taken({ things, list: inList, field: joined(field, part), at: here, rest: inside }, definition);
  }
  const name = longestName(valueAt(definition, here), inside) ?? inside.split('.', 1)[0]!;
  const thing = { kind, name, path: joined(here, name) };
  const next = { things: [...things, thing], list: inList, field: '', at: thing.path };
  return taken({ ...next, rest: inside.slice(name.length + 1) }, definition);
}

const joined = (path: string, part: string): string => (path === '' ? part : `${path}.${part}`);

function longestName(list: unknown, rest: string): string | null {
  if (typeof list !== 'object' || list === null) return null;
  const names = Array.isArray(list) ? list.map((item: unknown) => nameOf(item) ?? '') : Object.keys(list);
  const fitting = names.filter((name) => name !== '' && (rest === name || rest.startsWith(`${name}.`)));
  return fitting.sort((one, other) => other.length - one.length)[0] ?? null;
}

/** Id of the message that says what a place is called, without what is on the way to it. */
export function termOf({ things, field }: CallPlace): string {
  return `terms.${things.at(-1)?.kind ?? 'call'}.${field}`;
}
