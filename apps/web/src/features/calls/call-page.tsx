import { useQuery } from '@tanstack/react-query';
import {
  type CallDefinition,
  formatAmount,
  gridMax,
  gridOf,
  placesOf,
  type Range,
  sectionMax,
  type StageKind,
} from '@trilot/domain';
import { formatCountry, formatInstant, formatNumber, type InterfaceLanguage } from '@trilot/i18n';
import { Actions, buttonClass, Card, DataTable, FactList, Notice, numberCell, PageHeader, Tag } from '@trilot/ui';
import { lazy, Suspense } from 'react';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../shared/api';
import { Deadline } from '../../shared/deadline';
import { messages, useMessages } from '../../shared/messages';
import { Answer, usePageTitle } from '../../shared/page';
import { useSession } from '../../shared/session';
import { useCallText } from '../../shared/text';
import { AfterwardsRules, ApplyingRules, SelectionRules } from './call-rules';
import styles from './calls.module.css';

type Call = Schemas['CallView'];

/** Most calls never change: what has changed comes with its words when there is something. */
const CallChanges = lazy(async () => {
  const [{ CallChanges: Changes }] = await Promise.all([import('./changes/call-changes'), messages.need('terms')]);
  return { default: Changes };
});

export function CallPage() {
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
  return (
    <Answer query={query}>
      {(call) => <CallDetails call={call} definition={call.definition as unknown as CallDefinition} />}
    </Answer>
  );
}

function CallDetails({ call, definition }: { readonly call: Call; readonly definition: CallDefinition }) {
  const { t, language } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const title = text(definition.title);
  const summary = text(definition.summary);
  usePageTitle(title.text);
  const lastDeadline = call.lots
    .map(({ deadline }) => deadline)
    .sort()
    .at(-1)!;
  const mandatory = definition.priorities.filter((priority) => priority.mandatory);
  return (
    <>
      {definition.demonstration && <Notice tone="warn">{t('public.demonstration.text')}</Notice>}
      <PageHeader
        kicker={text(definition.edition).text}
        title={<span lang={title.lang}>{title.text}</span>}
        lead={<span lang={summary.lang}>{summary.text}</span>}
      />
      <Deadline deadline={lastDeadline} zone={definition.zone} />
      <p>
        {t('common.lateness')}{' '}
        <a href={`/api/calls/${call.slug}/calendar.ics?language=${language}`}>{t('public.call.calendar')}</a>
      </p>
      <PrimaryAction call={call} />
      <p>
        <Link to={`/calls/${call.slug}/clarifications`}>{t('public.clarifications.title')}</Link>
      </p>
      <h2>{t('public.call.lots')}</h2>
      <div className={styles['lots']}>
        {call.lots.map((lot) => (
          <LotCard key={lot.id} lot={lot} definition={definition} />
        ))}
      </div>
      {mandatory.length > 0 && (
        <>
          <h2>{t('public.call.priorities', { count: mandatory.length })}</h2>
          <p>{t('public.call.prioritiesText')}</p>
          <ul>
            {mandatory.map(({ id, title: name, guidance }) => (
              <li key={id} lang={text(name).lang}>
                <strong>{text(name).text}.</strong> {text(guidance).text}
              </li>
            ))}
          </ul>
        </>
      )}
      <ApplyingRules definition={definition} />
      <TwoStages definition={definition} />
      <Criteria definition={definition} />
      <SelectionRules definition={definition} drawCommitment={call.drawCommitment} />
      <AfterwardsRules definition={definition} />
      {call.version > 1 && (
        <Suspense fallback={null}>
          <CallChanges slug={call.slug} definition={definition} />
        </Suspense>
      )}
    </>
  );
}

function PrimaryAction({ call }: { readonly call: Call }) {
  const { t } = useMessages();
  const session = useSession();
  if (call.announcedAt) {
    return (
      <Actions>
        <Link className={buttonClass()} to={`/calls/${call.slug}/results`}>
          {t('public.call.results')}
        </Link>
      </Actions>
    );
  }
  if (call.phase === 'coming') {
    return (
      <>
        <Notice>{t('public.call.notYet')}</Notice>
        <Actions>
          <CheckLink slug={call.slug} />
        </Actions>
      </>
    );
  }
  if (call.phase !== 'open') return <Notice>{t('public.call.over')}</Notice>;
  const start = `/apply/start/${call.slug}`;
  return (
    <Actions>
      <Link className={buttonClass()} to={session?.user ? start : `/sign-in?next=${encodeURIComponent(start)}`}>
        {t('public.call.apply')}
      </Link>
      <CheckLink slug={call.slug} />
    </Actions>
  );
}

function CheckLink({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  return (
    <Link className={buttonClass('secondary')} to={`/calls/${slug}/check`}>
      {t('public.check.title')}
    </Link>
  );
}

function LotCard({ lot, definition }: { readonly lot: Schemas['LotSummary']; readonly definition: CallDefinition }) {
  const { t, language } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const terms = definition.lots.find(({ number }) => number === lot.number)!;
  const { objectives, expectedProjects } = terms;
  const places = placesOf(definition, terms);
  const title = text(lot.title);
  return (
    <Card>
      <h3 lang={title.lang}>{title.text}</h3>
      <p className={styles['meta']}>
        <Tag tone="accent">{t(`common.lot.${lot.kind}`)}</Tag>
        <Tag tone={lot.phase === 'open' ? 'good' : 'plain'}>{t(`common.phase.${lot.phase}`)}</Tag>
      </p>
      <FactList
        facts={[
          [t('public.lot.who'), lot.territories.map((code) => formatCountry(code, language)).join(', ')],
          ...(lot.envelopeCents > 0
            ? ([
                [t('public.lot.envelope'), formatAmount(lot.envelopeCents, definition.currency, language)],
                [t('public.lot.cap'), formatAmount(lot.maxGrantCents, definition.currency, language)],
              ] as const)
            : []),
          ...(places === null ? [] : [[t('public.lot.places'), formatNumber(places, language)] as const]),
          ...(places === null && expectedProjects
            ? [[t('public.lot.expected'), writtenRange(expectedProjects, language)] as const]
            : []),
        ]}
      />
      <p>{t('public.lot.objectives')}</p>
      <ol type="a">
        {objectives.map(({ id, text: objective }) => (
          <li key={id} lang={text(objective).lang}>
            {text(objective).text}
          </li>
        ))}
      </ol>
    </Card>
  );
}

/** "7–10", or "2" where both ends are the same. */
function writtenRange({ min, max }: Range, language: InterfaceLanguage): string {
  return [...new Set([min, max])].map((end) => formatNumber(end, language)).join('–');
}

/** How a call in two stages goes on after the concept notes, as published; nothing where there is one. */
function TwoStages({ definition }: { readonly definition: CallDefinition }) {
  const { t, language } = useMessages();
  const { secondStage, lots, zone } = definition;
  if (!secondStage) return null;
  const deadlines = new Set(lots.flatMap(({ fullApplicationDeadline: at }) => (at === null ? [] : [at])));
  return (
    <>
      <h2>{t('public.stages.title')}</h2>
      <p>
        {t(`public.stages.${secondStage.by}`, {
          multiple: secondStage.preselectionBp / 100,
          tolerance: secondStage.requestToleranceBp / 100,
        })}
      </p>
      {secondStage.by === 'invitation' && (
        <p>
          {t('public.stages.deadline', {
            at: [...deadlines].map((at) => formatInstant(at, zone, language)).join(' · '),
          })}
        </p>
      )}
    </>
  );
}

/** The grid of each stage; the stage is named where there are two. */
function Criteria({ definition }: { readonly definition: CallDefinition }) {
  return definition.stages.map((stage) => <StageCriteria key={stage} definition={definition} stage={stage} />);
}

function StageCriteria({ definition, stage }: { readonly definition: CallDefinition; readonly stage: StageKind }) {
  const { t } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const grid = gridOf(definition, stage);
  const named = definition.stages.length > 1 ? `: ${t(`public.stage.${stage}`)}` : '';
  const { min, max, labels } = grid.scale;
  const scoreWords = (place: 0 | -1) => `${place === 0 ? min : max} (${text(labels.at(place) ?? {}).text})`;
  return (
    <>
      <h2>
        {t('public.call.criteria')}
        {named}
      </h2>
      <p>
        {grid.totalGate === null
          ? t('public.criteria.max', { max: gridMax(grid) })
          : t('public.criteria.gate', { max: gridMax(grid), gate: grid.totalGate })}{' '}
        {t('public.criteria.scale', { min: scoreWords(0), max: scoreWords(-1) })}
      </p>
      <DataTable caption={`${t('public.call.criteria')}${named}`} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('public.criteria.question')}</th>
            <th scope="col" className={numberCell}>
              {t('public.criteria.points')}
            </th>
            <th scope="col" className={numberCell}>
              {t('public.criteria.minimum')}
            </th>
          </tr>
        </thead>
        {grid.sections.map((section) => (
          <tbody key={section.id}>
            <tr>
              <th scope="rowgroup" lang={text(section.name).lang}>
                {text(section.name).text}
              </th>
              <td className={numberCell}>
                <strong>{sectionMax(grid, section)}</strong>
              </td>
              <td className={numberCell}>{section.gate ?? ''}</td>
            </tr>
            {section.questions.map((question) => (
              <tr key={question.id}>
                <td lang={text(question.text).lang}>{text(question.text).text}</td>
                <td className={numberCell}>{question.weight * grid.scale.max}</td>
                <td className={numberCell}>
                  {question.gate === undefined ? '' : t('public.criteria.score', { score: question.gate })}
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </DataTable>
    </>
  );
}
