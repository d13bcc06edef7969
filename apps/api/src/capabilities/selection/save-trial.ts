import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CallDefinition,
  checkScores,
  gridOf,
  type ProposalContent,
  type SheetContent,
  type StageKind,
  triedSheets,
} from '@trilot/domain';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { SandboxRepository, type StoredSandbox, type Trial, type TrialPlace } from './sandbox.repository';

/** Where something is written: whose sandbox, of which call, at which stage. */
export interface TrialAddress {
  readonly actor: Pick<Actor, 'userId'>;
  readonly slug: string;
  readonly stage: StageKind;
}

/** The new version, and when it was saved (ISO 8601). */
export interface Saved {
  readonly version: number;
  readonly savedAt: string;
}

/** Saves what is written in a sandbox, and nowhere else. */
@Injectable()
export class SaveTrial {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sandboxes: SandboxRepository,
  ) {}

  /** @throws NOT_FOUND, VERSION_MISMATCH */
  draft(at: TrialAddress, content: ProposalContent, version: number): Promise<Saved> {
    return this.save(at, `draft:${at.stage}`, { content, version }, () => undefined);
  }

  /** @throws NOT_FOUND, QUESTION_UNKNOWN, SCORE_OUT_OF_SCALE, VERSION_MISMATCH */
  sheet(at: TrialAddress, number: number, content: SheetContent, version: number): Promise<Saved> {
    return this.save(at, `sheet:${at.stage}:${number}`, { content, version }, (call) => {
      if (number < 1 || number > triedSheets(call)) throwRefusal('NOT_FOUND', {});
      orThrow(checkScores(gridOf(call, at.stage), content));
    });
  }

  private save(
    { actor: { userId }, slug, stage }: TrialAddress,
    place: TrialPlace,
    trial: Trial,
    check: (call: CallDefinition) => void,
  ): Promise<Saved> {
    return this.unitOfWork.run(async (tx) => {
      const sandbox = await this.begun(tx, userId, slug, stage);
      check(sandbox.definition);
      const { version } = trial;
      const savedAt = await this.sandboxes.keep(tx, { userId, callId: sandbox.callId }, place, trial);
      if (savedAt === null) {
        const actual = (await this.sandboxes.ofPerson(userId, slug, tx))?.parts[place]?.version ?? 0;
        throwRefusal('VERSION_MISMATCH', { expected: version, actual });
      }
      return { version: version + 1, savedAt: savedAt.toISOString() };
    });
  }

  private async begun(tx: Tx, userId: string, slug: string, stage: StageKind): Promise<StoredSandbox> {
    const sandbox = await this.sandboxes.ofPerson(userId, slug, tx);
    if (!sandbox?.definition.stages.includes(stage)) throwRefusal('NOT_FOUND', {});
    return sandbox;
  }
}
