import { Injectable } from '@nestjs/common';
import { type Actor, gridOf, groupBy, ownScoring, type StageKind } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { visibleTo } from '../screening';
import { atStage, type PublishedCall, PublishedCalls } from '../calls';
import type { OwnScoringView } from './own-scoring.dto';

interface OwnSheet {
  readonly callId: string;
  readonly stage: StageKind;
  readonly reference: string;
  readonly submittedAt: Date;
  readonly values: readonly number[];
}

/** What evaluators may know of their scoring: their own submitted sheets, and nothing that anybody else has written. */
@Injectable()
export class OwnScoringReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** By call and stage, the latest call first. */
  async own(actor: Actor): Promise<OwnScoringView[]> {
    const [sheets, calls] = await Promise.all([this.sheets(actor.userId), this.calls.all()]);
    return [...groupBy(sheets, ({ callId, stage }) => `${callId} ${stage}`).values()]
      .map((own) =>
        present(
          own,
          calls.find(({ id }) => id === own[0]!.callId)!,
        ),
      )
      .toReversed();
  }

  private sheets(evaluatorId: string): Promise<OwnSheet[]> {
    return this.reader.query<OwnSheet>(
      `select l.call_id as "callId", p.stage, p.reference, s.submitted_at as "submittedAt",
              array(select c.value from score c where c.sheet_id = s.id order by c.question_id) as values
       from score_sheet s
       join assignment a on a.id = s.assignment_id
       join proposal p on p.id = s.proposal_id
       join lot l on l.id = p.lot_id
       where a.evaluator_id = $1 and s.state = 'submitted' and p.state = 'submitted'
         and ${visibleTo('a.evaluator_id')}
       order by s.submitted_at, s.id`,
      [evaluatorId],
    );
  }
}

function present(sheets: readonly OwnSheet[], whole: PublishedCall): OwnScoringView {
  const { stage } = sheets[0]!;
  const call = atStage(whole, stage);
  const { scale } = gridOf(call.definition);
  const { means, mean, counts, ...own } = ownScoring(
    scale,
    sheets.map(({ values }) => values),
  );
  return {
    callSlug: call.slug,
    callTitle: call.definition.title,
    edition: call.definition.edition,
    stage,
    zone: call.definition.zone,
    lowestScore: scale.min,
    ...own,
    counts: [...counts],
    mean: mean!,
    sheets: sheets.map(({ reference, submittedAt }, place) => ({
      reference,
      submittedAt: submittedAt.toISOString(),
      mean: means[place]!,
    })),
  };
}
