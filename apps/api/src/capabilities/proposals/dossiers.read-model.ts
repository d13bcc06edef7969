import { Injectable } from '@nestjs/common';
import {
  callAtStage,
  type ConceptNote,
  type ProposalContent,
  type ProposalState,
  type StageKind,
  withAssessed,
  withFiles,
} from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { readerOf } from '../../documents/document-words';
import { type Dossier, dossierDocument } from '../../documents/dossier';
import { Reader } from '../../platform/database/reader';
import type { PrintedDocument } from '../../platform/documents/printed-document';
import { throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import { FILES_SQL, type KeptFile } from './proposal-files';
import { CONCEPT_NOTE_SQL } from './submission-facts';

interface Row {
  readonly reference: string;
  readonly municipality: string;
  readonly state: ProposalState;
  readonly stage: StageKind;
  /** The revision that was submitted last; 0 before the first. */
  readonly lastRevision: number;
  readonly lotNumber: number;
  readonly callId: string;
  readonly now: Date;
  readonly callVersion: number;
  readonly content: ProposalContent;
}

interface DraftRow extends Row {
  readonly conceptNote: ConceptNote | null;
  readonly files: readonly KeptFile[];
}

interface RevisionRow extends Row {
  readonly number: number;
  readonly submittedAt: Date;
  readonly digest: string;
  readonly receipt: string;
}

const COLUMNS = `
  p.reference, m.name as municipality, p.state, p.stage, p.revision as "lastRevision", l.number as "lotNumber",
  l.call_id as "callId", now() as now`;

const FROM = `
  from proposal p join municipality m on m.id = p.municipality_id join lot l on l.id = p.lot_id`;

/** A dossier with the name its file has, without the ending. */
export interface NamedDossier {
  readonly document: PrintedDocument;
  readonly name: string;
}

/** Proposals whole, as documents. Who may have them is for the caller to know. */
@Injectable()
export class DossiersReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** The working draft, with what would be taken over from the concept note. @throws NOT_FOUND */
  async draft(proposalId: string, language: InterfaceLanguage): Promise<NamedDossier> {
    const row = await this.reader.one<DraftRow>(
      `select ${COLUMNS}, d.call_version as "callVersion", d.content, ${CONCEPT_NOTE_SQL} as "conceptNote",
              ${FILES_SQL} as files
       ${FROM} join proposal_draft d on d.proposal_id = p.id where p.id = $1`,
      [proposalId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    const call = await this.callOf(row);
    const written = withAssessed(row.content, call, row.conceptNote);
    const content = withFiles(written, call, row.files, row.conceptNote);
    const text = { kind: 'draft', submittedBefore: row.lastRevision > 0 } as const;
    return this.named(row, { ...factsOf(row), call, text, content }, language);
  }

  /** A sealed revision as it was submitted, on the call as it was then. @throws NOT_FOUND */
  async revision(proposalId: string, revision: number, language: InterfaceLanguage): Promise<NamedDossier> {
    const row = await this.reader.one<RevisionRow>(
      `select ${COLUMNS}, r.call_version as "callVersion", r.content, r.number, r.submitted_at as "submittedAt",
              r.digest, r.receipt_number as receipt
       ${FROM} join proposal_revision r on r.proposal_id = p.id where p.id = $1 and r.number = $2`,
      [proposalId, revision],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    const { number, digest, receipt, submittedAt, content } = row;
    const last = number === row.lastRevision;
    const text = { kind: 'revision', number, digest, receipt, last, submittedAt: submittedAt.toISOString() } as const;
    return this.named(row, { ...factsOf(row), call: await this.callOf(row), text, content }, language);
  }

  private async callOf({ callId, callVersion, stage }: Row): Promise<Dossier['call']> {
    return callAtStage(await this.calls.definition(callId, callVersion), stage);
  }

  private async named({ now }: Row, dossier: Dossier, language: InterfaceLanguage): Promise<NamedDossier> {
    const { reference, text } = dossier;
    return {
      document: dossierDocument(dossier, await readerOf(language), now.toISOString()),
      name: text.kind === 'draft' ? `${reference} draft` : `${reference} revision ${text.number}`,
    };
  }
}

function factsOf({ reference, municipality, stage, lotNumber, state }: Row) {
  return { reference, municipality, stage, lotNumber, withdrawn: state === 'withdrawn' };
}
