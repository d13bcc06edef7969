import { answerProgress, visibleSections } from '@trilot/domain';
import { Tag, TaskItems } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useSectionTitle } from '../hooks/use-section-title';
import { useTasks } from '../hooks/use-tasks';
import { sectionPath } from './section-path';
import styles from './writing.module.css';

/** The sections of the proposal, each with where it stands. */
export function Tasks() {
  const { t } = useMessages();
  const { home } = useDraft();
  const sectionTitle = useSectionTitle();
  return (
    <TaskItems>
      {useTasks().map(({ section, state }) => (
        <li key={section}>
          <span>
            <Link to={sectionPath(home, section)}>{sectionTitle(section)}</Link>
            <Answered section={section} />
          </span>
          <Tag tone={state === 'complete' ? 'good' : state === 'inProgress' ? 'warn' : 'plain'}>
            {t(`applicant.task.${state}`)}
          </Tag>
        </li>
      ))}
    </TaskItems>
  );
}

/** How far a section of questions has come; nothing for any other section. */
function Answered({ section }: { readonly section: string }) {
  const { t } = useMessages();
  const { content, form } = useDraft();
  const questions = visibleSections(form, content.answers).find(({ id }) => section === `form:${id}`)?.questions;
  const progress = answerProgress(questions ?? [], content);
  return progress.asked > 0 && <span className={styles['answered']}>{t('applicant.form.answered', progress)}</span>;
}
