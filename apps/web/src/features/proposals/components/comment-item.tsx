import { formatClock, formatDay } from '@trilot/i18n';
import { Button, ErrorSummary, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { type Comment, deleteComment, editComment } from '../api/comments';
import { useDraft } from '../hooks/use-draft';
import { CommentForm } from './comment-form';
import styles from './team.module.css';

const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** An instant as people read it beside a comment, in their own zone. */
export function useMoment(): (instant: string) => string {
  const { language } = useMessages();
  return (instant) => `${formatDay(instant, OWN_ZONE, language)}, ${formatClock(instant, language)}`;
}

/** What somebody has said, and what its author may do with it. */
export function CommentItem({ comment, isNew }: { readonly comment: Comment; readonly isNew: boolean }) {
  const { t, language } = useMessages();
  const { proposal } = useDraft();
  const moment = useMoment();
  const [editing, setEditing] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { author, text, writtenAt, editedAt, deletedAt, abilities } = comment;
  if (deletedAt) {
    return (
      <p className={styles['trace']}>{t('writing.team.comments.deleted', { name: author, at: moment(deletedAt) })}</p>
    );
  }
  const named = (act: string) => t('writing.team.comments.of', { act, name: author, at: moment(writtenAt) });
  return (
    <article aria-label={t('writing.team.comments.by', { name: author, at: moment(writtenAt) })}>
      <p className={styles['by']}>
        <strong>{author}</strong> <span>{moment(writtenAt)}</span>
        {editedAt && <span>{t('writing.team.comments.edited', { at: moment(editedAt) })}</span>}
        {isNew && <Tag tone="accent">{t('writing.team.comments.isNew')}</Tag>}
      </p>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {editing ? (
        <CommentForm
          writing={`comment:${comment.id}`}
          stored={text}
          label={t('writing.team.comments.write')}
          send={t('writing.team.comments.save')}
          onSend={async (changed) => {
            await editComment(proposal.id, comment, changed);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <>
          <p className={styles['text']}>{text}</p>
          {abilities.edit.allowed && (
            <p className={styles['own']}>
              <Button
                kind="quiet"
                small
                aria-label={named(t('writing.team.comments.edit'))}
                onClick={() => setEditing(true)}
              >
                {t('writing.team.comments.edit')}
              </Button>
              <Button
                kind="quiet"
                small
                aria-label={named(t('writing.team.comments.delete'))}
                onClick={() => void deleteComment(proposal.id, comment).catch(setFailure)}
              >
                {t('writing.team.comments.delete')}
              </Button>
            </p>
          )}
        </>
      )}
    </article>
  );
}
