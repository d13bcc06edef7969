import { Injectable } from '@nestjs/common';
import { type Actor, copyCall } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { CreateCall } from './create-call';
import { ManagedCallsReadModel } from './managed-calls.read-model';

/**
 * Copies a call, draft or published, as the draft of the next edition.
 * @throws NOT_FOUND, VALIDATION_FAILED when another call has the new address
 */
@Injectable()
export class CopyCall {
  constructor(
    private readonly reader: Reader,
    private readonly managed: ManagedCallsReadModel,
    private readonly createCall: CreateCall,
  ) {}

  /** Gives the places of the copy that the manager has to look at. */
  async execute(
    actor: Pick<Actor, 'userId'>,
    programmeSlug: string,
    fromSlug: string,
    slug: string,
  ): Promise<readonly string[]> {
    const source = await this.managed.source(fromSlug);
    if (!source) throwRefusal('NOT_FOUND', {});
    const { definition, toChange } = copyCall(source.draft.definition, await this.reader.now());
    await this.createCall.execute(actor, programmeSlug, slug, { definition, unread: source.draft.unread }, source.id);
    return toChange;
  }
}
