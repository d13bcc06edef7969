import { Body, Controller, Get, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Actor, Translations } from '@trilot/domain';
import type { FastifyReply } from 'fastify';
import { CurrentActor, Requires } from '../../platform/auth/access';
import { documentValidator } from '../../platform/http/document-validator';
import { entityTag, IfMatch } from '../../platform/http/preconditions';
import { Answers } from '../../platform/openapi/answers';
import {
  MANDATE_TEXTS_SCHEMA,
  ManagedMandateView,
  MandateView,
  ReplaceMandateRequest,
  SignMandateRequest,
} from './mandates.dto';
import { MandatesReadModel } from './mandates.read-model';
import { ReplaceMandate } from './replace-mandate';
import { SignMandate } from './sign-mandate';

const checkTexts: (document: unknown) => asserts document is Translations = documentValidator(MANDATE_TEXTS_SCHEMA);

/** The mandate of a call: read and signed by evaluators, written and followed by those who run the call. */
@ApiTags('assignment')
@Controller('api')
export class MandatesController {
  constructor(
    private readonly mandates: MandatesReadModel,
    private readonly sign: SignMandate,
    private readonly replace: ReplaceMandate,
  ) {}

  @Get('calls/:slug/mandate')
  @Requires('evaluation:own')
  @Answers('The mandate of a call as it stands, to be read and signed', { ok: MandateView, refusals: ['NOT_FOUND'] })
  toSign(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<MandateView> {
    return this.mandates.toSign(actor, slug);
  }

  @Post('calls/:slug/mandate/signature')
  @Requires('evaluation:own')
  @Answers('Sign the mandate with one’s own name; a repeat changes nothing', {
    created: MandateView,
    refusals: ['NOT_FOUND', 'MANDATE_CHANGED', 'SIGNATURE_NAME_DIFFERS'],
  })
  async signature(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { digest, language, name }: SignMandateRequest,
  ): Promise<MandateView> {
    await this.sign.execute(actor, slug, { digest, language, name });
    return this.mandates.toSign(actor, slug);
  }

  @Get('managed-calls/:slug/mandate')
  @Requires('assignment:manage')
  @Answers('Every version of the mandate of a call, and who has signed which', {
    ok: ManagedMandateView,
    refusals: ['NOT_FOUND'],
  })
  async managed(
    @Param('slug') slug: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ManagedMandateView> {
    return this.answer(slug, reply);
  }

  @Post('managed-calls/:slug/mandate/versions')
  @Requires('call:manage')
  @Answers('Write the next version, which must be signed again; `If-Match` is the version that stands', {
    created: ManagedMandateView,
    refusals: [
      'NOT_FOUND',
      'PRECONDITION_REQUIRED',
      'VERSION_MISMATCH',
      'VALIDATION_FAILED',
      'MANDATE_TEXT_MISSING',
      'MANDATE_UNCHANGED',
    ],
  })
  async write(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @IfMatch() version: number,
    @Body() { texts }: ReplaceMandateRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ManagedMandateView> {
    checkTexts(texts);
    await this.replace.execute(actor, slug, version, texts);
    return this.answer(slug, reply);
  }

  private async answer(slug: string, reply: FastifyReply): Promise<ManagedMandateView> {
    const view = await this.mandates.managed(slug);
    void reply.header('etag', entityTag(view.version));
    return view;
  }
}
