import { Card, PageHeader, SelectField } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { beginThread, useThreads } from '../api/comments';
import { useCommentPlaces } from '../hooks/use-comment-place';
import { useDraft } from '../hooks/use-draft';
import { CommentForm } from './comment-form';
import { CommentThreads } from './comment-threads';

/** Everything the municipality says to itself about the proposal. */
export function CommentsPage() {
  const { t } = useMessages();
  const { proposal, content } = useDraft();
  const { sections, nameOf } = useCommentPlaces();
  const [place, setPlace] = useState('');
  const query = useThreads(proposal.id);
  usePageTitle(t('writing.team.comments.title'));
  return (
    <>
      <PageHeader
        kicker={<Link to={`/apply/${proposal.id}`}>{content.title || t('applicant.untitled')}</Link>}
        title={t('writing.team.comments.title')}
        lead={t('writing.team.comments.lead')}
      />
      <Answer query={query}>
        {(threads) =>
          threads.length === 0 ? <p>{t('writing.team.comments.none')}</p> : <CommentThreads threads={threads} />
        }
      </Answer>
      <Card>
        <CommentForm
          writing={`comment:${proposal.id}`}
          label={t('writing.team.comments.write')}
          send={t('writing.team.comments.send')}
          kind="primary"
          onSend={(text, key) => beginThread(proposal.id, place || null, text, key)}
        >
          <SelectField
            label={t('writing.team.comments.place')}
            value={place}
            onChange={setPlace}
            options={[null, ...sections].map((section) => ({ value: section ?? '', label: nameOf(section) }))}
          />
        </CommentForm>
      </Card>
    </>
  );
}
