import { DeadlineBar } from '@trilot/ui';
import { formatInstant, type Translator } from '@trilot/i18n';
import { useServerTime } from './clock';
import { useMessages } from './messages';

/** The deadline in the call's zone and the reader's, with what is left by the server's clock. */
export function Deadline({ deadline, zone }: { readonly deadline: string; readonly zone: string }) {
  const { t, language } = useMessages();
  const left = Date.parse(deadline) - useServerTime();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <DeadlineBar left={left > 0 ? timeLeft(left, t) : t('common.deadline.passed')}>
      {t('common.deadline.at', { at: formatInstant(deadline, zone, language) })}
      {own !== zone && <> · {t('common.deadline.yours', { at: formatInstant(deadline, own, language) })}</>}
    </DeadlineBar>
  );
}

/** "29 days 4 hours left"; minutes and seconds in the last day. */
function timeLeft(ms: number, t: Translator): string {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3_600);
  if (days > 0) return t('common.deadline.days', { days, hours });
  const minutes = Math.floor((seconds % 3_600) / 60);
  return t('common.deadline.hours', { hours, minutes, seconds: seconds % 60 });
}
