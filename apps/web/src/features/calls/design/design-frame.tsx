import { Actions, buttonClass, PageHeader, VisuallyHidden } from '@trilot/ui';
import { type ReactNode, useEffect } from 'react';
import { Link, NavLink, useLocation } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type DesignPage, designPages } from './design-pages';
import styles from './design.module.css';
import { designPath } from './places';
import { useDesign } from './use-design';
import { usePageName } from './use-page-name';

/** The name of the call, for the line above a heading. */
export function useCallTitle(): string {
  const { t } = useMessages();
  const { definition } = useDesign();
  return useCallText(definition.referenceLanguage)(definition.title).text || t('manager.design.untitled');
}

/** A page of the designer: the others beside it, its heading, itself, and the way on. */
export function DesignFrame({
  page,
  title,
  lead,
  children,
}: {
  /** Its address under the call; pages inside another one name that one. */
  readonly page: string;
  /** Where it is not the page's own name. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useMessages();
  const { slug, definition, problems, locked } = useDesign();
  const nameOf = usePageName();
  const pages = designPages(definition, problems);
  const at = pages.findIndex(({ to }) => to === page);
  const heading = title ?? (pages[at] ? nameOf(pages[at]) : '');
  const callTitle = useCallTitle();
  const next = pages[at + 1];
  usePageTitle(`${heading} – ${callTitle}`);
  useFocusOnAnchor();
  return (
    <div className={styles['frame']}>
      <PageNav pages={pages} />
      <div>
        <PageHeader kicker={<Link to={designPath(slug)}>{callTitle}</Link>} title={heading} lead={lead} />
        <fieldset className={styles['fields']} disabled={locked}>
          {children}
        </fieldset>
        <Actions>
          <Link className={buttonClass()} to={designPath(slug, next?.to ?? 'check')}>
            {next ? t('manager.design.next', { page: nameOf(next) }) : t('manager.design.check')}
          </Link>
          <Link className={buttonClass('secondary')} to={designPath(slug)}>
            {t('manager.design.toHub')}
          </Link>
        </Actions>
      </div>
    </div>
  );
}

/** The pages beside the one that is shown, each with whether it lacks something; on wide screens only. */
function PageNav({ pages }: { readonly pages: readonly DesignPage[] }) {
  const { t } = useMessages();
  const { slug } = useDesign();
  const nameOf = usePageName();
  return (
    <nav className={styles['pages']} aria-label={t('manager.design.pages')}>
      <ol>
        {pages.map((page) => (
          <li key={page.to}>
            <NavLink to={designPath(slug, page.to)}>
              <span className={styles['mark']} data-complete={page.barring === 0} aria-hidden="true" />
              <span>
                {nameOf(page)} <VisuallyHidden>{t('manager.design.toMend', { count: page.barring })}</VisuallyHidden>
              </span>
            </NavLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** A link from the list of problems leads into the field itself. */
function useFocusOnAnchor(): void {
  const { hash } = useLocation();
  useEffect(() => {
    const target = hash && document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!target) return;
    const field = target.matches('input, textarea, select, button')
      ? target
      : target.querySelector<HTMLElement>('input, textarea, select, button');
    (field ?? target).focus();
    target.scrollIntoView({ block: 'center' });
  }, [hash]);
}
