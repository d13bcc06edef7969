import { VisuallyHidden } from '@trilot/ui';
import { NavLink } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useSectionTitle } from '../hooks/use-section-title';
import { useTasks } from '../hooks/use-tasks';
import { sectionPath } from './section-path';
import styles from './writing.module.css';

/** The sections beside the one that is written, each with where it stands; on wide screens only. */
export function SectionNav() {
  const { t } = useMessages();
  const { home } = useDraft();
  const tasks = useTasks();
  const titleOf = useSectionTitle();
  return (
    <nav className={styles['sections']} aria-label={t('writing.sections')}>
      <ol>
        {tasks.map(({ section, state }) => (
          <li key={section}>
            <NavLink to={sectionPath(home, section)}>
              <span className={styles['mark']} data-state={state} aria-hidden="true" />
              <span>
                {titleOf(section)} <VisuallyHidden>{t(`applicant.task.${state}`)}</VisuallyHidden>
              </span>
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
