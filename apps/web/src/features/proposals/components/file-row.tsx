import { fileSize } from '@trilot/i18n';
import type { ProposalFile } from '@trilot/domain';
import { Button, Tag } from '@trilot/ui';
import { type ReactNode, useSyncExternalStore } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { contentAddress } from '../api/files';
import { useDraft } from '../hooks/use-draft';
import type { Upload } from '../uploads/upload';
import styles from './documents.module.css';
import { pickFile } from './pick-file';

interface RowProps {
  readonly name: ReactNode;
  readonly bytes: number;
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

function Row({ name, bytes, children, actions }: RowProps) {
  const { t, language } = useMessages();
  return (
    <li className={styles['file']}>
      <div className={styles['name']}>
        {name} <span className={styles['size']}>{fileSize(bytes, t, language)}</span>
      </div>
      <div>{children}</div>
      <div className={styles['actions']}>{actions}</div>
    </li>
  );
}

function RemoveButton({ name, onRemove }: { readonly name: string; readonly onRemove: () => void }) {
  const { t } = useMessages();
  return (
    <Button kind="danger" small aria-label={t('writing.documents.removeNamed', { name })} onClick={onRemove}>
      {t('writing.documents.remove')}
    </Button>
  );
}

/** A file that the server has, whole or not. */
export function FileRow({
  file,
  accepts,
  replaceable,
  onAdd,
  onRemove,
}: {
  readonly file: ProposalFile;
  readonly accepts: string;
  readonly replaceable: boolean;
  readonly onAdd: (chosen: File) => void;
  readonly onRemove: () => void;
}) {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const { id, name, bytes, state } = file;
  const pick = () => pickFile(accepts, false, ([chosen]) => onAdd(chosen!));
  const opens = state === 'ready' || state === 'waiting';
  return (
    <Row
      bytes={bytes}
      name={
        opens ? (
          <a
            href={contentAddress(proposal.id, id, true)}
            target="_blank"
            rel="noreferrer"
            aria-label={t('writing.documents.open', { name })}
          >
            {name}
          </a>
        ) : (
          name
        )
      }
      actions={
        <>
          {state === 'receiving' && (
            <Button kind="secondary" small aria-label={t('writing.documents.againNamed', { name })} onClick={pick}>
              {t('writing.documents.again')}
            </Button>
          )}
          {state !== 'receiving' && replaceable && (
            <Button kind="secondary" small aria-label={t('writing.documents.replaceNamed', { name })} onClick={pick}>
              {t('writing.documents.replace')}
            </Button>
          )}
          <RemoveButton name={name} onRemove={onRemove} />
        </>
      }
    >
      <Standing file={file} />
    </Row>
  );
}

/** Where a file stands, honestly: not scanned is said, and is not clean. */
function Standing({ file: { state, checked, received, bytes, refusal } }: { readonly file: ProposalFile }) {
  const { t, language } = useMessages();
  switch (state) {
    case 'receiving':
      return (
        <p>
          <Tag tone="warn">{t('writing.documents.interrupted', { percent: percentOf(received, bytes) })}</Tag>
        </p>
      );
    case 'waiting':
      return (
        <p>
          <Tag tone="warn">{t('writing.documents.waiting')}</Tag>
        </p>
      );
    case 'refused':
      return (
        <p>
          <Tag tone="bad">{t('writing.documents.refused')}</Tag> {refusal && problemMessage(refusal, t, language)}
        </p>
      );
    default:
      return (
        <p>
          <Tag tone="good">{t('writing.documents.received')}</Tag>{' '}
          <span className={styles['size']}>
            {t(checked ? 'writing.documents.clean' : 'writing.documents.notScanned')}
          </span>
        </p>
      );
  }
}

/** A file on its way from this page. */
export function UploadRow({ upload, onRemove }: { readonly upload: Upload; readonly onRemove: () => void }) {
  const { t, language } = useMessages();
  const { sent, status, failure } = useSyncExternalStore(upload.subscribe, upload.current);
  const { name, size } = upload.file;
  const percent = percentOf(sent, size);
  return (
    <Row bytes={size} name={name} actions={<RemoveButton name={name} onRemove={onRemove} />}>
      {status === 'failed' && failure ? (
        <p role="alert">
          <Tag tone="bad">{t('writing.documents.refused')}</Tag> {errorMessage(failure, t, language)}
        </p>
      ) : (
        <>
          <progress
            className={styles['progress']}
            aria-label={t('writing.documents.progress', { name })}
            max={100}
            value={percent}
          />
          <p className={styles['size']}>
            {status === 'sending' && t('writing.documents.sending', { percent })}
            {status === 'looking' && t('writing.documents.looking')}
            {status === 'paused' && pausedText(failure?.code, percent)}
          </p>
        </>
      )}
    </Row>
  );

  function pausedText(code: string | undefined, done: number): string {
    const paused = t('writing.documents.paused', { percent: done });
    // a server that answers says why it takes nothing at the moment
    return failure && code !== 'OFFLINE' ? errorMessage(failure, t, language) : paused;
  }
}

function percentOf(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) : 0;
}
