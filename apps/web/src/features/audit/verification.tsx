import { formatInstant, formatNumber } from '@trilot/i18n';
import { Button, Card, ErrorSummary, FactList, Notice } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import { errorMessage } from '../../shared/problem-message';
import { type Finding, useVerification } from './audit-log';
import styles from './audit.module.css';
import { EntryTable } from './entry-table';

/** The button that walks the whole chain, and what it found: that all is well, or the first entry that is not. */
export function VerificationPart() {
  const { t, language } = useMessages();
  const verify = useVerification();
  return (
    <Card>
      <p>
        <Button disabled={verify.isPending} onClick={() => verify.mutate()}>
          {t('manager.audit.verify')}
        </Button>{' '}
        <span role="status">{verify.isPending && t('manager.audit.verifying')}</span>
      </p>
      {verify.error && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(verify.error, t, language) }]} />
      )}
      <div role="status">{verify.data && <Result finding={verify.data} />}</div>
      {verify.data?.verification.firstProblem && <EntryNow finding={verify.data} />}
    </Card>
  );
}

function Result({ finding: { verification } }: { readonly finding: Finding }) {
  const { t, language } = useMessages();
  const { firstProblem, sealedEntries, unsealedEntries, head, checkedAt } = verification;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const hash = <code className={styles['hash']}>{head}</code>;
  return (
    <>
      {firstProblem ? (
        <Notice tone="bad">
          <p>
            <strong>
              {t(`manager.audit.wrong.${firstProblem.kind}`, {
                id: firstProblem.entryId,
                position: formatNumber(firstProblem.position, language),
              })}
            </strong>{' '}
            {t('manager.audit.wrongBefore', { count: sealedEntries })}
          </p>
        </Notice>
      ) : (
        <Notice tone="good">
          {t('manager.audit.right', { count: sealedEntries })}
          {unsealedEntries > 0 && <> {t('manager.audit.unsealed', { count: unsealedEntries })}</>}
        </Notice>
      )}
      <FactList
        facts={[
          [t(firstProblem ? 'manager.audit.lastIntact' : 'manager.audit.head'), hash],
          [t('manager.audit.checked'), formatInstant(checkedAt, zone, language)],
        ]}
      />
    </>
  );
}

/** The entry that does not fit, as it stands in the log now. */
function EntryNow({ finding: { entry } }: { readonly finding: Finding }) {
  const { t } = useMessages();
  return entry ? (
    <EntryTable entries={[entry]} caption={t('manager.audit.entryNow')} open />
  ) : (
    <p>{t('manager.audit.entryGone')}</p>
  );
}
