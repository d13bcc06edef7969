/** What a test of the assignment starts from: proposals of Kutaisi and evaluators who could take any of them. */
import type { AssignableProposal, AvailableEvaluator } from '../assignment/suitability';
import { KUTAISI } from './cast';

/** Proposals "p1", "p2" and so on: in English, six tenths social, four tenths green, each wanting two evaluators. */
export function assignableBuilder(...changes: readonly Partial<AssignableProposal>[]): readonly AssignableProposal[] {
  return changes.map((change, place) => ({
    id: `p${place + 1}`,
    municipalityId: KUTAISI.id,
    territory: KUTAISI.territory,
    partnerIds: [],
    language: 'en',
    shares: { social: 6000, green: 4000 },
    needed: 2,
    standing: [],
    barred: {},
    ...change,
  }));
}

/** Evaluators "e1", "e2" and so on: Portuguese, reading English, knowing everything, free for ten proposals. */
export function evaluatorBuilder(...changes: readonly Partial<AvailableEvaluator>[]): readonly AvailableEvaluator[] {
  return changes.map((change, place) => ({
    id: `e${place + 1}`,
    country: 'PT',
    territories: [],
    municipalityId: null,
    employerInLot: false,
    earlierEmployerIds: [],
    languages: ['en'],
    expertise: ['social', 'green'],
    capacity: 10,
    load: 0,
    ...change,
  }));
}
