import { Inject, Injectable, Logger } from '@nestjs/common';
import { FILE_LIFECYCLE, type FileState, refuse, scanMove, transition } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { RunsRegularly } from '../../platform/jobs/regular-jobs';
import { FILE_STORE, type FileStore } from './file-store';
import { Scanner } from './scanner';
import { StoredFiles } from './stored-files.repository';

/** Files of one run; the others wait for the next. */
const BATCH = 20;

interface Waiting {
  readonly id: string;
  readonly name: string;
}

/**
 * Has the files that wait scanned. While the scanner is away, broken or says nothing that can be read as its word, they go
 * on waiting: not checked is not clean. Where the scanner has been taken out of the settings, they wait no longer and are
 * shown as not scanned.
 */
@Injectable()
export class ScanFiles {
  private readonly log = new Logger(ScanFiles.name);

  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: StoredFiles,
    private readonly scanner: Scanner,
    private readonly audit: Audit,
    @Inject(FILE_STORE) private readonly store: FileStore,
  ) {}

  @RunsRegularly('scans', 'scanEverySeconds')
  async execute(): Promise<void> {
    const waiting = await this.reader.query<Waiting>(
      `select id, name from stored_file where state = 'waiting' and unwanted_at is null order by touched_at limit $1`,
      [BATCH],
    );
    if (waiting.length === 0) return;
    if (this.scanner.isConfigured && !(await this.scanner.isTrustworthy())) {
      this.log.error('The scanner is away or does not find its own test: files wait.');
      return;
    }
    for (const file of waiting) await this.scan(file);
  }

  private async scan({ id, name }: Waiting): Promise<void> {
    if (!this.scanner.isConfigured) {
      await this.settle(id, 'clear', null, false);
      return;
    }
    const verdict = await this.scanner.scan(this.files.read(id));
    if (verdict.kind === 'unknown') this.log.warn(`File ${id} is not scanned: ${verdict.reason}`);
    const move = scanMove(verdict);
    const finding = verdict.kind === 'infected' ? verdict.finding : null;
    if (move) await this.settle(id, move, finding === null ? null : refuse('FILE_INFECTED', { name, finding }), true);
    // behind the others, so that one the scanner cannot read does not keep them waiting
    else await this.unitOfWork.runStatement(`update stored_file set touched_at = now() where id = $1`, [id]);
  }

  private async settle(
    id: string,
    move: 'clear' | 'refuse',
    refusal: ReturnType<typeof refuse<'FILE_INFECTED'>> | null,
    checked: boolean,
  ): Promise<void> {
    const { state } = transition(FILE_LIFECYCLE, 'waiting', move) as { state: FileState };
    const settled = await this.unitOfWork.run(async (tx) => {
      const rows = await tx.query(
        `update stored_file set state = $2, refusal = $3, checked_at = case when $4 then now() end, touched_at = now()
         where id = $1 and state = 'waiting' returning 1`,
        [id, state, refusal && JSON.stringify(refusal), checked && !refusal],
      );
      if (rows.length === 0 || !checked) return rows.length > 0;
      await this.audit.record(tx, {
        actorId: null,
        action: refusal ? 'file.infected' : 'file.checked',
        subject: { type: 'file', id },
        facts: refusal ? { finding: refusal.facts.finding } : {},
      });
      return true;
    });
    if (settled && refusal) await this.store.removeAll(id);
  }
}
