/** Where a complaint stands: written, lodged, answered. To dismiss it takes one person, to uphold it two. */
import type { Lifecycle } from '../kernel/lifecycle';

export const COMPLAINT_STATES = ['draft', 'lodged', 'upholdProposed', 'dismissed', 'upheld'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

export const COMPLAINT_MOVES = ['write', 'lodge', 'dismiss', 'proposeUphold', 'uphold', 'refuseUphold'] as const;
export type ComplaintMove = (typeof COMPLAINT_MOVES)[number];

export const COMPLAINT_LIFECYCLE: Lifecycle<ComplaintState, ComplaintMove> = {
  name: 'complaint',
  states: COMPLAINT_STATES,
  initial: 'draft',
  final: ['dismissed', 'upheld'],
  moves: {
    write: { from: ['draft'], to: 'draft' },
    lodge: { from: ['draft'], to: 'lodged' },
    dismiss: { from: ['lodged'], to: 'dismissed' },
    proposeUphold: { from: ['lodged'], to: 'upholdProposed' },
    uphold: { from: ['upholdProposed'], to: 'upheld' },
    // back to where anybody independent may answer it
    refuseUphold: { from: ['upholdProposed'], to: 'lodged' },
  },
};
