import { type CallDraft, type Clash, mergeCallDraft } from '@trilot/domain';
import { useEffect } from 'react';
import { useParams } from 'react-router';
import { Answer } from '../../../shared/page';
import { useWriting } from '../../../shared/writings';
import { DesignBar } from './design-bar';
import { DesignClashes } from './design-clashes';
import { DesignRoutes } from './design-routes';
import { type CallDraftView, loadCall, saveCall, storedIn, useManagedCall } from './managed-calls';
import { DesignContext } from './use-design';

/** Everything under one call: loads it once, keeps what is typed safe, and shows the page that is asked for. */
export function Designer() {
  const { slug = '' } = useParams();
  const query = useManagedCall(slug);
  return (
    <Answer query={query}>
      {/* once published the call is another writing: a change to it that stays here until it is published too */}
      {(view) => <DesignedCallPages key={`${slug} ${view.publishedVersion > 0}`} view={view} />}
    </Answer>
  );
}

function DesignedCallPages({ view }: { readonly view: CallDraftView }) {
  const { slug } = view;
  const stored = storedIn(view);
  const isDraft = view.publishedVersion === 0;
  const autosave = useWriting<CallDraft, Clash>({
    key: isDraft ? `call:${slug}` : `corrigendum:${slug}`,
    initial: stored.content,
    version: stored.version,
    save: isDraft ? (draft, version) => saveCall(slug, draft, version) : null,
    load: () => loadCall(slug),
    merge: mergeCallDraft,
  });
  // whenever the call is asked for again, somebody else may have written on it
  useEffect(() => autosave.meet(storedIn(view)), [autosave, view]);
  const published = isDraft ? null : stored.content.definition;
  return (
    <DesignContext value={{ slug, view, published, autosave }}>
      <DesignBar />
      <DesignClashes />
      <DesignRoutes />
    </DesignContext>
  );
}
