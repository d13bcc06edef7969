import { useQuery } from '@tanstack/react-query';
import { formatAmount } from '@trilot/domain';
import { formatCountry, formatInstant, formatNumber } from '@trilot/i18n';
import { Card, DataTable, FactList, numberCell, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../shared/api';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';

export function ResultsPage() {
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['results', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}/results', { params: { path: { slug } } })),
  });
  return <Answer query={query}>{(results) => <Results results={results} />}</Answer>;
}

function Results({ results }: { readonly results: Schemas['ResultsView'] }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(results.title).text;
  usePageTitle(t('public.results.title'));
  const awarded = results.lots.flatMap(({ selected }) => selected);
  const money = (cents: number) => formatAmount(cents, results.currency, language);
  return (
    <>
      <PageHeader
        kicker={<Link to={`/calls/${results.slug}`}>{title}</Link>}
        title={t('public.results.title')}
        lead={t('public.results.lead', {
          count: awarded.length,
          amount: money(awarded.reduce((sum, { awardedCents }) => sum + awardedCents, 0)),
        })}
      />
      <p>{t('public.results.announced', { at: formatInstant(results.announcedAt, results.zone, language) })}</p>
      {results.lots.map((lot) => (
        <Card key={lot.number}>
          <h2 lang={text(lot.title).lang}>{text(lot.title).text}</h2>
          <FactList
            facts={[
              [t('public.results.evaluated'), formatNumber(lot.evaluated, language)],
              [t('public.results.aboveGates'), formatNumber(lot.aboveGates, language)],
              [t('public.results.reserve'), formatNumber(lot.reserve, language)],
              [
                t('public.results.money'),
                t('public.results.of', { used: money(lot.awardedCents), envelope: money(lot.envelopeCents) }),
              ],
            ]}
          />
          {lot.selected.length === 0 ? (
            <p>{t('public.results.none')}</p>
          ) : (
            <DataTable caption={t('public.results.selected')}>
              <thead>
                <tr>
                  <th scope="col">{t('public.results.project')}</th>
                  <th scope="col">{t('public.results.municipality')}</th>
                  <th scope="col">{t('public.results.country')}</th>
                  <th scope="col" className={numberCell}>
                    {t('public.results.grant')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {lot.selected.map((project) => (
                  <tr key={project.reference}>
                    <td>{project.title}</td>
                    <td>{project.municipality}</td>
                    <td>{formatCountry(project.territory, language)}</td>
                    <td className={numberCell}>{money(project.awardedCents)}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          )}
        </Card>
      ))}
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
