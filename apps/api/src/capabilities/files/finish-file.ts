import { Inject, Injectable } from '@nestjs/common';
import {
  checkAnnounced,
  checkMove,
  FILE_LIFECYCLE,
  type FileRules,
  judgeContent,
  type Refusal,
  transition,
} from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { FILE_STORE, type FileStore } from './file-store';
import { lookAtFile } from './look-at-file';
import { Scanner } from './scanner';
import { StoredFiles } from './stored-files.repository';

export interface Finishing {
  readonly fileId: string;
  /** Where it was handed in, for the refusal of one that is not whole. */
  readonly slot: string;
  readonly rules: FileRules;
  readonly actorId: string;
  /** What else becomes true with a file that is accepted, in the same transaction. */
  readonly onAccepted: (tx: Tx) => Promise<void>;
}

const SETTLE = `
  update stored_file set state = $2, type = $3, digest = $4, refusal = $5, touched_at = now()
  where id = $1 and state = 'receiving' and unwanted_at is null returning 1`;

/**
 * Looks at a file that has come whole and judges it by its content. One that is refused stays as a name with the reason;
 * its content goes. Finishing a second time changes nothing.
 * @throws NOT_FOUND, FILE_UNFINISHED
 */
@Injectable()
export class FinishFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: StoredFiles,
    private readonly scanner: Scanner,
    private readonly audit: Audit,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  async execute({ fileId, slot, rules, actorId, onAccepted }: Finishing): Promise<void> {
    const file = await this.files.find(fileId);
    if (!file) throwRefusal('NOT_FOUND', {});
    const { name, bytes, received, state } = file;
    if (checkMove(FILE_LIFECYCLE, state, 'accept')) return;
    if (received < bytes) throwRefusal('FILE_UNFINISHED', { slot, name, received, bytes });
    const { type, encrypted, digest } = await lookAtFile(() => this.files.read(fileId));
    const refusal = judgeContent(name, { type, encrypted }) ?? checkAnnounced(file, rules);
    const next = transition(FILE_LIFECYCLE, state, this.moveOf(refusal));
    if ('code' in next) return orThrow(next);
    const settled = await this.unitOfWork.run(async (tx) => {
      const settling = [fileId, next.state, type, digest, refusal && JSON.stringify(refusal)];
      if ((await tx.query(SETTLE, settling)).length === 0) return false;
      if (!refusal) await onAccepted(tx);
      await this.audit.record(tx, {
        actorId,
        action: refusal ? 'file.refused' : 'file.received',
        subject: { type: 'file', id: fileId },
        facts: { digest, ...(refusal && { refusal: refusal.code }) },
      });
      return true;
    });
    if (settled && refusal) await this.store.removeAll(fileId);
  }

  private moveOf(refusal: Refusal | null): 'refuse' | 'hold' | 'accept' {
    if (refusal) return 'refuse';
    return this.scanner.isConfigured ? 'hold' : 'accept';
  }
}
