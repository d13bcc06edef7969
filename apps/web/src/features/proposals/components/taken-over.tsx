import { fileSize } from '@trilot/i18n';
import type { DocumentSlot } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import { contentAddress } from '../api/files';
import { useDraft } from '../hooks/use-draft';
import styles from './documents.module.css';

/** Files that were assessed in the concept note: read, not changed. */
export function TakenOver({ slot }: { readonly slot: DocumentSlot }) {
  const { t, language } = useMessages();
  const { proposal, conceptNote } = useDraft();
  const files = conceptNote?.content.files?.[slot.id] ?? [];
  return (
    <>
      <p>{t('writing.documents.assessed')}</p>
      <ul className={styles['files']}>
        {files.map(({ id, name, bytes }) => (
          <li key={id} className={styles['file']}>
            <a
              href={contentAddress(proposal.id, id, true)}
              target="_blank"
              rel="noreferrer"
              aria-label={t('writing.documents.open', { name })}
            >
              {name}
            </a>{' '}
            <span className={styles['size']}>{fileSize(bytes, t, language)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
