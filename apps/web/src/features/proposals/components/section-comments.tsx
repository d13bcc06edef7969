import { SelectField, Tag } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { beginThread, unreadIn, useThreads } from '../api/comments';
import { sectionOf, useCommentPlaces } from '../hooks/use-comment-place';
import { useDraft } from '../hooks/use-draft';
import { CommentForm } from './comment-form';
import { CommentThreads } from './comment-threads';
import styles from './team.module.css';

/** What colleagues say about a section, below it; closed until somebody wants to see it. */
export function SectionComments({ section }: { readonly section: string }) {
  const { t } = useMessages();
  const { proposal } = useDraft();
  const { questionsOf, nameOf } = useCommentPlaces();
  const [open, setOpen] = useState(false);
  const [place, setPlace] = useState(section);
  const { data } = useThreads(proposal.id);
  const threads = data?.filter((thread) => sectionOf(thread.place) === section) ?? [];
  const count = threads
    .filter(({ resolvedAt }) => resolvedAt === null)
    .flatMap(({ comments }) => comments)
    .filter(({ deletedAt }) => deletedAt === null).length;
  const unread = unreadIn(threads);
  const questions = questionsOf(section);
  return (
    <details className={styles['comments']} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {t('writing.team.comments.section', { count })}{' '}
        {unread > 0 && <Tag tone="accent">{t('writing.team.comments.new', { count: unread })}</Tag>}
      </summary>
      {open && (
        <>
          <p>{t('writing.team.comments.lead')}</p>
          <CommentThreads threads={threads} />
          <CommentForm
            writing={`comment:${proposal.id}:${section}`}
            label={t('writing.team.comments.write')}
            send={t('writing.team.comments.send')}
            onSend={(text, key) => beginThread(proposal.id, place, text, key)}
          >
            {questions.length > 0 && (
              <SelectField
                label={t('writing.team.comments.place')}
                value={place}
                onChange={setPlace}
                options={[section, ...questions].map((value) => ({
                  value,
                  label: value === section ? t('writing.team.comments.wholeSection') : nameOf(value),
                }))}
              />
            )}
          </CommentForm>
        </>
      )}
    </details>
  );
}
