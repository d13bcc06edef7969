import { useQuery } from '@tanstack/react-query';
import { formatAmount } from '@trilot/domain';
import { formatCountry, formatInstant, formatNumber } from '@trilot/i18n';
import { Actions, buttonClass, Card, DataTable, FactList, numberCell, PageHeader } from '@trilot/ui';
import type { ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../shared/api';
import { useMessages } from '../../shared/messages';
import { DotChart } from '../../shared/charts/dot-chart';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import { awardsByCountry } from './countries';

type Results = Schemas['ResultsView'];
type LotResults = Schemas['LotResults'];
type Project = Schemas['AwardedProject'];

/** Files of open data, with the names their standards are known by. */
const OPEN_DATA = [
  ['awards.csv', '360Giving (CSV)'],
  ['awards.json', '360Giving (JSON)'],
  ['iati.xml', 'IATI 2.03 (XML)'],
] as const;

export function ResultsPage() {
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['results', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/results', { params: { path: { slug } } })),
  });
  return <Answer query={query}>{(results) => <CallResults results={results} />}</Answer>;
}

function CallResults({ results }: { readonly results: Results }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(results.title).text;
  usePageTitle(t('public.results.title'));
  const count = results.lots.reduce((sum, { selected }) => sum + selected.length, 0);
  const awarded = results.lots.reduce((sum, { awardedCents }) => sum + (awardedCents ?? 0), 0);
  return (
    <>
      <PageHeader
        kicker={<Link to={`/calls/${results.slug}`}>{title}</Link>}
        title={t('public.results.title')}
        lead={
          awarded > 0
            ? t('public.results.lead', { count, amount: formatAmount(awarded, results.currency, language) })
            : t('public.results.leadCount', { count })
        }
      />
      <p>{t('public.results.announced', { at: formatInstant(results.announcedAt, results.zone, language) })}</p>
      {results.lots.map((lot) => (
        <Card key={lot.number}>
          <h2 lang={text(lot.title).lang}>{text(lot.title).text}</h2>
          <LotFigures lot={lot} currency={results.currency} />
          {lot.selected.length === 0 ? (
            <p>{t('public.results.none')}</p>
          ) : (
            <>
              <Dots lotName={text(lot.title).text} projects={lot.selected} currency={results.currency} />
              <Projects lotName={text(lot.title).text} projects={lot.selected} results={results} />
            </>
          )}
        </Card>
      ))}
      {results.openData && <OpenData slug={results.slug} />}
      {results.drawSeed && (
        <>
          <h2>{t('public.results.proof')}</h2>
          <p>{t('public.results.proofText')}</p>
          <p>
            <code style={{ overflowWrap: 'anywhere' }}>{results.drawSeed}</code>
          </p>
        </>
      )}
    </>
  );
}

/** The awards for programs, in the standards of those who follow where money goes. */
function OpenData({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  return (
    <>
      <h2>{t('public.results.openData')}</h2>
      <p>{t('public.results.openDataText')}</p>
      <Actions>
        {OPEN_DATA.map(([file, name]) => (
          <a
            key={file}
            className={buttonClass('secondary')}
            href={`/api/calls/${slug}/open-data/${file}`}
            download={`${slug}-${file}`}
          >
            {name}
          </a>
        ))}
      </Actions>
    </>
  );
}

/** How many were evaluated, what is used of the money, or of the places. */
function LotFigures({ lot, currency }: { readonly lot: LotResults; readonly currency: string }) {
  const { t, language } = useMessages();
  const { places, awardedCents, envelopeCents } = lot;
  const money = (cents: number) => formatAmount(cents, currency, language);
  return (
    <FactList
      facts={[
        [t('public.results.evaluated'), formatNumber(lot.evaluated, language)],
        [t('public.results.aboveGates'), formatNumber(lot.aboveGates, language)],
        [t('public.results.reserve'), formatNumber(lot.reserve, language)],
        ...(places === null
          ? []
          : [
              [
                t('public.results.places'),
                t('public.results.placesTaken', {
                  taken: formatNumber(lot.selected.length, language),
                  places: formatNumber(places, language),
                }),
              ] as const,
            ]),
        ...(awardedCents === null || envelopeCents === 0
          ? []
          : [
              [
                t('public.results.money'),
                t('public.results.of', { used: money(awardedCents), envelope: money(envelopeCents) }),
              ] as const,
            ]),
      ]}
    />
  );
}

/** The selected projects as dots by country, where the call publishes their places; the table below has the figures. */
function Dots({
  lotName,
  projects,
  currency,
}: {
  readonly lotName: string;
  readonly projects: readonly Project[];
  readonly currency: string;
}) {
  const { t, language } = useMessages();
  const countries = awardsByCountry(projects);
  if (countries.length === 0) return null;
  return (
    <DotChart
      label={t('public.results.dots', { lot: lotName })}
      rows={countries.map(({ country, count, awardedCents }) => ({
        label: formatCountry(country, language),
        count,
        written: awardedCents ? formatAmount(awardedCents, currency, language) : formatNumber(count, language),
      }))}
    />
  );
}

/** A column of the selected projects: there only where the call publishes one of its fields. */
interface Column {
  readonly heading: string;
  readonly fields: readonly Results['fields'][number][];
  readonly isNumber?: boolean;
  readonly cell: (project: Project) => ReactNode;
}

/** The selected projects with the fields that the call publishes, and no others. */
function Projects({
  lotName,
  projects,
  results,
}: {
  readonly lotName: string;
  readonly projects: readonly Project[];
  readonly results: Results;
}) {
  const { t } = useMessages();
  const columns = useColumns(results.currency).filter(({ fields }) =>
    fields.some((field) => results.fields.includes(field)),
  );
  return (
    <DataTable caption={t('public.results.selectedIn', { lot: lotName })}>
      <thead>
        <tr>
          {columns.map(({ heading, isNumber }) => (
            <th key={heading} scope="col" className={isNumber ? numberCell : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {projects.map((project, place) => (
          // oxlint-disable-next-line react/no-array-index-key -- nothing published tells two projects apart, and the list never changes
          <tr key={place}>
            {columns.map(({ heading, isNumber, cell }) => (
              <td key={heading} className={isNumber ? numberCell : undefined}>
                {cell(project)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

function useColumns(currency: string): readonly Column[] {
  const { t, language } = useMessages();
  return [
    {
      heading: t('public.results.project'),
      fields: ['title', 'summary'],
      cell: ({ title, summary }) => (
        <>
          {title}
          {title && summary && <br />}
          {summary}
        </>
      ),
    },
    { heading: t('public.results.municipality'), fields: ['municipality'], cell: ({ municipality }) => municipality },
    {
      heading: t('public.results.country'),
      fields: ['territory'],
      cell: ({ territory }) => territory && formatCountry(territory, language),
    },
    {
      heading: t('public.results.grant'),
      fields: ['awardedCents'],
      isNumber: true,
      cell: ({ awardedCents }) => awardedCents !== undefined && formatAmount(awardedCents, currency, language),
    },
  ];
}
