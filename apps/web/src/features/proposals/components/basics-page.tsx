import { readMonths, TITLE_LIMIT } from '@trilot/domain';
import { ParsedInput, TextField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useUnread } from '../hooks/use-unread';
import { Counter } from './counter';
import { SectionFrame } from './section-frame';

/** What the proposal is called and how long it takes. */
export function BasicsPage() {
  const { t } = useMessages();
  const { content, edit } = useDraft();
  return (
    <SectionFrame section="basics">
      <TextField
        id="title"
        label={t('applicant.title')}
        hint={t('writing.title.hint')}
        value={content.title}
        onChange={(title) => edit({ title })}
        below={<Counter text={content.title} limit={TITLE_LIMIT} />}
      />
      <DurationField />
    </SectionFrame>
  );
}

function DurationField() {
  const { t } = useMessages();
  const { content, lot } = useDraft();
  const { min, max } = lot.durationMonths;
  const { unread, put } = useUnread('durationMonths');
  return (
    <ParsedInput<number>
      id="durationMonths"
      label={t('applicant.duration')}
      hint={t('writing.duration.hint', { min, max })}
      inputMode="numeric"
      value={content.durationMonths}
      unread={unread}
      format={String}
      parse={(typed) => {
        const months = readMonths(typed);
        return months === null ? { error: t('problems.ANSWER_UNREADABLE', { typed }) } : { value: months };
      }}
      onChange={(durationMonths, typed) => put({ durationMonths }, typed)}
    />
  );
}
