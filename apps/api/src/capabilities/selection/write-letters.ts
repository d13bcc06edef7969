import { Injectable } from '@nestjs/common';
import type { DomainEvents } from '@trilot/domain';
import { interfaceLanguage } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Outbox } from '../../platform/jobs/outbox';
import { HandlesEvent } from '../../platform/jobs/worker';
import { decisionLetter } from './decision-letter';
import { DecisionsReadModel } from './decisions.read-model';
import { addresseeOf, keepLetter, replacedLetterAt } from './letters.repository';

/**
 * Writes the letters once the announced instant has come: one per proposal with a decision, each in its own small
 * transaction. A worker that dies in the middle goes on where it stopped; no letter is ever written twice.
 */
@Injectable()
export class WriteLetters {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly decisions: DecisionsReadModel,
    private readonly outbox: Outbox,
  ) {}

  @HandlesEvent('call.announced')
  announced({ callId }: DomainEvents['call.announced']): Promise<void> {
    return this.lettersDue(callId);
  }

  /** The result of the concept notes: letters to the invited and to the others. */
  @HandlesEvent('call.preselected')
  preselected({ callId }: DomainEvents['call.preselected']): Promise<void> {
    return this.lettersDue(callId);
  }

  /** Decisions that are not public yet get theirs with their own announcement. */
  private async lettersDue(callId: string): Promise<void> {
    const waiting = await this.reader.query<{ proposalId: string }>(
      `select d.proposal_id as "proposalId"
       from decision d join ranking k on k.id = d.ranking_id join lot l on l.id = k.lot_id
       where l.call_id = $1
         and not exists (select from letter x where x.proposal_id = d.proposal_id and x.kind = 'decision')
         and exists (select from announcement a where a.call_id = $1 and a.at <= now()
                     and not k.preselects
                     union all
                     select from preselection s where s.call_id = $1 and s.at <= now()
                     and k.preselects)
       order by d.proposal_id`,
      [callId],
    );
    await this.unitOfWork.run((tx) => this.outbox.publishAll(tx, 'letter.due', waiting));
  }

  @HandlesEvent('letter.due')
  async write({ proposalId }: DomainEvents['letter.due']): Promise<void> {
    await this.keep(proposalId, null, undefined);
  }

  /**
   * Another version of the ranking has decided otherwise after the announcement. Where no letter has told the earlier decision
   * yet, the one that is due tells this one.
   */
  @HandlesEvent('decision.corrected')
  async correct({ proposalId, version }: DomainEvents['decision.corrected']): Promise<void> {
    if ((await this.replaced(proposalId, version)) === null && (await this.keep(proposalId, null, undefined))) return;
    const replaces = await this.replaced(proposalId, version);
    if (replaces !== null) await this.keep(proposalId, version, replaces);
  }

  private replaced(proposalId: string, version: number): Promise<string | null> {
    return replacedLetterAt(this.reader, proposalId, version);
  }

  /** Gives whether it was the first of its kind and version. @param version that decides otherwise; null for what stands */
  private async keep(proposalId: string, version: number | null, replaces: string | undefined): Promise<boolean> {
    const decision = await this.decisions.forLetter(proposalId, version);
    const addressee = await addresseeOf(this.reader, proposalId);
    if (!decision || !addressee) return false;
    const language = interfaceLanguage(addressee.language);
    const letter = decisionLetter(language, { ...addressee, decision, replaces });
    const kind = version === null ? 'decision' : 'correction';
    return this.unitOfWork.run((tx) =>
      keepLetter(tx, this.outbox, { proposalId, kind, version: version ?? 1, language, ...letter }),
    );
  }
}
