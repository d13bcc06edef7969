import { Injectable } from '@nestjs/common';
import type { Actor } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { SandboxRepository } from './sandbox.repository';

/**
 * Begins one's own sandbox of a call with the call as it is now, in place of an earlier one; or removes it. It is neither
 * audited nor announced: it decides nothing and nobody else sees it. @throws NOT_FOUND
 */
@Injectable()
export class BeginSandbox {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sandboxes: SandboxRepository,
  ) {}

  async execute({ userId }: Pick<Actor, 'userId'>, slug: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.sandboxes.begin(tx, userId, slug));
  }

  async discard({ userId }: Pick<Actor, 'userId'>, slug: string): Promise<void> {
    await this.unitOfWork.run((tx) => this.sandboxes.discard(tx, userId, slug));
  }
}
