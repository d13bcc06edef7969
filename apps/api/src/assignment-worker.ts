/** A thread that finds suggested assignments: for a large lot that takes seconds, in which requests must go on. */
import { type AssignmentProblem, type Suggestion, suggestionSteps } from '@trilot/domain';
import workerpool from 'workerpool';

/** Steps between two reports; a large lot has some thousands. */
const STEPS_PER_REPORT = 50;

workerpool.worker({
  /** The suggestion; tells how many places are filled on the way. */
  suggest(problem: AssignmentProblem): Suggestion {
    const steps = suggestionSteps(problem);
    for (let step = 1; ; step += 1) {
      const next = steps.next();
      if (next.done) return next.value;
      if (step % STEPS_PER_REPORT === 0) workerpool.workerEmit(next.value);
    }
  },
});
