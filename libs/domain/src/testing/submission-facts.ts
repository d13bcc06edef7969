/** What a test of submission starts from: the editor of Mingachevir submits a complete draft in lot 1, at the deadline. */
import type { SubmissionFacts } from '../proposals/can-submit';
import { callBuilder, completeContent, DEADLINE } from './builders';
import { LEYLA, MINGACHEVIR } from './cast';

/** Facts under which a proposal may be submitted, changed where a test wants it; it was written on the call as it stands. */
export function submissionFacts(changes: Partial<SubmissionFacts> = {}): SubmissionFacts {
  const call = changes.call ?? callBuilder();
  return {
    actor: LEYLA,
    municipality: MINGACHEVIR,
    proposal: { state: 'draft', municipalityId: MINGACHEVIR.id },
    content: completeContent(),
    call,
    callVersion: 2,
    written: { version: 2, call },
    lotNumber: 1,
    cancelledAt: null,
    stands: false,
    confirmed: false,
    otherLeads: [],
    conceptNote: null,
    fullApplicationStands: false,
    consents: [],
    files: [],
    partnerIn: [],
    at: DEADLINE,
    ...changes,
  };
}
