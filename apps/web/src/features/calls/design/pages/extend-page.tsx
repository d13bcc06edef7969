import {
  callAtStage,
  type CallDefinition,
  firstStage,
  isKnownZone,
  localTime,
  localToInstant,
  type StageKind,
} from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import {
  Actions,
  Button,
  buttonClass,
  DateTimeField,
  ErrorSummary,
  Notice,
  PageHeader,
  RadioGroup,
  TextArea,
} from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useServerTime } from '../../../../shared/clock';
import { useMessages } from '../../../../shared/messages';
import { usePageTitle } from '../../../../shared/page';
import { errorMessage, problemMessage } from '../../../../shared/problem-message';
import { useCallWords } from '../../changes/use-call-words';
import { useCallTitle } from '../design-frame';
import { extendCall, refreshCall, storedIn } from '../managed-calls';
import { designPath } from '../places';
import { useDesign } from '../use-design';
import { HubPage } from './hub-page';

/** What is typed for a lot: local time, and the instant where the clocks make two of it. */
interface Typed {
  readonly local: string;
  readonly settled: string | null;
}

/** Moves deadlines to a later time, for all applicants of a lot, with a reason. */
export function ExtendPage() {
  const { view } = useDesign();
  return view.state === 'published' ? <Extension /> : <HubPage />;
}

function Extension() {
  const { t, language } = useMessages();
  const { slug, view } = useDesign();
  const title = t('manager.design.extend');
  const callTitle = useCallTitle();
  usePageTitle(`${title} – ${callTitle}`);
  const { content, version } = storedIn(view);
  const stage = extendedStage(content.definition, useServerTime());
  const { lots, zone: named } = callAtStage(content.definition, stage);
  const zone = isKnownZone(named) ? named : 'UTC';
  const [typed, setTyped] = useState<Readonly<Record<number, Typed>>>({});
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const wanted = lots.flatMap(({ number, deadline }) => {
    const entered = typed[number];
    if (!entered || entered.local === localTime(deadline, zone)) return [];
    const read = localToInstant(entered.local, zone);
    const instant = 'instant' in read ? read.instant : entered.settled;
    return [{ lot: number, deadline: instant }];
  });
  const readable = wanted.flatMap(({ lot, deadline }) => (deadline === null ? [] : [{ lot, deadline }]));
  const extend = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await extendCall(slug, { deadlines: readable, stage, reason, version });
      setTyped({});
      setReason('');
      setDone(true);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      await refreshCall(slug);
    }
  };
  return (
    <>
      <PageHeader
        kicker={<Link to={designPath(slug)}>{callTitle}</Link>}
        title={title}
        lead={t('manager.design.extend.lead')}
      />
      {done && (
        <Notice tone="good" role="status">
          {t('manager.design.extend.done')} <Link to={`/calls/${slug}`}>{t('manager.design.publish.page')}</Link>
        </Notice>
      )}
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {lots.map(({ number, deadline }) => (
        <LotDeadline
          key={`${number} ${deadline}`}
          number={number}
          field={stage === firstStage(content.definition) ? 'deadline' : 'fullApplicationDeadline'}
          deadline={deadline}
          zone={zone}
          typed={typed[number] ?? { local: localTime(deadline, zone), settled: null }}
          onType={(entered) => {
            setDone(false);
            setTyped({ ...typed, [number]: entered });
          }}
        />
      ))}
      <TextArea
        label={t('common.reason')}
        hint={t('manager.design.change.reason')}
        rows={3}
        value={reason}
        onChange={setReason}
      />
      <Actions>
        <Button disabled={busy || wanted.length === 0 || readable.length < wanted.length} onClick={() => void extend()}>
          {t('manager.design.extend.button', { count: wanted.length })}
        </Button>
        <Link className={buttonClass('secondary')} to={designPath(slug)}>
          {t('manager.design.toHub')}
        </Link>
      </Actions>
    </>
  );
}

/** The stage whose deadlines can still move: the second once all concept notes are due, where it is by invitation. */
function extendedStage(definition: CallDefinition, now: number): StageKind {
  const over = definition.lots.every(({ deadline }) => Date.parse(deadline) < now);
  return over && definition.secondStage?.by === 'invitation' ? 'fullApplication' : firstStage(definition);
}

function LotDeadline({
  number,
  field,
  deadline,
  zone,
  typed,
  onType,
}: {
  readonly number: number;
  readonly field: 'deadline' | 'fullApplicationDeadline';
  readonly deadline: string;
  readonly zone: string;
  readonly typed: Typed;
  readonly onType: (typed: Typed) => void;
}) {
  const { t, language } = useMessages();
  const { definition } = useDesign();
  const words = useCallWords(definition);
  const read = typed.local === '' ? null : localToInstant(typed.local, zone);
  const refusal = read && 'code' in read ? read : null;
  return (
    <>
      <DateTimeField
        label={words.placeName(`lots.${number}.${field}`)}
        hint={t('manager.design.extend.now', { at: formatInstant(deadline, zone, language) })}
        value={typed.local}
        onChange={(local) => onType({ local, settled: null })}
        error={refusal && typed.settled === null ? problemMessage(refusal, t, language) : null}
        below={read && 'instant' in read && formatInstant(read.instant, zone, language)}
      />
      {refusal?.code === 'LOCAL_TIME_EXISTS_TWICE' && (
        <RadioGroup
          legend={t('manager.design.twice')}
          name={`lot-${number}-twice`}
          options={refusal.facts.instants.map((instant) => ({
            value: instant,
            label: formatInstant(instant, zone, language),
          }))}
          value={typed.settled}
          onChange={(settled) => onType({ ...typed, settled })}
        />
      )}
    </>
  );
}
