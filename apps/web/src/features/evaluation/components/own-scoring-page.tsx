import { MIN_SHEETS_FOR_DRIFT } from '@trilot/domain';
import { formatInstant, formatNumber } from '@trilot/i18n';
import { DataTable, EmptyState, FactList, numberCell, PageHeader } from '@trilot/ui';
import { Link } from 'react-router';
import { BarChart } from '../../../shared/charts/bar-chart';
import { writeEstimate, writeRatio } from '../../../shared/charts/figures';
import { RangeChart } from '../../../shared/charts/range-chart';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type OwnScoring, useOwnScoring } from '../api/assignments';

/** An evaluator's own scoring so far, by call: how the scale is used, and whether it has drifted. */
export function OwnScoringPage() {
  const { t } = useMessages();
  usePageTitle(t('statistics.own.title'));
  return (
    <>
      <PageHeader
        kicker={<Link to="/evaluate">{t('common.nav.evaluate')}</Link>}
        title={t('statistics.own.title')}
        lead={t('statistics.own.lead')}
      />
      <Answer query={useOwnScoring()}>
        {(calls) =>
          calls.length === 0 ? (
            <EmptyState title={t('statistics.own.none')} />
          ) : (
            calls.map((own) => <CallScoring key={`${own.callSlug} ${own.stage}`} own={own} />)
          )
        }
      </Answer>
    </>
  );
}

function CallScoring({ own }: { readonly own: OwnScoring }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(own.callTitle);
  const edition = text(own.edition);
  const number = (value: number) => writeEstimate(value, 2, language);
  const scale = own.counts.map((_, place) => own.lowestScore + place);
  const drift = own.drift
    ? t(`statistics.own.drift.${own.drift.direction}`, {
        earlier: number(own.drift.earlier),
        later: number(own.drift.later),
      })
    : t('statistics.own.drift.tooFew', { needed: MIN_SHEETS_FOR_DRIFT });
  return (
    <section>
      <h2>
        <span lang={title.lang}>{title.text}</span> · <span lang={edition.lang}>{edition.text}</span>
      </h2>
      <FactList
        facts={[
          [t('statistics.own.mean'), number(own.mean)],
          [t('statistics.own.spread'), own.spread === null ? '–' : number(own.spread)],
          [
            t('statistics.own.extreme', { low: scale[0]!, high: scale.at(-1)! }),
            t('statistics.own.share', {
              part: formatNumber(own.extreme, language),
              all: formatNumber(own.scores, language),
              percent: writeRatio(own.extreme, own.scores, language),
            }),
          ],
          [t('statistics.own.drift'), drift],
        ]}
      />
      <BarChart
        label={t('statistics.tableBelow', { what: t('statistics.own.table') })}
        rows={scale.map((score, place) => ({
          label: String(score),
          count: own.counts[place]!,
          written: writeRatio(own.counts[place]!, own.scores, language),
        }))}
      />
      <DataTable caption={`${t('statistics.own.table')} · ${edition.text}`} fit>
        <thead>
          <tr>
            <th scope="col">{t('statistics.own.score')}</th>
            {scale.map((score) => (
              <th key={score} scope="col" className={numberCell}>
                {score}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('statistics.own.times')}</th>
            {own.counts.map((count, place) => (
              <td key={scale[place]} className={numberCell}>
                {formatNumber(count, language)}
              </td>
            ))}
          </tr>
        </tbody>
      </DataTable>
      <SheetBySheet own={own} scale={scale} edition={edition.text} />
    </section>
  );
}

function SheetBySheet({
  own,
  scale,
  edition,
}: {
  readonly own: OwnScoring;
  readonly scale: readonly number[];
  /** Tells the tables of two calls apart. */
  readonly edition: string;
}) {
  const { t, language } = useMessages();
  const { sheets, zone } = own;
  return (
    <>
      <h3>{t('statistics.own.sheets')}</h3>
      <RangeChart
        label={t('statistics.tableBelow', { what: t('statistics.own.sheets') })}
        from={scale[0]!}
        to={scale.at(-1)!}
        mark={own.mean}
        rows={sheets.map(({ reference, mean }) => ({ key: reference, label: reference, dot: mean }))}
      />
      <DataTable caption={`${t('statistics.own.sheets')} · ${edition}`} captionHidden fit>
        <thead>
          <tr>
            <th scope="col">{t('statistics.own.sheet')}</th>
            <th scope="col">{t('statistics.own.submitted')}</th>
            <th scope="col" className={numberCell}>
              {t('statistics.own.mean')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sheets.map(({ reference, submittedAt, mean }) => (
            <tr key={reference}>
              <th scope="row">{reference}</th>
              <td>{formatInstant(submittedAt, zone, language)}</td>
              <td className={numberCell}>{writeEstimate(mean, 2, language)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
