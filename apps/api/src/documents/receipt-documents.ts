import { Inject, Injectable } from '@nestjs/common';
import { type CallDefinition, callAtStage, type StageKind } from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { CONFIG, type Config } from '../platform/config/config';
import { Reader } from '../platform/database/reader';
import type { PrintedDocument } from '../platform/documents/printed-document';
import { readerOf } from './document-words';
import { receiptDocument, type ReceiptFacts } from './receipt-document';

interface Row extends Omit<ReceiptFacts, 'submittedAt' | 'deadline' | 'requestedCents'> {
  readonly submittedAt: Date;
  readonly deadline: Date;
  readonly requestedCents: string;
  readonly stage: StageKind;
  readonly call: CallDefinition;
}

/** A receipt with the name its file has, without the ending. */
export interface NamedReceipt {
  readonly document: PrintedDocument;
  readonly name: string;
}

const SELECT = `
  select r.receipt_number as number, p.reference, r.number as revision, r.title, m.name as municipality,
         r.submitted_at as "submittedAt", u.name as "submittedBy", r.deadline, r.digest,
         r.requested_cents as "requestedCents", l.number as "lotNumber", p.stage, w.definition as call
  from proposal_revision r
  join proposal p on p.id = r.proposal_id
  join app_user u on u.id = r.submitted_by
  join municipality m on m.id = p.municipality_id
  join lot l on l.id = p.lot_id
  join call_version w on w.call_id = l.call_id and w.version = r.call_version`;

/** Receipts as documents, for the page they are fetched from and for the mail they go out with. Asks nobody's leave. */
@Injectable()
export class ReceiptDocuments {
  constructor(
    private readonly reader: Reader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The receipt of a revision; null where there is none. */
  async ofRevision(proposalId: string, revision: number, language: InterfaceLanguage): Promise<NamedReceipt | null> {
    const row = await this.reader.one<Row>(`${SELECT} where p.id = $1 and r.number = $2`, [proposalId, revision]);
    return row ? this.documentOf(row, language) : null;
  }

  /** The receipt of a number; null where there is none. */
  async byNumber(number: string, language: InterfaceLanguage): Promise<NamedReceipt | null> {
    const row = await this.reader.one<Row>(`${SELECT} where r.receipt_number = $1`, [number]);
    return row ? this.documentOf(row, language) : null;
  }

  private async documentOf({ stage, ...row }: Row, language: InterfaceLanguage): Promise<NamedReceipt> {
    const facts = {
      ...row,
      submittedAt: row.submittedAt.toISOString(),
      deadline: row.deadline.toISOString(),
      requestedCents: Number(row.requestedCents),
      call: callAtStage(row.call, stage),
    };
    return {
      document: receiptDocument(facts, await readerOf(language), this.config.publicUrl),
      name: `${row.reference} ${row.number}`,
    };
  }
}
