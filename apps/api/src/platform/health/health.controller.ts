import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { HealthCheck, HealthCheckService, TypeOrmHealthIndicator } from '@nestjs/terminus';
import { Requires } from '../auth/access';
import { Answers } from '../openapi/answers';

@ApiTags('health')
@Controller('health')
@Requires('public')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
  ) {}

  @Get('live')
  @Answers('The process runs', {})
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @HealthCheck({ swaggerDocumentation: false })
  @Answers('The process can do its work: the database answers', { refusals: ['UNAVAILABLE'] })
  @ApiOkResponse({ schema: { type: 'object', additionalProperties: true } })
  ready() {
    return this.health.check([() => this.database.pingCheck('database', { timeout: 2_000 })]);
  }
}
