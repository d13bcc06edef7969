import { Injectable } from '@nestjs/common';
import { type Actor, canDrawUpRegister, checkUnsealed, type OpeningRegister, type StageKind } from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, PublishedCalls, reachedStages, wantedStage } from '../calls';
import type { OpeningRegisterView } from './opening-register.dto';
import { presentRegister, storedRegister } from './opening-register.repository';
import { hiddenFrom } from './visible-proposals';

/** The opening register of a lot: as it was drawn up, or as it would be; sealed until the deadline, blind to own conflicts. */
@Injectable()
export class OpeningRegisterReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /**
   * @param wanted stage; null for the one that is worked on
   * @throws NOT_FOUND, PROPOSAL_SEALED before the deadline
   */
  async register(actor: Pick<Actor, 'userId'>, lotId: string, wanted: StageKind | null): Promise<OpeningRegisterView> {
    const whole = await this.calls.byLot(lotId);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const call = atStage(whole, stage);
    const lot = lotOf(call, lotId);
    const { deadline } = lot.definition;
    orThrow(checkUnsealed(deadline, call.now));
    const [record, hidden] = await Promise.all([
      storedRegister(this.reader, lotId, stage),
      hiddenFrom(this.reader, actor.userId, lotId),
    ]);
    const register = record?.content ?? (await presentRegister(this.reader, lotId, stage));
    const openedAt = record?.openedAt.toISOString() ?? null;
    return {
      lot: presentLot(call, lot.number),
      callSlug: call.slug,
      callTitle: call.definition.title,
      currency: call.definition.currency,
      zone: call.definition.zone,
      stage,
      stages: [...reachedStages(whole)],
      ...visible(register, hidden),
      record: record && { openedBy: record.openedByName, openedAt: openedAt!, digest: record.digest },
      drawUp: ability(canDrawUpRegister({ deadline, now: call.now, openedAt })),
    };
  }
}

function visible(
  { proposals, attempts }: OpeningRegister,
  hidden: ReadonlySet<string>,
): Pick<OpeningRegisterView, 'proposals' | 'attempts'> {
  const shown = ({ proposalId }: { readonly proposalId: string }) => !hidden.has(proposalId);
  return {
    proposals: proposals.filter(shown),
    attempts: attempts.filter(shown).map((attempt) => ({ ...attempt, lacks: [...attempt.lacks] })),
  };
}
