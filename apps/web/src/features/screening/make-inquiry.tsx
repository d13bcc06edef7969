import { type FormDefinition, inquiryFields, localDate } from '@trilot/domain';
import { Actions, Button, CheckboxGroup, DayField, Dialog, ErrorSummary, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';
import { type Screening, useInquire } from './screenings';
import { useFieldName } from './use-field-name';

interface InquiryProps {
  readonly screening: Screening;
  readonly form: FormDefinition;
  readonly zone: string;
}

/** Asks the applicant about fields of the proposal, each with a question of its own, due on a day. */
export function MakeInquiry(props: InquiryProps) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Actions>
        <Button kind="secondary" onClick={() => setOpen(true)}>
          {t('screening.inquire')}
        </Button>
      </Actions>
      <Dialog open={open} title={t('screening.inquire')} onClose={() => setOpen(false)}>
        <InquiryForm {...props} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  );
}

function InquiryForm({ screening, form, zone, onClose }: InquiryProps & { readonly onClose: () => void }) {
  const { t, language } = useMessages();
  const fieldName = useFieldName(form);
  const [fields, setFields] = useState<readonly string[]>([]);
  const [questions, setQuestions] = useState<Readonly<Record<string, string>>>({});
  const [dueOn, setDueOn] = useState('');
  const inquire = useInquire(screening.proposalId);
  const asked = inquiryFields(form).filter((field) => fields.includes(field));
  const send = () =>
    inquire.mutate(
      {
        language,
        fields: asked.map((field) => ({ field, question: questions[field] ?? '' })),
        dueOn,
      },
      { onSuccess: onClose },
    );
  return (
    <>
      {inquire.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(inquire.error, t, language) }]} />
      )}
      <p>{t('screening.inquire.text')}</p>
      <CheckboxGroup
        legend={t('screening.inquire.fields')}
        values={fields}
        onChange={setFields}
        options={inquiryFields(form).map((value) => ({ value, label: fieldName(value) }))}
      />
      {asked.map((field) => (
        <TextArea
          key={field}
          label={t('screening.inquire.question', { field: fieldName(field) })}
          rows={3}
          value={questions[field] ?? ''}
          onChange={(question) => setQuestions({ ...questions, [field]: question })}
        />
      ))}
      <DayField
        label={t('screening.inquire.due')}
        hint={t('screening.inquire.dueHint', { zone })}
        min={localDate(screening.call.serverNow, zone)}
        value={dueOn}
        onChange={setDueOn}
      />
      <Actions>
        <Button disabled={dueOn === '' || inquire.isPending} onClick={send}>
          {t('screening.inquire.send')}
        </Button>
        <Button kind="secondary" onClick={onClose}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </>
  );
}
