import { Injectable } from '@nestjs/common';
import { checkMove, type DomainEvents, SUGGESTION_LIFECYCLE, type Suggestion } from '@trilot/domain';
import { Audit } from '../../platform/audit/audit';
import { Reader } from '../../platform/database/reader';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { HandlesEvent } from '../../platform/jobs/worker';
import { atStage, PublishedCalls } from '../calls';
import {
  keepSuggestion,
  lockSuggestion,
  NOTE_PROGRESS_SQL,
  type StoredSuggestion,
  suggestionOf,
} from './assignment-suggestions.repository';
import { readLotProblem, withContents } from './lot-problem';
import { SuggestionThread } from './suggestion-thread';

/** How often (ms) the job notes how far it is. */
const NOTE_EVERY_MS = 400;

/**
 * Computes a suggested assignment that was asked for. Run again, after a process was killed or beside one that was thought
 * dead, it computes the same anew, and only the first that is done is kept; what was discarded meanwhile is left alone.
 */
@Injectable()
export class ComputeSuggestion {
  constructor(
    private readonly reader: Reader,
    private readonly unitOfWork: UnitOfWork,
    private readonly calls: PublishedCalls,
    private readonly thread: SuggestionThread,
    private readonly audit: Audit,
  ) {}

  @HandlesEvent('assignmentSuggestion.asked')
  async compute({ suggestionId }: DomainEvents['assignmentSuggestion.asked']): Promise<void> {
    const asked = await suggestionOf(this.reader, suggestionId);
    if (!asked || !isAsked(asked)) return;
    const suggestion = await this.suggest(asked);
    await this.unitOfWork.run(async (tx) => {
      const current = await lockSuggestion(tx, suggestionId);
      if (!current || !isAsked(current)) return;
      await keepSuggestion(tx, suggestionId, suggestion);
      await this.audit.record(tx, {
        actorId: null,
        action: 'assignmentSuggestion.computed',
        subject: { type: 'assignmentSuggestion', id: suggestionId },
        facts: { made: suggestion.assignments.length, places: current.places },
      });
    });
  }

  private async suggest({ id, lotId, stage, terms, askedBy }: StoredSuggestion): Promise<Suggestion> {
    const call = atStage((await this.calls.byLot(lotId))!, stage);
    const { evaluatorsPerProposal } = call.definition;
    const scope = { callId: call.id, lotId, stage, personId: askedBy, evaluatorsPerProposal };
    const problem = await withContents(this.reader, await readLotProblem(this.reader, scope, terms));
    const note = this.noteOf(id);
    const suggestion = await this.thread.suggest(problem, ({ done }) => note.progress(done));
    await note.settled();
    return suggestion;
  }

  /** Notes progress now and then, one note after the other; a note that cannot be written is not worth the job. */
  private noteOf(id: string) {
    let notedAt = 0;
    let running: Promise<unknown> = Promise.resolve();
    return {
      progress: (done: number): void => {
        const now = performance.now();
        if (now - notedAt < NOTE_EVERY_MS) return;
        notedAt = now;
        running = running
          .then(() => this.unitOfWork.runQuietly((tx) => tx.query(NOTE_PROGRESS_SQL, [id, done])))
          .catch(() => undefined);
      },
      settled: () => running,
    };
  }
}

const isAsked = ({ state }: StoredSuggestion): boolean => checkMove(SUGGESTION_LIFECYCLE, state, 'compute') === null;
