import { useQuery } from '@tanstack/react-query';
import { countryOf, formatAmount, LOT_KINDS } from '@trilot/domain';
import { formatCountry, formatDay } from '@trilot/i18n';
import { Button, Card, EmptyState, Loading, Logo, PageHeader, SelectField, Tag } from '@trilot/ui';
import { lazy, Suspense, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { api, type Schemas, send } from '../../shared/api';
import { messages, useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useCallText } from '../../shared/text';
import { CALL_GROUPS, type CallFilter, filterOf, groupOfCall, isShown, searchOf } from './call-filter';
import styles from './calls.module.css';

type Call = Schemas['CallSummary'];

const SubscribeForm = lazy(async () => {
  const [{ SubscribeForm: Form }] = await Promise.all([
    import('./subscribe/subscribe-form'),
    messages.start(['account', 'problems']),
  ]);
  return { default: Form };
});

export function CallsPage() {
  const { t, language } = useMessages();
  const [search, setSearch] = useSearchParams();
  const filter = filterOf(search);
  const choose = (choice: Partial<CallFilter>) => setSearch(searchOf({ ...filter, ...choice }), { replace: true });
  const query = useQuery({ queryKey: ['calls'], queryFn: () => send(api.GET('/api/calls')) });
  usePageTitle(t('public.calls.title'));
  return (
    <>
      <div className={styles['hero']}>
        <PageHeader title={t('public.calls.title')} lead={t('public.calls.lead')} />
        <Logo size={148} />
      </div>
      <Answer query={query}>
        {(calls) => {
          const shown = calls.filter((call) => isShown(call, filter));
          return (
            <>
              <Filters calls={calls} filter={filter} onChoose={choose} />
              {shown.length === 0 && <EmptyState title={t('public.calls.none')} />}
              {CALL_GROUPS.map((group) => {
                const members = shown.filter((call) => groupOfCall(call) === group);
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
              <Subscribe countries={countriesOf(calls)} filter={filter} />
              <p>
                <a href={`/api/calendar.ics?language=${language}`}>{t('public.calls.calendar')}</a>
              </p>
            </>
          );
        }}
      </Answer>
    </>
  );
}

function Filters({
  calls,
  filter,
  onChoose,
}: {
  readonly calls: readonly Call[];
  readonly filter: CallFilter;
  readonly onChoose: (choice: Partial<CallFilter>) => void;
}) {
  const { t, language } = useMessages();
  const countries = countriesOf(calls);
  return (
    <div className={styles['filters']}>
      <SelectField
        label={t('public.calls.country')}
        value={filter.country}
        onChange={(country) => onChoose({ country })}
        options={[
          { value: '', label: t('public.calls.allCountries') },
          ...countries.map((code) => ({ value: code, label: formatCountry(code, language) })),
        ]}
      />
      <SelectField
        label={t('public.calls.kind')}
        value={filter.kind}
        onChange={(kind) => onChoose({ kind: kind as CallFilter['kind'] })}
        options={[
          { value: '', label: t('public.calls.allKinds') },
          ...LOT_KINDS.map((kind) => ({ value: kind, label: t(`common.lot.${kind}`) })),
        ]}
      />
      <SelectField
        label={t('public.calls.state')}
        value={filter.group}
        onChange={(group) => onChoose({ group: group as CallFilter['group'] })}
        options={[
          { value: '', label: t('public.calls.allStates') },
          ...CALL_GROUPS.map((group) => ({ value: group, label: t(`public.calls.${group}`) })),
        ]}
      />
    </div>
  );
}

function countriesOf(calls: readonly Call[]): readonly string[] {
  return [...new Set(calls.flatMap(({ lots }) => lots.flatMap(({ territories }) => territories.map(countryOf))))];
}

/** Being told of new calls: the form comes when it is asked for. */
function Subscribe({ countries, filter }: { readonly countries: readonly string[]; readonly filter: CallFilter }) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p>
        <Button kind="secondary" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t('public.calls.subscribe')}
        </Button>
      </p>
      {open && (
        <Suspense fallback={<Loading>{t('common.loading')}</Loading>}>
          <SubscribeForm countries={countries} filter={filter} />
        </Suspense>
      )}
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
