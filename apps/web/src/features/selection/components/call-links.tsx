import type { Permission } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import type { Overview } from '../api/selection';
import styles from './selection.module.css';

interface CallLink {
  readonly to: string;
  readonly label: MessageId;
  /** Null for what anybody may open. */
  readonly needs: Permission | null;
}

/** The other pages from which a call is run, as far as whoever looks may open them. */
export function CallLinks({ overview }: { readonly overview: Overview }) {
  const { t } = useMessages();
  const refusalOf = useRoleRefusal();
  const links = linksOf(overview).filter(({ needs }) => needs === null || refusalOf(needs) === null);
  return (
    <nav aria-labelledby="call-links">
      <h2 id="call-links">{t('manager.overview.more')}</h2>
      <ul className={styles['callLinks']}>
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to}>{t(label)}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function linksOf({ slug, stage, stages }: Overview): readonly CallLink[] {
  const at = stages.length > 1 ? `?stage=${stage}` : '';
  return [
    { to: `/manage/${slug}/mandate`, label: 'manager.overview.mandate', needs: 'assignment:manage' },
    { to: `/manage/${slug}/progress${at}`, label: 'manager.overview.progress', needs: 'assignment:manage' },
    { to: `/manage/${slug}/conflicts${at}`, label: 'manager.overview.conflicts', needs: 'conflict:declare' },
    { to: `/manage/${slug}/letters${at}`, label: 'manager.announce.letters', needs: 'announcement:make' },
    { to: `/manage/${slug}/exports`, label: 'manager.overview.exports', needs: 'export:make' },
    { to: `/manage/${slug}/clarifications`, label: 'manager.overview.clarifications', needs: 'call:manage' },
    { to: `/manage/calls/${slug}`, label: 'manager.overview.design', needs: 'call:manage' },
    { to: `/calls/${slug}`, label: 'manager.overview.public', needs: null },
  ];
}
