import { isAdvice } from '@trilot/domain';
import { Actions, Button, buttonClass, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { useState } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../../shared/messages';
import { Answer, usePageTitle } from '../../../../shared/page';
import { errorMessage, problemMessage } from '../../../../shared/problem-message';
import { useCallTitle } from '../design-frame';
import { type CallDraftView, publishCall, refreshCall, storedIn } from '../managed-calls';
import { designPath } from '../places';
import { useDesign } from '../use-design';
import { useSettledCall } from '../use-settled-call';
import { ProblemList } from './check-page';

/** What becomes public and fixed when the call is published, who may do it, and the one button that does. */
export function PublishPage() {
  const { t } = useMessages();
  const { slug, published } = useDesign();
  const title = t('manager.design.publish');
  const callTitle = useCallTitle();
  const query = useSettledCall();
  usePageTitle(`${title} – ${callTitle}`);
  return (
    <>
      <PageHeader kicker={<Link to={designPath(slug)}>{callTitle}</Link>} title={title} />
      {published === null ? (
        <>
          <p>{t('manager.design.publish.public')}</p>
          <h2>{t('manager.design.publish.fixedTitle')}</h2>
          <ul>
            <li>{t('manager.design.publish.fixed')}</li>
            <li>{t('manager.design.publish.changes')}</li>
            <li>{t('manager.design.publish.draw')}</li>
          </ul>
          <Answer query={query}>{(view) => <Publish view={view} />}</Answer>
        </>
      ) : (
        <Published />
      )}
    </>
  );
}

function Publish({ view }: { readonly view: CallDraftView }) {
  const { t, language } = useMessages();
  const { slug, problems, definition } = useDesign();
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const barring = problems.filter(({ check }) => !isAdvice(check));
  const { allowed, refusal } = view.abilities.publish;
  const publish = async () => {
    setBusy(true);
    setFailure(null);
    try {
      await publishCall(slug, storedIn(view).version);
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
      await refreshCall(slug);
    }
  };
  const why =
    refusal?.code === 'FOUR_EYES'
      ? t('manager.design.publish.fourEyes')
      : refusal && problemMessage(refusal, t, language);
  return (
    <>
      {failure !== null && (
        <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
      )}
      {definition.secondPersonPublishes && <p>{t('manager.design.publish.second')}</p>}
      {barring.length > 0 && (
        <>
          <h2>{t('manager.design.check')}</h2>
          <ProblemList problems={barring} />
        </>
      )}
      {!allowed && <Notice tone="warn">{why}</Notice>}
      <Actions>
        <Button disabled={!allowed || busy} onClick={() => void publish()}>
          {t('manager.design.publish.button')}
        </Button>
        <Link className={buttonClass('secondary')} to={designPath(slug)}>
          {t('manager.design.toHub')}
        </Link>
      </Actions>
    </>
  );
}

function Published() {
  const { t } = useMessages();
  const { slug } = useDesign();
  return (
    <>
      <Notice tone="good" role="status">
        {t('manager.design.publish.done')}
      </Notice>
      <Actions>
        <Link className={buttonClass()} to={`/calls/${slug}`}>
          {t('manager.design.publish.page')}
        </Link>
        <Link className={buttonClass('secondary')} to={designPath(slug)}>
          {t('manager.design.toHub')}
        </Link>
      </Actions>
    </>
  );
}
