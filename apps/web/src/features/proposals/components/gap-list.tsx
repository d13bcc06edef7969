import type { Gap } from '@trilot/domain';
import { Card, ErrorSummary } from '@trilot/ui';
import { Link, useNavigate } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useDraft } from '../hooks/use-draft';
import { useGapPlace } from '../hooks/use-gap-place';
import { useSectionTitle } from '../hooks/use-section-title';
import { useTasks } from '../hooks/use-tasks';
import { sectionPath } from './section-path';
import styles from './writing.module.css';

/** How a gap is said and where its link leads. */
function useGapLinks(): (gap: Gap, section: string) => { readonly text: string; readonly href: string } {
  const { t } = useMessages();
  const { home } = useDraft();
  const placeOf = useGapPlace();
  return (gap, section) => {
    const { anchor, subject, sentence } = placeOf(gap);
    return {
      text: subject ? t('writing.check.gap', { subject, sentence }) : sentence,
      href: `${sectionPath(home, section)}#${anchor}`,
    };
  };
}

/** What the server refused the submission for, on top of the page: each a link to the field where it is mended. */
export function RefusedGaps({ gaps, title }: { readonly gaps: readonly Gap[]; readonly title: string }) {
  const navigate = useNavigate();
  const linkOf = useGapLinks();
  const tasks = useTasks();
  const sectionOf = (gap: Gap) =>
    tasks.find((task) => task.gaps.some((own) => JSON.stringify(own) === JSON.stringify(gap)))?.section ?? 'basics';
  return (
    <ErrorSummary
      title={title}
      items={gaps.map((gap) => {
        const { text, href } = linkOf(gap, sectionOf(gap));
        return { text, href, onFollow: () => void navigate(href) };
      })}
    />
  );
}

/** What is still to be done before the proposal can be submitted, section by section. */
export function OpenGaps() {
  const { t } = useMessages();
  const titleOf = useSectionTitle();
  const open = useTasks().filter(({ gaps }) => gaps.length > 0);
  if (open.length === 0) return null;
  return (
    <Card>
      <div className={styles['todo']}>
        <h2>{t('writing.check.missing')}</h2>
        {open.map(({ section, gaps }) => (
          <section key={section}>
            <h3>{titleOf(section)}</h3>
            <GapItems section={section} gaps={gaps} />
          </section>
        ))}
      </div>
    </Card>
  );
}

/** Gaps of one section, each a link to the field where it is mended. */
export function GapItems({ section, gaps }: { readonly section: string; readonly gaps: readonly Gap[] }) {
  const linkOf = useGapLinks();
  return (
    <ul className={styles['gaps']}>
      {gaps.map((gap) => {
        const { text, href } = linkOf(gap, section);
        return (
          <li key={href + text}>
            <Link to={href}>{text}</Link>
          </li>
        );
      })}
    </ul>
  );
}
