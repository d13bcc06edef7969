import { Actions, buttonClass, Notice, PageHeader } from '@trilot/ui';
import { type ReactNode, useEffect } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { useDraft } from '../hooks/use-draft';
import { useSectionTitle } from '../hooks/use-section-title';
import { useTasks } from '../hooks/use-tasks';
import { SectionComments } from './section-comments';
import { SectionNav } from './section-nav';
import { sectionPath } from './section-path';
import styles from './writing.module.css';

/** A section's page: heading, the section itself, and the way on. Everything is saved while it is typed. */
export function SectionFrame({
  section,
  lead,
  children,
}: {
  readonly section: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t, language } = useMessages();
  const { proposal, content, home, remembered } = useDraft();
  const { refusal } = proposal.abilities.edit;
  const title = useSectionTitle()(section);
  usePageTitle(title);
  useFocusOnAnchor();
  const sections = useTasks().map((task) => task.section);
  const next = sections[sections.indexOf(section) + 1];
  return (
    <div className={styles['frame']}>
      <SectionNav />
      <div>
        <PageHeader
          kicker={<Link to={home}>{content.title || t('applicant.untitled')}</Link>}
          title={title}
          lead={lead}
        />
        {/* nobody writes in vain */}
        {refusal ? <Notice tone="warn">{problemMessage(refusal, t, language)}</Notice> : children}
        {remembered && <SectionComments key={section} section={section} />}
        <Actions>
          <Link className={buttonClass()} to={next ? sectionPath(home, next) : `${home}/check`}>
            {t(next ? 'writing.continue' : 'applicant.hub.check')}
          </Link>
          <Link className={buttonClass('secondary')} to={home}>
            {t('writing.toHub')}
          </Link>
          {remembered && <Link to={`${home}/history`}>{t('writing.history.title')}</Link>}
        </Actions>
      </div>
    </div>
  );
}

/** A link from the list of what is missing leads into the field itself. */
function useFocusOnAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    const field = target.matches('input, textarea, select')
      ? target
      : (target.querySelector<HTMLElement>('textarea, input') ?? target.querySelector('button'));
    field?.focus();
  }, [hash]);
}
