import { Injectable } from '@nestjs/common';
import { canBeTriedAgain, EXPORT_FILE_TYPES, localDate, type Refusal } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader, type Streamable } from '../../platform/database/reader';
import { type Tx, UnitOfWork } from '../../platform/database/unit-of-work';
import { RefusalError } from '../../platform/http/refusal-error';
import { HandlesEvent } from '../../platform/jobs/worker';
import { type PublishedCall, PublishedCalls } from '../calls';
import { type MadeFile, MadeFiles, StoredFiles } from '../files';
import { ExportContents } from './export-contents';
import { type ExportScope, scopeOf } from './export-scope';
import { exportWords } from './export-words';
import { ExportsRepository, type LeftOut, type Run, type StoredExport } from './exports.repository';

/** Pause (ms) between two times at which the progress is kept. */
const KEEP_EVERY_MS = 500;

/** Another run makes the same export: this one stops and leaves no trace. */
class Overtaken extends Error {}

interface Begun {
  readonly run: Run;
  readonly stored: StoredExport;
}

/** The file that was written, with what is not in it. */
interface Written {
  readonly file: MadeFile;
  readonly leftOut: LeftOut;
  readonly scope: ExportScope;
}

/**
 * Makes an export that was asked for. A run that was killed is begun anew, with a file of its own; of two that go on at
 * once the later one counts, so that there is one result.
 */
@Injectable()
export class MakeExport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly exports: ExportsRepository,
    private readonly contents: ExportContents,
    private readonly files: StoredFiles,
    private readonly made: MadeFiles,
    private readonly audit: Audit,
  ) {}

  @HandlesEvent('export.asked')
  async execute({ exportId }: { exportId: string }): Promise<void> {
    const begun = await this.begin(exportId);
    if (!begun) return;
    try {
      await this.make(begun);
    } catch (error) {
      if (error instanceof Overtaken) return;
      const refusal = error instanceof RefusalError ? error.refusal : null;
      if (!refusal || canBeTriedAgain(refusal)) throw error;
      await this.fail(begun.run, refusal);
    }
  }

  /** Takes the export over from whoever had it; null where there is nothing to do any more. */
  private begin(exportId: string): Promise<Begun | null> {
    return this.unitOfWork.run(async (tx) => {
      const stored = await this.exports.locked(tx, exportId);
      if (!stored || (stored.state !== 'waiting' && stored.state !== 'running')) return null;
      if (stored.fileId) await this.files.giveUp(tx, stored.fileId);
      const call = (await this.calls.byId(stored.callId, tx))!;
      const fileId = await this.made.begin(tx, nameOf(stored, call), stored.askedBy);
      await this.exports.begin(tx, stored, fileId);
      return { run: { id: exportId, fileId }, stored };
    });
  }

  /**
   * Tables are read as of one instant, so that their sheets are of the same sheets, sums and decisions. An archive takes long,
   * and what is in it never changes.
   */
  private async make(begun: Begun): Promise<void> {
    const written =
      begun.stored.kind === 'dossiers'
        ? await this.write(this.reader, begun)
        : await this.reader.snapshot((view) => this.write(view, begun));
    await this.unitOfWork.run((tx) => this.finish(tx, begun.run, written));
  }

  private async write(db: Streamable, { run, stored }: Begun): Promise<Written> {
    const call = (await this.calls.byId(stored.callId, db))!;
    const scope = await scopeOf(db, call, stored.stage, stored.askedBy);
    const words = await exportWords(stored.language, call.definition.referenceLanguage);
    let steps = 0;
    const progress = this.progress(run, () => steps);
    const order = { db, stored, scope, words, onProposal: progress.step };
    const content = await this.contents.of(order);
    ({ steps } = content);
    await progress.keep();
    const file = await this.made.write(run.fileId, content.content);
    if (!file) throw new Overtaken();
    const { sealedLots, hidden } = scope;
    return { file, scope, leftOut: { conflicts: hidden.length, sealedLots, files: content.filesLeftOut() } };
  }

  private async finish(tx: Tx, { id, fileId }: Run, { file, leftOut, scope }: Written): Promise<void> {
    const stored = await this.exports.locked(tx, id);
    if (stored?.state !== 'running' || stored.fileId !== fileId) throw new Overtaken();
    if (!(await this.made.finish(tx, fileId, file, EXPORT_FILE_TYPES[stored.kind]))) throw new Overtaken();
    await this.exports.finish(tx, stored, { leftOut, hidden: scope.hidden });
    await this.audit.record(tx, {
      actorId: null,
      action: 'export.made',
      subject: { type: 'export', id },
      facts: { digest: file.digest, bytes: file.bytes, proposals: scope.proposals, leftOut },
    });
  }

  private async fail({ id, fileId }: Run, refusal: Refusal): Promise<void> {
    await this.unitOfWork.run(async (tx) => {
      const stored = await this.exports.locked(tx, id);
      if (stored?.fileId !== fileId || stored.state !== 'running') return;
      await this.files.giveUp(tx, fileId);
      await this.exports.fail(tx, stored, refusal);
      await this.audit.record(tx, {
        actorId: null,
        action: 'export.failed',
        subject: { type: 'export', id },
        facts: { code: refusal.code },
      });
    });
  }

  /** Counts steps and keeps them now and then; stops a run that has been overtaken. */
  private progress(run: Run, steps: () => number) {
    let done = 0;
    let keptAt = 0;
    const keep = async () => {
      keptAt = performance.now();
      const present = Math.min(done, steps());
      if (!(await this.unitOfWork.run((tx) => this.exports.advance(tx, run, present, steps())))) throw new Overtaken();
    };
    const step = async () => {
      done += 1;
      if (performance.now() - keptAt >= KEEP_EVERY_MS) await keep();
    };
    return { step, keep };
  }
}

/** "urban-make-over-scores-2027-04-07.csv", by the calendar of the call. */
function nameOf({ kind }: StoredExport, { slug, now, definition }: PublishedCall): string {
  return `${slug}-${kind}-${localDate(now, definition.zone)}.${EXPORT_FILE_TYPES[kind]}`;
}
