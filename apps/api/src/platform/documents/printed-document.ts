/**
 * A document that is printed or kept as a file: what it says, in order, without a word about how it looks. The same
 * document becomes PDF and Word. Plain data, so that it can be handed to another thread.
 */
import type { Language } from '@trilot/domain';

/** A language of ours, or `und` for what people wrote in a language nobody has told us (BCP 47). */
export type TextLanguage = Language | 'und';

/** A stretch of text. */
export interface Passage {
  readonly text: string;
  /** Where it is not the document's. */
  readonly lang?: TextLanguage;
  readonly strong?: boolean;
  /** Said more quietly: notes, and that something is missing. */
  readonly soft?: boolean;
  /** Signs to be compared one by one: digests and addresses. */
  readonly exact?: boolean;
  /** Address it leads to. */
  readonly href?: string;
}

/** Text of the document's own language, or a passage that says more about itself. */
export type Words = string | Passage;

export interface TableColumn {
  readonly heading: Words;
  /** Figures stand under one another, at the end of the cell. */
  readonly numeric?: boolean;
}

export interface TableRow {
  /** As many as there are columns; the first names the row. */
  readonly cells: readonly Words[];
  /** A sum of the rows above it. */
  readonly sum?: boolean;
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly words: Words }
  | { readonly kind: 'paragraph'; readonly words: Words }
  | { readonly kind: 'list'; readonly items: readonly Words[] }
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [label: Words, value: Words])[] }
  | {
      readonly kind: 'table';
      readonly caption: Words;
      readonly columns: readonly TableColumn[];
      readonly rows: readonly TableRow[];
    };

/** Stands in `PrintedDocument.pageOf` for the number of the page. */
export const PAGE = '{page}';
/** Stands in `PrintedDocument.pageOf` for how many pages there are. */
export const PAGES = '{pages}';

export interface PrintedDocument {
  readonly title: Words;
  readonly language: Language;
  /** What programs that read files are told about it besides the title. */
  readonly keywords: string;
  /** Instant (ISO 8601) it says when it was made. */
  readonly madeAt: string;
  /** Said at the head of every page; null where nothing has to be. */
  readonly notice: string | null;
  /** Said at the foot of every page. */
  readonly footer: string;
  /** Which page this is and of how many, with `PAGE` and `PAGES` for the figures. */
  readonly pageOf: string;
  readonly blocks: readonly Block[];
}

/** The passage that words are. */
export function passage(words: Words): Passage {
  return typeof words === 'string' ? { text: words } : words;
}

/** What somebody wrote, in whatever language; lines stay where they were broken. */
export function quoted(text: string): Passage {
  return { text, lang: 'und' };
}
