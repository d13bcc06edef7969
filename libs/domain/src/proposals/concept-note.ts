/** What a full application takes over from its concept note, and how far its request may differ from it. */
import type { CallDefinition, FormQuestion, StageKind } from '../calls/call';
import { followsConceptNote } from '../calls/stages';
import { isWithinShare, largestShareCents } from '../kernel/money';
import { type Refusal, refuse } from '../kernel/refusal';
import { answerPath } from './answers';
import type { ProposalContent } from './content';
import type { ProposalState } from './proposal-lifecycle';

/** The concept note that stands, as a full application is measured by it. */
export interface ConceptNote {
  readonly content: ProposalContent;
  /** Integer cents; 0 where the call gives no grant. */
  readonly requestedCents: number;
}

/** What of a full application is taken over as it was assessed. */
export interface AssessedParts {
  /** Ids of the questions whose answers are those of the concept note. */
  readonly questions: readonly string[];
  /** Whether the statements on the priorities are those of the concept note. */
  readonly priorities: boolean;
}

/**
 * What was assessed in the concept note and is asked again: answers that a criterion of the concept note judges, all of
 * them where its form links none to a criterion (then the document is judged as a whole), and the statements on the
 * priorities. Source: programme rules, section 3 (two stages). @param call at the stage of the full application
 */
export function assessedParts(call: CallDefinition): AssessedParts {
  if (!followsConceptNote(call)) return { questions: [], priorities: false };
  const before = questionsOf(call, 'conceptNote');
  const linked = before.filter(({ judgedBy }) => judgedBy.length > 0);
  const assessed = new Map((linked.length > 0 ? linked : before).map(({ id, kind }) => [id, kind]));
  const asksPriorities = (stage: StageKind) => call.forms[stage]?.parts.includes('priorities') ?? false;
  return {
    questions: questionsOf(call, 'fullApplication')
      .filter(({ id, kind }) => assessed.get(id) === kind)
      .map(({ id }) => id),
    priorities: asksPriorities('conceptNote') && asksPriorities('fullApplication'),
  };
}

/**
 * The content of a full application with what was assessed taken over from its concept note: whatever a draft holds in
 * those places, nothing else is checked, submitted and sealed. Source: programme rules, section 3 (two stages).
 * @param call at the stage of the full application; the same object in any other, and without a concept note
 */
export function withAssessed(
  content: ProposalContent,
  call: CallDefinition,
  conceptNote: ConceptNote | null,
): ProposalContent {
  if (conceptNote === null) return content;
  const { questions, priorities } = assessedParts(call);
  if (questions.length === 0 && !priorities) return content;
  const frozen = new Set(questions);
  const paths = questions.map((question) => answerPath(question));
  const own = Object.entries(content.answers).filter(([id]) => !frozen.has(id));
  const taken = Object.entries(conceptNote.content.answers).filter(([id]) => frozen.has(id));
  const unread = Object.entries(content.unread).filter(
    ([path]) => !paths.some((frozenPath) => `${path}.`.startsWith(`${frozenPath}.`)),
  );
  return {
    ...content,
    answers: Object.fromEntries([...own, ...taken]),
    priorities: priorities ? conceptNote.content.priorities : content.priorities,
    unread: Object.fromEntries(unread),
  };
}

/** The requests, integer cents, that lie within a tolerance (basis points) of a concept note's, both ends included. */
export function requestRange(conceptNoteCents: number, toleranceBp: number): { minCents: number; maxCents: number } {
  const difference = largestShareCents(conceptNoteCents, toleranceBp);
  return { minCents: conceptNoteCents - difference, maxCents: conceptNoteCents + difference };
}

/**
 * Whether the request of a full application keeps to that of its concept note: it may differ by at most the published
 * tolerance, exactly, by cross-multiplication. Source: programme rules, section 3 (two stages).
 * @returns REQUEST_OUTSIDE_TOLERANCE with the amounts that are allowed
 */
export function checkRequest(
  requestedCents: number,
  conceptNoteCents: number,
  toleranceBp: number,
): Refusal<'REQUEST_OUTSIDE_TOLERANCE'> | null {
  if (isWithinShare(Math.abs(requestedCents - conceptNoteCents), conceptNoteCents, toleranceBp)) return null;
  const range = requestRange(conceptNoteCents, toleranceBp);
  return refuse('REQUEST_OUTSIDE_TOLERANCE', { requestedCents, conceptNoteCents, toleranceBp, ...range });
}

export interface FullApplicationFacts {
  /** The whole call, not one of its stages. */
  readonly call: Pick<CallDefinition, 'stages' | 'secondStage'>;
  /** Stage and state of the document that the full application is to follow. */
  readonly stage: StageKind;
  readonly state: ProposalState;
  /** Whether the public result of the concept notes invites it. Nothing is said before that result is public. */
  readonly invited: boolean;
  /** Id of the full application that is open already, if there is one. */
  readonly open: string | null;
}

/**
 * Whether the full application of a concept note may be begun: at once where both are submitted together, else once the
 * municipality is invited. Source: programme rules, section 3 (two stages).
 * @returns ILLEGAL_MOVE (no concept note of a call in two stages, or a withdrawn one), NOT_INVITED or
 * PROPOSAL_ALREADY_OPEN
 */
export function canBeginFullApplication({ call, stage, state, invited, open }: FullApplicationFacts): Refusal | null {
  const ready = call.secondStage !== null && stage === 'conceptNote' && state !== 'withdrawn';
  if (!ready) return refuse('ILLEGAL_MOVE', { lifecycle: 'proposal', from: state, move: 'beginFullApplication' });
  if (call.secondStage?.by === 'invitation' && !invited) return refuse('NOT_INVITED', {});
  return open === null ? null : refuse('PROPOSAL_ALREADY_OPEN', { proposalId: open });
}

/**
 * Whether the two documents of a proposal agree: a full application follows a concept note that stands, and while it
 * stands itself that concept note is not replaced. Source: ours.
 * @param call at the stage that is submitted
 * @returns CONCEPT_NOTE_MISSING or FULL_APPLICATION_STANDS
 */
export function checkOtherStage(
  call: Pick<CallDefinition, 'stages' | 'secondStage'>,
  conceptNote: ConceptNote | null,
  fullApplicationStands: boolean,
): Refusal<'CONCEPT_NOTE_MISSING' | 'FULL_APPLICATION_STANDS'> | null {
  if (followsConceptNote(call) && conceptNote === null) return refuse('CONCEPT_NOTE_MISSING', {});
  return fullApplicationStands ? refuse('FULL_APPLICATION_STANDS', {}) : null;
}

function questionsOf({ forms }: Pick<CallDefinition, 'forms'>, stage: StageKind): readonly FormQuestion[] {
  return forms[stage]?.sections.flatMap(({ questions }) => questions) ?? [];
}
