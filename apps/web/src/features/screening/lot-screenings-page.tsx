import { formatCountry } from '@trilot/i18n';
import { Actions, DataTable, EmptyState, PageHeader, SelectField, Tag, TextField } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useSome } from '../../shared/some';
import { useCallText } from '../../shared/text';
import { useSearch } from '../../shared/use-search';
import { FILTERS, type Filter, foundBy, shownBy } from './screening-filter';
import { type LotScreenings, type ScreenedProposal, useLotScreenings } from './screenings';
import { StateTag } from './state-tag';
import styles from './screening.module.css';
import { useStage } from './use-stage';

/** Rows that are shown at first. */
const ROWS_AT_FIRST = 40;

/** The proposals of a lot and where their screening stands. */
export function LotScreeningsPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const view = useLotScreenings(lotId, useStage());
  return (
    <>
      {!view.data && <PageHeader title={t('screening.list.title')} />}
      <Answer query={view}>{(data) => <Screenings view={data} />}</Answer>
    </>
  );
}

function Screenings({ view }: { readonly view: LotScreenings }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const [filter, setFilter] = useState<Filter>('all');
  const { typed, setTyped, search } = useSearch();
  const call = text(view.callTitle);
  const lot = text(view.lot.title);
  usePageTitle(`${t('screening.list.title')} – ${lot.text}`);
  const found = view.proposals.filter(shownBy(filter)).filter(foundBy(search, language));
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${view.callSlug}`} lang={call.lang}>
            {call.text}
          </Link>
        }
        title={
          <>
            {t('screening.list.title')}: <span lang={lot.lang}>{lot.text}</span>
          </>
        }
        lead={t('screening.list.lead')}
      />
      {view.proposals.length === 0 ? (
        <EmptyState title={t('screening.list.empty')} />
      ) : (
        <>
          <TextField label={t('screening.list.find')} value={typed} onChange={setTyped} />
          <SelectField
            label={t('screening.list.show')}
            value={filter}
            onChange={(value) => setFilter(value as Filter)}
            options={FILTERS.map((value) => ({
              value,
              label: t(`screening.filter.${value}`, { count: view.proposals.filter(shownBy(value)).length }),
            }))}
          />
          <ScreeningTable key={`${filter} ${search}`} proposals={found} items={view.items} />
        </>
      )}
    </>
  );
}

/** The proposals that are looked for; a long list opens step by step. */
function ScreeningTable({
  proposals,
  items,
}: {
  readonly proposals: readonly ScreenedProposal[];
  readonly items: number;
}) {
  const { t } = useMessages();
  const [some, more] = useSome(proposals, ROWS_AT_FIRST);
  if (proposals.length === 0) return <p role="status">{t('screening.list.noneFound')}</p>;
  return (
    <>
      <DataTable caption={t('screening.list.title')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('screening.register.proposal')}</th>
            <th scope="col">{t('screening.list.state')}</th>
            <th scope="col">{t('screening.list.checklist')}</th>
            <th scope="col">{t('screening.list.inquiries')}</th>
          </tr>
        </thead>
        <tbody>
          {some.map((proposal) => (
            <Row key={proposal.proposalId} proposal={proposal} items={items} />
          ))}
        </tbody>
      </DataTable>
      {more && <Actions>{more}</Actions>}
    </>
  );
}

function Row({ proposal, items }: { readonly proposal: ScreenedProposal; readonly items: number }) {
  const { t, language } = useMessages();
  const { proposalId, reference, title, municipalityName, territory, state, checked, failed, waiting } = proposal;
  return (
    <tr>
      <th scope="row">
        <Link to={`/manage/screenings/${proposalId}`}>{reference}</Link>
        <span className={styles['title']}>{title}</span>
        <span className={styles['place']}>
          {municipalityName}, {formatCountry(territory, language)}
        </span>
      </th>
      <td>
        <StateTag state={state} />
      </td>
      <td>
        {t('screening.list.checked', { checked, items })}
        {failed.length > 0 && (
          <span className={styles['place']}>
            <Tag tone="bad">{t('screening.list.failed', { items: failed.join(', ') })}</Tag>
          </span>
        )}
      </td>
      <td>
        {waiting > 0 && <Tag tone="warn">{t('screening.list.waiting', { count: waiting })}</Tag>}
        {proposal.answered > 0 && (
          <span className={styles['place']}>{t('screening.list.answered', { count: proposal.answered })}</span>
        )}
      </td>
    </tr>
  );
}
