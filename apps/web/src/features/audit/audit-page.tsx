import { Button, EmptyState, PageHeader } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useAuditLog } from './audit-log';
import { EntryTable } from './entry-table';
import { VerificationPart } from './verification';

/** The audit log: everything that changed, and the proof that nobody changed the log. */
export function AuditPage() {
  const { t } = useMessages();
  usePageTitle(t('manager.audit.title'));
  const log = useAuditLog();
  return (
    <>
      <PageHeader title={t('manager.audit.title')} lead={t('manager.audit.lead')} />
      <VerificationPart />
      <Answer query={log}>
        {({ pages }) => {
          const entries = pages.flatMap((page) => page.entries);
          if (entries.length === 0) return <EmptyState title={t('manager.audit.none')} />;
          return (
            <>
              <EntryTable entries={entries} caption={t('manager.audit.caption')} />
              {log.hasNextPage ? (
                <Button kind="secondary" disabled={log.isFetching} onClick={() => void log.fetchNextPage()}>
                  {t('manager.audit.older')}
                </Button>
              ) : (
                <p>{t('manager.audit.end')}</p>
              )}
            </>
          );
        }}
      </Answer>
    </>
  );
}
