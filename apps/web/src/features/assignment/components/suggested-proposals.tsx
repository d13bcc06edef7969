import { formatCountry } from '@trilot/i18n';
import { DataTable, SelectField, Tag, TextField } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { Answer } from '../../../shared/page';
import { useSearch } from '../../../shared/use-search';
import {
  SUGGESTED_SELECTIONS,
  type SuggestedProposal,
  type SuggestedSelection,
  useSuggestedProposals,
} from '../api/suggestion';
import styles from './assignment.module.css';
import { Pager } from './pager';
import { Reasons, shortfallReasons } from './reasons';

/** Proposals the server gives at once. */
const ROWS_AT_ONCE = 15;

/** Every proposal of a suggestion: who is suggested and why, or what is missing and why. */
export function SuggestedProposals({ id }: { readonly id: string }) {
  const { t } = useMessages();
  const [place, setPlace] = useState<{ readonly show: SuggestedSelection; readonly from: number }>({
    show: 'all',
    from: 0,
  });
  const { typed, setTyped, search } = useSearch();
  const [searched, setSearched] = useState(search);
  // what is found begins at the first of it
  if (searched !== search) {
    setSearched(search);
    setPlace({ ...place, from: 0 });
  }
  const page = useSuggestedProposals(id, { search, ...place });
  return (
    <section>
      <h2>{t('assigning.suggest.proposals')}</h2>
      <Answer query={page}>
        {({ counts, total, from, proposals }) => (
          <>
            <div className={styles['filters']}>
              <SelectField
                label={t('manager.assign.show')}
                value={place.show}
                onChange={(show) => setPlace({ show: show as SuggestedSelection, from: 0 })}
                options={SUGGESTED_SELECTIONS.map((value) => ({
                  value,
                  label: t(`assigning.suggest.show.${value}`, { count: counts[value] }),
                }))}
              />
              <TextField label={t('assigning.suggest.search')} value={typed} onChange={setTyped} />
            </div>
            <Pager
              label={t('assigning.pager.proposals')}
              from={from}
              shown={proposals.length}
              all={total}
              page={ROWS_AT_ONCE}
              onMove={(next) => setPlace({ ...place, from: next })}
            />
            {proposals.length === 0 ? <p>{t('assigning.suggest.empty')}</p> : <Rows proposals={proposals} />}
          </>
        )}
      </Answer>
    </section>
  );
}

function Rows({ proposals }: { readonly proposals: readonly SuggestedProposal[] }) {
  const { t } = useMessages();
  return (
    <DataTable caption={t('assigning.suggest.proposals')} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('manager.assign.proposal')}</th>
          <th scope="col">{t('assigning.suggest.evaluators')}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <Row key={proposal.proposalId} proposal={proposal} />
        ))}
      </tbody>
    </DataTable>
  );
}

function Row({ proposal }: { readonly proposal: SuggestedProposal }) {
  const { t, language } = useMessages();
  const { reference, title, municipalityName, territory, pairs, shortfall } = proposal;
  return (
    <tr>
      <th scope="row" className={styles['suggestedProposal']}>
        {reference}
        <span className={styles['title']}>{title}</span>
        <span className={styles['place']}>
          {municipalityName}, {formatCountry(territory, language)}
        </span>
      </th>
      <td>
        <ul className={styles['pairs']}>
          {pairs.map(({ evaluatorId, evaluatorName, reason }) => (
            <li key={evaluatorId}>
              {evaluatorName}
              <Reasons reason={reason} />
            </li>
          ))}
          {shortfall && (
            <li>
              <Tag tone="warn">{t('assigning.short.missing', { count: shortfall.missing })}</Tag>
              <span className={styles['note']}>
                {t('assigning.short.others', { reasons: shortfallReasons(shortfall, t).join(' · ') })}
              </span>
            </li>
          )}
        </ul>
      </td>
    </tr>
  );
}
