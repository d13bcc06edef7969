import { Injectable } from '@nestjs/common';
import type { DomainEvents, Language, Translations } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { titleIn } from './call-title';
import { Messages, type Recipient } from './messages';

interface Facts extends Recipient {
  readonly call: Translations;
  readonly referenceLanguage: Language;
  readonly lot: number;
  readonly references: readonly string[];
}

/** Tells each evaluator once of everything that a suggestion which was taken over has assigned to them. */
@Injectable()
export class WriteSuggestionNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('assignmentSuggestion.takenOver')
  async assigned({ suggestionId, evaluatorId }: DomainEvents['assignmentSuggestion.takenOver']): Promise<void> {
    const facts = await this.facts(suggestionId, evaluatorId);
    // everything may have been taken back since
    if (!facts || facts.references.length === 0) return;
    const { references, lot } = facts;
    await this.messages.write(`assignmentSuggestion.takenOver:${suggestionId}`, [facts], ({ name, language }, t) => ({
      subject: t('letters.assignedMany.subject', { count: references.length }),
      body: t('letters.assignedMany.body', {
        name,
        count: references.length,
        call: titleIn({ title: facts.call, referenceLanguage: facts.referenceLanguage }, language),
        lot,
        references: references.join(', '),
      }),
      link: '/evaluate',
    }));
  }

  private facts(suggestionId: string, evaluatorId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select u.id as "userId", u.name, u.language, v.definition -> 'title' as call,
              v.definition ->> 'referenceLanguage' as "referenceLanguage", l.number as lot,
              array(select p.reference from assignment a join proposal p on p.id = a.proposal_id
                    where a.suggestion_id = s.id and a.evaluator_id = u.id order by p.reference) as "references"
       from assignment_suggestion s join app_user u on u.id = $2 and u.disabled_at is null
       join lot l on l.id = s.lot_id join call c on c.id = l.call_id
       join call_version v on v.call_id = c.id and v.version = c.version
       where s.id = $1`,
      [suggestionId, evaluatorId],
    );
  }
}
