import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type AddendumAnswers,
  type AskedField,
  canSendAddendum,
  canWriteAddendum,
  formOf,
  isLateAddendum,
  type Language,
  mayActForMunicipality,
  type StageKind,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { InquiryView, OwnInquiriesView } from './inquiries.dto';

/** An inquiry as everybody reads it who may. */
type Inquiry = Pick<InquiryView, keyof InquiryView>;

interface InquiryRow {
  readonly id: string;
  readonly revision: number;
  readonly language: Language;
  readonly fields: AskedField[];
  readonly dueOn: string;
  readonly dueAt: Date;
  readonly askedAt: Date;
  readonly answers: AddendumAnswers | null;
  readonly digest: string | null;
  readonly sentAt: Date | null;
  readonly sentBy: string | null;
  readonly draft: AddendumAnswers;
  readonly version: number;
}

interface ProposalRow {
  readonly municipalityId: string;
  readonly reference: string;
  readonly title: string;
  readonly stage: StageKind;
  readonly callId: string;
  readonly callVersion: number;
}

/** Inquiries about a proposal with their answers: for whoever screens, and for the members of the municipality. */
@Injectable()
export class InquiriesReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** Of one proposal, the newest first; what has not been sent stays the applicant's own. */
  async about(proposalId: string): Promise<Inquiry[]> {
    return (await this.rows(proposalId)).map(viewOf);
  }

  /** The same for the municipality, with what it has written so far. @throws NOT_FOUND for a stranger */
  async own(actor: Actor, proposalId: string): Promise<OwnInquiriesView> {
    const proposal = await this.reader.one<ProposalRow>(
      `select p.municipality_id as "municipalityId", p.reference, r.title, p.stage, l.call_id as "callId",
              r.call_version as "callVersion"
       from proposal p
       join lot l on l.id = p.lot_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       where p.id = $1`,
      [proposalId],
    );
    if (!proposal) throwRefusal('NOT_FOUND', {});
    const { municipalityId, reference, title, stage, callId, callVersion } = proposal;
    orThrow(mayActForMunicipality(actor, municipalityId, 'proposal:read-own'));
    const call = await this.calls.definition(callId, callVersion);
    const [write, send] = (['proposal:edit', 'proposal:submit'] as const).map((permission) =>
      mayActForMunicipality(actor, municipalityId, permission),
    );
    return {
      reference,
      title,
      zone: call.zone,
      form: formOf(call, stage),
      inquiries: (await this.rows(proposalId)).map((row) => {
        const sentAt = row.sentAt?.toISOString() ?? null;
        return {
          ...viewOf(row),
          draft: row.draft,
          version: row.version,
          write: ability(write ?? canWriteAddendum(sentAt)),
          send: ability(send ?? canSendAddendum(row.fields, row.draft, sentAt)),
        };
      }),
    };
  }

  private rows(proposalId: string): Promise<InquiryRow[]> {
    return this.reader.query<InquiryRow>(
      `select i.id, i.revision, i.language, i.fields, i.due_on::text as "dueOn", i.due_at as "dueAt",
              i.asked_at as "askedAt", a.answers, a.digest, a.sent_at as "sentAt", u.name as "sentBy",
              coalesce(d.answers, '{}') as draft, coalesce(d.version, 0) as version
       from inquiry i
       left join addendum_draft d on d.inquiry_id = i.id
       left join addendum a on a.inquiry_id = i.id
       left join app_user u on u.id = a.sent_by
       where i.proposal_id = $1
       order by i.asked_at desc, i.id`,
      [proposalId],
    );
  }
}

function viewOf({ answers, digest, sentAt, sentBy, draft: _, version: __, ...row }: InquiryRow): Inquiry {
  const dueAt = row.dueAt.toISOString();
  return {
    ...row,
    dueAt,
    askedAt: row.askedAt.toISOString(),
    addendum: sentAt && {
      answers: answers!,
      digest: digest!,
      sentAt: sentAt.toISOString(),
      sentBy: sentBy!,
      late: isLateAddendum(dueAt, sentAt.toISOString()),
    },
  };
}
