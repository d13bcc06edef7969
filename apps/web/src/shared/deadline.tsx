import { DeadlineBar } from '@trilot/ui';
import { formatInstant, type Translator } from '@trilot/i18n';
import { useServerTime } from './clock';
import { useMessages } from './messages';

interface DeadlineOf {
  readonly deadline: string;
  readonly zone: string;
}

/** The deadline in the call's zone and the reader's, with what is left by the server's clock. */
export function Deadline({ deadline, zone }: DeadlineOf) {
  return (
    <DeadlineBar left={<TimeLeft deadline={deadline} />}>
      <DeadlineInZones deadline={deadline} zone={zone} />
    </DeadlineBar>
  );
}

/** What is left until the deadline, counting down. */
export function TimeLeft({ deadline }: Pick<DeadlineOf, 'deadline'>) {
  const { t } = useMessages();
  const left = Date.parse(deadline) - useServerTime();
  return left > 0 ? inWords(left, t) : t('common.deadline.passed');
}

/** When the deadline is: where the call is at home and, if that differs, where the reader is. */
export function DeadlineInZones({ deadline, zone }: DeadlineOf) {
  const { t, language } = useMessages();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      {t('common.deadline.at', { at: formatInstant(deadline, zone, language) })}
      {own !== zone && <> · {t('common.deadline.yours', { at: formatInstant(deadline, own, language) })}</>}
    </>
  );
}

/** "29 days 4 hours left"; minutes and seconds in the last day. */
function inWords(ms: number, t: Translator): string {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor((seconds % 86_400) / 3_600);
  if (days > 0) return t('common.deadline.days', { days, hours });
  const minutes = Math.floor((seconds % 3_600) / 60);
  return t('common.deadline.hours', { hours, minutes, seconds: seconds % 60 });
}
