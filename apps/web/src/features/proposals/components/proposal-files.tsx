import { DocumentLinks } from '../../../shared/document-links';
import { useMessages } from '../../../shared/messages';

/** The working draft as files to read and print. */
export function DraftFiles({ proposalId }: { readonly proposalId: string }) {
  const { t } = useMessages();
  return (
    <DocumentLinks
      path={`/api/proposals/${proposalId}/draft/dossier`}
      label={(format) => t('writing.dossier.draft', { format })}
    />
  );
}

/** What was submitted in a revision, as files to read and print. */
export function RevisionFiles({ proposalId, revision }: { readonly proposalId: string; readonly revision: number }) {
  const { t } = useMessages();
  return (
    <DocumentLinks
      path={`/api/proposals/${proposalId}/revisions/${revision}/dossier`}
      label={(format) => t('writing.dossier.revision', { format })}
    />
  );
}
