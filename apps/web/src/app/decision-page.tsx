/** The page of a decision, with what has become of it since: parts of capabilities that know nothing of one another. */
import type { ComponentType } from 'react';
import { proposalPages } from '../features/proposals';

export async function decisionPage(): Promise<ComponentType> {
  const [DecisionPage, { OwnAward }, { OwnComplaint }] = await Promise.all([
    proposalPages.decision(),
    import('../features/awards'),
    import('../features/complaints'),
  ]);
  return () => (
    <DecisionPage
      award={(proposal) => <OwnAward {...proposal} />}
      complaint={({ proposalId }) => <OwnComplaint proposalId={proposalId} />}
    />
  );
}
