import { checkTerritoryCode } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { TextField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';

/** A territory by its code, echoed with its country. */
export function TerritoryField({
  value,
  tried,
  onChange,
}: {
  readonly value: string;
  readonly tried: boolean;
  readonly onChange: (territory: string) => void;
}) {
  const { t, language } = useMessages();
  const unknown = checkTerritoryCode(value);
  return (
    <TextField
      label={t('account.municipality.territory')}
      hint={t('account.register.territoryHint')}
      error={tried && unknown ? problemMessage(unknown, t, language) : null}
      below={unknown ? undefined : formatCountry(value, language)}
      narrow
      value={value}
      // codes are capitals; whoever types small letters means the same
      onChange={(typed) => onChange(typed.trim().toUpperCase())}
    />
  );
}
