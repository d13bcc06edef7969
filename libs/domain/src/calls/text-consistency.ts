/** Whether every text of a call is there in every language the call promises, and in its reference language. */
import { LANGUAGES, type Translations } from '../kernel/language';
import { isBlank, lengthAbove } from '../kernel/text';
import type { CallDefinition, FormDefinition } from './call';
import { type ConsistencyProblem, problem } from './consistency-problem';
import type { EvaluationGrid } from './grid';

/** Longest texts of a call, in graphemes, by what they are. Source: ours. */
export const TEXT_LIMITS = {
  edition: 120,
  title: 300,
  summary: 4_000,
  /** Names of parts, options, columns and documents. */
  name: 300,
  /** What a form, a grid or the eligibility check asks. */
  question: 500,
  guidance: 2_000,
  objective: 2_000,
  scaleLabel: 60,
} as const;
export type TextKind = keyof typeof TEXT_LIMITS;

/** A text of the call, the place it stands at, and what it is. */
export interface PlacedText {
  readonly path: string;
  readonly kind: TextKind;
  readonly text: Translations;
}

/** Texts that may be left out altogether; once begun they are needed in every language. */
const OPTIONAL: readonly TextKind[] = ['guidance'];

/**
 * `textsComplete` for each text and language that is missing, `textsFit` for each that is too long.
 * Source: programme rules, section 9.
 */
export function textProblems(call: CallDefinition): ConsistencyProblem[] {
  const languages = [...new Set([call.referenceLanguage, ...call.languages])];
  return callTexts(call).flatMap(({ path, kind, text }) => [
    ...languages
      .filter((language) => isBlank(text[language] ?? '') && isNeeded(kind, text))
      .map((language) => problem('textsComplete', { path, language })),
    ...LANGUAGES.flatMap((language) => {
      const limit = TEXT_LIMITS[kind];
      const length = lengthAbove(text[language] ?? '', limit);
      return length === null ? [] : [problem('textsFit', { path, language, limit, length })];
    }),
  ]);
}

function isNeeded(kind: TextKind, text: Translations): boolean {
  return !OPTIONAL.includes(kind) || Object.values(text).some((written) => !isBlank(written));
}

/** Every text of a call that people read, in the order of the definition. */
export function callTexts(call: CallDefinition): readonly PlacedText[] {
  return [
    placed('title', 'title', call.title),
    placed('edition', 'edition', call.edition),
    placed('summary', 'summary', call.summary),
    ...call.lots.flatMap(({ number, title, objectives }) => [
      placed(`lots.${number}.title`, 'name', title),
      ...objectives.map(({ id, text }) => placed(`lots.${number}.objectives.${id}.text`, 'objective', text)),
    ]),
    ...call.priorities.flatMap(({ id, title, guidance }) => [
      placed(`priorities.${id}.title`, 'name', title),
      placed(`priorities.${id}.guidance`, 'guidance', guidance),
    ]),
    ...call.stages.flatMap((stage) => formTexts(`forms.${stage}`, call.forms[stage])),
    ...call.annexes.flatMap(({ id, title, guidance }) => [
      placed(`annexes.${id}.title`, 'name', title),
      placed(`annexes.${id}.guidance`, 'guidance', guidance),
    ]),
    ...call.eligibility.questions.map(({ id, text }) => placed(`eligibility.questions.${id}.text`, 'question', text)),
    ...(call.checklist ?? []).map(({ id, text }) => placed(`checklist.${id}.text`, 'question', text)),
    ...call.stages.flatMap((stage) => gridTexts(`grids.${stage}`, call.grids[stage])),
  ];
}

function formTexts(form: string, definition: FormDefinition | undefined): PlacedText[] {
  return (definition?.sections ?? []).flatMap(({ id, title, questions }) => [
    placed(`${form}.sections.${id}.title`, 'name', title),
    ...questions.flatMap((question) => {
      const at = `${form}.sections.${id}.questions.${question.id}`;
      return [
        placed(`${at}.label`, 'question', question.label),
        placed(`${at}.guidance`, 'guidance', question.guidance),
        ...(question.options ?? []).map((option) => placed(`${at}.options.${option.id}.label`, 'name', option.label)),
        ...(question.columns ?? []).map((column) => placed(`${at}.columns.${column.id}.label`, 'name', column.label)),
      ];
    }),
  ]);
}

function gridTexts(grid: string, definition: EvaluationGrid | undefined): PlacedText[] {
  if (!definition) return [];
  return [
    ...definition.scale.labels.map((text, place) => placed(`${grid}.scale.labels.${place}`, 'scaleLabel', text)),
    ...definition.sections.flatMap(({ id, name, questions }) => [
      placed(`${grid}.sections.${id}.name`, 'name', name),
      ...questions.map((question) =>
        placed(`${grid}.sections.${id}.questions.${question.id}.text`, 'question', question.text),
      ),
    ]),
  ];
}

function placed(path: string, kind: TextKind, text: Translations): PlacedText {
  return { path, kind, text };
}
