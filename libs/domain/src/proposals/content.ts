/**
 * What a municipality writes: the content of a proposal. The same shape is drafted, submitted, sealed and read.
 * Amounts are integer cents or null while empty. What was typed but cannot be read yet is kept in `unread`,
 * so that nothing typed is ever lost.
 */
import type { BudgetHeading } from '../calls/call';

/** One row of a table answer; cells by column id, numbers and amounts in their canonical form. */
export interface AnswerRow {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * An answer to a question of the form, by its kind: text as written, a number as a canonical decimal ("12.5"), money as
 * integer cents in digits ("6000000"), a date as "2027-04-12", a choice as the id of its option, several choices as a
 * list of them, a table as its rows.
 */
export type Answer = string | readonly string[] | readonly AnswerRow[];

export interface PriorityStatement {
  readonly statement: string;
}

export interface Activity {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Months of the project, from 1, both included. */
  readonly startMonth: number | null;
  readonly endMonth: number | null;
  /** Priorities this activity serves; it may serve several. */
  readonly priorities: readonly string[];
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** Decimal numbers kept as typed in canonical form ("12.5"); empty while missing. */
  readonly baseline: string;
  readonly target: string;
  readonly priorities: readonly string[];
}

export interface BudgetLine {
  readonly id: string;
  readonly heading: BudgetHeading;
  readonly description: string;
  readonly unit: string;
  /** Number of units in hundredths: 250 is 2.5 units. */
  readonly quantityHundredths: number | null;
  readonly unitCents: number | null;
  /** The one priority this cost serves, or null when it serves the whole project. */
  readonly priority: string | null;
}

export interface Budget {
  readonly lines: readonly BudgetLine[];
  /** Line 8. */
  readonly indirectCents: number | null;
  /** Line 10. */
  readonly contingencyCents: number | null;
  /** Line 12: outside the eligible cost. */
  readonly inKindCents: number | null;
  readonly funding: {
    readonly requestedCents: number | null;
    readonly ownCents: number | null;
    readonly otherCents: number | null;
  };
}

/** Another municipality that takes part in the project, and its part. */
export interface Partner {
  /** Id of the municipality in the register. */
  readonly id: string;
  /** Name of the municipality as the register had it when the part was written. */
  readonly name: string;
  /** What it is in the project. */
  readonly role: string;
  /** What it does and brings. */
  readonly contribution: string;
}

/** A file as it is sealed: its digest makes it part of the seal, its id leads to its content. */
export interface SealedFile {
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  /** Type told by the content, by extension. */
  readonly type: string;
  /** SHA-256 (hex) of the file. */
  readonly digest: string;
}

export interface ProposalContent {
  readonly title: string;
  readonly durationMonths: number | null;
  /** Answers by question id; what is not asked, or no longer, stays here and is left out of what is submitted. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** Statements by priority id. */
  readonly priorities: Readonly<Record<string, PriorityStatement>>;
  readonly activities: readonly Activity[];
  readonly indicators: readonly Indicator[];
  readonly budget: Budget;
  /** Absent in what was written before a form asked for partners. */
  readonly partners?: readonly Partner[];
  /** Files by the id of their slot (`documentSlots`); in what was submitted only, and absent where there are none. */
  readonly files?: Readonly<Record<string, readonly SealedFile[]>>;
  /** Field path → text as typed that could not be read as an amount or number. */
  readonly unread: Readonly<Record<string, string>>;
}

/** Longest texts that a draft keeps, in UTF-16 units; a form's own limits count graphemes and are checked at submission. */
export const CONTENT_LIMITS = {
  title: 2_000,
  /** Names, units and descriptions of a line. */
  short: 500,
  /** Any other text, be it unread. */
  text: 60_000,
} as const;

/** The content every draft starts from. */
export const EMPTY_CONTENT: ProposalContent = {
  title: '',
  durationMonths: null,
  answers: {},
  priorities: {},
  activities: [],
  indicators: [],
  budget: {
    lines: [],
    indirectCents: null,
    contingencyCents: null,
    inKindCents: null,
    funding: { requestedCents: null, ownCents: null, otherCents: null },
  },
  unread: {},
};
