/** Writes the OpenAPI document to the given file, without a database: the modules are scanned, nothing is started. */
import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { loadConfig } from './platform/config/config';
import { buildOpenApi } from './platform/openapi/document';

const config = { ...loadConfig({}, process.cwd()), databaseUrl: 'postgres://nobody@127.0.0.1:1/none' };
const app = await NestFactory.create(AppModule.register(config), new FastifyAdapter(), {
  preview: true,
  logger: false,
});
writeFileSync(process.argv[2] ?? 'openapi.json', `${JSON.stringify(buildOpenApi(app), null, 2)}\n`);
process.exit(0);
