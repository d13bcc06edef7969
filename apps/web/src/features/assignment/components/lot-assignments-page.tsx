import {
  Actions,
  buttonClass,
  EmptyState,
  ErrorSummary,
  Meter,
  Notice,
  PageHeader,
  SelectField,
  TextField,
} from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useSearch } from '../../../shared/use-search';
import {
  decideConflict,
  type LotAssignments,
  SELECTIONS,
  type Selection,
  useAssign,
  useLotAssignments,
  useTakeBack,
} from '../api/assignments';
import styles from './assignment.module.css';
import { AssignmentMatrix } from './assignment-matrix';
import { ConflictList } from './conflict-list';
import { Kicker } from './kicker';
import { Pager } from './pager';
import { useStage } from './use-stage';

/** Proposals the server gives at once. */
const ROWS_AT_ONCE = 10;

/** The evaluators of a lot's proposals: who has what, who may have it, and why not. */
export function LotAssignmentsPage() {
  const { lotId = '' } = useParams();
  const { t } = useMessages();
  const stage = useStage();
  const [query] = useSearchParams();
  const [place, setPlace] = useState<{ readonly show: Selection; readonly from: number }>({
    show: SELECTIONS.find((value) => value === query.get('show')) ?? 'all',
    from: 0,
  });
  const { typed, setTyped, search } = useSearch();
  const [name, setName] = useState('');
  const [searched, setSearched] = useState(search);
  // what is found begins at the first of it
  if (searched !== search) {
    setSearched(search);
    setPlace({ ...place, from: 0 });
  }
  const view = useLotAssignments(lotId, { stage, search, ...place });
  return (
    <>
      {!view.data && <PageHeader title={t('manager.assign.title')} />}
      <Answer query={view}>
        {(data) => (
          <Assignments view={data}>
            <div className={styles['filters']}>
              <SelectField
                label={t('manager.assign.show')}
                value={place.show}
                onChange={(show) => setPlace({ show: show as Selection, from: 0 })}
                options={SELECTIONS.map((value) => ({
                  value,
                  label: t(`manager.assign.show.${value}`, { count: data.counts[value] }),
                }))}
              />
              <TextField label={t('assigning.matrix.search')} value={typed} onChange={setTyped} />
              <TextField label={t('assigning.matrix.searchEvaluators')} value={name} onChange={setName} />
            </div>
            <Matrix view={data} name={name} onMove={(from) => setPlace({ ...place, from })} />
          </Assignments>
        )}
      </Answer>
    </>
  );
}

function Assignments({ view, children }: { readonly view: LotAssignments; readonly children: React.ReactNode }) {
  const { t } = useMessages();
  const text = useCallText();
  const title = text(view.lot.title);
  usePageTitle(`${t('manager.assign.title')}: ${title.text}`);
  return (
    <>
      <PageHeader
        kicker={<Kicker slug={view.callSlug} title={view.callTitle} />}
        title={
          <>
            {t('manager.assign.title')}: <span lang={title.lang}>{title.text}</span>
          </>
        }
        lead={t('manager.assign.lead', { needed: view.needed })}
      />
      {view.places === 0 ? (
        <EmptyState title={t('manager.assign.empty')} />
      ) : (
        <>
          <Meter
            label={t('manager.assign.progress')}
            value={view.filled}
            max={view.places}
            text={t('manager.overview.of', { done: view.filled, all: view.places })}
          />
          {view.frozen && <Notice>{t('manager.assign.frozen')}</Notice>}
          <Actions>
            {!view.frozen && (
              <Link className={buttonClass('secondary')} to={`suggestion?stage=${view.stage}`}>
                {t('assigning.matrix.toSuggestion')}
              </Link>
            )}
            <Link className={buttonClass('secondary')} to={`/manage/${view.callSlug}/progress?stage=${view.stage}`}>
              {t('assigning.progress.link')}
            </Link>
          </Actions>
          <ConflictList
            conflicts={view.awaited.map(({ assignmentId: id, evaluatorName, ...conflict }) => ({
              ...conflict,
              id,
              personName: evaluatorName,
              decide: (word) => decideConflict(id, word),
            }))}
          />
          {children}
        </>
      )}
    </>
  );
}

/** The matrix with its pages, and what it was refused. */
function Matrix({
  view,
  name,
  onMove,
}: {
  readonly view: LotAssignments;
  /** Part of the names of the evaluators that are shown. */
  readonly name: string;
  readonly onMove: (from: number) => void;
}) {
  const { t, language } = useMessages();
  const assign = useAssign(view.lot.id);
  const takeBack = useTakeBack();
  const failure = assign.error ?? takeBack.error;
  const wanted = name.trim().toLocaleLowerCase(language);
  const evaluators = view.evaluators.filter((one) => one.name.toLocaleLowerCase(language).includes(wanted));
  return (
    <>
      {failure && <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />}
      {view.proposals.length === 0 ? (
        <p>{t('manager.assign.noneShown')}</p>
      ) : (
        <>
          {evaluators.length === 0 && <p>{t('assigning.matrix.noneFound')}</p>}
          <Pager
            label={t('assigning.pager.proposals')}
            from={view.from}
            shown={view.proposals.length}
            all={view.total}
            page={ROWS_AT_ONCE}
            onMove={onMove}
          />
          <AssignmentMatrix
            proposals={view.proposals}
            evaluators={evaluators}
            frozen={view.frozen}
            busy={assign.isPending || takeBack.isPending}
            onAssign={(proposalId, evaluatorId) => {
              takeBack.reset();
              assign.mutate({ proposalId, evaluatorId });
            }}
            onTakeBack={(id) => {
              assign.reset();
              takeBack.mutate(id);
            }}
          />
        </>
      )}
    </>
  );
}
