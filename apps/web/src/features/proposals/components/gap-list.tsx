import { type Gap, taskList } from '@trilot/domain';
import { ErrorSummary } from '@trilot/ui';
import { useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';
import { useGapPlace } from '../hooks/use-gap-place';
import { sectionPath } from './section-path';

/** Everything that blocks submission, each a link to the field where it is mended. */
export function GapList({ gaps, title }: { readonly gaps: readonly Gap[]; readonly title: string }) {
  const { t, language } = useMessages();
  const { proposal, content, call, lotNumber } = useDraft();
  const navigate = useNavigate();
  const placeOf = useGapPlace();
  const tasks = taskList(content, call, lotNumber);
  const sectionOf = (gap: Gap) =>
    tasks.find((task) => task.gaps.some((own) => JSON.stringify(own) === JSON.stringify(gap)))?.section ?? 'basics';
  return (
    <ErrorSummary
      title={title}
      items={gaps.map((gap) => {
        const { anchor, subject } = placeOf(gap);
        const sentence = problemMessage(gap, t, language);
        const href = `${sectionPath(proposal.id, sectionOf(gap))}#${anchor}`;
        return {
          text: subject ? t('applicant.check.gap', { subject, sentence }) : sentence,
          href,
          onFollow: () => void navigate(href),
        };
      })}
    />
  );
}
