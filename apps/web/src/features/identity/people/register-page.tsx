import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { EmptyState, PageHeader, TextField } from '@trilot/ui';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { Items } from '../items';
import { EnterMunicipality } from './enter-municipality';
import { PeopleNav } from './people-nav';
import styles from './people.module.css';
import { RegisterItem } from './register-item';
import { useSearch } from '../../../shared/use-search';

/** The register of municipalities: what is in it, who acts for whom, and new entries. */
export function RegisterPage() {
  const { t } = useMessages();
  usePageTitle(t('account.register.title'));
  const { typed, setTyped, search } = useSearch();
  const query = useQuery({
    queryKey: ['register', search],
    placeholderData: keepPreviousData,
    queryFn: () => send(api.GET('/api/managed-municipalities', { params: { query: { search } } })),
  });
  return (
    <>
      <PageHeader title={t('account.register.title')} lead={t('account.register.lead')} />
      <PeopleNav />
      <EnterMunicipality onEntered={setTyped} />
      <div className={styles['search']} role="search">
        <TextField label={t('account.register.find')} value={typed} onChange={setTyped} />
      </div>
      <Answer query={query}>
        {(list) =>
          list.length === 0 ? (
            <EmptyState title={t('account.register.none')}>
              <p>{t('account.register.noneText')}</p>
            </EmptyState>
          ) : (
            <Items>
              {list.map((municipality) => (
                <RegisterItem key={municipality.id} municipality={municipality} />
              ))}
            </Items>
          )
        }
      </Answer>
    </>
  );
}
