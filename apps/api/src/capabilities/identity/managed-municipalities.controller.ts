import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put, Query } from '@nestjs/common';
import { ApiProperty, ApiTags } from '@nestjs/swagger';
import type { Actor } from '@trilot/domain';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import { CreateMunicipality } from './create-municipality';
import { MoveMunicipality } from './move-municipality';
import {
  CreateMunicipalityRequest,
  ManagedMunicipalityView,
  MoveMunicipalityRequest,
  MunicipalitiesQuery,
} from './municipalities.dto';
import { MunicipalitiesReadModel } from './municipalities.read-model';

export class CreatedMunicipalityView {
  @ApiProperty({ type: String, format: 'uuid' })
  id!: string;
}

/** The register of municipalities for those who keep it. */
@ApiTags('identity')
@Controller('api/managed-municipalities')
@Requires('municipality:manage')
export class ManagedMunicipalitiesController {
  constructor(
    private readonly municipalities: MunicipalitiesReadModel,
    private readonly createMunicipality: CreateMunicipality,
    private readonly moveMunicipality: MoveMunicipality,
  ) {}

  @Get()
  @Answers('Municipalities with what is known of them, by name', { ok: [ManagedMunicipalityView] })
  list(
    @CurrentActor() actor: Actor,
    @Query() { search = '' }: MunicipalitiesQuery,
  ): Promise<ManagedMunicipalityView[]> {
    return this.municipalities.managed(actor, search);
  }

  @Post()
  @Answers('Enter a municipality into the register', {
    created: CreatedMunicipalityView,
    refusals: ['VALIDATION_FAILED', 'TERRITORY_UNKNOWN', 'MUNICIPALITY_EXISTS'],
  })
  async create(
    @CurrentActor() actor: Actor,
    @Body() municipality: CreateMunicipalityRequest,
  ): Promise<CreatedMunicipalityView> {
    return { id: await this.createMunicipality.execute(actor, municipality) };
  }

  @Put(':id/territory')
  @HttpCode(204)
  @Answers('Put a municipality into another territory, with a reason', {
    none: true,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'TERRITORY_UNKNOWN',
      'REASON_REQUIRED',
      'VERSION_MISMATCH',
      'MUNICIPALITY_EXISTS',
    ],
  })
  async move(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @IfMatch() version: number,
    @Body() body: MoveMunicipalityRequest,
  ): Promise<void> {
    await this.moveMunicipality.execute(actor, id, version, body);
  }
}
