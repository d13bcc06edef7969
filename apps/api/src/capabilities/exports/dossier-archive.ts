import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { archiveName, archiveNames } from '@trilot/domain';
import { type ArchiveEntry, zipOf } from '../../platform/archive/zip';
import { Reader } from '../../platform/database/reader';
import { DocumentRenderer } from '../../platform/documents/document-renderer';
import { RefusalError } from '../../platform/http/refusal-error';
import { DossiersReadModel, FilesReadModel } from '../proposals';
import { visibleTo } from '../screening';
import { type ArchivedEntry, type FileLeftOut, listsOf } from './archive-lists';
import type { ExportContent, ExportOrder } from './export-content';

interface ProposalRow {
  readonly id: string;
  readonly lot: number;
  readonly reference: string;
  readonly revision: number;
}

interface FileRow {
  readonly id: string;
  readonly slot: string;
  readonly name: string;
}

/** What has been put into an archive so far, and what has not. */
interface Contents {
  readonly entries: ArchivedEntry[];
  readonly leftOut: FileLeftOut[];
}

/**
 * Every proposal of the scope whole, as a document with its files, then what was left out and a manifest with the digest
 * of each entry. One entry after the other is made while the archive is written.
 */
@Injectable()
export class DossierArchive {
  constructor(
    private readonly reader: Reader,
    private readonly dossiers: DossiersReadModel,
    private readonly files: FilesReadModel,
    private readonly renderer: DocumentRenderer,
  ) {}

  of(order: ExportOrder): ExportContent {
    const contents: Contents = { entries: [], leftOut: [] };
    return {
      content: zipOf(this.entries(order, contents), order.scope.call.now),
      steps: order.scope.proposals,
      filesLeftOut: () => contents.leftOut.length,
    };
  }

  private async *entries(order: ExportOrder, contents: Contents): AsyncGenerator<ArchiveEntry> {
    for (const proposal of await this.proposals(order)) {
      await order.onProposal(proposal.id);
      yield* this.proposal(proposal, order, contents);
    }
    for (const { path, content } of listsOf(order, contents)) yield { path, content };
  }

  private proposals({ scope: { lots, stage, personId } }: ExportOrder): Promise<ProposalRow[]> {
    return this.reader.query<ProposalRow>(
      `select p.id, l.number as lot, p.reference, p.revision from proposal p join lot l on l.id = p.lot_id
       where p.lot_id = any($1) and p.stage = $2 and p.state = 'submitted' and ${visibleTo('$3')}
       order by l.number, p.reference`,
      [lots.map(({ id }) => id), stage, personId],
    );
  }

  private async *proposal(
    { id, lot, reference, revision }: ProposalRow,
    { stored: { language, format } }: ExportOrder,
    contents: Contents,
  ): AsyncGenerator<ArchiveEntry> {
    const folder = `lot-${lot}/${archiveName(reference)}`;
    const about = { lot, reference };
    const { document, name } = await this.dossiers.revision(id, revision, language);
    const dossier = await this.renderer.bytes(document, format!);
    const path = `${folder}/${archiveName(name)}.${format!}`;
    yield entry({ ...about, path, kind: 'dossier', slot: '', name }, [dossier], contents);
    const files = await this.filesOf(id, revision);
    const names = archiveNames(files.map((file) => file.name));
    for (const [place, file] of files.entries()) {
      const { slot, name: own } = file;
      const opened = await this.open(id, revision, file.id);
      if ('why' in opened) contents.leftOut.push({ ...about, slot, name: own, why: opened.why });
      else {
        const named = { ...about, path: `${folder}/files/${names[place]!}`, kind: 'file', slot, name: own } as const;
        yield entry(named, opened.content, contents);
      }
    }
  }

  private filesOf(proposalId: string, revision: number): Promise<FileRow[]> {
    return this.reader.query<FileRow>(
      `select f.id, x.slot, f.name from revision_file x join stored_file f on f.id = x.file_id
       where x.proposal_id = $1 and x.revision = $2 order by x.slot, f.name, f.id`,
      [proposalId, revision],
    );
  }

  /** The content of a file as the pages hand it out, or why they do not. */
  private async open(
    proposalId: string,
    revision: number,
    fileId: string,
  ): Promise<{ readonly content: Readable } | { readonly why: FileLeftOut['why'] }> {
    try {
      return { content: (await this.files.sealedContent({ proposalId, revision }, fileId)).open() };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      return { why: error.refusal.code === 'FILE_NOT_CHECKED' ? 'notChecked' : 'refused' };
    }
  }
}

/** An entry that puts itself on the manifest, with its digest, once it has been written. */
function entry(
  about: Omit<ArchivedEntry, 'bytes' | 'sha256'>,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { entries }: Contents,
): ArchiveEntry {
  async function* counted(): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of content) {
      hash.update(chunk);
      bytes += chunk.length;
      yield chunk;
    }
    entries.push({ ...about, bytes, sha256: hash.digest('hex') });
  }
  return { path: about.path, content: counted(), dense: true };
}
