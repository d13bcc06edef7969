import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface ProposalFacts {
  readonly reference: string;
  readonly title: string;
  readonly municipality: string;
  readonly recipients: Recipient[];
  readonly at: Date | null;
  readonly deadline: Date;
  readonly zone: string;
  readonly receipt: string | null;
  readonly digest: string | null;
  readonly withdrawalReason: string | null;
  /** Whether a submission may be replaced by a later one. */
  readonly mayChange: boolean;
}

/** Tells people what has happened to their proposals. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('proposal.submitted')
  async submitted({ proposalId, revision }: DomainEvents['proposal.submitted']): Promise<void> {
    const facts = await this.proposal(proposalId, revision);
    if (!facts?.at) return;
    await this.messages.write(
      `proposal.submitted:${proposalId}:${revision}`,
      facts.recipients,
      ({ name, language }, t) => ({
        subject: t('letters.receipt.subject', { reference: facts.reference }),
        body: t('letters.receipt.body', {
          name,
          title: facts.title,
          municipality: facts.municipality,
          at: formatInstant(facts.at!.toISOString(), facts.zone, language),
          receipt: facts.receipt!,
          revision,
          digest: facts.digest!,
          next: facts.mayChange
            ? t('letters.receipt.mayChange', {
                deadline: formatInstant(facts.deadline.toISOString(), facts.zone, language),
              })
            : t('letters.receipt.final'),
        }),
        link: `/apply/${proposalId}/receipt`,
        receipt: facts.receipt!,
      }),
    );
  }

  @HandlesEvent('proposal.withdrawn')
  async withdrawn({ proposalId }: DomainEvents['proposal.withdrawn']): Promise<void> {
    const facts = await this.proposal(proposalId, null);
    if (!facts) return;
    const { reference, title, municipality, withdrawalReason } = facts;
    await this.messages.write(`proposal.withdrawn:${proposalId}`, facts.recipients, ({ name }, t) => ({
      subject: t('letters.withdrawn.subject', { reference }),
      body: t('letters.withdrawn.body', { name, title, municipality, reason: withdrawalReason ?? '' }),
      link: `/apply/${proposalId}`,
    }));
  }

  @HandlesEvent('letter.written')
  async letter({ proposalId, kind = 'decision', version = 1 }: DomainEvents['letter.written']): Promise<void> {
    const letter = await this.reader.one<{ letterId: string; subject: string; body: string }>(
      'select id as "letterId", subject, body from letter where proposal_id = $1 and kind = $2 and version = $3',
      [proposalId, kind, version],
    );
    const facts = await this.proposal(proposalId, null);
    if (!letter || !facts) return;
    // the letter about the decision has always been named by its proposal alone
    const which = { decision: '', correction: `:correction:${version}`, promotion: ':promotion' }[kind];
    await this.messages.write(`letter:${proposalId}${which}`, facts.recipients, () => ({
      ...letter,
      link: `/apply/${proposalId}/decision`,
    }));
  }

  private proposal(proposalId: string, revision: number | null): Promise<ProposalFacts | undefined> {
    return this.reader.one<ProposalFacts>(
      `select p.reference, coalesce(r.content, d.content) ->> 'title' as title, m.name as municipality,
              r.submitted_at as at, v.deadline, w.definition ->> 'zone' as zone, r.receipt_number as receipt, r.digest,
              p.withdrawal_reason as "withdrawalReason",
              (w.definition ->> 'changeAfterSubmission')::boolean as "mayChange",
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member x join app_user u on u.id = x.user_id
                        where x.municipality_id = m.id and u.disabled_at is null), '[]') as recipients
       from proposal p
       join proposal_draft d on d.proposal_id = p.id
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version and v.stage = p.stage
       join call_version w on w.call_id = c.id and w.version = c.version
       left join proposal_revision r on r.proposal_id = p.id and r.number = coalesce($2, p.revision)
       where p.id = $1`,
      [proposalId, revision],
    );
  }
}
