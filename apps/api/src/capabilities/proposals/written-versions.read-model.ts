import { Injectable } from '@nestjs/common';
import {
  type CallChangeKind,
  type CallDefinition,
  changesForProposal,
  checkSameTerms,
  formOf,
  pastQuestions,
  type ProposalContent,
  type StageKind,
  type SubmissionFacts,
} from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import type { PublishedCall } from '../calls';
import type { NewVersionView } from './call-version.dto';
import type { ProposalView } from './proposals.dto';

interface VersionRow {
  readonly version: number;
  readonly kind: CallChangeKind;
  readonly reason: string | null;
  readonly publishedAt: Date;
}

/** The version of its call that a proposal is written on, beside the one that stands and those before. */
@Injectable()
export class WrittenVersionsReadModel {
  constructor(private readonly reader: Reader) {}

  /** What has changed since the version a proposal is written on; null where nothing that concerns it has. */
  async newer(
    call: PublishedCall,
    written: SubmissionFacts['written'],
    lotNumber: number,
  ): Promise<NewVersionView | null> {
    if (written.version === call.version) return null;
    const changes = changesForProposal(written.call, call.definition, lotNumber);
    if (changes.length === 0) return null;
    const current = { version: call.version, call: call.definition };
    const rows = await this.reader.query<VersionRow>(
      `select version, kind, reason, published_at as "publishedAt" from call_version
       where call_id = $1 and version > $2 and kind <> 'publication' order by version`,
      [call.id, written.version],
    );
    return {
      version: call.version,
      mustMove: checkSameTerms(written, current, lotNumber) !== null,
      notices: rows.map(({ publishedAt, ...row }) => ({ ...row, publishedAt: publishedAt.toISOString() })),
      changes: [...changes],
    };
  }

  /** Questions of earlier versions that are needed to read what was answered to them. */
  async pastQuestions(
    { id }: Pick<PublishedCall, 'id'>,
    {
      content,
      callVersion,
      stage,
    }: { readonly content: ProposalContent; readonly callVersion: number; readonly stage: StageKind },
  ): Promise<ProposalView['pastQuestions']> {
    if (callVersion === 1) return [];
    const rows = await this.reader.query<{ definition: CallDefinition }>(
      'select definition from call_version where call_id = $1 and version <= $2 order by version desc',
      [id, callVersion],
    );
    const [form, ...earlier] = rows.map(({ definition }) => formOf(definition, stage));
    return [...pastQuestions(content, form!, earlier)];
  }
}
