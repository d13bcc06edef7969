/** What the public learns of a selected proposal: the fields the call publishes, and nothing else. */
import type { CallDefinition, PublicField } from './call';

/** Id of the question whose answer is published as the summary of a selected proposal. */
export const SUMMARY_QUESTION = 'summary';

/** Everything that could be published of a selected proposal. */
export interface SelectedProject {
  readonly title: string;
  /** The answer to the question `SUMMARY_QUESTION`. */
  readonly summary: string;
  readonly municipality: string;
  /** ISO 3166-2. */
  readonly territory: string;
  /** Integer cents. */
  readonly awardedCents: number;
}

/** The listed fields of a selected proposal, and no others. Source: programme rules, section 3 (publish awards). */
export function publishedFields(
  project: SelectedProject,
  fields: readonly PublicField[],
): Readonly<Partial<SelectedProject>> {
  return Object.fromEntries(fields.map((field) => [field, project[field]]));
}

/** What an award needs to be said as open data: who got how much for what. */
const AWARD_FIELDS: readonly PublicField[] = ['title', 'municipality', 'awardedCents'];

/**
 * Whether the awards of a call are open data once it is announced: it gives grants, and publishes of them what the
 * standards of open data ask for. Source: programme rules, section 3 (publish awards).
 */
export function hasOpenAwards({ budget, publicFields }: Pick<CallDefinition, 'budget' | 'publicFields'>): boolean {
  return budget !== null && AWARD_FIELDS.every((field) => publicFields.includes(field));
}

/** Whether the proposals that are selected answer the question which is published as their summary. */
export function asksForSummary({ stages, forms }: Pick<CallDefinition, 'stages' | 'forms'>): boolean {
  const form = forms[stages.at(-1) ?? 'fullApplication'];
  const questions = form?.sections.flatMap((section) => section.questions) ?? [];
  return questions.some(({ id, kind }) => id === SUMMARY_QUESTION && (kind === 'shortText' || kind === 'longText'));
}
