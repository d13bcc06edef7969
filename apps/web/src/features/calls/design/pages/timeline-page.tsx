import { calendarDays, type CallPeriods, inZone, isKnownZone, minimumOpenDays, withValue } from '@trilot/domain';
import { formatDay } from '@trilot/i18n';
import { Button, TextArea } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { PickField } from '../fields/choices';
import { NumberField } from '../fields/figures';
import { InstantField } from '../fields/instant-field';
import items from '../fields/items.module.css';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const DAY_MS = 86_400_000;
const PERIODS: readonly (keyof CallPeriods)[] = [
  'questionsUntil',
  'answersUntil',
  'letterReadAfter',
  'complaint',
  'complaintAnswer',
];

/** Every date of the call, as local time in its zone, and the periods that are counted from them. */
export function TimelinePage() {
  const { t } = useMessages();
  const { definition, edit } = useDesign();
  const words = useCallWords(definition);
  const zones = [...new Set([definition.zone, ...Intl.supportedValuesOf('timeZone')])].sort();
  return (
    <DesignFrame page="timeline" lead={t('manager.design.timeline.lead')}>
      <PickField
        path="zone"
        hint={t('manager.design.timeline.zone')}
        options={zones.map((value) => ({ value, label: value }))}
        onPick={(zone) => zone && edit((draft) => inZone(draft, zone))}
      />
      <InstantField path="opensAt" />
      {definition.lots.map(({ number, fullApplicationDeadline }) => (
        <div key={number} className={items['inner']}>
          <InstantField
            path={`lots.${number}.deadline`}
            label={words.placeName(`lots.${number}.deadline`)}
            hint={<OpenDays lot={number} />}
          />
          {fullApplicationDeadline !== null && (
            <InstantField
              path={`lots.${number}.fullApplicationDeadline`}
              label={words.placeName(`lots.${number}.fullApplicationDeadline`)}
            />
          )}
          {number === 1 && definition.lots.length > 1 && <SameForAll />}
        </div>
      ))}
      <Derogation />
      <h2>{t('manager.design.timeline.periods')}</h2>
      {PERIODS.map((period) => (
        <NumberField key={period} path={`periods.${period}`} hint={<PeriodHint period={period} />} min={0} max={365} />
      ))}
    </DesignFrame>
  );
}

/** How long a lot is open, against the least that is published. */
function OpenDays({ lot: number }: { readonly lot: number }) {
  const { t } = useMessages();
  const { definition, draft } = useDesign();
  const lot = definition.lots.find((each) => each.number === number)!;
  const known =
    isKnownZone(definition.zone) && !('opensAt' in draft.unread) && !(`lots.${number}.deadline` in draft.unread);
  const needed = minimumOpenDays(definition);
  if (!known) return t('manager.design.timeline.needed', { needed });
  return t('manager.design.timeline.open', {
    days: calendarDays(definition.opensAt, lot.deadline, definition.zone),
    needed,
  });
}

/** Gives the deadlines of the first lot to all others. */
function SameForAll() {
  const { t } = useMessages();
  const { edit } = useDesign();
  const take = () =>
    edit((draft) => {
      const [first, ...others] = draft.definition.lots;
      return others.reduce(
        (all, { number }) =>
          (['deadline', 'fullApplicationDeadline'] as const).reduce((one, field) => {
            const from = `lots.1.${field}`;
            const to = `lots.${number}.${field}`;
            const typed = draft.unread[from];
            return typed === undefined
              ? withValue(one, to, first?.[field])
              : { ...one, unread: { ...one.unread, [to]: typed } };
          }, all),
        draft,
      );
    });
  return (
    <Button kind="secondary" small onClick={take}>
      {t('manager.design.timeline.sameForAll')}
    </Button>
  );
}

function Derogation() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value, put } = usePlace<string | null>('derogation');
  const words = useCallWords(definition);
  return (
    <TextArea
      id={anchorOf('derogation')}
      label={words.term('derogation')}
      hint={t('manager.design.timeline.derogation')}
      rows={2}
      value={value ?? ''}
      onChange={(text) => put(text === '' ? null : text)}
    />
  );
}

/** What a period means, and the day it comes to in the first lot. */
function PeriodHint({ period }: { readonly period: keyof CallPeriods }) {
  const { t, language } = useMessages();
  const { definition, draft } = useDesign();
  const { periods, zone, lots } = definition;
  const counted = period === 'questionsUntil' || period === 'answersUntil';
  const known = counted && lots[0] && isKnownZone(zone) && !('lots.1.deadline' in draft.unread);
  const day = known ? new Date(Date.parse(lots[0]!.deadline) - periods[period] * DAY_MS).toISOString() : null;
  return (
    <>
      {t(`manager.design.period.${period}`)}
      {day && <> {t('manager.design.timeline.day', { day: formatDay(day, zone, language) })}</>}
    </>
  );
}
