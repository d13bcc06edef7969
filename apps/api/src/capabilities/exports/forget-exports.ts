import { Injectable } from '@nestjs/common';
import { EXPORT_GIVEN_UP_HOURS, type Refusal, refuse } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';
import { StoredFiles } from '../files';
import { ExportsRepository } from './exports.repository';

const BATCH = 200;

/**
 * Lets go of files whose time is over, and of exports that nobody works on any more: their jobs were tried often enough
 * and are parked. The rows stay and say what there was; the cleaning of files takes the contents.
 */
@Injectable()
export class ForgetExports {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly exports: ExportsRepository,
    private readonly files: StoredFiles,
    private readonly audit: Audit,
  ) {}

  @RunsRegularly('cleaning', 'cleanEverySeconds')
  async execute(): Promise<void> {
    const rows = await this.reader.query<{ id: string }>(
      `select id from call_export
       where state = 'ready' and expires_at <= now()
          or state in ('waiting', 'running') and touched_at < now() - make_interval(hours => $2)
       limit $1`,
      [BATCH, EXPORT_GIVEN_UP_HOURS],
    );
    for (const { id } of rows) await this.unitOfWork.run((tx) => this.forget(tx, id));
  }

  private async forget(tx: Tx, id: string): Promise<void> {
    const stored = await this.exports.locked(tx, id);
    if (!stored || stored.state === 'expired' || stored.state === 'failed') return;
    if (stored.fileId) await this.files.giveUp(tx, stored.fileId);
    const refusal = stored.state === 'ready' ? null : (refuse('UNEXPECTED', {}) as Refusal);
    await (refusal ? this.exports.fail(tx, stored, refusal) : this.exports.expire(tx, stored));
    await this.audit.record(tx, {
      actorId: null,
      action: refusal ? 'export.failed' : 'export.expired',
      subject: { type: 'export', id },
      facts: refusal ? { code: refusal.code } : {},
    });
  }
}
