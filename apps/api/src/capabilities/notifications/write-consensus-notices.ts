import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { HandlesEvent } from '../../platform/jobs/worker';
import { Messages, type Recipient } from './messages';

interface Participant extends Recipient {
  readonly assignmentId: string;
  readonly rapporteur: boolean;
}

interface Facts {
  readonly reference: string;
  readonly rapporteur: string;
  readonly participants: readonly Participant[];
}

/** Tells the evaluators of a proposal that it is their turn in its consensus. */
@Injectable()
export class WriteConsensusNotices {
  constructor(
    private readonly reader: Reader,
    private readonly messages: Messages,
  ) {}

  @HandlesEvent('consensus.opened')
  opened({ consensusId, rapporteurId }: DomainEvents['consensus.opened']): Promise<void> {
    const key = `consensus.opened:${consensusId}:${rapporteurId}` as const;
    return this.tell(key, consensusId, 'letters.consensus.opened', ({ userId }) => userId === rapporteurId);
  }

  @HandlesEvent('consensus.proposed')
  proposed({ consensusId, round }: DomainEvents['consensus.proposed']): Promise<void> {
    const key = `consensus.proposed:${consensusId}:${round}` as const;
    return this.tell(key, consensusId, 'letters.consensus.proposed', ({ rapporteur }) => !rapporteur);
  }

  @HandlesEvent('consensus.objected')
  objected({ consensusId, round }: DomainEvents['consensus.objected']): Promise<void> {
    const key = `consensus.objected:${consensusId}:${round}` as const;
    return this.tell(key, consensusId, 'letters.consensus.objected', ({ rapporteur }) => rapporteur);
  }

  private async tell(
    key: Parameters<Messages['write']>[0],
    consensusId: string,
    body: MessageId,
    isTold: (participant: Participant) => boolean,
  ): Promise<void> {
    const facts = await this.facts(consensusId);
    if (!facts) return;
    const { reference, rapporteur } = facts;
    for (const told of facts.participants.filter(isTold)) {
      await this.messages.write(key, [told], ({ name }, t) => ({
        subject: t('letters.consensus.subject', { reference }),
        body: t(body, { name, reference, rapporteur }),
        link: `/evaluate/${told.assignmentId}/consensus`,
      }));
    }
  }

  private facts(consensusId: string): Promise<Facts | undefined> {
    return this.reader.one<Facts>(
      `select p.reference, r.name as rapporteur,
              (select jsonb_agg(jsonb_build_object('userId', u.id, 'name', u.name, 'language', u.language,
                        'assignmentId', a.id, 'rapporteur', u.id = n.rapporteur_id))
               from score_sheet s join assignment a on a.id = s.assignment_id join app_user u on u.id = a.evaluator_id
               where s.id = any(n.sheets) and u.disabled_at is null) as participants
       from consensus n join proposal p on p.id = n.proposal_id join app_user r on r.id = n.rapporteur_id
       where n.id = $1 and n.state <> 'voided'`,
      [consensusId],
    );
  }
}
