import { chosenOptions, type FormQuestion, textAnswer } from '@trilot/domain';
import { Button, CheckboxGroup, RadioGroup, SelectField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useAnswer } from '../hooks/use-answer';
import { useDraft } from '../hooks/use-draft';
import { AnswerHint } from './answer-hint';
import type { QuestionProps } from './question-props';

/** So many options are all in sight; more are a list to choose from. */
const MOST_IN_SIGHT = 7;

/** What is offered, and what has been chosen although it no longer is: that stays in sight until it is changed. */
function useOptions({ id, options = [] }: FormQuestion, chosen: readonly string[]) {
  const { t } = useMessages();
  const text = useCallText();
  const { proposal } = useDraft();
  const past = proposal.pastQuestions.find((question) => question.id === id)?.options ?? [];
  const gone = chosen.filter((option) => option !== '' && !options.some((offered) => offered.id === option));
  const labelled = (option: string) => text(past.find((known) => known.id === option)?.label ?? { en: option }).text;
  return [
    ...options.map((option) => ({ value: option.id, ...text(option.label) })),
    ...gone.map((option) => ({
      value: option,
      text: t('writing.form.notOffered', { option: labelled(option) }),
      lang: undefined,
    })),
  ];
}

export function ChoiceQuestion({ question }: QuestionProps) {
  const { t } = useMessages();
  const text = useCallText();
  const { answer, put } = useAnswer(question.id);
  const chosen = textAnswer(answer);
  const options = useOptions(question, [chosen]);
  const label = text(question.label);
  const frame = { id: question.id, hint: <AnswerHint question={question} /> };
  const name = <span lang={label.lang}>{label.text}</span>;
  if (options.length > MOST_IN_SIGHT) {
    return (
      <SelectField
        {...frame}
        label={name}
        value={chosen}
        options={[
          { value: '', label: t('writing.choose') },
          ...options.map((option) => ({ value: option.value, label: option.text })),
        ]}
        onChange={(option) => put(option)}
      />
    );
  }
  return (
    <RadioGroup
      {...frame}
      legend={name}
      name={question.id}
      value={chosen}
      options={options.map((option) => ({
        value: option.value,
        label: <span lang={option.lang}>{option.text}</span>,
      }))}
      onChange={(option) => put(option)}
      below={
        !question.required &&
        chosen !== '' && (
          <Button kind="quiet" small onClick={() => put('')}>
            {t('writing.form.clear')}
          </Button>
        )
      }
    />
  );
}

export function ChoicesQuestion({ question }: QuestionProps) {
  const text = useCallText();
  const { answer, put } = useAnswer(question.id);
  const chosen = chosenOptions(answer);
  const options = useOptions(question, chosen);
  const label = text(question.label);
  return (
    <CheckboxGroup
      id={question.id}
      legend={<span lang={label.lang}>{label.text}</span>}
      hint={<AnswerHint question={question} />}
      values={chosen}
      options={options.map((option) => ({
        value: option.value,
        label: <span lang={option.lang}>{option.text}</span>,
      }))}
      onChange={(values) => put(values)}
    />
  );
}
