/** What stands in the places of a Word document that are to be filled in (`fieldCell`), and in its properties. */
import type { QualifiedTag } from 'sax';
import { BOX } from './field-cell';
import { attribute, damaged, parseXml } from './parse-xml';

/** Fields of one document. */
const MOST_FIELDS = 20_000;

/** Namespaces by what they say, whatever a program calls them; strict documents have others than the usual ones. */
const WORD =
  /^http:\/\/(schemas\.openxmlformats\.org\/wordprocessingml\/2006|purl\.oclc\.org\/ooxml\/wordprocessingml)\/main$/;
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Signs of a ticked box, where a program keeps no more of it than its sign. */
const TICKS: ReadonlySet<string> = new Set([BOX.ticked, '☑', '✓', '✔', '✗', '✘', 'x', 'X']);

/** A place of the document with what stands in it. */
export interface WordField {
  /** Null where a program has lost it. */
  readonly tag: string | null;
  /** Name of its bookmark; null where a program has lost it. */
  readonly mark: string | null;
  readonly title: string;
  /** As it is shown; of an option its id. */
  readonly text: string;
  /** Whether a box is ticked; null for anything else, and for a sign that is none of a box. */
  readonly ticked: boolean | null;
}

interface Control {
  tag: string | null;
  title: string;
  prompt: boolean;
  ticked: boolean | null;
  readonly options: Map<string, string>;
  /** Cells and rows it was begun in: a control that begins between a row and its cell is around the cell. */
  readonly within: string;
}

interface Cell {
  readonly controls: Control[];
  mark: string | null;
  text: string;
  paragraphs: number;
}

/**
 * The cells that are places to fill in, in the order of the document: all that is written in one is its text, whether a
 * program has kept it within the control or not. Text that was deleted as a tracked change is none; inserted text is.
 * @param prompts what such a place shows while nothing is written
 * @throws FORM_FILE_DAMAGED
 */
export async function readFields(xml: string, prompts: ReadonlySet<string>): Promise<readonly WordField[]> {
  const reader = new FieldReader(prompts);
  await parseXml(xml, reader);
  return reader.fields;
}

class FieldReader {
  readonly fields: WordField[] = [];
  private readonly cells: Cell[] = [];
  private readonly controls: Control[] = [];
  private rows = 0;
  private properties = 0;
  private ignored = 0;
  private inRun = false;
  private inText = false;

  constructor(private readonly prompts: ReadonlySet<string>) {}

  readonly begin = (tag: QualifiedTag): void => {
    const name = nameOf(tag);
    if (IGNORED.has(name)) this.ignored += 1;
    else if (name === 'sdt') this.beginControl();
    else if (name === 'sdtPr') this.properties += 1;
    else if (this.properties > 0) describe(this.controls.at(-1), name, tag);
    else if (name === 'tr') this.rows += 1;
    else if (name === 'tc') this.beginCell();
    else this.beginWithin(this.cells.at(-1), name, tag);
  };

  readonly text = (text: string): void => {
    const cell = this.cells.at(-1);
    if (this.inText && cell) cell.text += text;
  };

  readonly end = (tag: QualifiedTag): void => {
    const name = nameOf(tag);
    if (IGNORED.has(name)) this.ignored -= 1;
    else if (name === 'sdtPr') this.properties -= 1;
    else if (name === 'sdt') this.controls.pop();
    else if (name === 'tr') this.rows -= 1;
    else if (name === 'tc') this.endCell();
    else if (name === 'r') this.inRun = false;
    else if (name === 't') this.inText = false;
  };

  private beginControl(): void {
    const control: Control = {
      tag: null,
      title: '',
      prompt: false,
      ticked: null,
      options: new Map(),
      within: this.place(),
    };
    this.controls.push(control);
    this.cells.at(-1)?.controls.push(control);
  }

  private beginCell(): void {
    const around = this.controls.at(-1);
    const controls = around?.within === this.place() ? [around] : [];
    this.cells.push({ controls, mark: null, text: '', paragraphs: 0 });
  }

  private beginWithin(cell: Cell | undefined, name: string, tag: QualifiedTag): void {
    if (!cell || this.ignored > 0) return;
    if (name === 'bookmarkStart') cell.mark ??= attribute(tag, 'name');
    if (name === 'p' && cell.paragraphs++ > 0) cell.text += '\n';
    if (name === 'r') this.inRun = true;
    if (name === 't') this.inText = true;
    if (this.inRun) cell.text += SIGNS[name] ?? '';
  }

  private endCell(): void {
    const cell = this.cells.pop();
    const field = cell && this.fieldOf(cell);
    if (!field) return;
    if (this.fields.push(field) > MOST_FIELDS) damaged();
  }

  private fieldOf({ controls, mark, text }: Cell): WordField | null {
    const tag = controls.find((control) => control.tag !== null)?.tag ?? null;
    if (controls.length === 0 && mark === null) return null;
    const prompt = controls.some((control) => control.prompt) || this.prompts.has(text);
    const options = new Map(controls.flatMap((control) => [...control.options]));
    const title = controls.find((control) => control.title !== '')?.title ?? '';
    const ticked = tickedIn(text.trim(), controls);
    return { tag, mark, title, text: prompt ? '' : (options.get(text) ?? text), ticked };
  }

  private place(): string {
    return `${this.cells.length}/${this.rows}`;
  }
}

/** A program that keeps a box as a mere sign changes the sign alone: it says more than what was noted beside it. */
function tickedIn(sign: string, controls: readonly Control[]): boolean | null {
  if (TICKS.has(sign)) return true;
  if (sign === BOX.empty) return false;
  return controls.find(({ ticked }) => ticked !== null)?.ticked ?? null;
}

/** Elements whose text is not in the document: deleted or moved away, or there for other programs. */
const IGNORED: ReadonlySet<string> = new Set(['del', 'moveFrom', 'mc:Fallback']);

/** What elements of a run stand for. */
const SIGNS: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00AD',
};

function describe(control: Control | undefined, name: string, tag: QualifiedTag): void {
  if (!control) return;
  if (name === 'tag') control.tag = attribute(tag, 'val') || null;
  if (name === 'alias') control.title = attribute(tag, 'val');
  if (name === 'showingPlcHdr') control.prompt = isOn(attribute(tag, 'val'));
  if (name === 'listItem') control.options.set(attribute(tag, 'displayText'), attribute(tag, 'value'));
  if (name === 'w14:checkbox') control.ticked ??= false;
  if (name === 'w14:checked') control.ticked = isOn(attribute(tag, 'val'));
}

/** On unless it says otherwise. */
function isOn(value: string): boolean {
  return !['0', 'false', 'off'].includes(value);
}

/** "p", "w14:checked"; empty for what is not Word's. */
function nameOf({ uri, local }: QualifiedTag): string {
  if (WORD.test(uri)) return local;
  if (uri === WORD_2010) return `w14:${local}`;
  return uri === COMPATIBILITY ? `mc:${local}` : '';
}

/** Custom properties of a document by name, as text. @throws FORM_FILE_DAMAGED */
export async function readProperties(xml: string): Promise<ReadonlyMap<string, string>> {
  const properties = new Map<string, string>();
  let [name, text]: [string | null, string] = [null, ''];
  await parseXml(xml, {
    begin: (tag) => {
      if (tag.local === 'property') [name, text] = [attribute(tag, 'name'), ''];
    },
    text: (part) => {
      text += part;
    },
    end: (tag) => {
      if (tag.local === 'property' && name !== null) properties.set(name, text.trim());
    },
  });
  return properties;
}
