import { useQuery } from '@tanstack/react-query';
import { LANGUAGES } from '@trilot/domain';
import { formatCountry, LANGUAGE_NAMES, NAMED_COUNTRIES } from '@trilot/i18n';
import { Actions, Button, CheckboxGroup, Notice, SelectField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { Failure } from '../failure';
import { useAct } from '../use-act';
import type { Person } from '../views';

/** What is known of an evaluator; conflicts of interest are suggested by it. */
export function EvaluatorForm({ person }: { readonly person: Person }) {
  const { t } = useMessages();
  const { id } = person;
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
          languages: LANGUAGES.filter((language) => languages.includes(language)),
          municipalityId: employer || null,
        },
      }),
    ),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
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
