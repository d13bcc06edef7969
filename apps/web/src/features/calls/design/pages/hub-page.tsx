import { Actions, buttonClass, Notice, PageHeader, Tag, TaskItems } from '@trilot/ui';
import { Link, useLocation } from 'react-router';
import { formatInstant } from '@trilot/i18n';
import { useMessages } from '../../../../shared/messages';
import { usePageTitle } from '../../../../shared/page';
import { useCallText } from '../../../../shared/text';
import { useCallWords } from '../../changes/use-call-words';
import { CancelCall } from '../cancel-call';
import { useCallTitle } from '../design-frame';
import { designPages } from '../design-pages';
import styles from '../design.module.css';
import { designPath, placeAddress } from '../places';
import { useDesign } from '../use-design';
import { usePageName } from '../use-page-name';

/** What a copy brings along: the places that have to be looked at. */
export interface CopyNews {
  readonly toChange?: readonly string[];
}

/** The call as a task list: what there is to design, what lacks something, and what can be done with the whole. */
export function HubPage() {
  const { t } = useMessages();
  const { slug, view, definition, problems } = useDesign();
  const text = useCallText(definition.referenceLanguage);
  const nameOf = usePageName();
  const title = useCallTitle();
  usePageTitle(title);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to="/manage/calls">{t('manager.design.list')}</Link>
            {text(definition.edition).text && <> · {text(definition.edition).text}</>}
          </>
        }
        title={title}
      />
      <p className={styles['tags']}>
        <Tag tone={view.state === 'published' ? 'good' : 'plain'}>{t(`manager.design.state.${view.state}`)}</Tag>
      </p>
      <Standing />
      <ToChange />
      <TaskItems>
        {designPages(definition, problems).map((page) => (
          <li key={page.to}>
            <Link to={designPath(slug, page.to)}>{nameOf(page)}</Link>
            <Tag tone={page.barring === 0 ? 'good' : 'warn'}>{t('manager.design.toMend', { count: page.barring })}</Tag>
          </li>
        ))}
      </TaskItems>
      <Acts />
    </>
  );
}

/** Where the call stands and what that means for whoever changes it. */
function Standing() {
  const { t, language } = useMessages();
  const { view } = useDesign();
  if (view.state === 'cancelled') return <Notice tone="bad">{t('manager.design.cancelled')}</Notice>;
  if (view.state === 'published') return <Notice>{t('manager.design.corrigendum')}</Notice>;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = formatInstant(view.updatedAt, own, language);
  return view.updatedBy ? <p>{t('manager.design.updated', { name: view.updatedBy, at })}</p> : null;
}

/** After a copy: everything that is different each year, each a link to its place. */
function ToChange() {
  const { t } = useMessages();
  const { slug, definition } = useDesign();
  const { toChange } = (useLocation().state ?? {}) as CopyNews;
  const words = useCallWords(definition);
  if (!toChange) return null;
  return (
    <Notice tone="warn">
      <p>{t('manager.design.toChange')}</p>
      <ul>
        {toChange.map((path) => (
          <li key={path}>
            <Link to={placeAddress(slug, path)}>{words.placeName(path)}</Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function Acts() {
  const { t } = useMessages();
  const { slug, view } = useDesign();
  const link = (page: string, label: string, primary = false) => (
    <Link className={buttonClass(primary ? 'primary' : 'secondary')} to={designPath(slug, page)}>
      {label}
    </Link>
  );
  return (
    <>
      <Actions>
        {view.state === 'draft' && link('check', t('manager.design.check'), true)}
        {view.state === 'draft' && link('publish', t('manager.design.publish'))}
        {view.state === 'published' && link('change', t('manager.design.change'), true)}
        {view.state === 'published' && link('extend', t('manager.design.extend'))}
        {view.state !== 'cancelled' && link('sandbox', t('manager.sandbox.open'))}
        {view.publishedVersion > 0 && link('versions', t('terms.versions.title'))}
      </Actions>
      <CancelCall />
    </>
  );
}
