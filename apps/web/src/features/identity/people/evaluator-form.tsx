import { useQuery } from '@tanstack/react-query';
import { checkTerritoryCode, LANGUAGES } from '@trilot/domain';
import { formatCountry, LANGUAGE_NAMES, NAMED_COUNTRIES } from '@trilot/i18n';
import { Actions, Button, CheckboxGroup, Notice, SelectField, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Person } from '../views';
import { EarlierEmployers } from './earlier-employers';

/** What is known of an evaluator; conflicts of interest are suggested by it. */
export function EvaluatorForm({ person }: { readonly person: Person }) {
  const { t, language } = useMessages();
  const { id } = person;
  const [territory, setTerritory] = useState(person.territory ?? '');
  const [tried, setTried] = useState(false);
  const [earlier, setEarlier] = useState<readonly string[]>(person.earlierEmployers.map((employer) => employer.id));
  const unknown = territory === '' ? null : checkTerritoryCode(territory);
  const [country, setCountry] = useState(person.country ?? '');
  const [languages, setLanguages] = useState<readonly string[]>(person.languages);
  const [employer, setEmployer] = useState(person.municipalityId ?? '');
  const countries = useCountries(person.country);
  const employers = useEmployers();
  const save = useAct(() =>
    send(
      api.PUT('/api/managed-people/{id}/evaluator-profile', {
        params: { path: { id } },
        body: {
          country: country || null,
          territory: territory || null,
          languages: LANGUAGES.filter((code) => languages.includes(code)),
          municipalityId: employer || null,
          earlierEmployerIds: [...earlier],
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!unknown) save.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <Failure of={save.error} />
      <SelectField
        label={t('account.people.country')}
        value={country}
        onChange={setCountry}
        options={[{ value: '', label: t('account.people.unknown') }, ...countries]}
      />
      <TextField
        label={t('account.people.region')}
        hint={t('account.people.regionHint')}
        error={tried && unknown ? problemMessage(unknown, t, language) : null}
        narrow
        value={territory}
        // codes are capitals; whoever types small letters means the same
        onChange={(typed) => setTerritory(typed.trim().toUpperCase())}
      />
      <CheckboxGroup
        legend={t('account.people.languages')}
        options={LANGUAGES.map((code) => ({ value: code, label: <span lang={code}>{LANGUAGE_NAMES[code]}</span> }))}
        values={languages}
        onChange={setLanguages}
      />
      <SelectField
        label={t('account.people.employer')}
        value={employer}
        onChange={setEmployer}
        options={[{ value: '', label: t('account.people.noEmployer') }, ...employers]}
      />
      <EarlierEmployers chosen={earlier} offered={employers} onChange={setEarlier} />
      <Actions>
        <Button type="submit" kind="secondary" disabled={save.isPending}>
          {t('account.people.saveProfile')}
        </Button>
      </Actions>
      {save.isSuccess && (
        <Notice tone="good" role="status">
          {t('account.saved')}
        </Notice>
      )}
    </form>
  );
}

/** Countries by their names in the reader's language; the person's own is always among them. */
function useCountries(own: string | null) {
  const { language } = useMessages();
  return [...new Set([...NAMED_COUNTRIES, ...(own === null ? [] : [own])])]
    .map((value) => ({ value, label: formatCountry(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
}

function useEmployers() {
  const query = useQuery({
    queryKey: ['register', ''],
    queryFn: () => send(api.GET('/api/managed-municipalities', { params: { query: {} } })),
  });
  return (query.data ?? []).map(({ id, name, territory }) => ({ value: id, label: `${name} (${territory})` }));
}
