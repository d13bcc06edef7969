import { MAX_CAPACITY } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { DataTable, numberCell } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { EvaluatorCapacity, LotSuggestion } from '../api/suggestion';
import styles from './assignment.module.css';
import { Pager } from './pager';
import { capacityOf, type Said, typedFor } from './terms';

const ROWS_AT_ONCE = 15;

interface TermsProps {
  readonly view: LotSuggestion;
  /** The capacity of all, as typed. */
  readonly usual: string;
  readonly said: Said;
  readonly onSay: (said: Said) => void;
}

/** How much single evaluators take, where it is another number than for all, and what each knows about. */
export function EvaluatorTerms({ view, usual, said, onSay }: TermsProps) {
  const { t } = useMessages();
  const text = useCallText();
  const [from, setFrom] = useState(0);
  const shown = view.evaluators.slice(from, from + ROWS_AT_ONCE);
  return (
    <details className={styles['terms']}>
      <summary>{t('assigning.suggest.terms')}</summary>
      <p>{t('assigning.suggest.termsHint')}</p>
      <Pager
        label={t('assigning.pager.evaluators')}
        from={from}
        shown={shown.length}
        all={view.evaluators.length}
        page={ROWS_AT_ONCE}
        onMove={setFrom}
      />
      <DataTable caption={t('assigning.suggest.terms')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('assigning.evaluator')}</th>
            <th scope="col" className={numberCell}>
              {t('assigning.suggest.now')}
            </th>
            <th scope="col">{t('assigning.suggest.atMost')}</th>
            {view.priorities.map(({ id, title }) => {
              const name = text(title);
              return (
                <th key={id} scope="col" lang={name.lang}>
                  {name.text}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {shown.map((evaluator) => (
            <TermsRow
              key={evaluator.id}
              evaluator={evaluator}
              priorities={view.priorities}
              usual={usual}
              said={said}
              onSay={onSay}
            />
          ))}
        </tbody>
      </DataTable>
    </details>
  );
}

function TermsRow({
  evaluator,
  priorities,
  usual,
  said,
  onSay,
}: Omit<TermsProps, 'view'> & {
  readonly evaluator: EvaluatorCapacity;
  readonly priorities: LotSuggestion['priorities'];
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { id, name, country, languages, load } = evaluator;
  const typed = typedFor(evaluator, said);
  const expertise = said[id]?.expertise ?? evaluator.expertise;
  const say = (change: NonNullable<Said[string]>) => onSay({ ...said, [id]: { ...said[id], ...change } });
  return (
    <tr>
      <th scope="row">
        {name}
        <span className={styles['place']}>
          {[...(country ? [formatCountry(country, language)] : []), languages.join(', ')].join(' · ')}
        </span>
      </th>
      <td className={numberCell}>{load}</td>
      <td>
        <input
          id={`capacity-${id}`}
          className={styles['capacity']}
          inputMode="numeric"
          aria-label={t('assigning.suggest.capacityOf', { name })}
          aria-invalid={typed !== '' && capacityOf(typed) === null}
          title={t('assigning.suggest.capacityWrong', { max: MAX_CAPACITY })}
          placeholder={usual}
          value={typed}
          onChange={({ target }) => say({ capacity: target.value })}
        />
      </td>
      {priorities.map((priority) => (
        <td key={priority.id}>
          <input
            type="checkbox"
            className={styles['knows']}
            aria-label={t('assigning.suggest.expertiseOf', { name, priority: text(priority.title).text })}
            checked={expertise.includes(priority.id)}
            onChange={({ target }) =>
              say({
                expertise: target.checked
                  ? [...expertise, priority.id]
                  : expertise.filter((one) => one !== priority.id),
              })
            }
          />
        </td>
      ))}
    </tr>
  );
}
