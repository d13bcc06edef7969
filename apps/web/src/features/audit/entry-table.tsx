import { formatClock, formatDay, formatNumber, type MessageId } from '@trilot/i18n';
import { numberCell, WideTable } from '@trilot/ui';
import { useMessages } from '../../shared/messages';
import type { Entry } from './audit-log';
import styles from './audit.module.css';

/** Entries of the log as a table: number in the chain, when, who, what, of what, and the facts behind it. */
export function EntryTable({
  entries,
  caption,
  open = false,
}: {
  readonly entries: readonly Entry[];
  readonly caption: string;
  /** Whether the facts are shown at once. */
  readonly open?: boolean;
}) {
  const { t } = useMessages();
  return (
    <WideTable caption={caption}>
      <thead>
        <tr>
          <th scope="col" className={numberCell}>
            {t('manager.audit.number')}
          </th>
          <th scope="col">{t('manager.audit.at')}</th>
          <th scope="col">{t('manager.audit.who')}</th>
          <th scope="col">{t('manager.audit.what')}</th>
          <th scope="col">{t('manager.audit.subject')}</th>
          <th scope="col">{t('manager.audit.details')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <EntryRow key={entry.id} entry={entry} open={open} />
        ))}
      </tbody>
    </WideTable>
  );
}

function EntryRow({ entry, open }: { readonly entry: Entry; readonly open: boolean }) {
  const { t, language } = useMessages();
  const named = useNamed();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <tr>
      <td className={numberCell}>
        {entry.position === null ? t('manager.audit.notChained') : formatNumber(entry.position, language)}
      </td>
      <td className={styles['at']}>
        {formatDay(entry.at, zone, language)}
        <br />
        {formatClock(entry.at, language)}
      </td>
      <td>{entry.actor ?? t('manager.audit.system')}</td>
      <td>{named('action', entry.action)}</td>
      <td>
        {named('subject', entry.subjectType)}
        <br />
        <code className={styles['hash']}>{entry.subjectId}</code>
      </td>
      <td className={styles['details']}>
        {entry.reason && <p>{t('manager.audit.reason', { reason: entry.reason })}</p>}
        <Facts facts={entry.facts} open={open} />
      </td>
    </tr>
  );
}

/** The words for a code of the log; a code without words yet is shown as it is. */
function useNamed(): (kind: 'action' | 'subject', code: string) => string {
  const { t } = useMessages();
  return (kind, code) => {
    const id = `manager.audit.${kind}.${code}`;
    const words = t(id as MessageId);
    return words === id ? code : words;
  };
}

function Facts({ facts, open }: { readonly facts: Entry['facts']; readonly open: boolean }) {
  const { t } = useMessages();
  const entries = Object.entries(facts);
  if (entries.length === 0) return null;
  return (
    <details open={open}>
      <summary>{t('manager.audit.facts', { count: entries.length })}</summary>
      <dl className={styles['facts']}>
        {entries.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
