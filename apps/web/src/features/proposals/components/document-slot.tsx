import { fileSize } from '@trilot/i18n';
import { canAddFile, type DocumentSlot, fileNameOf, type ProposalFile } from '@trilot/domain';
import { Button, Card, Notice, Tag } from '@trilot/ui';
import { type DragEvent, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage, problemMessage } from '../../../shared/problem-message';
import { removeFile } from '../api/files';
import { useFiles, useSlots } from '../hooks/use-documents';
import { useDraft } from '../hooks/use-draft';
import { useSlotTitle } from '../hooks/use-slot-title';
import { drop, type Running, startUpload } from '../uploads/uploads';
import styles from './documents.module.css';
import { FileRow, UploadRow } from './file-row';
import { pickFile } from './pick-file';
import { TakenOver } from './taken-over';

interface SlotProps {
  readonly slot: DocumentSlot;
  readonly files: readonly ProposalFile[];
  readonly uploads: readonly Running[];
  /** Says what has happened to whoever cannot see it. */
  readonly onNews: (news: string) => void;
}

/** One place for documents: what it takes, what is in it, and how to add to it by button or by dropping. */
export function DocumentSlotCard(props: SlotProps) {
  const { slot } = props;
  const { t } = useMessages();
  const { title, guidance } = useSlotTitle()(slot.id);
  return (
    <Card id={slot.id}>
      <h2 lang={title.lang}>
        {title.text}{' '}
        <Tag tone="plain">{t(slot.required ? 'writing.documents.required' : 'writing.documents.optional')}</Tag>
      </h2>
      {guidance.text && <p lang={guidance.lang}>{guidance.text}</p>}
      {slot.assessed ? <TakenOver slot={slot} /> : <OpenSlot {...props} />}
    </Card>
  );
}

function OpenSlot({ slot, files, uploads, onNews }: SlotProps) {
  const { t, language } = useMessages();
  const { title } = useSlotTitle()(slot.id);
  const { problem, add, remove } = useSlotActs(slot, onNews);
  const [over, setOver] = useState(false);
  const sending = new Set(uploads.flatMap(({ upload }) => upload.current().id ?? []));
  const resting = files.filter(({ id }) => !sending.has(id));
  const room = resting.length + uploads.length < slot.maxFiles;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    add([...event.dataTransfer.files]);
  };
  const accepts = slot.types.map((type) => `.${type}`).join(',');
  return (
    <div
      className={over ? styles['over'] : undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <p className={styles['accepts']}>
        {t('writing.documents.accepts', { types: slot.types.join(', '), size: fileSize(slot.maxBytes, t, language) })}
        {slot.maxFiles > 1 && <> · {t('writing.documents.most', { count: slot.maxFiles })}</>}
      </p>
      <ul className={styles['files']}>
        {resting.map((file) => (
          <FileRow
            key={file.id}
            file={file}
            accepts={accepts}
            replaceable={slot.maxFiles === 1}
            onAdd={(chosen) => add([chosen], file)}
            onRemove={() => void remove(file)}
          />
        ))}
        {uploads.map(({ key, upload }) => (
          <UploadRow key={key} upload={upload} onRemove={() => void remove(upload)} />
        ))}
      </ul>
      {problem && (
        <Notice tone="bad" role="alert">
          {problem}
        </Notice>
      )}
      {room && (
        <p className={styles['choose']}>
          <Button
            kind="secondary"
            aria-label={t('writing.documents.chooseFor', { title: title.text })}
            onClick={() => pickFile(accepts, slot.maxFiles > 1, add)}
          >
            {t('writing.documents.choose')}
          </Button>
          <span className={styles['drop']}>{t('writing.documents.drop')}</span>
        </p>
      )}
    </div>
  );
}

/** What can be done in a slot, and the refusal of what was tried last. */
function useSlotActs(slot: DocumentSlot, onNews: (news: string) => void) {
  const { t, language } = useMessages();
  const { proposal } = useDraft();
  const slots = useSlots();
  const all = useFiles();
  const [problem, setProblem] = useState<string | null>(null);
  const { id: proposalId } = proposal;

  const remove = async (gone: ProposalFile | Running['upload'], quietly = false) => {
    const fileId = 'run' in gone ? gone.current().id : gone.id;
    const name = 'run' in gone ? gone.file.name : gone.name;
    setProblem(null);
    if ('run' in gone) drop(proposalId, gone);
    try {
      if (fileId !== null) await removeFile(proposalId, fileId);
      if (!quietly) onNews(t('writing.documents.removed', { name }));
      return true;
    } catch (error) {
      setProblem(errorMessage(error, t, language));
      return false;
    }
  };

  /** Sends the chosen files; `before` is the one they take the place of, or go on with. */
  const add = (chosen: readonly File[], before?: ProposalFile) => {
    setProblem(null);
    const goesOn =
      before?.state === 'receiving' && before.bytes === chosen[0]?.size && before.name === fileNameOf(chosen[0].name);
    const others = all.filter((file) => file !== before);
    const refused = chosen
      .map((file) => canAddFile(slots, others, slot.id, { name: fileNameOf(file.name), bytes: file.size }))
      .find(Boolean);
    if (refused) return setProblem(problemMessage(refused, t, language));
    void (async () => {
      if (before && !goesOn && !(await remove(before, true))) return;
      for (const file of chosen) sendTo(file);
    })();
  };

  const sendTo = (file: File) => {
    const upload = startUpload(proposalId, slot.id, file);
    const forget = upload.subscribe(() => {
      const { status } = upload.current();
      if (status === 'done') onNews(t('writing.documents.handedIn', { name: file.name }));
      if (status === 'done' || status === 'failed') forget();
    });
  };
  return { problem, add, remove };
}
