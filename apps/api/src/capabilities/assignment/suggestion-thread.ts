import path from 'node:path';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { AssignmentProblem, AssignmentProgress, Suggestion } from '@trilot/domain';
import workerpool from 'workerpool';

/** The build puts its doors beside the folder of what they share. */
const THREAD = path.join(import.meta.dirname, '../assignment-worker.js');
/** A suggestion that takes longer, ms, is given up: its thread ends, and the job is tried again. */
const LONGEST_MS = 5 * 60_000;
/** Most memory a suggestion may take, MB; one for 2,000 proposals and 120 evaluators takes a third of it. */
const MEMORY_MB = 1_024;

/** Finds suggested assignments, one after the other in a thread of its own: requests and other jobs go on meanwhile. */
@Injectable()
export class SuggestionThread implements OnApplicationShutdown {
  private readonly threads = workerpool.pool(THREAD, {
    workerType: 'thread',
    minWorkers: 0,
    maxWorkers: 1,
    // what the process itself was started with is not meant for its threads
    workerThreadOpts: { execArgv: ['--enable-source-maps'], resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } },
  });

  async suggest(problem: AssignmentProblem, onProgress: (progress: AssignmentProgress) => void): Promise<Suggestion> {
    const found = this.threads.exec('suggest', [problem], { on: onProgress });
    return (await found.timeout(LONGEST_MS)) as Suggestion;
  }

  async onApplicationShutdown(): Promise<void> {
    await this.threads.terminate(true);
  }
}
