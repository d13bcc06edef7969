/** Whether every text of a call is there in every language the call promises, and in its reference language. */
import type { Translations } from '../kernel/language';
import { isBlank } from '../kernel/text';
import type { CallDefinition, FormDefinition } from './call';
import { type ConsistencyProblem, problem } from './consistency-problem';
import type { EvaluationGrid } from './grid';

/** A text and the name it goes by when it is missing. */
type NamedText = readonly [name: string, text: Translations];

/** `textsComplete` for each text and language that is missing. Source: programme rules, section 9. */
export function textProblems(call: CallDefinition): ConsistencyProblem[] {
  const languages = [...new Set([call.referenceLanguage, ...call.languages])];
  return callTexts(call).flatMap(([text, translations]) =>
    languages
      .filter((language) => isBlank(translations[language] ?? ''))
      .map((language) => problem('textsComplete', { text, language })),
  );
}

/** Every text of a call that people read. */
function callTexts(call: CallDefinition): NamedText[] {
  return [
    ['title', call.title],
    ['summary', call.summary],
    ...call.lots.flatMap(({ number, title, objectives }): NamedText[] => [
      [`lot ${number}`, title],
      ...objectives.map(({ id, text }): NamedText => [`objective ${number}${id}`, text]),
    ]),
    ...call.priorities.map(({ id, title }): NamedText => [`priority ${id}`, title]),
    ...Object.values(call.forms).flatMap(formTexts),
    ...Object.values(call.grids).flatMap(gridTexts),
    ...call.annexes.map(({ id, title }): NamedText => [`annex ${id}`, title]),
    ...call.eligibility.questions.map(({ id, text }): NamedText => [`eligibility ${id}`, text]),
  ];
}

function formTexts({ sections }: FormDefinition): NamedText[] {
  return sections.flatMap((section) => [
    [`section ${section.id}`, section.title] as const,
    ...section.questions.flatMap(({ id, label, options = [], columns = [] }): NamedText[] => [
      [`question ${id}`, label],
      ...options.map((option): NamedText => [`option ${id}.${option.id}`, option.label]),
      ...columns.map((column): NamedText => [`column ${id}.${column.id}`, column.label]),
    ]),
  ]);
}

function gridTexts({ sections }: EvaluationGrid): NamedText[] {
  return sections.flatMap((section) => [
    [`criterion ${section.id}`, section.name] as const,
    ...section.questions.map(({ id, text }): NamedText => [`criterion ${id}`, text]),
  ]);
}
