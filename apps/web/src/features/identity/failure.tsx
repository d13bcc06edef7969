import { ErrorSummary } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';

/** Why something was refused; nothing while it was not. */
export function Failure({ of: error, field }: { readonly of: unknown; readonly field?: string }) {
  const { t, language } = useMessages();
  if (error === null) return null;
  const text = errorMessage(error, t, language);
  return <ErrorSummary title={t('common.problem')} items={[field ? { text, href: `#${field}` } : { text }]} />;
}
