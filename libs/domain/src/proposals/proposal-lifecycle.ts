/** The states of a proposal and its moves. What an evaluation or a decision says about it is not a state of its own. */
import type { Lifecycle } from '../kernel/lifecycle';

export const PROPOSAL_STATES = ['draft', 'submitted', 'withdrawn'] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export const PROPOSAL_LIFECYCLE: Lifecycle<ProposalState, 'submit' | 'withdraw' | 'edit'> = {
  name: 'proposal',
  states: PROPOSAL_STATES,
  initial: 'draft',
  // a submitted proposal may stay submitted for ever: the last valid revision stands
  final: ['submitted', 'withdrawn'],
  moves: {
    edit: { from: ['draft'], to: 'draft' },
    // submitting again replaces the revision that stands
    submit: { from: ['draft', 'submitted'], to: 'submitted' },
    withdraw: { from: ['draft', 'submitted'], to: 'withdrawn' },
  },
};
