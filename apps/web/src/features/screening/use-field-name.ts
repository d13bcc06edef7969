import { type FormDefinition, INQUIRY_PARTS } from '@trilot/domain';
import { useMessages } from '../../shared/messages';
import { useCallText } from '../../shared/text';

const ANSWER = 'answers.';

/** What a field of a proposal is called: a part by its name, a question of the form by its own words. */
export function useFieldName(form: FormDefinition): (field: string) => string {
  const { t } = useMessages();
  const text = useCallText();
  return (field) => {
    const part = INQUIRY_PARTS.find((known) => known === field);
    if (part) return t(`screening.field.${part}`);
    const questions = form.sections.flatMap((section) => section.questions);
    const question = questions.find(({ id }) => `${ANSWER}${id}` === field);
    return question ? text(question.label).text : field;
  };
}
