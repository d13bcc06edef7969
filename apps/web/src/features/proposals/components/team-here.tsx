import { Tag, VisuallyHidden } from '@trilot/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { unreadIn, useThreads } from '../api/comments';
import type { Colleague } from '../api/presence';
import { useColleagues } from '../hooks/use-colleagues';
import { useDraft } from '../hooks/use-draft';
import { useSectionTitle } from '../hooks/use-section-title';
import { useTasks } from '../hooks/use-tasks';
import { sectionPath } from './section-path';
import styles from './team.module.css';

/** The team beside the work: who else is in the proposal now and where, and what they say about it. */
export function TeamHere() {
  const { t } = useMessages();
  const { proposal, home } = useDraft();
  const { pathname } = useLocation();
  const titleOf = useSectionTitle();
  const sections = useTasks().map((task) => task.section);
  const section = sections.find((candidate) => pathname === sectionPath(home, candidate)) ?? null;
  const colleagues = useColleagues(section);
  const sentence = ({ name, section: theirs, writing }: Colleague) => {
    if (theirs !== null && theirs === section)
      return t(writing ? 'writing.team.here.writingSame' : 'writing.team.here.same', { name });
    if (theirs === null || !sections.includes(theirs)) return t('writing.team.here.proposal', { name });
    return t(writing ? 'writing.team.here.writing' : 'writing.team.here.open', { name, section: titleOf(theirs) });
  };
  const near = section === null ? [] : colleagues.filter((colleague) => colleague.section === section);
  const unread = unreadIn(useThreads(proposal.id).data ?? []);
  const news = useNews(section, near, sentence);
  return (
    <>
      <VisuallyHidden>
        <span role="status">{news}</span>
      </VisuallyHidden>
      <div className={styles['bar']}>
        <Link to={`/apply/${proposal.id}/comments`}>
          {t('writing.team.comments.link')}{' '}
          {unread > 0 && <Tag tone="accent">{t('writing.team.comments.new', { count: unread })}</Tag>}
        </Link>
        {colleagues.length > 0 && (
          <ul className={styles['here']} aria-label={t('writing.team.here.title')}>
            {colleagues.map((colleague) => (
              <li key={colleague.userId} data-writing={colleague.writing}>
                {sentence(colleague)}
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/**
 * What is said aloud: that somebody has come to the section that the reader is in, and that they write, each once while
 * the reader stays. Whatever happens elsewhere can be read, and interrupts nobody.
 */
function useNews(
  section: string | null,
  near: readonly Colleague[],
  sentence: (colleague: Colleague) => string,
): string {
  const said = useRef<{ section: string | null; marks: ReadonlySet<string> }>({ section, marks: new Set() });
  const [news, setNews] = useState('');
  const markOf = ({ userId, writing }: Colleague) => `${userId} ${writing}`;
  const key = near.map(markOf).join(' ');
  useEffect(() => {
    const before = said.current.section === section ? said.current.marks : new Set<string>();
    const fresh = near.filter((colleague) => !before.has(markOf(colleague)));
    // who writes has come as well: that they only read from now on is no news
    const marks = fresh.flatMap((colleague) => [markOf(colleague), `${colleague.userId} false`]);
    said.current = { section, marks: new Set([...before, ...marks]) };
    if (fresh.length > 0) setNews(fresh.map(sentence).join('. '));
    // told when the people or the section change, not whenever something is drawn
    // oxlint-disable-next-line react/exhaustive-deps
  }, [section, key]);
  return near.length > 0 ? news : '';
}
