import { DataTable, EmptyState, Meter, numberCell, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type LotProgress, type Progress, useProgress } from '../api/progress';
import { DueDay } from './due-day';
import { EvaluatorProgressTable } from './evaluator-progress';
import { Kicker } from './kicker';
import { StepCells, StepHeads } from './step-cells';
import { useStage } from './use-stage';

/** How far the evaluation of a call has come, per lot and per evaluator, and who is reminded. No score is shown. */
export function ProgressPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const view = useProgress(slug, useStage());
  return (
    <>
      {!view.data && <PageHeader title={t('assigning.progress.title')} />}
      <Answer query={view}>{(data) => <Shown view={data} />}</Answer>
    </>
  );
}

function Shown({ view }: { readonly view: Progress }) {
  const { t } = useMessages();
  usePageTitle(t('assigning.progress.title'));
  const places = view.lots.reduce((sum, { missing, counts }) => sum + missing + counts.assigned, 0);
  const submitted = view.lots.reduce((sum, { counts }) => sum + counts.submitted, 0);
  return (
    <>
      <PageHeader
        kicker={<Kicker slug={view.callSlug} title={view.callTitle} />}
        title={t('assigning.progress.title')}
        lead={t('assigning.progress.lead')}
      />
      {view.lots.length === 0 ? (
        <EmptyState title={t('assigning.progress.noLots')} />
      ) : (
        <>
          <Meter
            label={t('assigning.progress.sheets')}
            value={submitted}
            max={places}
            text={t('manager.overview.of', { done: submitted, all: places })}
          />
          <DueDay key={view.dueVersion} view={view} />
          <Lots view={view} />
          <EvaluatorProgressTable view={view} />
        </>
      )}
    </>
  );
}

function Lots({ view }: { readonly view: Progress }) {
  const { t } = useMessages();
  return (
    <section>
      <h2>{t('assigning.progress.lots')}</h2>
      <DataTable caption={t('assigning.progress.lots')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('assigning.progress.lot')}</th>
            <th scope="col" className={numberCell}>
              {t('assigning.progress.missing')}
            </th>
            <StepHeads />
          </tr>
        </thead>
        <tbody>
          {view.lots.map((lot) => (
            <LotRow key={lot.lot.id} progress={lot} stage={view.stage} />
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

function LotRow({ progress, stage }: { readonly progress: LotProgress; readonly stage: string }) {
  const title = useCallText()(progress.lot.title);
  return (
    <tr>
      <th scope="row">
        <Link to={`/manage/lots/${progress.lot.id}/assignments?stage=${stage}`} lang={title.lang}>
          {title.text}
        </Link>
      </th>
      <td className={numberCell}>{progress.missing}</td>
      <StepCells counts={progress.counts} />
    </tr>
  );
}
