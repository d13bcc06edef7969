import { formatInstant } from '@trilot/i18n';
import { useMessages } from '../../../shared/messages';

/** Writes an instant in the reader's own zone. */
export function useInstant(): (instant: string) => string {
  const { language } = useMessages();
  return (instant) => formatInstant(instant, Intl.DateTimeFormat().resolvedOptions().timeZone, language);
}
