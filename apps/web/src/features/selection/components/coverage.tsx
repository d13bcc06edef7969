import {
  type CallDefinition,
  coverageByCountry,
  coverageByPriority,
  formatPlainAmount,
  formatRational,
  gridOf,
  gridQuestions,
} from '@trilot/domain';
import { formatCountry, formatNumber } from '@trilot/i18n';
import { DataTable, numberCell } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { BoardRow } from '../api/selection';
import { MEAN_PLACES } from '../hooks/use-gate-sentence';
import styles from './selection.module.css';

interface CoverageProps {
  readonly rows: readonly BoardRow[];
  readonly definition: CallDefinition;
  /** Whether the lot gives money: without it there are no amounts. */
  readonly grants: boolean;
  /** Whether concept notes are invited rather than proposals selected. */
  readonly invites: boolean;
}

/** What the decisions on the board come to, by country and by priority. */
export function Coverage(props: CoverageProps) {
  const { t } = useMessages();
  return (
    <section aria-labelledby="coverage">
      <h2 id="coverage">{t('manager.coverage.title')}</h2>
      <p>{t('manager.coverage.lead')}</p>
      <div className={styles['coverage']}>
        <Countries {...props} />
        <Priorities {...props} />
      </div>
    </section>
  );
}

function Countries({ rows, definition, grants, invites }: CoverageProps) {
  const { t, language } = useMessages();
  return (
    <DataTable caption={t('manager.coverage.countries')}>
      <thead>
        <tr>
          <th scope="col">{t('manager.coverage.country')}</th>
          <th scope="col" className={numberCell}>
            {t('manager.coverage.evaluated')}
          </th>
          <th scope="col" className={numberCell}>
            {t('manager.coverage.aboveGates')}
          </th>
          <th scope="col" className={numberCell}>
            {t(invites ? 'manager.coverage.invited' : 'manager.coverage.selected')}
          </th>
          {grants && (
            <th scope="col" className={numberCell}>
              {t('manager.coverage.money', { currency: definition.currency })}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {coverageByCountry(rows).map(({ country, evaluated, aboveGates, selected, cents }) => (
          <tr key={country}>
            <th scope="row">{formatCountry(country, language)}</th>
            <td className={numberCell}>{formatNumber(evaluated, language)}</td>
            <td className={numberCell}>{formatNumber(aboveGates, language)}</td>
            <td className={numberCell}>{formatNumber(selected, language)}</td>
            {grants && <td className={numberCell}>{formatPlainAmount(cents, language)}</td>}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function Priorities({ rows, definition, invites }: CoverageProps) {
  const { t, language } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const means = coverageByPriority(rows, definition.priorities, gridQuestions(gridOf(definition)));
  if (means.length === 0) return null;
  return (
    <DataTable caption={t('manager.coverage.priorities')}>
      <thead>
        <tr>
          <th scope="col">{t('manager.coverage.priority')}</th>
          <th scope="col" className={numberCell}>
            {t('manager.coverage.ofAll')}
          </th>
          <th scope="col" className={numberCell}>
            {t(invites ? 'manager.coverage.ofInvited' : 'manager.coverage.ofSelected')}
          </th>
        </tr>
      </thead>
      <tbody>
        {means.map(({ priority, evaluated, selected }) => {
          const title = text(definition.priorities.find(({ id }) => id === priority)!.title);
          return (
            <tr key={priority}>
              <th scope="row" lang={title.lang}>
                {title.text}
              </th>
              <td className={numberCell}>{formatRational(evaluated, language, MEAN_PLACES)}</td>
              <td className={numberCell}>{selected ? formatRational(selected, language, MEAN_PLACES) : '–'}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}
