import { Inject, Injectable } from '@nestjs/common';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';
import { FILE_STORE, type FileStore } from './file-store';

/** Days after which an upload that nobody goes on with is given up. */
const ABANDONED_DAYS = 14;
const BATCH = 200;

/**
 * Removes what nobody needs: files that were given up, uploads that nobody goes on with, and the contents of what was
 * refused. First the content and then the row, so that a crash in between leaves something to come back to.
 */
@Injectable()
export class CleanFiles {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @RunsRegularly('cleaning', 'cleanEverySeconds')
  async execute(): Promise<void> {
    await this.giveUpAbandoned();
    const rows = await this.reader.query<{ id: string; unwanted: boolean }>(
      `select f.id, f.unwanted_at is not null as unwanted from stored_file f
       where (f.unwanted_at is not null or f.state = 'refused' and exists (select from file_piece p where p.file_id = f.id))
         and not exists (select from revision_file r where r.file_id = f.id)
       limit $1`,
      [BATCH],
    );
    for (const { id, unwanted } of rows) {
      await this.store.removeAll(id);
      await this.unitOfWork.runStatement(
        unwanted ? 'delete from stored_file where id = $1' : 'delete from file_piece where file_id = $1',
        [id],
      );
    }
  }

  private async giveUpAbandoned(): Promise<void> {
    await this.unitOfWork.runStatement(
      `update stored_file set unwanted_at = now()
       where state = 'receiving' and unwanted_at is null and touched_at < now() - make_interval(days => $1)`,
      [ABANDONED_DAYS],
    );
  }
}
