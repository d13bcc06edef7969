import { Body, Controller, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { AcceptAssignment } from './accept-assignment';
import { DeclineAssignmentRequest } from './assignment.dto';
import { DeclineAssignment } from './decline-assignment';

const Id = () => Param('id', ParseUUIDPipe);

/** What an evaluator answers to an assignment. */
@ApiTags('assignment')
@Controller('api/assignments/:id')
@Requires('evaluation:own')
export class OwnAssignmentsController {
  constructor(
    private readonly acceptAssignment: AcceptAssignment,
    private readonly declineAssignment: DeclineAssignment,
  ) {}

  @Post('acceptance')
  @HttpCode(204)
  @Answers('Take the assignment on, after the declaration; a repeat changes nothing', {
    none: true,
    refusals: ['NOT_FOUND', 'MANDATE_UNSIGNED', 'CONFLICT_UNDECLARED'],
  })
  accept(@CurrentActor() actor: Actor, @Id() id: string): Promise<void> {
    return this.acceptAssignment.execute(actor, id);
  }

  @Post('decline')
  @HttpCode(204)
  @Answers('Decline the assignment with a reason, before its sheet is begun; a repeat changes nothing', {
    none: true,
    refusals: ['NOT_FOUND', 'ASSIGNMENT_HAS_SHEET', 'REASON_REQUIRED', 'SENTENCE_TOO_LONG'],
  })
  decline(
    @CurrentActor() actor: Actor,
    @Id() id: string,
    @Body() { code, sentence }: DeclineAssignmentRequest,
  ): Promise<void> {
    return this.declineAssignment.execute(actor, id, code, sentence);
  }
}
