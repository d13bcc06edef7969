import { Injectable } from '@nestjs/common';
import { type Actor, canOpenFile, type FileState, type FileType, mayActForMunicipality } from '@trilot/domain';
import { type Queryable, Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { type FileContent, StoredFiles } from '../files';
import type { FileView } from './files.dto';
import { FILES_SQL, type KeptFile, presentFile } from './proposal-files';

interface ContentRow {
  readonly municipalityId: string;
  readonly slot: string;
  readonly name: string;
  readonly bytes: string;
  readonly state: FileState;
  readonly type: FileType | null;
}

/** Files of proposals: what its own municipality sees of them, and the contents of what was submitted. */
@Injectable()
export class FilesReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly files: StoredFiles,
  ) {}

  /** The files of the draft, finished or not. @throws NOT_FOUND */
  async mine(actor: Actor, proposalId: string): Promise<FileView[]> {
    const row = await this.reader.one<{ municipalityId: string; files: KeptFile[] }>(
      `select p.municipality_id as "municipalityId", ${FILES_SQL} as files from proposal p where p.id = $1`,
      [proposalId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    return row.files.map(presentFile);
  }

  /** @throws NOT_FOUND */
  async one(actor: Actor, proposalId: string, fileId: string): Promise<FileView> {
    const file = (await this.mine(actor, proposalId)).find(({ id }) => id === fileId);
    if (!file) throwRefusal('NOT_FOUND', {});
    return file;
  }

  /** The content of a file of one's own proposal, of the draft or of any revision, or taken over from its
   * concept note. @throws NOT_FOUND */
  async ownContent(actor: Actor, proposalId: string, fileId: string): Promise<FileContent> {
    const row = await this.row(
      `select p.municipality_id as "municipalityId", x.slot, f.name, f.bytes, f.state, f.type
       from (select slot, file_id, proposal_id from proposal_file union all select slot, file_id, proposal_id from revision_file) x
       join proposal p on p.id = x.proposal_id join stored_file f on f.id = x.file_id
       where (x.proposal_id = $1 or x.proposal_id = (select follows from proposal where id = $1))
         and x.file_id = $2 and f.unwanted_at is null limit 1`,
      [proposalId, fileId],
    );
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    orThrow(canOpenFile(row, 'own'));
    return this.contentOf(fileId, row);
  }

  /**
   * The content of a file that a revision was sealed with. Whoever asks has made sure that the revision may be read.
   * @throws NOT_FOUND, FILE_NOT_CHECKED
   */
  async sealedContent(
    { proposalId, revision }: { readonly proposalId: string; readonly revision: number },
    fileId: string,
  ): Promise<FileContent> {
    const row = await this.row(
      `select p.municipality_id as "municipalityId", x.slot, f.name, f.bytes, f.state, f.type
       from revision_file x join proposal p on p.id = x.proposal_id join stored_file f on f.id = x.file_id
       where x.proposal_id = $1 and x.revision = $2 and x.file_id = $3`,
      [proposalId, revision, fileId],
    );
    orThrow(canOpenFile(row, 'other'));
    return this.contentOf(fileId, row);
  }

  private async row(sql: string, parameters: readonly unknown[], db: Queryable = this.reader): Promise<ContentRow> {
    const [row] = await db.query<ContentRow>(sql, parameters);
    if (!row) throwRefusal('NOT_FOUND', {});
    return row;
  }

  private contentOf(fileId: string, { name, bytes, type }: ContentRow): FileContent {
    // what can be opened has been looked at
    return { name, bytes: Number(bytes), type: type!, open: () => this.files.read(fileId) };
  }
}
