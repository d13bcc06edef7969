import { type ConsistencyProblem, isAdvice } from '@trilot/domain';
import { Actions, buttonClass, Notice, PageHeader, Tag } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { usePageTitle } from '../../../../shared/page';
import { useCallTitle } from '../design-frame';
import { designPages } from '../design-pages';
import styles from '../design.module.css';
import { designPath, pageOf, placeAddress, problemPlace } from '../places';
import { useDesign } from '../use-design';
import { usePageName } from '../use-page-name';
import { useProblemSentence } from '../use-problem-sentence';

/** Everything that stands in the way of publishing, as sentences that lead to where they are mended. */
export function CheckPage() {
  const { t } = useMessages();
  const { slug, definition, problems, published } = useDesign();
  const title = t('manager.design.check');
  const callTitle = useCallTitle();
  const nameOf = usePageName();
  usePageTitle(`${title} – ${callTitle}`);
  const barring = problems.filter(({ check }) => !isAdvice(check)).length;
  const pages = designPages(definition, problems).map((page) => ({
    page,
    found: problems.filter((problem) => {
      const at = pageOf(problemPlace(problem, definition));
      return at === page.to || at.startsWith(`${page.to}/`);
    }),
  }));
  return (
    <>
      <PageHeader
        kicker={<Link to={designPath(slug)}>{callTitle}</Link>}
        title={title}
        lead={t('manager.design.check.lead')}
      />
      {barring === 0 ? (
        <Notice tone="good">{t('manager.design.check.ready')}</Notice>
      ) : (
        <Notice tone="warn">{t('manager.design.check.barring', { count: barring })}</Notice>
      )}
      {pages
        .filter(({ found }) => found.length > 0)
        .map(({ page, found }) => (
          <section key={page.to}>
            <h2>{nameOf(page)}</h2>
            <ProblemList problems={found} />
          </section>
        ))}
      <Actions>
        {published === null && (
          <Link className={buttonClass()} to={designPath(slug, 'publish')}>
            {t('manager.design.publish')}
          </Link>
        )}
        <Link className={buttonClass('secondary')} to={designPath(slug)}>
          {t('manager.design.toHub')}
        </Link>
      </Actions>
    </>
  );
}

/** Problems as sentences, each a link to the place that mends it. */
export function ProblemList({ problems }: { readonly problems: readonly ConsistencyProblem[] }) {
  const { t } = useMessages();
  const { slug, definition } = useDesign();
  const sentenceOf = useProblemSentence();
  return (
    <ul className={styles['problems']}>
      {problems.map((problem) => (
        <li key={JSON.stringify(problem)}>
          <Link to={placeAddress(slug, problemPlace(problem, definition))}>{sentenceOf(problem)}</Link>{' '}
          {isAdvice(problem.check) && <Tag>{t('manager.design.check.advice')}</Tag>}
        </li>
      ))}
    </ul>
  );
}
