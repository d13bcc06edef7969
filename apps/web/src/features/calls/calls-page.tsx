import { useQuery } from '@tanstack/react-query';
import { formatAmount } from '@trilot/domain';
import { formatCountry, formatDay } from '@trilot/i18n';
import { Card, EmptyState, Logo, PageHeader, SelectField, Tag } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { api, type Schemas, send } from '../../shared/api';
import { useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import styles from './calls.module.css';

type Call = Schemas['CallSummary'];

const GROUPS = ['open', 'coming', 'closed'] as const;

/** A call is open, coming, or over. */
function groupOf({ phase }: Call): (typeof GROUPS)[number] {
  return phase === 'open' || phase === 'coming' ? phase : 'closed';
}

export function CallsPage() {
  const { t, language } = useMessages();
  const [country, setCountry] = useState('');
  const query = useQuery({ queryKey: ['calls'], queryFn: () => send(api.GET('/api/calls')) });
  usePageTitle(t('public.calls.title'));
  const accepts = (call: Call) =>
    country === '' || call.lots.some((lot) => lot.territories.some((code) => code.startsWith(country)));
  return (
    <>
      <div className={styles['hero']}>
        <PageHeader title={t('public.calls.title')} lead={t('public.calls.lead')} />
        <Logo size={148} />
      </div>
      <Answer query={query}>
        {(calls) => {
          const countries = [
            ...new Set(
              calls.flatMap(({ lots }) =>
                lots.flatMap(({ territories }) => territories.map((code) => code.slice(0, 2))),
              ),
            ),
          ];
          const shown = calls.filter(accepts);
          return (
            <>
              <div className={styles['filters']}>
                <SelectField
                  label={t('public.calls.country')}
                  value={country}
                  onChange={setCountry}
                  options={[
                    { value: '', label: t('public.calls.allCountries') },
                    ...countries.map((code) => ({ value: code, label: formatCountry(code, language) })),
                  ]}
                />
              </div>
              {shown.length === 0 && <EmptyState title={t('public.calls.none')} />}
              {GROUPS.map((group) => {
                const members = shown.filter((call) => groupOf(call) === group);
                return (
                  members.length > 0 && (
                    <section key={group}>
                      <h2>{t(`public.calls.${group}`)}</h2>
                      {members.map((call) => (
                        <CallCard key={call.id} call={call} />
                      ))}
                    </section>
                  )
                );
              })}
            </>
          );
        }}
      </Answer>
    </>
  );
}

function CallCard({ call }: { readonly call: Call }) {
  const { t, language } = useMessages();
  const text = useCallText(call.referenceLanguage as 'en');
  const title = text(call.title);
  const summary = text(call.summary);
  const lastDeadline = call.lots
    .map(({ deadline }) => deadline)
    .sort()
    .at(-1)!;
  const largest = Math.max(...call.lots.map(({ maxGrantCents }) => maxGrantCents));
  return (
    <Card>
      <div className={styles['call']}>
        <div>
          <div className={styles['meta']}>
            <Tag tone={call.phase === 'open' ? 'good' : 'plain'}>{t(`common.phase.${call.phase}`)}</Tag>
            {call.demonstration && <Tag tone="warn">{t('public.demonstration')}</Tag>}
            <Tag>{text(call.edition).text}</Tag>
          </div>
          <h3 lang={title.lang}>
            <Link to={`/calls/${call.slug}`}>{title.text}</Link>
          </h3>
          <p lang={summary.lang}>{summary.text}</p>
        </div>
        <ul className={styles['facts']}>
          <li>{t('public.calls.deadline', { date: formatDay(lastDeadline, call.zone, language) })}</li>
          <li>{t('public.calls.lots', { count: call.lots.length })}</li>
          {largest > 0 && <li>{t('public.calls.cap', { amount: formatAmount(largest, call.currency, language) })}</li>}
        </ul>
      </div>
    </Card>
  );
}
