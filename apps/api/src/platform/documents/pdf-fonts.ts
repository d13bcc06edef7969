/**
 * The letters of a PDF. One family has Latin with Azerbaijani and Romanian letters, Cyrillic, Georgian and Armenian; only
 * the signs that are used are put into the file.
 */
import { createRequire } from 'node:module';
import type { Passage } from './printed-document';

const find = createRequire(import.meta.url);
const file = (name: string) => find.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);

/** Name of a face in a document, and the file it is read from. */
export const FACES = {
  plain: file('DejaVuSansCondensed'),
  strong: file('DejaVuSansCondensed-Bold'),
  exact: file('DejaVuSansMono'),
} as const;
export type Face = keyof typeof FACES;

/** Sizes in points. */
export const SIZES = { title: 18, section: 13.5, question: 10.5, text: 10, exact: 8.5, table: 8.5, margin: 8 } as const;

/** The least contrast with white is 7 : 1. */
export const COLOURS = {
  text: '#16202a',
  soft: '#4a5560',
  link: '#0b4a8f',
  rule: '#b9c1c9',
  notice: '#8a1c1c',
} as const;

/** How a passage looks. */
export interface Look {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly colour: string;
}

/** Height of a line over the size of its letters. */
export const LEADING = 1.4;

/** The look of a passage among text of a size. */
export function lookOf({ strong, soft, exact, href }: Passage, size: number): Look {
  return {
    face: exact ? 'exact' : strong ? 'strong' : 'plain',
    size: exact ? Math.min(size, SIZES.exact) : size,
    colour: href ? COLOURS.link : soft ? COLOURS.soft : COLOURS.text,
  };
}
