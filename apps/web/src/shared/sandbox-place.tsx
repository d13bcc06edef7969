import { firstStage, type StageKind } from '@trilot/domain';
import { Notice } from '@trilot/ui';
import type { ReactNode } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useMessages } from './messages';
import { Answer } from './page';
import { callOf, hasPlace, type SandboxView, sandboxPath, type Trying, useSandbox } from './sandbox';

/** Says on every page of a sandbox what it is. */
export function SandboxBanner() {
  const { t } = useMessages();
  return (
    <Notice tone="warn">
      <strong>{t('manager.sandbox.title')}.</strong> {t('manager.sandbox.banner')}
    </Notice>
  );
}

/** A page of one stage and lot of a sandbox, under the banner; where there is none, the way to begin one. */
export function SandboxPlace({ children }: { readonly children: (sandbox: SandboxView, at: Trying) => ReactNode }) {
  const { slug = '', stage = '', lot = '' } = useParams();
  const at = { stage: stage as StageKind, lot: Number(lot) };
  return (
    <Answer query={useSandbox(slug)}>
      {({ sandbox }) =>
        sandbox && hasPlace(sandbox, at) ? (
          <>
            <SandboxBanner />
            {children(sandbox, { slug, ...at })}
          </>
        ) : (
          <Navigate to={sandboxPath(slug)} replace />
        )
      }
    </Answer>
  );
}

/** Which call, stage and lot is tried: the line above a heading, with the way back. */
export function SandboxKicker({ sandbox, at }: { readonly sandbox: SandboxView; readonly at: Trying }) {
  const { t } = useMessages();
  const call = callOf(sandbox);
  return (
    <>
      <Link to={sandboxPath(at.slug)}>{t('manager.sandbox.title')}</Link> · {t('manager.sandbox.lot', { lot: at.lot })}
      {call.stages.length > 1 && (
        <> · {t(at.stage === firstStage(call) ? 'manager.sandbox.firstStage' : 'manager.sandbox.secondStage')}</>
      )}
    </>
  );
}
