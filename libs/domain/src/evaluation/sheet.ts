/** What an evaluator writes down about one proposal: a score and a reason per question, a comment per section. */
export interface SheetScore {
  /** Integer on the grid's scale, or null while open. */
  readonly value: number | null;
  readonly reason: string;
}

export interface SheetContent {
  /** By question id. */
  readonly scores: Readonly<Record<string, SheetScore>>;
  /** By section id. */
  readonly comments: Readonly<Record<string, string>>;
}

export const EMPTY_SHEET: SheetContent = { scores: {}, comments: {} };
