import { canAnnounce, localToInstant, type Refusal } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, buttonClass, Card, DateTimeField, Notice, RadioGroup } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { serverTime, useServerTime } from '../../../shared/clock';
import { useMessages } from '../../../shared/messages';
import { useRoleRefusal } from '../../../shared/permission';
import { problemMessage } from '../../../shared/problem-message';
import { announceCall, announcePreselection, type Overview } from '../api/selection';
import { useAct } from '../../../shared/use-act';
import { useFocusOnChange } from '../hooks/use-focus-on-change';
import { ActButton, useRefusalSentence } from './act-button';
import { ConfirmDialog } from '../../../shared/confirm-dialog';
import styles from './selection.module.css';

/** The announcement of a call: what it means, when it comes, and the button that sets it once every lot is approved. */
export function Announcement({ overview }: { readonly overview: Overview }) {
  const { t } = useMessages();
  const heading = useFocusOnChange<HTMLHeadingElement>(overview.announcementAt);
  return (
    <>
      <h2 id="announcement" ref={heading} tabIndex={-1} className={styles['focusless']}>
        {t(overview.preselection ? 'manager.preselection.title' : 'manager.announce.title')}
      </h2>
      {overview.announcementAt === null ? (
        <AnnouncementForm overview={overview} />
      ) : (
        <Announced overview={overview} at={overview.announcementAt} />
      )}
    </>
  );
}

function Announced({ overview, at }: { readonly overview: Overview; readonly at: string }) {
  const refusalOf = useRoleRefusal();
  const { t, language } = useMessages();
  const passed = Date.parse(at) <= useServerTime();
  const written = formatInstant(at, overview.zone, language);
  return passed ? (
    <>
      <Notice tone="good">{t('manager.announce.done', { at: written })}</Notice>
      {!overview.preselection && (
        <Actions>
          <Link className={buttonClass('secondary')} to={`/manage/${overview.slug}/awards`}>
            {t('manager.announce.awards')}
          </Link>
          {refusalOf('complaint:answer') === null && (
            <Link className={buttonClass('secondary')} to={`/manage/${overview.slug}/complaints`}>
              {t('manager.announce.complaints')}
            </Link>
          )}
          <Link className={buttonClass('secondary')} to={`/calls/${overview.slug}/results`}>
            {t('manager.announce.results')}
          </Link>
        </Actions>
      )}
    </>
  ) : (
    <Notice tone="warn">{t('manager.announce.set', { at: written })}</Notice>
  );
}

type When = 'now' | 'later';

function AnnouncementForm({ overview }: { readonly overview: Overview }) {
  const { t, language } = useMessages();
  const standing = useRoleRefusal()('announcement:make') ?? overview.abilities.announce.refusal;
  const [when, setWhen] = useState<When>('now');
  const [local, setLocal] = useState('');
  const [meant, setMeant] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const sentenceOf = useRefusalSentence();
  const announce = useAct((at: string | null, key) =>
    (overview.preselection ? announcePreselection : announceCall)(overview.slug, at, key),
  );
  const chosen = instantOf(local, overview.zone, meant);
  const at = when === 'now' || 'code' in chosen ? null : chosen.instant;
  const missing = when === 'later' && local === '' ? t('manager.announce.missing') : null;
  const why = sentenceOf(standing) ?? missing ?? (when === 'later' ? sentenceOf(laterRefusal(overview, chosen)) : null);
  const open = () => {
    announce.reset();
    setAsking(true);
  };
  return (
    <>
      <Card>
        <p>{t(overview.preselection ? 'manager.preselection.embargo' : 'manager.announce.embargo')}</p>
        {standing === null && (
          <RadioGroup
            legend={t('manager.announce.when')}
            name="announcement-when"
            value={when}
            onChange={(value) => setWhen(value as When)}
            options={[
              { value: 'now', label: t('manager.announce.now') },
              { value: 'later', label: t('manager.announce.later') },
            ]}
          />
        )}
        {standing === null && when === 'later' && (
          <LocalInstant
            zone={overview.zone}
            local={local}
            chosen={chosen}
            meant={meant}
            onLocal={(value) => {
              setLocal(value);
              setMeant(null);
            }}
            onMeant={setMeant}
          />
        )}
        <Actions>
          <ActButton why={why} busy={announce.isPending} onClick={open}>
            {t(`manager.announce.button.${when}`)}
          </ActButton>
        </Actions>
      </Card>
      <ConfirmDialog
        open={asking}
        title={t(overview.preselection ? 'manager.preselection.confirm' : 'manager.announce.confirm')}
        confirm={t(`manager.announce.button.${when}`)}
        busy={announce.isPending}
        failure={announce.error}
        onConfirm={() => announce.mutate(at, { onSuccess: () => setAsking(false) })}
        onClose={() => setAsking(false)}
      >
        <p>
          {t('manager.announce.confirmText', {
            count: overview.lots.reduce((sum, { submitted }) => sum + submitted, 0),
          })}
        </p>
        <p>
          {at === null
            ? t('manager.announce.confirmNow')
            : t('manager.announce.confirmLater', { at: formatInstant(at, overview.zone, language) })}
        </p>
      </ConfirmDialog>
    </>
  );
}

type Chosen = ReturnType<typeof localToInstant>;

/** The instant of the typed local time; of two that it could be, the one that was said to be meant. */
function instantOf(local: string, zone: string, meant: string | null): Chosen {
  const read = localToInstant(local, zone);
  return meant !== null && 'code' in read && read.code === 'LOCAL_TIME_EXISTS_TWICE' ? { instant: meant } : read;
}

/** Why the chosen instant cannot be announced. */
function laterRefusal({ lots, undecided, announcementAt }: Overview, chosen: Chosen): Refusal | null {
  if ('code' in chosen) return chosen;
  return canAnnounce({
    lots: lots.map(({ lot, ranking }) => ({ number: lot.number, ranking })),
    undecided,
    announcedAt: announcementAt,
    // a cancelled call has been refused before anybody could choose an instant
    cancelledAt: null,
    at: chosen.instant,
    now: new Date(serverTime()).toISOString(),
  });
}

/** A local time in the call's zone, said back as an instant in the call's zone and the reader's. */
function LocalInstant({
  zone,
  local,
  chosen,
  meant,
  onLocal,
  onMeant,
}: {
  readonly zone: string;
  readonly local: string;
  readonly chosen: Chosen;
  readonly meant: string | null;
  readonly onLocal: (local: string) => void;
  readonly onMeant: (instant: string) => void;
}) {
  const { t, language } = useMessages();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const read = localToInstant(local, zone);
  const twice = 'code' in read && read.code === 'LOCAL_TIME_EXISTS_TWICE' ? read.facts.instants : [];
  const skipped = local !== '' && 'code' in read && twice.length === 0 ? problemMessage(read, t, language) : null;
  return (
    <>
      <DateTimeField
        label={t('manager.announce.local', { zone })}
        value={local}
        onChange={onLocal}
        error={skipped}
        below={
          'code' in chosen
            ? undefined
            : t('manager.announce.echo', {
                at: formatInstant(chosen.instant, zone, language),
                own: formatInstant(chosen.instant, own, language),
              })
        }
      />
      {twice.length > 0 && (
        <RadioGroup
          legend={t('manager.announce.which')}
          name="announcement-which"
          value={meant}
          onChange={onMeant}
          options={twice.map((instant) => ({ value: instant, label: formatInstant(instant, zone, language) }))}
        />
      )}
    </>
  );
}
