import { Global, Module } from '@nestjs/common';
import { DocumentRenderer } from './document-renderer';

@Global()
@Module({ providers: [DocumentRenderer], exports: [DocumentRenderer] })
export class RenderingModule {}
