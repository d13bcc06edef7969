import { Body, Controller, Delete, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { NotePresence } from './note-presence';
import { ColleagueView, PresenceRequest } from './team.dto';

/** Who else of the municipality is in a proposal now: for them alone. */
@ApiTags('proposals')
@Controller('api/proposals/:id/presence/:pageId')
export class PresenceController {
  constructor(private readonly presence: NotePresence) {}

  @Put()
  @Requires('proposal:read-own')
  @Answers('Say that a page of the proposal is open, and hear who else is there; forgotten when it is not repeated', {
    ok: [ColleagueView],
    refusals: ['NOT_FOUND', 'VALIDATION_FAILED'],
  })
  note(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('pageId', ParseUUIDPipe) pageId: string,
    @Body() request: PresenceRequest,
  ): Promise<ColleagueView[]> {
    return this.presence.note(actor, id, pageId, request);
  }

  @Delete()
  @HttpCode(204)
  @Requires('proposal:read-own')
  @Answers('Say that the page has been closed', { none: true, refusals: ['NOT_FOUND'] })
  async forget(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('pageId', ParseUUIDPipe) pageId: string,
  ): Promise<void> {
    await this.presence.forget(actor, id, pageId);
  }
}
