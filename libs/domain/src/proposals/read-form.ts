/** A form that was filled in elsewhere, read back into the draft it was made from: nothing that was written is dropped. */
import type { CallDefinition } from '../calls/call';
import type { Language } from '../kernel/language';
import type { AssessedParts } from './concept-note';
import { CONTENT_LIMITS, type ProposalContent } from './content';
import {
  EMPTY_FIELD,
  type FieldShape,
  fieldText,
  type FormField,
  type FormList,
  readField,
  type Thing,
} from './form-fields';
import { formOutline } from './form-outline';
import { placeTag, tagSegment } from './form-tags';

/** A field of the file: the tag it carries and the text in it; an option by its id, a ticked box as `TICKED`. */
export interface FormControl {
  readonly tag: string;
  readonly text: string;
}

/** What a form was made from. */
export interface FormSource {
  /** The draft at the version that the form was made from. */
  readonly content: ProposalContent;
  /** The version of the call it was written on, at the stage that is written. */
  readonly call: CallDefinition;
  readonly lotNumber: number;
  readonly language: Language;
  /** What is not written again because the concept note holds it. */
  readonly assessed?: AssessedParts;
}

/** Text of the file that did not find its way into the draft, and why. */
export interface LeftOver {
  /** Path of its place, or the tag where that names none. */
  readonly place: string;
  readonly text: string;
  /** Of no place in this form; of a place that occurs before; longer than is kept anywhere. */
  readonly why: 'unknown' | 'twice' | 'tooLong';
}

export interface FormReading {
  /** The draft that the file says. */
  readonly content: ProposalContent;
  /** Texts that could not be read, by the path under which the draft keeps them. */
  readonly unread: Readonly<Record<string, string>>;
  /** Places whose fields are no longer in the file; they stay as they were. */
  readonly missing: readonly string[];
  readonly leftOver: readonly LeftOver[];
}

/** Marks the empty ones that a form offers: no id of a thing stands so in a tag. */
const BLANK = '+';

/** Every field of the form with what stands in it, in the order of the draft. Source: ours. */
export function formControls(source: FormSource): readonly FormControl[] {
  const { content, call, lotNumber, language, assessed } = source;
  const { fields, lists } = formOutline(content, call, lotNumber, assessed);
  return [
    ...fields.map((field) => ({
      tag: placeTag(...field.name),
      text: writtenText(field, content, content.unread, field.name.join('.'), language),
    })),
    ...lists.flatMap((list) => listControls(list, content, language)),
  ];
}

/** The tag of a field of a thing, of the number of an empty one where there is none yet. Source: ours. */
export function thingTag(list: Pick<FormList, 'tag'>, key: string | number, name: readonly string[]): string {
  return [placeTag(...list.tag), typeof key === 'number' ? `${BLANK}${key}` : thingHandle(key), placeTag(...name)].join(
    '.',
  );
}

function listControls(list: FormList, { unread }: ProposalContent, language: Language): readonly FormControl[] {
  const blank = list.empty('');
  return [
    ...[...list.items].flatMap(([key, item]) =>
      list.fields.map((field) => ({
        tag: thingTag(list, key, field.name),
        text: writtenText(field, item, unread, unreadPath(list, item.id, field), language),
      })),
    ),
    ...Array.from({ length: list.blanks }, (_, place) =>
      list.fields.map((field) => ({
        tag: thingTag(list, place + 1, field.name),
        text: fieldText(field.kind, field.get(blank), language),
      })),
    ).flat(),
  ];
}

/**
 * Reads a filled form against the draft it was made from. A field whose text is as it was made leaves its place alone; any
 * other is read as strictly as the page reads what is typed, in the language of the form, and what cannot be read is kept
 * as it was written. A second set of fields of one thing is a new thing (a row that was copied); a thing of which no field
 * is left, while its list is there, was taken out; a field that is missing otherwise changes nothing and is named.
 * Source: ours, and programme rules, section 4.
 * @param newId gives the id of a thing that the file adds
 */
export function readForm(source: FormSource, controls: readonly FormControl[], newId: () => string): FormReading {
  const { content, call, lotNumber, language, assessed } = source;
  const { fields, lists } = formOutline(content, call, lotNumber, assessed);
  const found = sortControls(controls, fields, lists);
  const reading = new Reading(content, language, found.leftOver);
  for (const field of fields) {
    const text = found.single.get(placeTag(...field.name));
    const path = field.name.join('.');
    if (text === undefined) reading.missing.push(path);
    else reading.content = reading.take(field, reading.content, text, path);
  }
  for (const list of lists) readList(list, found.things.get(list) ?? [], reading, newId);
  return reading.done();
}

/** The fields of one thing in the file. */
interface Found {
  /** As it stands in the tags; "+1" for the first empty one. */
  readonly handle: string;
  readonly texts: Map<string, string>;
  /** Whether an earlier one has the same handle. */
  readonly copy: boolean;
}

function sortControls(controls: readonly FormControl[], fields: readonly FieldShape[], lists: readonly FormList[]) {
  const known = new Set(fields.map(({ name }) => placeTag(...name)));
  const single = new Map<string, string>();
  const things = new Map<FormList, Found[]>();
  const leftOver: LeftOver[] = [];
  for (const { tag, text } of controls) {
    if (known.has(tag)) {
      if (!single.has(tag)) single.set(tag, text);
      else if (single.get(tag) !== text && text !== '') leftOver.push({ place: tag, text, why: 'twice' });
      continue;
    }
    const place = thingPlace(tag, lists);
    if (place) fieldsOf(things, place).texts.set(place.field, text);
    else if (text !== '') leftOver.push({ place: tag, text, why: 'unknown' });
  }
  return { single, things, leftOver };
}

interface ThingPlace {
  readonly list: FormList;
  readonly handle: string;
  readonly field: string;
}

function thingPlace(tag: string, lists: readonly FormList[]): ThingPlace | null {
  for (const list of lists) {
    const prefix = `${placeTag(...list.tag)}.`;
    const [handle = '', ...rest] = tag.startsWith(prefix) ? tag.slice(prefix.length).split('.') : [];
    const field = rest.join('.');
    if (list.fields.some(({ name }) => placeTag(...name) === field)) return { list, handle, field };
  }
  return null;
}

/** The fields of the thing that a tag belongs to: the last of its handle, unless that has this field already. */
function fieldsOf(things: Map<FormList, Found[]>, { list, handle, field }: ThingPlace): Found {
  const found = things.get(list) ?? [];
  things.set(list, found);
  const last = found.filter((other) => other.handle === handle).at(-1);
  if (last && !last.texts.has(field)) return last;
  const begun = { handle, texts: new Map<string, string>(), copy: last !== undefined };
  found.push(begun);
  return begun;
}

/** What has been read so far. */
class Reading {
  readonly missing: string[] = [];
  private readonly unread: Record<string, string> = {};
  /** As the form was made: things of the same id share their paths, so that this must not change on the way. */
  private readonly made: ProposalContent['unread'];
  private kept: ProposalContent['unread'];

  constructor(
    public content: ProposalContent,
    private readonly language: Language,
    private readonly leftOver: LeftOver[],
  ) {
    this.made = content.unread;
    this.kept = content.unread;
  }

  /** The thing, or the whole, with what was written in one of its fields; as it was where nothing else was written. */
  take<Whole>(field: FormField<Whole>, whole: Whole, text: string, path: string): Whole {
    if (comparable(text) === comparable(writtenText(field, whole, this.made, path, this.language))) return whole;
    if (text.length > field.longest) {
      this.leftOver.push({ place: path, text, why: 'tooLong' });
      return whole;
    }
    this.forgetUnread(path);
    const read = readField(field, text, this.language);
    if (read) return field.put(whole, read.value);
    const typed = field.kind === 'date' ? dateParts(path, text) : { [path]: text };
    this.kept = { ...this.kept, ...typed };
    Object.assign(this.unread, typed);
    return field.put(whole, EMPTY_FIELD[field.kind]);
  }

  forgetUnread(path: string): void {
    const others = Object.entries(this.kept).filter(([field]) => field !== path && !field.startsWith(`${path}.`));
    if (others.length < Object.keys(this.kept).length) this.kept = Object.fromEntries(others);
  }

  done(): FormReading {
    const { content, unread, missing, leftOver } = this;
    return { content: { ...content, unread: this.kept }, unread, missing, leftOver };
  }
}

function readList(list: FormList, found: readonly Found[], reading: Reading, newId: () => string): void {
  const offered = list.items.size + list.blanks;
  if (found.length === 0) {
    if (offered > 0) reading.missing.push(list.path);
    return;
  }
  const byHandle = new Map(found.filter(({ copy }) => !copy).map((each) => [each.handle, each]));
  const known = new Set([...list.items.keys()].map(thingHandle));
  const kept = [...list.items].flatMap(([key, item]) => {
    const own = byHandle.get(thingHandle(key));
    if (own) return [readThing(list, item, own, reading, true)];
    reading.forgetUnread(`${list.unread}.${item.id}`);
    return [];
  });
  const added = found
    .filter(({ handle, copy }) => copy || !known.has(handle))
    .filter((each) => saysSomething(list, each))
    .map((each) => readThing(list, list.empty(newId()), each, reading, false));
  const unchanged =
    added.length === 0 &&
    kept.length === list.items.size &&
    kept.every((item, place) => item === [...list.items.values()][place]);
  if (!unchanged) reading.content = list.put(reading.content, [...kept, ...added]);
}

function readThing(list: FormList, item: Thing, { texts }: Found, reading: Reading, whole: boolean): Thing {
  return list.fields.reduce((thing, field) => {
    const text = texts.get(placeTag(...field.name));
    const path = unreadPath(list, thing.id, field);
    if (text !== undefined) return reading.take(field, thing, text, path);
    if (whole) reading.missing.push(path);
    return thing;
  }, item);
}

/** Whether anything was written in a row that was empty or has been added. */
function saysSomething(list: FormList, { texts }: Found): boolean {
  return [...texts.values()].some((text) => text.trim() !== '') && list.fields.length > 0;
}

/** What stands in a field: the text that could not be read, or the value as it is written. */
function writtenText<Whole>(
  field: FormField<Whole>,
  whole: Whole,
  unread: ProposalContent['unread'],
  path: string,
  language: Language,
): string {
  const typed = field.kind === 'date' ? DATE_PARTS.flatMap((part) => unread[`${path}.${part}`] ?? []).join('.') : '';
  return unread[path] ?? (typed || fieldText(field.kind, field.get(whole), language));
}

function unreadPath(list: FormList, id: string, { name }: FieldShape): string {
  return [list.unread, id, ...name].join('.');
}

/** A second thing of one id has a key of its own. */
function thingHandle(key: string): string {
  return tagSegment(key);
}

const DATE_PARTS = ['day', 'month', 'year'] as const;

/** A day that cannot be read is kept in the parts that a page shows it in; what are not three stays together. */
function dateParts(path: string, text: string): Readonly<Record<string, string>> {
  const parts = text.trim().split(/[./-]/);
  const [day = '', month = '', year = ''] = parts.length === 3 ? parts : [text.slice(0, CONTENT_LIMITS.text)];
  const typed = { day, month, year };
  return Object.fromEntries(
    DATE_PARTS.filter((part) => typed[part] !== '').map((part) => [`${path}.${part}`, typed[part]]),
  );
}

/** Breaks between lines, however they are written. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Characters that no document can hold: a file cannot bring them back. */
// oxlint-disable-next-line no-control-regex -- these are the ones that are looked for
const NOT_IN_FILES = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu;

/** A text as a file can hold it, and brings it back: lines end in line feeds. Source: XML 1.0. */
export function inFile(text: string): string {
  return text.replaceAll(LINE_BREAK, '\n').replaceAll(NOT_IN_FILES, '');
}

function comparable(text: string): string {
  return inFile(text);
}
