import { Injectable } from '@nestjs/common';
import { UNCONFIRMED_DAYS } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';

/** Erases addresses whose link nobody has followed in time: perhaps somebody else had entered them. */
@Injectable()
export class ForgetUnconfirmed {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @RunsRegularly('retention', 'tidyEverySeconds')
  async execute(): Promise<void> {
    await this.unitOfWork.runStatement(
      'delete from subscription where confirmed_at is null and asked_at < now() - make_interval(days => $1)',
      [UNCONFIRMED_DAYS],
    );
  }
}
