import { DeadlineInZones, TimeLeft } from '../../../shared/deadline';
import { SavedLine } from '../../../shared/saved-line';
import { useDraft } from '../hooks/use-draft';
import styles from './writing.module.css';

/** How long there is and whether the text is safe, in sight on every page of a proposal. */
export function WritingBar() {
  const { proposal, call, state } = useDraft();
  const { deadline } = proposal.lot;
  return (
    <>
      <div className={styles['bar']}>
        <span>
          <TimeLeft deadline={deadline} />
        </span>
        <SavedLine state={state} />
      </div>
      <p className={styles['deadline']}>
        <DeadlineInZones deadline={deadline} zone={call.zone} />
      </p>
    </>
  );
}
