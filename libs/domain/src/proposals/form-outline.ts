/** Everything there is to fill in in the form of a proposal, field by field and row by row. */
import { type CallDefinition, type FormQuestion, formOf, lotDefinition, type QuestionKind } from '../calls/call';
import { byId } from '../kernel/merge';
import { isCanonicalCents } from '../kernel/parse-amount';
import { chosenOptions, isTable, tableRows, textAnswer } from './answers';
import type { AssessedParts } from './concept-note';
import { type AnswerRow, CONTENT_LIMITS, type ProposalContent } from './content';
import type { FieldKind, FieldValue, FormField, FormList } from './form-fields';
import { activityList, indicatorList, lineList, partnerList } from './form-lists';

export interface FormOutline {
  readonly fields: readonly FormField<ProposalContent>[];
  readonly lists: readonly FormList[];
}

const NOTHING_ASSESSED: AssessedParts = { questions: [], priorities: false };

/**
 * The fields and lists of the form that a draft follows: title and duration, every question, also one that is not asked
 * at present (the answer that brings it up may be given in the same file), and the parts the call asks for. What was
 * assessed in the concept note is not written again, and documents are not written at all. Source: ours.
 * @param call at the stage that is written
 */
export function formOutline(
  content: ProposalContent,
  call: CallDefinition,
  lotNumber: number,
  assessed: AssessedParts = NOTHING_ASSESSED,
): FormOutline {
  const { sections, parts } = formOf(call);
  const questions = sections
    .flatMap((section) => section.questions)
    .filter(({ id, kind }) => kind !== 'file' && !assessed.questions.includes(id));
  const priorities = call.priorities.map(({ id }) => id);
  const mandatory = call.priorities.filter((priority) => priority.mandatory);
  const months = content.durationMonths ?? lotDefinition(call, lotNumber).durationMonths.max;
  const budget = parts.includes('budget') ? call.budget : null;
  const lists: readonly FormList[] = [
    ...questions.filter(({ kind }) => kind === 'table').map((question) => tableList(question, content)),
    ...(parts.includes('activities')
      ? [activityList(content, priorities, months), indicatorList(content, priorities)]
      : []),
    ...(budget ? budget.headings.map((heading) => lineList(content, heading, priorities)) : []),
    ...(parts.includes('partners') ? [partnerList(content)] : []),
  ];
  return {
    fields: [
      TITLE,
      DURATION,
      ...questions.filter(({ kind }) => kind !== 'table').flatMap(questionFields),
      ...(parts.includes('priorities') && !assessed.priorities ? mandatory.map(({ id }) => statementField(id)) : []),
      ...(budget ? AMOUNTS : []),
    ],
    lists,
  };
}

type ContentField = FormField<ProposalContent>;

const TITLE: ContentField = {
  name: ['title'],
  kind: 'text',
  longest: CONTENT_LIMITS.title,
  options: [],
  get: ({ title }) => title,
  put: (content, title) => ({ ...content, title: String(title) }),
};

const DURATION: ContentField = {
  name: ['durationMonths'],
  kind: 'months',
  longest: CONTENT_LIMITS.short,
  options: [],
  get: ({ durationMonths }) => durationMonths,
  put: (content, value) => ({ ...content, durationMonths: value as number | null }),
};

/** Fields by the kind of a question; several choices are a tick for each, and a table is a list. */
const KINDS: Readonly<Record<Exclude<QuestionKind, 'choices' | 'table' | 'file'>, FieldKind>> = {
  shortText: 'text',
  longText: 'lines',
  number: 'number',
  money: 'money',
  date: 'date',
  choice: 'option',
};

function questionFields(question: FormQuestion): readonly ContentField[] {
  const { id, kind, options = [] } = question;
  if (kind === 'choices') return options.map((option) => tickField(id, option.id));
  const field = KINDS[kind as keyof typeof KINDS];
  return [
    {
      name: ['answers', id],
      kind: field,
      longest: CONTENT_LIMITS.text,
      options: options.map((option) => option.id),
      get: ({ answers }) => storedFigure(field, textAnswer(answers[id])),
      put: (content, value) => ({ ...content, answers: { ...content.answers, [id]: figureAsStored(value) } }),
    },
  ];
}

function tickField(question: string, option: string): ContentField {
  return {
    name: ['answers', question, option],
    kind: 'tick',
    longest: CONTENT_LIMITS.text,
    options: [],
    get: ({ answers }) => chosenOptions(answers[question]).includes(option),
    put: (content, ticked) => {
      const others = chosenOptions(content.answers[question]).filter((chosen) => chosen !== option);
      return { ...content, answers: { ...content.answers, [question]: ticked ? [...others, option] : others } };
    },
  };
}

function statementField(priority: string): ContentField {
  return {
    name: ['priorities', priority, 'statement'],
    kind: 'lines',
    longest: CONTENT_LIMITS.text,
    options: [],
    get: ({ priorities }) => priorities[priority]?.statement ?? '',
    put: (content, text) => ({
      ...content,
      priorities: { ...content.priorities, [priority]: { statement: String(text) } },
    }),
  };
}

const FURTHER = ['indirectCents', 'contingencyCents', 'inKindCents'] as const;
const FUNDING = ['requestedCents', 'ownCents', 'otherCents'] as const;

const AMOUNTS: readonly ContentField[] = [
  ...FURTHER.map((field) =>
    amountField(
      ['budget', field],
      ({ budget }) => budget[field],
      (content, cents) => ({ ...content, budget: { ...content.budget, [field]: cents } }),
    ),
  ),
  ...FUNDING.map((field) =>
    amountField(
      ['budget', 'funding', field],
      ({ budget }) => budget.funding[field],
      (content, cents) => {
        const { budget } = content;
        return { ...content, budget: { ...budget, funding: { ...budget.funding, [field]: cents } } };
      },
    ),
  ),
];

function amountField(
  name: readonly string[],
  get: (content: ProposalContent) => number | null,
  put: (content: ProposalContent, cents: number | null) => ProposalContent,
): ContentField {
  const kind = 'money';
  return {
    name,
    kind,
    longest: CONTENT_LIMITS.text,
    options: [],
    get,
    put: (content, value) => put(content, value as number | null),
  };
}

/** Empty rows that a table offers, as far as it may grow. */
const MOST_BLANK_ROWS = 5;

function tableList({ id, columns = [], limit }: FormQuestion, { answers }: ProposalContent): FormList<AnswerRow> {
  const answer = answers[id];
  const rows = tableRows(isTable(answer) ? answer : []);
  return {
    tag: ['answers', id],
    path: `answers.${id}`,
    unread: `answers.${id}`,
    fields: columns.map((column) => {
      const kind = column.kind === 'shortText' ? 'text' : column.kind;
      return {
        name: [column.id],
        kind,
        longest: CONTENT_LIMITS.text,
        options: [],
        get: ({ cells }) => storedFigure(kind, cells[column.id] ?? ''),
        put: (row, value) => {
          const { [column.id]: _, ...others } = row.cells;
          const cell = figureAsStored(value);
          return { ...row, cells: cell === '' ? others : { ...others, [column.id]: cell } };
        },
      };
    }),
    items: byId(rows),
    blanks: Math.max(0, Math.min(MOST_BLANK_ROWS, limit - rows.length)),
    empty: (row) => ({ id: row, cells: {} }),
    put: (content, items) => ({ ...content, answers: { ...content.answers, [id]: items } }),
  };
}

/** Answers keep amounts as digits in a text; what is none is shown as it is kept. */
function storedFigure(kind: FieldKind, stored: string): FieldValue {
  return kind === 'money' && isCanonicalCents(stored) ? Number(stored) : stored;
}

function figureAsStored(value: FieldValue): string {
  return value === null ? '' : String(value);
}
