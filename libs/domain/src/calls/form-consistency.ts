/** Whether the forms of a call ask what its rules need, and ask it in a way that can be answered. */
import { type CallDefinition, type FormDefinition, type FormQuestion, type StageKind } from './call';
import { type ConsistencyProblem, problem } from './consistency-problem';
import { gridQuestions } from './grid';

/**
 * Every problem of the forms: mandatory priorities and grants must be asked for, ids be unique, choices offer something,
 * conditions and criteria refer to what exists. Source: programme rules, sections 1, 4 and 5.
 */
export function formProblems(call: CallDefinition): ConsistencyProblem[] {
  return call.stages.flatMap((stage) => {
    const form = call.forms[stage];
    return form ? [...partProblems(call, form, stage), ...questionProblems(call, form, stage)] : [];
  });
}

function partProblems(
  { priorities, budget }: CallDefinition,
  { parts }: FormDefinition,
  stage: StageKind,
): ConsistencyProblem[] {
  const mandatory = priorities.some((priority) => priority.mandatory);
  const asked = parts.includes('priorities') && parts.includes('activities');
  return [
    ...(mandatory && !asked ? [problem('mandatoryPriorityAsked', { stage })] : []),
    ...(budget !== null && !parts.includes('budget') ? [problem('budgetWhereGrants', { stage })] : []),
  ];
}

function questionProblems(call: CallDefinition, { sections }: FormDefinition, stage: StageKind): ConsistencyProblem[] {
  const questions = sections.flatMap((section) => section.questions);
  const grid = call.grids[stage];
  const criteria = new Set(grid ? gridQuestions(grid).map(({ id }) => id) : []);
  const ids = [...sections.map(({ id }) => id), ...questions.map(({ id }) => id)];
  const twice = [...new Set(ids.filter((id, place) => ids.indexOf(id) !== place))];
  return [
    ...twice.map((id) => problem('questionsUnique', { stage, id })),
    ...questions
      .filter((question) => !offersSomething(question))
      .map(({ id }) => problem('choicesOffered', { stage, question: id })),
    ...questions
      .filter((question, place) => !conditionIsKnown(question, questions.slice(0, place)))
      .map(({ id }) => problem('conditionsKnown', { stage, question: id })),
    ...questions.flatMap(({ id, judgedBy }) =>
      judgedBy
        .filter((criterion) => grid !== undefined && !criteria.has(criterion))
        .map((criterion) => problem('criteriaKnown', { stage, question: id, criterion })),
    ),
  ];
}

/** A choice offers at least two answers and a table at least one column, each with an id of its own. */
function offersSomething({ kind, options = [], columns = [] }: FormQuestion): boolean {
  const offered = kind === 'table' ? columns : options;
  const needed = kind === 'choice' || kind === 'choices' ? 2 : kind === 'table' ? 1 : 0;
  return offered.length >= needed && new Set(offered.map(({ id }) => id)).size === offered.length;
}

/** A condition asks for answers that an earlier choice of the form offers. */
function conditionIsKnown({ visibleIf }: FormQuestion, earlier: readonly FormQuestion[]): boolean {
  if (!visibleIf) return true;
  const asked = earlier.find(({ id, kind }) => id === visibleIf.question && (kind === 'choice' || kind === 'choices'));
  const offered = new Set(asked?.options?.map(({ id }) => id));
  return visibleIf.equals.length > 0 && visibleIf.equals.every((option) => offered.has(option));
}
