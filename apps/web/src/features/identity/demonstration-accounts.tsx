import { type Role, ROLES } from '@trilot/domain';
import { Button, Card } from '@trilot/ui';
import type { Schemas } from '../../shared/api';
import { useMessages } from '../../shared/messages';
import styles from './sign-in.module.css';

type Account = Schemas['DemonstrationAccountView'];

const isRole = (role: string): role is Role => ROLES.some((own) => own === role);

interface Choice {
  readonly accounts: readonly Account[];
  readonly onChoose: (email: string) => void;
}

/** Who can be tried out: the funder's side by role, and somebody of each municipality. */
export function DemonstrationAccounts({ accounts, onChoose }: Choice) {
  const { t } = useMessages();
  const municipalities = accounts.filter(({ role }) => !isRole(role));
  return (
    <Card>
      <h2>{t('public.signIn.demonstration')}</h2>
      <p>{t('public.signIn.demonstrationText')}</p>
      <h3>{t('public.signIn.municipalities')}</h3>
      <div className={styles['scroller']}>
        <Accounts accounts={municipalities} onChoose={onChoose} nameOf={({ role, name }) => `${role} · ${name}`} />
      </div>
      {ROLES.map((role) => {
        const people = accounts.filter((account) => account.role === role);
        return (
          people.length > 0 && (
            <div key={role}>
              <h3>{t(`public.role.${role}`)}</h3>
              <Accounts accounts={people} onChoose={onChoose} nameOf={({ name }) => name} />
            </div>
          )
        );
      })}
    </Card>
  );
}

function Accounts({ accounts, onChoose, nameOf }: Choice & { readonly nameOf: (account: Account) => string }) {
  return (
    <ul className={styles['accounts']}>
      {accounts.map((account) => (
        <li key={account.email}>
          <Button kind="quiet" small onClick={() => onChoose(account.email)}>
            {nameOf(account)}
          </Button>
        </li>
      ))}
    </ul>
  );
}
