import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canRemindEvaluator,
  checkUnsealed,
  countSteps,
  isEvaluationLate,
  sheetsNeeded,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, type PublishedCall, PublishedCalls, wantedStage } from '../calls';
import type { EvaluationProgressView, EvaluatorProgressView, LotProgressView } from './evaluation-progress.dto';
import {
  countsByEvaluator,
  evaluationDue,
  lastReminders,
  ofToday,
  progressRows,
  staffedProposals,
} from './evaluation-progress.repository';

/** How far the evaluation of a call has come, per lot and per evaluator; nothing of it tells a score. */
@Injectable()
export class EvaluationProgressReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @param wanted stage; null for the one that is worked on @throws NOT_FOUND */
  async call(
    { userId }: Pick<Actor, 'userId'>,
    slug: string,
    wanted: StageKind | null,
  ): Promise<EvaluationProgressView> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const { zone, title, evaluatorsPerProposal } = call.definition;
    const [rows, staffed, due, reminders] = await Promise.all([
      progressRows(this.reader, call.id, stage, userId),
      staffedProposals(this.reader, call.id, stage, userId),
      evaluationDue(this.reader, call.id, stage),
      lastReminders(this.reader, call.id),
    ]);
    const late = isEvaluationLate(due?.dueAt ?? null, call.now);
    const evaluators = countsByEvaluator(rows, late).map(({ id, name, counts }): EvaluatorProgressView => {
      const remindedAt = reminders.get(id);
      const today = ofToday(remindedAt, zone, call.now);
      return {
        id,
        name,
        counts,
        remindedAt: remindedAt ?? null,
        remind: ability(canRemindEvaluator(counts.open, today)),
      };
    });
    return {
      callSlug: slug,
      callTitle: title,
      stage,
      zone,
      dueOn: due?.dueOn ?? null,
      dueAt: due?.dueAt ?? null,
      dueVersion: due?.version ?? 0,
      late,
      lots: openedLots(call).map(({ id, number }): LotProgressView => ({
        lot: presentLot(call, number),
        missing: staffed
          .filter(({ lotId }) => lotId === id)
          .reduce((sum, one) => sum + Math.max(0, sheetsNeeded(evaluatorsPerProposal, one.divergence) - one.have), 0),
        counts: countSteps(
          rows.filter(({ lotId }) => lotId === id),
          late,
        ),
      })),
      evaluators: evaluators.sort((a, b) => b.counts.open - a.counts.open),
      remindable: evaluators.filter(({ remind }) => remind.allowed).length,
    };
  }
}

/** The lots of a call whose deadline has passed. */
function openedLots(call: PublishedCall): PublishedCall['lots'] {
  return call.lots.filter(({ id }) => checkUnsealed(lotOf(call, id).definition.deadline, call.now) === null);
}
