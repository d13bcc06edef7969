import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../platform/auth/access';
import { Answers } from '../../platform/openapi/answers';
import { PeopleQuery, PersonView } from './identity.dto';
import { PeopleReadModel } from './people.read-model';

@ApiTags('identity')
@Controller('api/people')
export class PeopleController {
  constructor(private readonly readModel: PeopleReadModel) {}

  @Get()
  @Requires('people:read')
  @Answers('People with a role in the programme', { ok: [PersonView] })
  people(@Query() { role }: PeopleQuery): Promise<PersonView[]> {
    return this.readModel.people(role ?? null);
  }
}
