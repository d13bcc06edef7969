import { checkTerritoryCode } from '@trilot/domain';
import { Actions, Button, Card, Notice } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { EMPTY_PROFILE, MunicipalityFields, readProfile } from '../municipality/municipality-fields';
import { useAct } from '../use-act';
import styles from './people.module.css';
import { TerritoryField } from './territory-field';

/** Enters a municipality into the register. */
export function EnterMunicipality({ onEntered }: { readonly onEntered: (name: string) => void }) {
  const { t, language } = useMessages();
  const [typed, setTyped] = useState(EMPTY_PROFILE);
  const [territory, setTerritory] = useState('');
  const [tried, setTried] = useState(false);
  const profile = readProfile(typed, language);
  const enter = useAct(
    (body: NonNullable<typeof profile>) =>
      send(api.POST('/api/managed-municipalities', { body: { ...body, territory } })),
    (_, { name }) => {
      setTyped(EMPTY_PROFILE);
      setTerritory('');
      setTried(false);
      onEntered(name);
    },
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (profile && !checkTerritoryCode(territory)) enter.mutate(profile);
  };
  return (
    <Card>
      <details className={styles['more']}>
        <summary>{t('account.register.add')}</summary>
        <form onSubmit={submit} noValidate>
          <Failure of={enter.error} field="municipality-name" />
          <MunicipalityFields typed={typed} tried={tried} onChange={setTyped} />
          <TerritoryField value={territory} tried={tried} onChange={setTerritory} />
          <Actions>
            <Button type="submit" disabled={enter.isPending}>
              {t('account.register.enter')}
            </Button>
          </Actions>
        </form>
      </details>
      {enter.isSuccess && (
        <Notice tone="good" role="status">
          {t('account.register.entered', { name: enter.variables.name })}
        </Notice>
      )}
    </Card>
  );
}
