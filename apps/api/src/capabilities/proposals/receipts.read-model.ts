import { Injectable } from '@nestjs/common';
import { type Queryable, Reader } from '../../platform/database/reader';
import { PublishedCalls } from '../calls';
import type { ReceiptView, RevisionView } from './proposals.dto';

interface Row extends Omit<ReceiptView, 'submittedAt' | 'deadline' | 'zone' | 'requestedCents' | 'callTitle'> {
  readonly submittedAt: Date;
  readonly deadline: Date;
  readonly requestedCents: string;
  readonly callId: string;
  readonly callVersion: number;
}

/** Receipts: what was submitted, when, sealed by which hash. */
@Injectable()
export class ReceiptsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** The receipt of the revision that stands; null when nothing has been submitted. */
  async current(proposalId: string, db: Queryable = this.reader): Promise<ReceiptView | null> {
    const [row] = await db.query<Row>(
      `select r.receipt_number as number, p.id as "proposalId", p.reference, r.number as revision,
              r.submitted_at as "submittedAt", r.digest, u.name as "submittedBy", m.name as "municipalityName",
              p.stage, r.title, l.number as "lotNumber", r.requested_cents as "requestedCents", r.deadline,
              c.id as "callId", c.slug as "callSlug", r.call_version as "callVersion"
       from proposal p
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join app_user u on u.id = r.submitted_by
       join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id
       join call c on c.id = l.call_id
       where p.id = $1`,
      [proposalId],
    );
    if (!row) return null;
    const { callId, callVersion, ...facts } = row;
    const { title: callTitle, zone } = await this.calls.definition(callId, callVersion, db);
    return {
      ...facts,
      callTitle,
      submittedAt: row.submittedAt.toISOString(),
      deadline: row.deadline.toISOString(),
      requestedCents: Number(row.requestedCents),
      zone,
    };
  }

  async revisions(proposalId: string): Promise<RevisionView[]> {
    const rows = await this.reader.query<
      Omit<RevisionView, 'submittedAt' | 'requestedCents'> & { submittedAt: Date; requestedCents: string }
    >(
      `select r.number, r.submitted_at as "submittedAt", u.name as "submittedBy", r.digest,
              r.receipt_number as "receiptNumber", r.requested_cents as "requestedCents",
              coalesce(r.content -> 'files', '{}') as files, p.state = 'submitted' and r.number = p.revision as stands
       from proposal_revision r join proposal p on p.id = r.proposal_id join app_user u on u.id = r.submitted_by
       where p.id = $1 order by r.number desc`,
      [proposalId],
    );
    return rows.map((row) => ({
      ...row,
      submittedAt: row.submittedAt.toISOString(),
      requestedCents: Number(row.requestedCents),
    }));
  }
}
