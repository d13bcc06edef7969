import type { EvaluationGrid } from '@trilot/domain';
import { callAtStage, gridOf } from '@trilot/domain';
import { formatCountry, formatNumber } from '@trilot/i18n';
import { EmptyState, PageHeader, pinnedCell, Tag, VisuallyHidden, WideTable } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useRoleRefusal } from '../../../shared/permission';
import { useCallText } from '../../../shared/text';
import { definitionOf, type Divergences, useCall, useDivergences } from '../api/selection';
import { useGateSentence } from '../hooks/use-gate-sentence';
import { useStage } from '../hooks/use-stage';
import styles from './selection.module.css';
import { StageSwitch } from './stage-switch';
import { assignmentsPath, boardPath } from './waiting';

type Proposal = Divergences['proposals'][number];

/** The proposals of a lot whose two sheets diverge, and what has become of the third. */
export function DivergencesPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const divergences = useDivergences(lotId, useStage());
  const call = useCall(divergences.data?.callSlug);
  const data = divergences.data && call.data ? { view: divergences.data, call: call.data } : undefined;
  return (
    <>
      {!data && <PageHeader title={t('scoring.divergence.title')} />}
      <Answer query={{ data, error: divergences.error ?? call.error }}>
        {(loaded) => (
          <LotDivergences view={loaded.view} grid={gridOf(callAtStage(definitionOf(loaded.call), loaded.view.stage))} />
        )}
      </Answer>
    </>
  );
}

interface ViewProps {
  readonly view: Divergences;
  readonly grid: EvaluationGrid;
}

function LotDivergences({ view, grid }: ViewProps) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(view.lot.title);
  const call = text(view.callTitle);
  usePageTitle(`${t('scoring.divergence.title')}: ${title.text}`);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/${view.callSlug}`} lang={call.lang}>
              {call.text}
            </Link>{' '}
            · <Link to={`${boardPath(view.lot.id)}?stage=${view.stage}`}>{t('manager.board.title')}</Link> ·{' '}
            {t('scoring.divergence.title')}
          </>
        }
        title={<span lang={title.lang}>{title.text}</span>}
        lead={
          view.needed === 2
            ? t('scoring.divergence.lead', { limit: view.limit })
            : t('scoring.divergence.never', { needed: view.needed })
        }
      />
      <StageSwitch stage={view.stage} stages={view.stages} />
      {view.proposals.length === 0 ? (
        <EmptyState title={t('scoring.divergence.none.title')}>
          {view.needed === 2 && <p>{t('scoring.divergence.none.text')}</p>}
        </EmptyState>
      ) : (
        <DivergenceTable view={view} grid={grid} />
      )}
    </>
  );
}

function DivergenceTable({ view, grid }: ViewProps) {
  const { t, language } = useMessages();
  return (
    <WideTable caption={t('scoring.divergence.caption')}>
      <thead>
        <tr>
          <th scope="col" className={pinnedCell}>
            {t('scoring.divergence.proposal')}
          </th>
          <th scope="col">{t('scoring.divergence.sheets')}</th>
          <th scope="col">{t('scoring.divergence.why')}</th>
          <th scope="col">{t('scoring.divergence.third')}</th>
        </tr>
      </thead>
      <tbody>
        {view.proposals.map((proposal) => (
          <tr key={proposal.proposalId}>
            <th scope="row" className={`${pinnedCell} ${styles['criterion']}`}>
              <strong>{proposal.reference}</strong>
              <span className={styles['note']}>
                {proposal.title}
                <br />
                {proposal.municipalityName}, {formatCountry(proposal.territory, language)}
              </span>
            </th>
            <td className={styles['sheets']}>
              <ul className={styles['plain']}>
                {proposal.sheets.map(({ evaluatorName, total }) => (
                  <li key={evaluatorName}>
                    {evaluatorName}: <strong>{formatNumber(total, language)}</strong>
                  </li>
                ))}
              </ul>
            </td>
            <Why proposal={proposal} grid={grid} />
            <Third proposal={proposal} view={view} />
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The difference, and the minimums that one of the two sheets misses. */
function Why({ proposal, grid }: { readonly proposal: Proposal; readonly grid: EvaluationGrid }) {
  const { t } = useMessages();
  const gateSentence = useGateSentence(grid);
  const { difference } = proposal;
  return (
    <td className={styles['words']}>
      {proposal.reason === 'difference' ? (
        <strong>{t('scoring.divergence.points', { difference })}</strong>
      ) : (
        t('scoring.divergence.points', { difference })
      )}
      {proposal.sheets.flatMap(({ evaluatorName, missed }) =>
        missed.map((failed) => (
          <span key={`${evaluatorName}${failed.gate}${failed.id}`} className={styles['note']}>
            {t('scoring.divergence.misses', { name: evaluatorName, gate: gateSentence(failed) })}
          </span>
        )),
      )}
    </td>
  );
}

/** Who is the third and how far, or the way to somebody. */
function Third({ proposal, view }: { readonly proposal: Proposal; readonly view: Divergences }) {
  const { t } = useMessages();
  const mayAssign = useRoleRefusal()('assignment:manage') === null && !view.frozen;
  if (proposal.thirds.length > 0) {
    return (
      <td className={styles['sheets']}>
        <ul className={styles['plain']}>
          {proposal.thirds.map(({ evaluatorName, state }) => (
            <li key={evaluatorName}>
              {evaluatorName}{' '}
              <Tag tone={state === 'submitted' ? 'good' : 'plain'}>{t(`scoring.divergence.state.${state}`)}</Tag>
            </li>
          ))}
        </ul>
      </td>
    );
  }
  return (
    <td className={styles['sheets']}>
      <Tag tone="warn">{t('scoring.divergence.none')}</Tag>{' '}
      {mayAssign && (
        <Link to={`${assignmentsPath(view.lot.id)}?show=diverging`}>
          {t('scoring.divergence.assign')} <VisuallyHidden>{proposal.reference}</VisuallyHidden>
        </Link>
      )}
    </td>
  );
}
