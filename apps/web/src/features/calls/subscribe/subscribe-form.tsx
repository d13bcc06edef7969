import { useMutation } from '@tanstack/react-query';
import { LOT_KINDS, type LotKind } from '@trilot/domain';
import { formatCountry, INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Button, CheckboxGroup, ErrorSummary, Notice, SelectField, TextField } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { api, ProblemError, send } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import type { CallFilter } from '../call-filter';

/** Asking to be told of new calls by mail; what the list shows is what is wanted, until something else is chosen. */
export function SubscribeForm({
  countries,
  filter,
}: {
  /** Countries to choose from, ISO 3166-1. */
  readonly countries: readonly string[];
  readonly filter: CallFilter;
}) {
  const { t, language: shown } = useMessages();
  const [email, setEmail] = useState('');
  const [wanted, setWanted] = useState<readonly string[]>(filter.country === '' ? [] : [filter.country]);
  const [kind, setKind] = useState<LotKind | ''>(filter.kind);
  const [language, setLanguage] = useState<InterfaceLanguage>(shown);
  const ask = useMutation({
    mutationFn: () =>
      send(
        api.POST('/api/subscriptions', {
          body: { email, language, countries: [...wanted], lotKind: kind === '' ? null : kind },
        }),
      ).then(() => email),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ask.mutate();
  };
  return (
    <form onSubmit={submit} noValidate>
      <AskFailure of={ask.error} />
      <p>{t('account.subscribe.text')}</p>
      <TextField
        id="subscribe-email"
        label={t('account.email')}
        type="email"
        autoComplete="email"
        value={email}
        onChange={setEmail}
      />
      <CheckboxGroup
        legend={t('account.subscribe.countries')}
        hint={t('account.subscribe.countriesHint')}
        options={countries.map((code) => ({ value: code, label: formatCountry(code, shown) }))}
        values={wanted}
        onChange={setWanted}
      />
      <SelectField
        label={t('account.subscribe.kind')}
        value={kind}
        onChange={(value) => setKind(value as LotKind | '')}
        options={[
          { value: '', label: t('account.subscribe.allKinds') },
          ...LOT_KINDS.map((value) => ({ value, label: t(`common.lot.${value}`) })),
        ]}
      />
      <SelectField
        label={t('account.subscribe.language')}
        value={language}
        onChange={(value) => setLanguage(value as InterfaceLanguage)}
        options={INTERFACE_LANGUAGES.map((code) => ({ value: code, label: LANGUAGE_NAMES[code] }))}
      />
      <Actions>
        <Button type="submit" disabled={ask.isPending || email.trim() === ''}>
          {t('account.subscribe.send')}
        </Button>
      </Actions>
      {ask.isSuccess && <Notice role="status">{t('account.subscribe.sent', { email: ask.data })}</Notice>}
    </form>
  );
}

function AskFailure({ of: error }: { readonly of: unknown }) {
  const { t, language } = useMessages();
  if (error === null) return null;
  // where no mail is sent there are other ways to be told
  if (error instanceof ProblemError && error.code === 'MAIL_NOT_CONFIGURED') {
    return <Notice role="status">{t('account.subscribe.noMail')}</Notice>;
  }
  return (
    <ErrorSummary
      title={t('common.problem')}
      items={[{ text: errorMessage(error, t, language), href: '#subscribe-email' }]}
    />
  );
}
