import { Injectable } from '@nestjs/common';
import { SANDBOX_DAYS } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';

/** Erases sandboxes of calls that have been published for a while: what was tried has been decided. */
@Injectable()
export class ForgetSandboxes {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @RunsRegularly('retention', 'tidyEverySeconds')
  async execute(): Promise<void> {
    await this.unitOfWork.runStatement(
      `delete from sandbox s using call c
       where c.id = s.call_id and greatest(c.published_at, s.begun_at) < now() - make_interval(days => $1)
         and c.published_at is not null`,
      [SANDBOX_DAYS],
    );
  }
}
