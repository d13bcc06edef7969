import { Button, FieldGroup, SelectField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import styles from './people.module.css';

interface Employer {
  readonly value: string;
  readonly label: string;
}

/** Municipalities that have employed somebody before, out of those in the register. */
export function EarlierEmployers({
  chosen,
  offered,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly offered: readonly Employer[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useMessages();
  const employers = offered.filter(({ value }) => chosen.includes(value));
  return (
    <FieldGroup legend={t('account.people.earlier')}>
      {() => (
        <>
          {employers.length === 0 ? (
            <p>{t('account.people.earlier.none')}</p>
          ) : (
            <ul className={styles['employers']}>
              {employers.map(({ value, label }) => (
                <li key={value}>
                  {label}{' '}
                  <Button
                    kind="quiet"
                    small
                    aria-label={t('account.people.earlier.remove', { name: label })}
                    onClick={() => onChange(chosen.filter((id) => id !== value))}
                  >
                    ×
                  </Button>
                </li>
              ))}
            </ul>
          )}
          <SelectField
            label={t('account.people.earlier.add')}
            value=""
            onChange={(value) => value !== '' && onChange([...chosen, value])}
            options={[{ value: '', label: '–' }, ...offered.filter(({ value }) => !chosen.includes(value))]}
          />
        </>
      )}
    </FieldGroup>
  );
}
