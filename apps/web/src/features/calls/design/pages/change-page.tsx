import { canCorrect, definitionChanges, type Refusal } from '@trilot/domain';
import { Actions, Button, buttonClass, EmptyState, ErrorSummary, Notice, PageHeader, TextArea } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { serverTime } from '../../../../shared/clock';
import { useMessages } from '../../../../shared/messages';
import { usePageTitle } from '../../../../shared/page';
import { errorMessage, problemMessage } from '../../../../shared/problem-message';
import { ChangeList } from '../../changes/change-list';
import { useCallWords } from '../../changes/use-call-words';
import { useCallTitle } from '../design-frame';
import { correctCall, refreshCall, storedIn } from '../managed-calls';
import { designPath } from '../places';
import { useDesign } from '../use-design';
import { ProblemList } from './check-page';
import { HubPage } from './hub-page';

/** A change to a published call before it is published itself: what it changes, in words, and why. */
export function ChangePage() {
  const { published } = useDesign();
  return published === null ? <HubPage /> : <Change />;
}

function Change() {
  const { t, language } = useMessages();
  const { slug, definition, problems, autosave, view, state } = useDesign();
  const title = t('manager.design.change');
  const callTitle = useCallTitle();
  const why = useRefusal();
  usePageTitle(`${title} – ${callTitle}`);
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  const before = storedIn(view).content.definition;
  const changes = definitionChanges(before, definition);
  const refusal = canCorrect({
    before,
    after: definition,
    reason: reason || t('common.reason'),
    cancelledAt: null,
    now: new Date(serverTime()).toISOString(),
  });
  const unreadable = problems.filter(({ check }) => check === 'valuesReadable');
  const publish = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const corrected = await correctCall(slug, { definition, reason, version: state.version });
      await autosave.restart(storedIn(corrected));
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
        lead={t('manager.design.change.lead')}
      />
      {done && changes.length === 0 && (
        <Notice tone="good" role="status">
          {t('manager.design.change.done')} <Link to={`/calls/${slug}`}>{t('manager.design.publish.page')}</Link>
        </Notice>
      )}
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {changes.length === 0 && unreadable.length === 0 ? (
        <EmptyState
          title={t('manager.design.change.none')}
          action={
            <Link className={buttonClass('secondary')} to={designPath(slug)}>
              {t('manager.design.toHub')}
            </Link>
          }
        >
          <p>{t('manager.design.change.noneText')}</p>
        </EmptyState>
      ) : (
        <>
          <ChangeList caption={t('manager.design.change.caption')} changes={changes} definition={definition} />
          {(refusal !== null || unreadable.length > 0) && (
            <Notice tone="warn">
              {refusal && <p>{why(refusal)}</p>}
              <ProblemList problems={refusal?.code === 'CALL_INCONSISTENT' ? problems : unreadable} />
            </Notice>
          )}
          <TextArea
            label={t('common.reason')}
            hint={t('manager.design.change.reason')}
            rows={3}
            value={reason}
            onChange={setReason}
          />
          <Actions>
            <Button disabled={busy || refusal !== null || unreadable.length > 0} onClick={() => void publish()}>
              {t('manager.design.change.button')}
            </Button>
            <Discard />
          </Actions>
        </>
      )}
    </>
  );
}

/** Gives the changes up, after asking once more. */
function Discard() {
  const { t } = useMessages();
  const { autosave, view } = useDesign();
  const [asked, ask] = useState(false);
  if (!asked) {
    return (
      <Button kind="quiet" onClick={() => ask(true)}>
        {t('manager.design.change.discard')}
      </Button>
    );
  }
  return (
    <Button kind="danger" onClick={() => void autosave.restart(storedIn(view))}>
      {t('manager.design.change.discardSure')}
    </Button>
  );
}

/** Why the change cannot be published; a place that is fixed by its name. */
function useRefusal(): (refusal: Refusal) => string {
  const { t, language } = useMessages();
  const { definition } = useDesign();
  const words = useCallWords(definition);
  return (refusal) =>
    refusal.code === 'FIXED_FOR_GOOD'
      ? problemMessage({ ...refusal, facts: { path: words.placeName(refusal.facts.path) } }, t, language)
      : problemMessage(refusal, t, language);
}
