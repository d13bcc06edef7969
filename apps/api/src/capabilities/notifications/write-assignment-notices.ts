import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Outdated {
  readonly lotId: string;
  readonly stage: string;
  readonly reference: string;
  readonly recipients: Recipient[];
}

interface Declined extends Recipient {
  readonly reference: string;
  readonly lotId: string;
  readonly evaluator: string;
  readonly sentence: string;
}

/** Tells evaluators what they are asked to score, and whoever asked them that they have said no. */
@Injectable()
export class WriteAssignmentNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('assignment.made')
  async assigned({ assignmentId }: DomainEvents['assignment.made']): Promise<void> {
    const row = await this.reader.one<Recipient & { reference: string }>(
      `select u.id as "userId", u.name, u.language, p.reference
       from assignment a join app_user u on u.id = a.evaluator_id join proposal p on p.id = a.proposal_id where a.id = $1`,
      [assignmentId],
    );
    if (!row) return;
    await this.messages.write(`assignment.made:${assignmentId}`, [row], ({ name }, t) => ({
      subject: t('letters.assigned.subject'),
      body: t('letters.assigned.body', { name, reference: row.reference }),
      link: `/evaluate/${assignmentId}`,
    }));
  }

  /** Nobody is told of a proposal that a conflict of interest hides from them by now. */
  @HandlesEvent('assignment.declined')
  async declined({ assignmentId }: DomainEvents['assignment.declined']): Promise<void> {
    const row = await this.reader.one<Declined>(
      `select u.id as "userId", u.name, u.language, p.reference, p.lot_id as "lotId", e.name as evaluator, d.sentence
       from assignment_decline d
       join app_user u on u.id = d.assigned_by and u.disabled_at is null
       join app_user e on e.id = d.person_id
       join proposal p on p.id = d.proposal_id
       where d.assignment_id = $1
         and not exists (select from hidden_proposal h where h.proposal_id = p.id and h.person_id = u.id)`,
      [assignmentId],
    );
    if (!row) return;
    const { reference, evaluator, sentence, lotId } = row;
    await this.messages.write(`assignment.declined:${assignmentId}`, [row], ({ name }, t) => ({
      subject: t('letters.declined.subject', { reference }),
      body: t('letters.declined.body', { name, evaluator, reference, sentence }),
      link: `/manage/lots/${lotId}/assignments`,
    }));
  }

  /** Whoever froze the ranking, proposed or approved on it, unless the proposal is hidden from them. */
  @HandlesEvent('ranking.outdated')
  async outdated({ rankingId, sheetId }: DomainEvents['ranking.outdated']): Promise<void> {
    const row = await this.reader.one<Outdated>(
      `select r.lot_id as "lotId", r.stage, p.reference,
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from app_user u
                        where u.id in (r.frozen_by, r.proposed_by, r.approved_by) and u.disabled_at is null
                          and not exists (select from hidden_proposal h
                                          where h.proposal_id = p.id and h.person_id = u.id)), '[]') as recipients
       from outdated_ranking o join ranking r on r.id = o.ranking_id
       join voided_sheet v on v.sheet_id = o.sheet_id join proposal p on p.id = v.proposal_id
       where o.sheet_id = $2 and o.ranking_id = $1`,
      [rankingId, sheetId],
    );
    if (!row) return;
    const { reference, lotId, stage, recipients } = row;
    await this.messages.write(`ranking.outdated:${rankingId}:${sheetId}`, recipients, ({ name }, t) => ({
      subject: t('letters.outdated.subject', { reference }),
      body: t('letters.outdated.body', { name, reference }),
      link: `/manage/lots/${lotId}/board?stage=${stage}`,
    }));
  }
}
