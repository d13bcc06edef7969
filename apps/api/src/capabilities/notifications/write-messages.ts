import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import {
  azerbaijaniLetters,
  createTranslator,
  englishLetters,
  formatInstant,
  interfaceLanguage,
  type InterfaceLanguage,
} from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { HandlesEvent } from '../../platform/jobs/worker';

interface Recipient {
  readonly userId: string;
  readonly name: string;
  readonly language: string;
}

interface Draft {
  readonly subject: string;
  readonly body: string;
  readonly link: string;
}

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
}

/** Writes what people are told into their inbox, in their own language. Every message is written once per recipient. */
@Injectable()
export class WriteMessages {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
  ) {}

  @HandlesEvent('proposal.submitted')
  async submitted({ proposalId, revision }: DomainEvents['proposal.submitted']): Promise<void> {
    const facts = await this.proposal(proposalId, revision);
    if (!facts?.at) return;
    await this.write(`proposal.submitted:${proposalId}:${revision}`, facts.recipients, ({ name, language }, t) => ({
      subject: t('letters.receipt.subject', { reference: facts.reference }),
      body: t('letters.receipt.body', {
        name,
        title: facts.title,
        municipality: facts.municipality,
        at: formatInstant(facts.at!.toISOString(), facts.zone, language),
        receipt: facts.receipt!,
        revision,
        digest: facts.digest!,
        deadline: formatInstant(facts.deadline.toISOString(), facts.zone, language),
      }),
      link: `/apply/${proposalId}/receipt`,
    }));
  }

  @HandlesEvent('proposal.withdrawn')
  async withdrawn({ proposalId }: DomainEvents['proposal.withdrawn']): Promise<void> {
    const facts = await this.proposal(proposalId, null);
    if (!facts) return;
    const { reference, title, municipality, withdrawalReason } = facts;
    await this.write(`proposal.withdrawn:${proposalId}`, facts.recipients, ({ name }, t) => ({
      subject: t('letters.withdrawn.subject', { reference }),
      body: t('letters.withdrawn.body', { name, title, municipality, reason: withdrawalReason ?? '' }),
      link: `/apply/${proposalId}`,
    }));
  }

  @HandlesEvent('assignment.made')
  async assigned({ assignmentId }: DomainEvents['assignment.made']): Promise<void> {
    const row = await this.reader.one<Recipient & { reference: string }>(
      `select u.id as "userId", u.name, u.language, p.reference
       from assignment a join app_user u on u.id = a.evaluator_id join proposal p on p.id = a.proposal_id where a.id = $1`,
      [assignmentId],
    );
    if (!row) return;
    await this.write(`assignment.made:${assignmentId}`, [row], ({ name }, t) => ({
      subject: t('letters.assigned.subject'),
      body: t('letters.assigned.body', { name, reference: row.reference }),
      link: `/evaluate/${assignmentId}`,
    }));
  }

  @HandlesEvent('letter.written')
  async letter({ proposalId }: DomainEvents['letter.written']): Promise<void> {
    const letter = await this.reader.one<{ subject: string; body: string }>(
      'select subject, body from letter where proposal_id = $1',
      [proposalId],
    );
    const facts = await this.proposal(proposalId, null);
    if (!letter || !facts) return;
    await this.write(`letter:${proposalId}`, facts.recipients, () => ({
      ...letter,
      link: `/apply/${proposalId}/decision`,
    }));
  }

  private async write(
    event: string,
    recipients: readonly Recipient[],
    draft: (recipient: { name: string; language: InterfaceLanguage }, t: ReturnType<typeof createTranslator>) => Draft,
  ): Promise<void> {
    const rows = recipients.map(({ userId, name, language: wanted }) => {
      const language = interfaceLanguage(wanted);
      const t = createTranslator(language, [language === 'az' ? azerbaijaniLetters : englishLetters]);
      return {
        id: randomUUID(),
        recipient: userId,
        key: `${event}:${userId}`,
        language,
        ...draft({ name, language }, t),
      };
    });
    await this.unitOfWork.run(async (tx) => {
      const written = await tx.query<{ messageId: string }>(
        `insert into message (id, recipient_id, deduplication_key, language, subject, body, link)
         select id, recipient, key, language, subject, body, link from jsonb_to_recordset($1::jsonb)
           as r (id uuid, recipient uuid, key text, language text, subject text, body text, link text)
         on conflict (deduplication_key) do nothing returning id as "messageId"`,
        [JSON.stringify(rows)],
      );
      await this.outbox.publishAll(tx, 'message.written', written);
    });
  }

  private proposal(proposalId: string, revision: number | null): Promise<ProposalFacts | undefined> {
    return this.reader.one<ProposalFacts>(
      `select p.reference, coalesce(r.content, d.content) ->> 'title' as title, m.name as municipality,
              r.submitted_at as at, v.deadline, w.definition ->> 'zone' as zone, r.receipt_number as receipt, r.digest,
              p.withdrawal_reason as "withdrawalReason",
              coalesce((select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language))
                        from member x join app_user u on u.id = x.user_id
                        where x.municipality_id = m.id and u.disabled_at is null), '[]') as recipients
       from proposal p
       join proposal_draft d on d.proposal_id = p.id
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join lot_version v on v.lot_id = l.id and v.version = c.version
       join call_version w on w.call_id = c.id and w.version = c.version
       left join proposal_revision r on r.proposal_id = p.id and r.number = coalesce($2, p.revision)
       where p.id = $1`,
      [proposalId, revision],
    );
  }
}
