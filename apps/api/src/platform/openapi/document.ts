import type { INestApplication } from '@nestjs/common';
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

/** Serves the document as `/api/openapi.json` and as pages under `/api/docs`. */
export function setUpOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app), { jsonDocumentUrl: 'api/openapi.json' });
}
