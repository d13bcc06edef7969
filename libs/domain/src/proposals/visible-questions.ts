/** Questions that are asked only while an earlier choice has a certain answer. */
import type { FormDefinition, FormQuestion } from '../calls/call';
import { answerPath, chosenOptions, fitsKind, textAnswer, unreadAnswer } from './answers';
import type { ProposalContent } from './content';

type Answers = ProposalContent['answers'];

/**
 * The questions of a form that are asked, in its order: a question with a condition is asked while an earlier question,
 * itself asked, has one of the answers the condition names. What was answered to a hidden question stays in the draft
 * and comes back with it; it is neither required nor part of what is submitted. Source: ours.
 */
export function visibleQuestions({ sections }: Pick<FormDefinition, 'sections'>, answers: Answers): FormQuestion[] {
  const asked = new Map<string, FormQuestion>();
  for (const question of sections.flatMap(({ questions }) => questions)) {
    // of two questions of one id, which no published form has, the first counts
    if (!asked.has(question.id) && isAsked(question, asked, answers)) asked.set(question.id, question);
  }
  return [...asked.values()];
}

/** The sections of a form with the questions that are asked now; a section that asks nothing at present is left out. */
export function visibleSections(form: Pick<FormDefinition, 'sections'>, answers: Answers): FormDefinition['sections'] {
  const asked = new Set(visibleQuestions(form, answers));
  return form.sections.flatMap((section) => {
    const questions = section.questions.filter((question) => asked.has(question));
    return questions.length > 0 || section.questions.length === 0 ? [{ ...section, questions }] : [];
  });
}

/**
 * The content as it is submitted and sealed: only what the form asks and in the shape it asks for; what belongs to hidden
 * or former questions stays behind in the draft. The same object where nothing has to stay behind. Source: ours.
 */
export function submittedContent(
  content: ProposalContent,
  form: Pick<FormDefinition, 'sections' | 'parts'>,
): ProposalContent {
  const questions = visibleQuestions(form, content.answers);
  const kinds = new Map(questions.map(({ id, kind }) => [id, kind]));
  const answers = Object.entries(content.answers).filter(([id, answer]) => {
    const kind = kinds.get(id);
    return kind !== undefined && fitsKind(kind, answer);
  });
  const unreadAsked = new Set(questions.flatMap(({ id }) => unreadAnswer(content, id)).map(([path]) => path));
  const unread = Object.entries(content.unread).filter(
    ([path]) => unreadAsked.has(path) || !path.startsWith(answerPath('')),
  );
  const { partners, ...others } = content;
  const withPartners = partners !== undefined && form.parts.includes('partners');
  const whole =
    withPartners === (partners !== undefined) &&
    answers.length === Object.keys(content.answers).length &&
    unread.length === Object.keys(content.unread).length;
  if (whole) return content;
  const asked = { ...others, answers: Object.fromEntries(answers), unread: Object.fromEntries(unread) };
  return withPartners ? { ...asked, partners } : asked;
}

function isAsked(question: FormQuestion, asked: ReadonlyMap<string, FormQuestion>, answers: Answers): boolean {
  const condition = question.visibleIf;
  if (!condition) return true;
  const choice = asked.get(condition.question);
  return choice !== undefined && chosen(choice, answers).some((option) => condition.equals.includes(option));
}

/** The options a choice stands at; none for any other question. */
function chosen({ id, kind }: FormQuestion, answers: Answers): readonly string[] {
  if (kind === 'choices') return chosenOptions(answers[id]);
  return kind === 'choice' ? [textAnswer(answers[id])] : [];
}
