import { Injectable } from '@nestjs/common';
import type { Language } from '@trilot/domain';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { User } from './user.entity';

/** Keeps the language a person reads the interface, letters and reminders in. */
@Injectable()
export class ChooseLanguage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(userId: string, language: Language): Promise<void> {
    return this.unitOfWork.run(async (tx) => void (await tx.manager.update(User, { id: userId }, { language })));
  }
}
