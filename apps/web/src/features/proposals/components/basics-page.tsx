import { TITLE_LIMIT } from '@trilot/domain';
import { TextField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { Counter } from './counter';
import { SectionFrame } from './section-frame';

export function BasicsPage() {
  const { t } = useMessages();
  const { content, lot, edit } = useDraft();
  const { min, max } = lot.durationMonths;
  return (
    <SectionFrame section="basics">
      <TextField
        id="title"
        label={t('applicant.title')}
        hint={t('applicant.title.hint')}
        value={content.title}
        onChange={(title) => edit({ title })}
        below={<Counter text={content.title} limit={TITLE_LIMIT} />}
      />
      <TextField
        id="durationMonths"
        label={t('applicant.duration')}
        hint={t('applicant.duration.hint', { min, max })}
        inputMode="numeric"
        narrow
        value={content.durationMonths === null ? '' : String(content.durationMonths)}
        onChange={(typed) => edit({ durationMonths: monthOf(typed) })}
      />
    </SectionFrame>
  );
}

/** A whole number of months from typed digits; anything else leaves the field empty. */
export function monthOf(typed: string): number | null {
  return /^[1-9]\d{0,1}$/.test(typed.trim()) ? Number(typed) : null;
}
