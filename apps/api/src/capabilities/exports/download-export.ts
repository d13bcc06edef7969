import { Injectable } from '@nestjs/common';
import { type Actor, canDownloadExport, EXPORT_FILE_TYPES, type ExportState, mayExport } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { type FileContent, StoredFiles } from '../files';
import { hiddenNow } from './export-scope';
import type { StoredExport } from './exports.repository';

interface Row extends StoredExport {
  readonly state: ExportState;
  readonly expiresAt: Date | null;
  readonly hidden: readonly string[];
  readonly now: Date;
  readonly name: string | null;
  readonly bytes: string | null;
  readonly digest: string | null;
}

/**
 * Hands out the file of an export to the person who asked for it, and to nobody else: it was made for their eyes. What
 * they may see is asked anew, and every download is recorded. @throws NOT_FOUND, NOT_PERMITTED, EXPORT_NOT_READY,
 * EXPORT_EXPIRED, EXPORT_OVERTAKEN
 */
@Injectable()
export class DownloadExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: StoredFiles,
    private readonly audit: Audit,
  ) {}

  execute(actor: Actor, exportId: string): Promise<FileContent> {
    return this.unitOfWork.run(async (tx) => {
      const [row] = await tx.query<Row>(
        `select x.id, x.call_id as "callId", x.stage, x.kind, x.state, x.file_id as "fileId", x.hidden,
                x.expires_at as "expiresAt", now() as now, f.name, f.bytes, f.digest
         from call_export x left join stored_file f on f.id = x.file_id
         where x.id = $1 and x.asked_by = $2`,
        [exportId, actor.userId],
      );
      if (!row) throwRefusal('NOT_FOUND', {});
      orThrow(mayExport(actor, row.kind));
      orThrow(
        canDownloadExport({
          state: row.state,
          expiresAt: row.expiresAt?.toISOString() ?? null,
          now: row.now.toISOString(),
          hiddenNow: await hiddenNow(tx, { callId: row.callId, stage: row.stage, personId: actor.userId }),
          leftOut: row.hidden,
        }),
      );
      await this.audit.record(tx, {
        actorId: actor.userId,
        action: 'export.downloaded',
        subject: { type: 'export', id: exportId },
        facts: { digest: row.digest },
      });
      const fileId = row.fileId!;
      const type = EXPORT_FILE_TYPES[row.kind];
      return { name: row.name!, bytes: Number(row.bytes), type, open: () => this.files.read(fileId) };
    });
  }
}
