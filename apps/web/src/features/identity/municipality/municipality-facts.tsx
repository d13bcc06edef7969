import { formatCountry, formatNumber } from '@trilot/i18n';
import { Actions, Button, Card, FactList } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Municipality } from '../views';
import { MunicipalityFields, readProfile, typedProfile } from './municipality-fields';

/** What the municipality says of itself, and the form in which a signatory changes it. */
export function MunicipalityFacts({ municipality }: { readonly municipality: Municipality }) {
  const { t } = useMessages();
  const [changing, setChanging] = useState(false);
  return (
    <Card>
      <h2>{t('account.municipality.facts')}</h2>
      {changing ? (
        <ProfileForm municipality={municipality} onDone={() => setChanging(false)} />
      ) : (
        <>
          <Facts municipality={municipality} />
          {municipality.abilities.edit.allowed && (
            <Button kind="secondary" onClick={() => setChanging(true)}>
              {t('account.municipality.change')}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}

function Facts({ municipality }: { readonly municipality: Municipality }) {
  const { t, language } = useMessages();
  const { name, localName, territory, population, registerNumber } = municipality;
  return (
    <>
      <FactList
        facts={[
          [t('account.municipality.name'), name],
          [t('account.municipality.localName'), localName],
          [t('account.municipality.territory'), `${territory} · ${formatCountry(territory, language)}`],
          [t('account.municipality.population'), formatNumber(population, language)],
          [t('account.municipality.registerNumber'), registerNumber],
        ]}
      />
      <p>{t('account.municipality.territoryText')}</p>
    </>
  );
}

function ProfileForm({ municipality, onDone }: { readonly municipality: Municipality; readonly onDone: () => void }) {
  const { t, language } = useMessages();
  const { id, version } = municipality;
  const [typed, setTyped] = useState(() => typedProfile(municipality, language));
  const [tried, setTried] = useState(false);
  const profile = readProfile(typed, language);
  const save = useAct(
    (body: NonNullable<typeof profile>) =>
      send(
        api.PUT('/api/municipalities/{id}', {
          params: { path: { id } },
          headers: { 'If-Match': `"${version}"` },
          body,
        }),
      ),
    onDone,
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (profile) save.mutate(profile);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={save.error} field="municipality-name" />
      <MunicipalityFields typed={typed} tried={tried} onChange={setTyped} />
      <Actions>
        <Button type="submit" disabled={save.isPending}>
          {t('account.save')}
        </Button>
        <Button kind="secondary" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Actions>
    </form>
  );
}
