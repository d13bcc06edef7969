import { checkTerritoryCode } from '@trilot/domain';
import { Actions, Button, TextField, VisuallyHidden } from '@trilot/ui';
import { useState } from 'react';
import { formatCountry } from '@trilot/i18n';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { territoryWords } from '../../changes/value-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';
import fields from './fields.module.css';
import styles from './items.module.css';

/** Whether a code names a country, or a part of one, that is known to exist. */
function isTerritory(code: string): boolean {
  if (!/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(code)) return false;
  const named = formatCountry(code, 'en') !== code.slice(0, 2);
  return named && (!code.includes('-') || checkTerritoryCode(code) === null);
}

/** The places a lot is open to, by their ISO codes, shown with the names of their countries. */
export function TerritoriesField({ path }: { readonly path: string }) {
  const { t, language } = useMessages();
  const { definition } = useDesign();
  const { value: codes, put } = usePlace<readonly string[]>(path);
  const words = useCallWords(definition);
  const [typed, type] = useState('');
  const [unknown, setUnknown] = useState<readonly string[]>([]);
  const add = () => {
    const wanted = typed
      .toLocaleUpperCase('en')
      .split(/[\s,;]+/)
      .filter((code) => code !== '');
    const lost = wanted.filter((code) => !isTerritory(code));
    put([...new Set([...codes, ...wanted.filter(isTerritory)])]);
    setUnknown(lost);
    // what is no code stays in the field
    type(lost.join(' '));
  };
  return (
    <fieldset className={fields['texts']}>
      <legend>{words.term(path)}</legend>
      <ul className={styles['chips']}>
        {codes.map((code) => (
          <li key={code}>
            <span>{territoryWords(code, language)}</span>
            <Button kind="quiet" small onClick={() => put(codes.filter((other) => other !== code))}>
              <span aria-hidden="true">×</span>
              <VisuallyHidden>
                {t('common.remove')} {territoryWords(code, language)}
              </VisuallyHidden>
            </Button>
          </li>
        ))}
      </ul>
      <TextField
        id={anchorOf(path)}
        label={t('manager.design.territories.codes')}
        hint={t('manager.design.territories.hint')}
        narrow
        value={typed}
        onChange={type}
        error={unknown.length > 0 ? t('manager.design.territories.unknown', { codes: unknown.join(', ') }) : null}
      />
      <Actions>
        <Button kind="secondary" small onClick={add}>
          {t('manager.design.territories.add')}
        </Button>
      </Actions>
    </fieldset>
  );
}
