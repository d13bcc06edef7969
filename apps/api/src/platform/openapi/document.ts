import type { INestApplication } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** The contract as OpenAPI 3.0; every operation names its permission (`x-permission`) and its refusals (`x-refusals`). */
export function buildOpenApi(app: INestApplication): OpenAPIObject {
  const options = new DocumentBuilder()
    .setTitle('Trilot')
    .setDescription('Calls for proposals: from publication to announcement. Errors are RFC 9457 problem details.')
    .setVersion('1')
    .addCookieAuth('trilot_session')
    .build();
  return SwaggerModule.createDocument(app, options, { operationIdFactory });
}

/** "proposals.create": unique over the whole document, because the generated client names its types by it. */
function operationIdFactory(controller: string, method: string): string {
  const resource = controller.replace(/Controller$/, '');
  return `${resource.charAt(0).toLowerCase()}${resource.slice(1)}.${method}`;
}

/** Where the pages of the document live. */
const DOCS_PATH = 'api/docs';

/** Serves the document as `/api/openapi.json` and as pages under `/api/docs`, with permissions and refusals shown. */
export function setUpOpenApi(app: NestFastifyApplication): void {
  SwaggerModule.setup(DOCS_PATH, app, () => buildOpenApi(app), {
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Trilot API',
    customCss: '.swagger-ui .topbar { display: none }',
    swaggerOptions: { showExtensions: true },
  });
  // the viewer brings inline styles; scripts stay as strict as everywhere
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onSend', async (request, reply) => {
      if (!request.url.startsWith(`/${DOCS_PATH}`)) return;
      const policy = String(reply.getHeader('content-security-policy') ?? '');
      void reply.header(
        'content-security-policy',
        policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'"),
      );
    });
}
