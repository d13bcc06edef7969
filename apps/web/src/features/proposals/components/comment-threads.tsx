import { Button, ErrorSummary } from '@trilot/ui';
import { useEffect, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import { noteRead, reply, resolveThread, type Thread } from '../api/comments';
import { useCommentPlaces } from '../hooks/use-comment-place';
import { useDraft } from '../hooks/use-draft';
import { CommentForm } from './comment-form';
import { CommentItem, useMoment } from './comment-item';
import styles from './team.module.css';

/** Threads as they are read: the open ones, and what is settled below. What is shown counts as read. */
export function CommentThreads({ threads }: { readonly threads: readonly Thread[] }) {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const isNew = useNewSinceCome(threads);
  useEffect(() => void noteRead(proposal.id, threads), [proposal.id, threads]);
  const open = threads.filter(({ resolvedAt }) => resolvedAt === null);
  const resolved = threads.filter(({ resolvedAt }) => resolvedAt !== null);
  return (
    <>
      {open.map((thread) => (
        <ThreadItem key={thread.id} thread={thread} isNew={isNew} />
      ))}
      {resolved.length > 0 && (
        <details className={styles['settled']}>
          <summary>{t('writing.team.comments.showResolved', { count: resolved.length })}</summary>
          {resolved.map((thread) => (
            <ThreadItem key={thread.id} thread={thread} isNew={isNew} />
          ))}
        </details>
      )}
    </>
  );
}

/** What was new when it was first shown stays marked as such until the reader leaves. */
function useNewSinceCome(threads: readonly Thread[]): (commentId: string) => boolean {
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const fresh = threads
    .flatMap(({ comments }) => comments)
    .filter(({ id, unread }) => unread && !marked.has(id))
    .map(({ id }) => id);
  if (fresh.length > 0) setMarked(new Set([...marked, ...fresh]));
  return (id) => marked.has(id);
}

function ThreadItem({ thread, isNew }: { readonly thread: Thread; readonly isNew: (commentId: string) => boolean }) {
  const { t, language } = useMessages();
  const { proposal } = useDraft();
  const { nameOf } = useCommentPlaces();
  const moment = useMoment();
  const [failure, setFailure] = useState<unknown>(null);
  const [replying, setReplying] = useState(false);
  const { id, place, comments, resolvedAt, resolvedBy } = thread;
  const begunBy = comments[0]!.author;
  const of = (act: string) => t('writing.team.comments.of', { act, name: begunBy, at: moment(comments[0]!.writtenAt) });
  const settle = () => void resolveThread(proposal.id, id, resolvedAt === null).catch(setFailure);
  const act = t(resolvedAt === null ? 'writing.team.comments.resolve' : 'writing.team.comments.reopen');
  return (
    <section className={styles['thread']} id={`thread-${id}`}>
      <h3>{nameOf(place)}</h3>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} isNew={isNew(comment.id)} />
      ))}
      {resolvedAt && (
        <p className={styles['trace']}>
          {t('writing.team.comments.resolved', { name: resolvedBy ?? '', at: moment(resolvedAt) })}
        </p>
      )}
      {replying ? (
        <CommentForm
          writing={`reply:${id}`}
          label={t('writing.team.comments.replyTo', { name: begunBy })}
          send={t('writing.team.comments.sendReply')}
          onSend={async (text, key) => {
            await reply(proposal.id, id, text, key);
            setReplying(false);
          }}
          onCancel={() => setReplying(false)}
        />
      ) : (
        <p className={styles['own']}>
          <Button
            kind="secondary"
            small
            aria-label={of(t('writing.team.comments.sendReply'))}
            onClick={() => setReplying(true)}
          >
            {t('writing.team.comments.sendReply')}
          </Button>
          <Button kind="quiet" small aria-label={of(act)} onClick={settle}>
            {act}
          </Button>
        </p>
      )}
    </section>
  );
}
