import { isKnownZone, localTime, localToInstant, type Refusal } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { DateTimeField, RadioGroup } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages';
import { problemMessage } from '../../../../shared/problem-message';
import { useCallWords } from '../../changes/use-call-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

/**
 * An instant as local time in the zone of the call. A time that the clocks skip is refused, one that exists twice has to
 * be settled; until then what was typed is kept.
 */
export function InstantField({
  path,
  label,
  hint,
}: {
  readonly path: string;
  readonly label?: string;
  readonly hint?: ReactNode;
}) {
  const { t, language } = useMessages();
  const { definition } = useDesign();
  const { value, unread, put, keep } = usePlace<string>(path);
  const words = useCallWords(definition);
  const zone = isKnownZone(definition.zone) ? definition.zone : 'UTC';
  const local = unread ?? localTime(value, zone);
  const settled = local === '' ? null : localToInstant(local, zone);
  const refusal = settled && 'code' in settled ? settled : null;
  const change = (typed: string) => {
    const read = typed === '' ? null : localToInstant(typed, zone);
    if (read && 'instant' in read) put(read.instant);
    else keep(typed);
  };
  return (
    <>
      <DateTimeField
        id={anchorOf(path)}
        label={label ?? words.term(path)}
        hint={hint}
        value={local}
        onChange={change}
        error={unread !== undefined && refusal ? problemMessage(refusal, t, language) : null}
        below={unread === undefined && <Echo instant={value} zone={zone} />}
      />
      {refusal?.code === 'LOCAL_TIME_EXISTS_TWICE' && (
        <Twice
          path={path}
          refusal={refusal}
          zone={zone}
          chosen={unread === undefined ? new Date(value).toISOString() : null}
          onSettle={put}
        />
      )}
    </>
  );
}

/** The instant in the call's zone and in the reader's own. */
function Echo({ instant, zone }: { readonly instant: string; readonly zone: string }) {
  const { t, language } = useMessages();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const at = formatInstant(instant, zone, language);
  return own === zone ? at : t('manager.design.instant', { at, own: formatInstant(instant, own, language) });
}

/** A time that exists twice: which of the two is meant stays in sight. */
function Twice({
  path,
  refusal,
  zone,
  chosen,
  onSettle,
}: {
  readonly path: string;
  readonly refusal: Refusal<'LOCAL_TIME_EXISTS_TWICE'>;
  readonly zone: string;
  /** The one of the two instants that is meant; null while it is not settled. */
  readonly chosen: string | null;
  readonly onSettle: (instant: string) => void;
}) {
  const { t, language } = useMessages();
  return (
    <RadioGroup
      legend={t('manager.design.twice')}
      name={`${anchorOf(path)}-twice`}
      options={refusal.facts.instants.map((instant) => ({
        value: instant,
        label: formatInstant(instant, zone, language),
      }))}
      value={chosen}
      onChange={onSettle}
    />
  );
}
