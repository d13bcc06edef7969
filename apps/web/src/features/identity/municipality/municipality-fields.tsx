import { formatNumber, type InterfaceLanguage } from '@trilot/i18n';
import { TextField } from '@trilot/ui';
import type { Schemas } from '../../../shared/api';
import { useMessages } from '../../../shared/messages';
import { readPeople } from './read-people';

type Profile = Schemas['ChangeMunicipalityRequest'];

/** What is in the fields: the population as it is typed. */
export type TypedProfile = Readonly<Record<keyof Profile, string>>;

export const EMPTY_PROFILE: TypedProfile = { name: '', localName: '', population: '', registerNumber: '' };

export function typedProfile(
  { name, localName, population, registerNumber }: Profile,
  language: InterfaceLanguage,
): TypedProfile {
  return { name, localName, population: formatNumber(population, language), registerNumber };
}

/** What was typed, as it is sent; null while the population cannot be read. */
export function readProfile(typed: TypedProfile, language: InterfaceLanguage): Profile | null {
  const population = readPeople(typed.population, language);
  return population === null ? null : { ...typed, population };
}

/** Names, population and register number. */
export function MunicipalityFields({
  typed,
  tried,
  onChange,
}: {
  readonly typed: TypedProfile;
  /** Whether it was sent before: only then is said what cannot be read. */
  readonly tried: boolean;
  readonly onChange: (typed: TypedProfile) => void;
}) {
  const { t, language } = useMessages();
  const { population } = typed;
  const unread = tried && readPeople(population, language) === null;
  const put = (field: keyof TypedProfile) => (value: string) => onChange({ ...typed, [field]: value });
  return (
    <>
      <TextField
        id="municipality-name"
        label={t('account.municipality.name')}
        value={typed.name}
        onChange={put('name')}
      />
      <TextField label={t('account.municipality.localName')} value={typed.localName} onChange={put('localName')} />
      <TextField
        label={t('account.municipality.population')}
        hint={t('account.municipality.populationHint', { example: formatNumber(106_100, language) })}
        error={unread ? t('account.municipality.populationUnread') : null}
        inputMode="numeric"
        narrow
        value={population}
        onChange={put('population')}
      />
      <TextField
        label={t('account.municipality.registerNumber')}
        hint={t('account.municipality.registerNumberHint')}
        narrow
        value={typed.registerNumber}
        onChange={put('registerNumber')}
      />
    </>
  );
}
