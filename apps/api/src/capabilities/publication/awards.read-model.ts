import { Injectable } from '@nestjs/common';
import { hasOpenAwards, publishedFields, SUMMARY_QUESTION, type SelectedProject } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { type PublishedCall, PublishedCalls } from '../calls';

/** An award with the fields its call publishes; those that open data cannot do without are there. */
export interface OpenAward
  extends
    Pick<SelectedProject, 'title' | 'municipality' | 'awardedCents'>,
    Partial<Pick<SelectedProject, 'summary' | 'territory'>> {
  /** Of the proposal: the same for ever, and opens nothing. */
  readonly id: string;
  readonly municipalityId: string;
}

export interface OpenAwards {
  readonly call: PublishedCall;
  /** ISO 8601. */
  readonly announcedAt: string;
  readonly awards: readonly OpenAward[];
}

/** The awards of an announced call as open data: nobody who lost, nobody to be reached. */
@Injectable()
export class AwardsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND before the announced instant, and for a call that does not publish its awards */
  async awards(slug: string): Promise<OpenAwards> {
    const call = await this.calls.bySlug(slug);
    if (!call?.announcedAt || !hasOpenAwards(call.definition)) throwRefusal('NOT_FOUND', {});
    const rows = await this.reader.query<{ id: string; municipalityId: string; project: SelectedProject }>(
      `select p.id, m.id as "municipalityId",
              jsonb_build_object('title', r.content ->> 'title',
                'summary', coalesce(r.content #>> array['answers', $2], ''), 'municipality', m.name,
                'territory', m.territory, 'awardedCents', a.awarded_cents) as project
       from announcement n
       join lot l on l.call_id = n.call_id
       join standing_award a on a.lot_id = l.id
       join proposal p on p.id = a.proposal_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join municipality m on m.id = p.municipality_id
       where n.call_id = $1 and n.at <= now()
       order by l.number, a.position, p.id`,
      [call.id, SUMMARY_QUESTION],
    );
    const { publicFields } = call.definition;
    return {
      call,
      announcedAt: call.announcedAt,
      awards: rows.map(({ id, municipalityId, project }) => ({
        id,
        municipalityId,
        ...(publishedFields(project, publicFields) as Omit<OpenAward, 'id' | 'municipalityId'>),
      })),
    };
  }
}
