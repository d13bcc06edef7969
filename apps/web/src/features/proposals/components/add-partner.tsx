import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { acceptsTerritory } from '@trilot/domain';
import { Button, Card, TextField } from '@trilot/ui';
import { api, type Schemas, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { useSearch } from '../../../shared/use-search';
import { useDraft } from '../hooks/use-draft';
import styles from './writing.module.css';

type Municipality = Schemas['MunicipalitySummary'];

/** Letters after which the register is asked. */
const ENOUGH = 2;

/** Finds a municipality in the register and makes it a partner. */
export function AddPartner({
  listed,
  onAdd,
}: {
  /** Municipalities that are in the project already. */
  readonly listed: readonly string[];
  readonly onAdd: (municipality: Municipality) => void;
}) {
  const { t } = useMessages();
  const { lot } = useDraft();
  const { typed, setTyped, search } = useSearch();
  const enough = search.length >= ENOUGH;
  const { data = [] } = useQuery({
    queryKey: ['municipalities', search],
    enabled: enough,
    placeholderData: keepPreviousData,
    queryFn: () => send(api.GET('/api/municipalities', { params: { query: { search } } })),
  });
  const found = enough
    ? data.filter(({ id, territory }) => !listed.includes(id) && acceptsTerritory(lot, territory))
    : [];
  const add = (municipality: Municipality) => {
    setTyped('');
    onAdd(municipality);
  };
  return (
    <Card>
      <h2>{t('writing.partners.add')}</h2>
      <TextField
        label={t('writing.partners.find')}
        hint={t('writing.partners.findHint')}
        autoComplete="off"
        value={typed}
        onChange={setTyped}
      />
      <ul className={styles['found']} aria-label={t('writing.partners.found')}>
        {found.map((municipality) => (
          <li key={municipality.id}>
            <Button kind="secondary" small onClick={() => add(municipality)}>
              {t('writing.partners.choose', { name: municipality.name, territory: municipality.territory })}
            </Button>
          </li>
        ))}
      </ul>
      {enough && found.length === 0 && <p role="status">{t('writing.partners.notFound')}</p>}
    </Card>
  );
}
