/** Until the deadline, and the screening after it. */
import { lotDefinition } from '../../calls/call';
import { canSubmit, canWithdraw } from '../../proposals/can-submit';
import {
  canDecideRejection,
  canProposeRejection,
  canProposeReversal,
  moveOf,
  OTHER_GROUND,
} from '../../screening/rejection';
import { SCREENING_LIFECYCLE, type ScreeningState } from '../../screening/screening-lifecycle';
import { budgetBuilder, completeContent } from '../builders';
import { KUTAISI, LEYLA, MINGACHEVIR, NINO } from '../cast';
import { submissionFacts } from '../submission-facts';
import { type Act, type Choice, given, pick, REASONS, submitted, times } from './facts';
import { instant, type Model, record, SCREENERS } from './model';

const SUBJECTS = { [MINGACHEVIR.id]: MINGACHEVIR, [KUTAISI.id]: KUTAISI };

/** Mostly one that waits for such a step: that it is refused for others needs no more than a few. */
function waitingFor(model: Model, states: readonly ScreeningState[], { what, how }: Omit<Choice, 'who'>) {
  const all = submitted(model);
  const waiting = all.filter(({ screening }) => states.includes(screening));
  return pick(how % 8 === 7 || waiting.length === 0 ? all : waiting, what);
}

export const APPLICATION_ACTS = {
  wait(model, { how }) {
    const deadline = Date.parse(model.lots[0]!.deadline);
    const next = [deadline - 1, deadline, deadline + 1, model.now + 60_000][how % 4]!;
    // now and then long enough for the period of complaints to be over
    model.now = Math.max(model.now, how % 32 === 31 ? model.now + 60 * 86_400_000 : next);
    return null;
  },

  submit(model, { what, who }) {
    const proposal = given(model.proposals, what);
    const actor = who % 8 === 0 ? given([LEYLA, NINO], who) : proposal.owner;
    const { budget } = completeContent();
    const { requestedCents } = proposal;
    const refusal = canSubmit(
      submissionFacts({
        actor,
        municipality: SUBJECTS[proposal.municipalityId]!,
        proposal,
        call: model.call,
        lotNumber: proposal.lotNumber,
        at: instant(model),
        content: completeContent({
          budget: budgetBuilder({
            ...budget,
            funding: { ...budget.funding, requestedCents, ownCents: 5_800_000 - requestedCents },
          }),
        }),
      }),
    );
    if (refusal) return refusal;
    proposal.state = 'submitted';
    proposal.submittedAt.push(instant(model));
    record(model, actor, 'proposal.submitted', { type: 'proposal', id: proposal.id });
    return null;
  },

  withdraw(model, { what }) {
    const proposal = given(model.proposals, what);
    const { deadline } = lotDefinition(model.call, proposal.lotNumber);
    const refusal = canWithdraw({ state: proposal.state, deadline, at: instant(model) });
    if (refusal) return refusal;
    proposal.state = 'withdrawn';
    record(
      model,
      proposal.owner,
      'proposal.withdrawn',
      { type: 'proposal', id: proposal.id },
      { reason: 'Too early.' },
    );
    return null;
  },

  reject(model, { what, who, how }) {
    const proposal = pick(submitted(model), what);
    if (!proposal) return undefined;
    const [actor, sentence] = [given(SCREENERS, who), given(REASONS, how)];
    const facts = { state: proposal.screening, ...times(model, proposal), announcedAt: model.announcedAt };
    const rejection = { ground: 'eligibility' as const, code: OTHER_GROUND, sentence };
    const refusal = canProposeRejection(facts, rejection, model.call, {});
    if (refusal) return refusal;
    proposal.screening = 'rejectionProposed';
    proposal.rejectionBy = actor.userId;
    record(model, actor, 'rejection.proposed', { type: 'proposal', id: proposal.id }, { reason: sentence });
    return null;
  },

  /** That a rejection was wrong. */
  reverse(model, { what, who, how }) {
    const proposal = waitingFor(model, ['rejected'], { what, how });
    if (!proposal) return undefined;
    const [actor, sentence] = [given(SCREENERS, who), given(REASONS, how)];
    const facts = { state: proposal.screening, ...times(model, proposal), announcedAt: model.announcedAt };
    const refusal = canProposeReversal(facts, sentence);
    if (refusal) return refusal;
    proposal.screening = 'reversalProposed';
    proposal.rejectionBy = actor.userId;
    record(model, actor, 'reversal.proposed', { type: 'proposal', id: proposal.id }, { reason: sentence });
    return null;
  },

  /** The second person’s word on a rejection or a reversal. */
  decideRejection(model, { what, who, how }) {
    const proposal = waitingFor(model, ['rejectionProposed', 'reversalProposed'], { what, how });
    if (!proposal) return undefined;
    const [actor, verdict] = [given(SCREENERS, who), given(['confirmed', 'refused'] as const, how)];
    const facts = { state: proposal.screening, ...times(model, proposal), announcedAt: model.announcedAt };
    const by = { proposedBy: proposal.rejectionBy, userId: actor.userId };
    const refusal = canDecideRejection(facts, verdict, 'It is in order.', by);
    if (refusal) return refusal;
    const action = proposal.screening === 'reversalProposed' ? 'reversal.decided' : 'rejection.decided';
    proposal.screening = SCREENING_LIFECYCLE.moves[moveOf(proposal.screening, verdict)].to;
    const subject = { type: 'proposal', id: proposal.id };
    record(model, actor, action, subject, { reason: 'It is in order.', facts: { verdict } });
    return null;
  },
} as const satisfies Readonly<Record<string, Act>>;
