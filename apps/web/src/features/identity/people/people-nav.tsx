import { NavLink } from 'react-router';
import { useMessages } from '../../../shared/messages';
import styles from './people.module.css';

/** Between accounts and the register. */
export function PeopleNav() {
  const { t } = useMessages();
  return (
    <nav className={styles['nav']} aria-label={t('account.people.sections')}>
      <NavLink to="/people" end>
        {t('account.people.title')}
      </NavLink>
      <NavLink to="/people/municipalities">{t('account.register.title')}</NavLink>
    </nav>
  );
}
