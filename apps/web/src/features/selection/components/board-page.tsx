import { type CallDefinition, callAtStage } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Meter, Notice, PageHeader, Steps } from '@trilot/ui';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type Board, definitionOf, useBoard, useCall } from '../api/selection';
import { type LotLimit, useLotLimit } from '../hooks/use-lot-limit';
import { useStage } from '../hooks/use-stage';
import { useProposing } from '../hooks/use-proposing';
import { BoardStep } from './board-step';
import { BoardTable } from './board-table';
import { Corrections } from './correct-ranking';
import { Coverage } from './coverage';
import { DepartureDialog } from './departure-dialog';
import { StageSwitch } from './stage-switch';
import { RankingProof } from './ranking-proof';
import { Reports } from './reports';
import styles from './selection.module.css';
import { WhatIf } from './what-if';
import { STEP_ID } from './step-card';

/** The selection board of a lot: from the first score sheet to the approved decisions. */
export function BoardPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const board = useBoard(lotId, useStage());
  const call = useCall(board.data?.callSlug);
  const data = board.data && call.data ? { board: board.data, call: call.data } : undefined;
  return (
    <>
      {!data && <PageHeader title={t('manager.board.title')} />}
      <Answer query={{ data, error: board.error ?? call.error }}>
        {(loaded) => (
          <LotBoard
            board={loaded.board}
            definition={callAtStage(definitionOf(loaded.call), loaded.board.stage)}
            commitment={loaded.call.drawCommitment}
            announced={loaded.board.lot.phase === 'announced'}
          />
        )}
      </Answer>
    </>
  );
}

interface LotBoardProps {
  readonly board: Board;
  readonly definition: CallDefinition;
  /** SHA-256 of the draw seed, published with the call. */
  readonly commitment: string;
  readonly announced: boolean;
}

function LotBoard({ board, definition, commitment, announced }: LotBoardProps) {
  const { t } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const { lot, ranking } = board;
  const title = text(lot.title);
  usePageTitle(`${t('manager.board.title')}: ${title.text}`);
  const standing = `${ranking?.version}${ranking?.state}${ranking?.proposedAt}`;
  useFocusOnStep(standing);
  return (
    <>
      <PageHeader
        kicker={
          <>
            <Link to={`/manage/${board.callSlug}`} lang={text(board.callTitle).lang}>
              {text(board.callTitle).text}
            </Link>{' '}
            · {text(definition.edition).text} · {t('manager.board.title')}
          </>
        }
        title={<span lang={title.lang}>{title.text}</span>}
      />
      <StageSwitch stage={board.stage} stages={board.stages} />
      {ranking?.outdatedSince && <Outdated since={ranking.outdatedSince} />}
      <Corrections key={ranking?.id} board={board} />
      <Steps
        label={t('manager.step.label')}
        steps={(['evaluate', 'freeze', 'propose', 'approve', 'announce'] as const).map((step) =>
          t(`manager.step.${step}`),
        )}
        current={announced ? 5 : stepOf(board)}
      />
      {/* proposed anew, or approved: what was being prepared is over */}
      <Workbench key={standing} board={board} definition={definition} announced={announced} />
      <Excluded board={board} />
      {ranking && (
        <>
          <RankingProof ranking={ranking} rows={board.rows} commitment={commitment} zone={definition.zone} />
          <Reports slug={board.callSlug} stage={board.stage} lot={lot.number} />
        </>
      )}
    </>
  );
}

/** What the screening has put aside: decided on without a place in the ranking. */
function Excluded({ board: { excluded } }: { readonly board: Board }) {
  const { t } = useMessages();
  if (excluded.length === 0) return null;
  return (
    <>
      <h2>{t('manager.board.excluded')}</h2>
      <p>{t('manager.board.excludedText')}</p>
      <ul>
        {excluded.map(({ proposalId, reference, ground, code }) => (
          <li key={proposalId}>
            <Link to={`/manage/screenings/${proposalId}`}>{reference}</Link>:{' '}
            {t(`manager.board.excluded.${ground}`, { code })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Place of the lot's present step. */
function stepOf({ ranking, unfinished }: Board): number {
  if (ranking === null) return unfinished.length > 0 ? 0 : 1;
  return { frozen: 2, proposed: 3, approved: 4 }[ranking.state];
}

/** When the lot has taken a step, the focus goes to what is next. */
function useFocusOnStep(state: string): void {
  const previous = useRef(state);
  useEffect(() => {
    if (previous.current === state) return;
    previous.current = state;
    document.getElementById(STEP_ID)?.focus();
  }, [state]);
}

/** The meter, the next step and the board; while decisions are prepared all three show what they come to. */
function Workbench({ board, definition, announced }: Omit<LotBoardProps, 'commitment'>) {
  const { t } = useMessages();
  const [proposing, setProposing] = useState(false);
  useFocusOnStep(String(proposing));
  const [departing, setDeparting] = useState<string | null>(null);
  const draft = useProposing(board, proposing);
  const { ready } = draft;
  const rows = ready ? draft.rows : board.rows;
  const limit = useLotLimit(board, definition);
  return (
    <>
      <div className={styles['bench']}>
        <div>
          {board.ranking === null && <Notice>{t('manager.board.preview')}</Notice>}
          <LimitMeter
            preselection={board.preselection !== null}
            limit={limit}
            used={limit.used(ready ? draft.usedCents : board.usedCents, rows)}
          />
          <p>
            {board.preselection
              ? t('manager.preselection.rule', { percent: board.preselection.multipleBp / 100 })
              : t(limit.grants ? `manager.board.rule.${board.rules.cutOff}` : 'manager.board.rule.places')}
          </p>
          <p className={styles['before']}>{t('manager.board.tieBreaks')}</p>
          <ol>
            {board.rules.tieBreaks.map((step) => (
              <li key={step}>{t(`common.tieBreak.${step}`)}</li>
            ))}
          </ol>
        </div>
        <BoardStep
          board={board}
          zone={definition.zone}
          limit={limit}
          announced={announced}
          proposing={proposing ? draft : null}
          onPropose={setProposing}
          onDepart={setDeparting}
        />
      </div>
      {board.preselection === null && board.rows.length > 0 && (
        <WhatIf board={board} grants={limit.grants} order={definition.reallocation} />
      )}
      <BoardTable
        board={board}
        definition={definition}
        rows={rows}
        limit={limit}
        onDepart={ready ? setDeparting : null}
      />
      {rows.length > 0 && (
        <Coverage rows={rows} definition={definition} grants={limit.grants} invites={board.preselection !== null} />
      )}
      <DepartureDialog
        board={board}
        limit={limit}
        proposing={draft}
        proposalId={departing}
        onClose={() => setDeparting(null)}
      />
    </>
  );
}

/** What the lot gives, and how much of it the decisions use. */
function LimitMeter({
  limit,
  used,
  preselection,
}: {
  readonly limit: LotLimit;
  readonly used: number;
  readonly preselection: boolean;
}) {
  const { t } = useMessages();
  if (limit.limit === 0) return null;
  const left = limit.limit - used;
  const rest =
    left < 0
      ? t('manager.board.overdrawn', { over: limit.write(-left) })
      : t('manager.board.left', { left: limit.write(left) });
  return (
    <Meter
      label={t(
        preselection
          ? 'manager.preselection.limit'
          : limit.grants
            ? 'manager.board.envelope'
            : 'manager.board.placesOfLot',
      )}
      value={used}
      max={limit.limit}
      text={`${t('manager.board.used', { used: limit.write(used), envelope: limit.written })} · ${rest}`}
    />
  );
}

/** That the frozen ranking no longer matches its inputs: a sheet of it was voided since. */
function Outdated({ since }: { readonly since: string }) {
  const { t, language } = useMessages();
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return <Notice tone="warn">{t('manager.board.outdated', { at: formatInstant(since, zone, language) })}</Notice>;
}
