import { formatDate } from '@trilot/i18n';
import { Actions, Button, Card, DayField, ErrorSummary, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Progress, useSetDue } from '../api/progress';

/** The day by which the evaluation is due, and the setting of it. */
export function DueDay({ view }: { readonly view: Progress }) {
  const { t, language } = useMessages();
  const [day, setDay] = useState(view.dueOn ?? '');
  const [missing, setMissing] = useState(false);
  const setDue = useSetDue(view);
  const failure = missing
    ? t('assigning.progress.dueMissing')
    : setDue.error && errorMessage(setDue.error, t, language);
  return (
    <Card>
      <h2>{t('assigning.progress.due')}</h2>
      <p role="status">
        {view.dueOn
          ? t('assigning.progress.dueSet', { day: formatDate(view.dueOn, language) })
          : t('assigning.progress.dueNone')}{' '}
        {view.late && <Tag tone="bad">{t('assigning.progress.dueLate')}</Tag>}
      </p>
      {failure && <ErrorSummary title={t('common.problem')} items={[{ text: failure, href: '#evaluation-due' }]} />}
      <DayField
        id="evaluation-due"
        label={t('assigning.progress.due')}
        hint={t('assigning.progress.dueHint', { zone: view.zone })}
        value={day}
        onChange={setDay}
      />
      <Actions>
        <Button
          kind="secondary"
          disabled={setDue.isPending}
          onClick={() => {
            setMissing(day === '');
            if (day !== '') setDue.mutate(day);
          }}
        >
          {t('assigning.progress.dueChange')}
        </Button>
      </Actions>
    </Card>
  );
}
