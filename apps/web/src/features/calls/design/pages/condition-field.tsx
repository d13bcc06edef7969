import type { FormDefinition, FormQuestion } from '@trilot/domain';
import { useMessages } from '../../../../shared/messages';
import { useCallText } from '../../../../shared/text';
import { ChecksField, PickField } from '../fields/choices';
import { useDesign, usePlace } from '../use-design';

type Condition = NonNullable<FormQuestion['visibleIf']>;

/** Whether the question is asked always, or only after certain answers to an earlier choice of the form. */
export function ConditionField({
  path,
  form,
  question,
}: {
  readonly path: string;
  readonly form: FormDefinition;
  readonly question: FormQuestion;
}) {
  const { t } = useMessages();
  const { definition } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const { value: condition, put } = usePlace<Condition | undefined>(`${path}.visibleIf`);
  const all = form.sections.flatMap(({ questions }) => questions);
  const choices = all.slice(0, all.indexOf(question)).filter(({ kind }) => kind === 'choice' || kind === 'choices');
  const asked = all.find(({ id }) => id === condition?.question);
  if (choices.length === 0 && !condition) return null;
  const known = choices.some(({ id }) => id === condition?.question);
  return (
    <>
      <PickField
        path={`${path}.visibleIf`}
        hint={t('manager.design.question.condition')}
        none={t('manager.design.question.always')}
        value={condition?.question}
        options={[
          ...choices.map(({ id, label }) => ({
            value: id,
            label: t('manager.design.question.after', { question: text(label).text || t('terms.unnamed') }),
          })),
          // what the condition names may have moved behind the question, or be gone
          ...(condition && !known ? [{ value: condition.question, label: t('manager.design.question.lost') }] : []),
        ]}
        onPick={(value) => put(value === undefined ? undefined : { question: value, equals: [] })}
      />
      {condition && (
        <ChecksField<string>
          path={`${path}.visibleIf.equals`}
          options={(asked?.options ?? []).map(({ id, label }) => ({
            value: id,
            label: text(label).text || t('terms.unnamed'),
          }))}
        />
      )}
    </>
  );
}
