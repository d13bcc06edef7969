/** Parses the XML of a document strictly, without a document type and what it could bring along, and within bounds. */
import { setImmediate } from 'node:timers/promises';
import sax, { type QualifiedTag } from 'sax';
import { throwRefusal } from '../http/refusal-error';

/** Elements within elements, and letters that are parsed before other requests have their turn. */
const DEEPEST = 256;
const SLICE = 65_536;

export interface XmlHandlers {
  readonly begin: (tag: QualifiedTag) => void;
  readonly text: (text: string) => void;
  readonly end: (tag: QualifiedTag) => void;
}

/** @throws FORM_FILE_DAMAGED */
export async function parseXml(xml: string, { begin, text, end }: XmlHandlers): Promise<void> {
  const parser = sax.parser(true, { xmlns: true, position: false });
  const open: QualifiedTag[] = [];
  parser.onopentag = (tag) => {
    if (open.push(tag as QualifiedTag) > DEEPEST) damaged();
    begin(tag as QualifiedTag);
  };
  parser.onclosetag = () => end(open.pop()!);
  Object.assign(parser, { ontext: text, oncdata: text, ondoctype: damaged, onerror: damaged });
  for (let at = 0; at < xml.length; at += SLICE) {
    parser.write(xml.slice(at, at + SLICE));
    await setImmediate();
  }
  if (xml !== '') parser.close();
}

/** An attribute by its name, whatever its prefix; empty where there is none. */
export function attribute(tag: QualifiedTag, name: string): string {
  return Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? '';
}

export function damaged(): never {
  throwRefusal('FORM_FILE_DAMAGED', {});
}
