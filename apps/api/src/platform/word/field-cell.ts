/**
 * The places to fill in of a Word document: cells of a table, each with a content control that carries a tag, and with a
 * bookmark besides, because some programs keep no tags (LibreOffice before 7.5). Read back by `readFields`.
 */
import { printable } from '../documents/printable';
import {
  type IContext,
  type ITableCellOptions,
  type IXmlableObject,
  Paragraph,
  type ParagraphChild,
  TableCell,
  XmlAttributeComponent,
  XmlComponent,
} from 'docx';

/** Letters Word keeps of a title. */
const LONGEST_TITLE = 64;
/** What Word calls a ticked box and an empty one. */
export const BOX = { ticked: '☒', empty: '☐' } as const;
const BOX_FONT = 'MS Gothic';

export interface FieldOption {
  readonly id: string;
  readonly label: string;
}

/** What a place is filled with: text in one line or many, one of some options, a day, or a tick. */
export type FieldContent =
  | { readonly kind: 'text' | 'lines' | 'date'; readonly text: string }
  | { readonly kind: 'option'; readonly options: readonly FieldOption[]; readonly text: string }
  | { readonly kind: 'tick'; readonly ticked: boolean };

export interface FieldDescription {
  readonly tag: string;
  /** Name of the bookmark. */
  readonly mark: string;
  /** What the place is called, for those who hear the document. */
  readonly title: string;
  /** Shown while nothing is written. */
  readonly prompt: string;
  /** Whether the place must stay; rows of a table can be taken out. */
  readonly fixed: boolean;
  readonly content: FieldContent;
}

class Attributes extends XmlAttributeComponent<Readonly<Record<string, string>>> {}

/** Any element; the library knows content controls only in part. */
class Element extends XmlComponent {
  constructor(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    inside: readonly (XmlComponent | string)[] = [],
  ) {
    super(name);
    this.root.push(new Attributes(attributes), ...inside);
  }
}

const value = (name: string, text: string) => new Element(name, { 'w:val': text });

/**
 * The cell of a place. Text of many lines is a cell within its control, so that its lines are paragraphs; anything else is a
 * control within the cell. Ids count from 1 within one document.
 */
export function fieldCell(id: number, field: FieldDescription, frame: Omit<ITableCellOptions, 'children'>): TableCell {
  const { content, prompt, mark } = field;
  const text = textOf(content);
  const empty = text === '';
  const bookmark = [
    new Element('w:bookmarkStart', { 'w:id': String(id), 'w:name': mark }),
    new Element('w:bookmarkEnd', { 'w:id': String(id) }),
  ];
  const properties = propertiesOf(id, field, empty);
  if (content.kind !== 'lines') {
    const inside = new Element('w:sdtContent', {}, [run(empty ? prompt : text, empty)]);
    return new TableCell({ ...frame, children: [line([...bookmark, new Element('w:sdt', {}, [properties, inside])])] });
  }
  const lines = (empty ? prompt : text).split('\n').map((each) => run(each, empty));
  const children = lines.map((each, place) => line(place === 0 ? [...bookmark, each] : [each]));
  return new ControlledCell(properties, { ...frame, children });
}

/** A cell within its control. */
class ControlledCell extends TableCell {
  constructor(
    private readonly control: Element,
    options: ITableCellOptions,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const cell = super.prepForXml(context);
    return cell && { 'w:sdt': [this.control.prepForXml(context)!, { 'w:sdtContent': [cell] }] };
  }
}

function line(children: readonly XmlComponent[]): Paragraph {
  // the library names only its own parts of a paragraph
  return new Paragraph({ children: children as unknown as readonly ParagraphChild[] });
}

function textOf(content: FieldContent): string {
  if (content.kind === 'tick') return content.ticked ? BOX.ticked : BOX.empty;
  if (content.kind !== 'option') return printable(content.text);
  return content.options.find(({ id }) => id === content.text)?.label ?? printable(content.text);
}

function propertiesOf(id: number, { tag, title, fixed, content }: FieldDescription, empty: boolean): Element {
  return new Element('w:sdtPr', {}, [
    value('w:alias', printable(title).slice(0, LONGEST_TITLE)),
    value('w:tag', tag),
    value('w:id', String(id)),
    ...(fixed ? [value('w:lock', 'sdtLocked')] : []),
    ...(empty ? [new Element('w:showingPlcHdr')] : []),
    ...typeOf(content),
  ]);
}

function typeOf(content: FieldContent): readonly Element[] {
  switch (content.kind) {
    case 'text':
      return [new Element('w:text')];
    case 'lines':
      return [];
    case 'date':
      return [new Element('w:date', {}, [value('w:dateFormat', 'dd.MM.yyyy'), value('w:calendar', 'gregorian')])];
    case 'option': {
      const items = content.options.map(
        ({ id, label }) => new Element('w:listItem', { 'w:displayText': printable(label), 'w:value': printable(id) }),
      );
      return [new Element('w:dropDownList', {}, items)];
    }
    case 'tick': {
      const checked = new Element('w14:checked', { 'w14:val': content.ticked ? '1' : '0' });
      const states = [box('w14:checkedState', BOX.ticked), box('w14:uncheckedState', BOX.empty)];
      return [new Element('w14:checkbox', {}, [checked, ...states])];
    }
  }
}

function box(name: string, sign: string): Element {
  return new Element(name, { 'w14:val': sign.codePointAt(0)!.toString(16).toUpperCase(), 'w14:font': BOX_FONT });
}

function run(text: string, prompt: boolean): Element {
  const pieces = text.split(/(\n|\t)/).filter((piece) => piece !== '');
  return new Element('w:r', {}, [
    ...(prompt ? [new Element('w:rPr', {}, [value('w:rStyle', 'Prompt')])] : []),
    ...pieces.map((piece) =>
      piece === '\n'
        ? new Element('w:br')
        : piece === '\t'
          ? new Element('w:tab')
          : new Element('w:t', { 'xml:space': 'preserve' }, [piece]),
    ),
  ]);
}
