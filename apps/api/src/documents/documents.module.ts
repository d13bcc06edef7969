import { Global, Module } from '@nestjs/common';
import { ReceiptDocuments } from './receipt-documents';

/** The documents of the product. They say what they are given; who may have them is for capabilities to decide. */
@Global()
@Module({ providers: [ReceiptDocuments], exports: [ReceiptDocuments] })
export class DocumentsModule {}
