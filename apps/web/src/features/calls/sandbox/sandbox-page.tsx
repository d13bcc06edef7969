import { useMutation } from '@tanstack/react-query';
import { firstStage } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, Button, Card, ErrorSummary, Notice, PageHeader } from '@trilot/ui';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { errorMessage } from '../../../shared/problem-message';
import {
  beginSandbox,
  callOf,
  discardSandbox,
  type SandboxView,
  sandboxPath,
  useSandbox,
} from '../../../shared/sandbox';
import { SandboxBanner } from '../../../shared/sandbox-place';
import { useCallText } from '../../../shared/text';
import { designPath } from '../design/places';

/** Trying a call out: begun from the call as it is, begun anew, removed; and the ways to its form and its grid. */
export function SandboxPage() {
  const { slug = '' } = useParams();
  const { t, language } = useMessages();
  usePageTitle(t('manager.sandbox.title'));
  const begin = useMutation({ mutationFn: () => beginSandbox(slug) });
  const discard = useMutation({ mutationFn: () => discardSandbox(slug) });
  const error = begin.error ?? discard.error;
  const busy = begin.isPending || discard.isPending;
  return (
    <Answer query={useSandbox(slug)}>
      {({ sandbox }) => (
        <>
          <SandboxBanner />
          {error !== null && (
            <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(error, t, language) }]} />
          )}
          <PageHeader
            kicker={<Link to={designPath(slug)}>{t('manager.design.toHub')}</Link>}
            title={t('manager.sandbox.title')}
            lead={t('manager.sandbox.lead')}
          />
          {sandbox && <Begun slug={slug} sandbox={sandbox} />}
          <Actions>
            <Button kind={sandbox ? 'secondary' : 'primary'} disabled={busy} onClick={() => begin.mutate()}>
              {t(sandbox ? 'manager.sandbox.beginAnew' : 'manager.sandbox.begin')}
            </Button>
            {sandbox && (
              <Button kind="danger" disabled={busy} onClick={() => discard.mutate()}>
                {t('manager.sandbox.remove')}
              </Button>
            )}
          </Actions>
        </>
      )}
    </Answer>
  );
}

function Begun({ slug, sandbox }: { readonly slug: string; readonly sandbox: SandboxView }) {
  const { t, language } = useMessages();
  const call = callOf(sandbox);
  const text = useCallText(call.referenceLanguage);
  const Heading = call.stages.length > 1 ? 'h3' : 'h2';
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <>
      <p>{t('manager.sandbox.begun', { at: formatInstant(sandbox.begunAt, zone, language) })}</p>
      {sandbox.outdated && <Notice>{t('manager.sandbox.outdated')}</Notice>}
      {call.lots.length === 0 && <p>{t('manager.sandbox.noLot')}</p>}
      {call.stages.map((stage) => (
        <section key={stage}>
          {call.stages.length > 1 && (
            <h2>{t(stage === firstStage(call) ? 'manager.sandbox.firstStage' : 'manager.sandbox.secondStage')}</h2>
          )}
          {call.lots.map(({ number, title }) => (
            <Card key={number}>
              <Heading lang={text(title).lang}>{text(title).text || t('manager.sandbox.lot', { lot: number })}</Heading>
              <ul>
                <li>
                  <Link to={sandboxPath(slug, { stage, lot: number })}>{t('manager.sandbox.write')}</Link>
                </li>
                <li>
                  <Link to={sandboxPath(slug, { stage, lot: number }, 'scores')}>{t('manager.sandbox.score')}</Link>
                </li>
              </ul>
            </Card>
          ))}
        </section>
      ))}
    </>
  );
}
