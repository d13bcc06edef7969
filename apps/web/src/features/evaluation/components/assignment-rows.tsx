import type { Language } from '@trilot/domain';
import { formatCountry } from '@trilot/i18n';
import { Actions, Tag, VisuallyHidden } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { useSome } from '../../../shared/some';
import { useCallText } from '../../../shared/text';
import type { Assignment, Call } from '../api/assignments';
import { type Step, stepOf } from './assignment-order';
import { DueDay } from './due-day';
import styles from './evaluation.module.css';

/** Rows that are shown at first. */
const ROWS_AT_FIRST = 30;

/** Assignments of one call, one row each: what, which lot, which country, where it stands. */
export function AssignmentRows({
  assignments,
  call,
}: {
  readonly assignments: readonly Assignment[];
  readonly call: Call | undefined;
}) {
  const [some, more] = useSome(assignments, ROWS_AT_FIRST);
  return (
    <>
      <ul className={styles['rows']}>
        {some.map((assignment) => (
          <AssignmentRow key={assignment.id} assignment={assignment} call={call} />
        ))}
      </ul>
      {more && <Actions>{more}</Actions>}
    </>
  );
}

function AssignmentRow({ assignment, call }: { readonly assignment: Assignment; readonly call: Call | undefined }) {
  const { t, language } = useMessages();
  const { id, reference, title, municipalityName, territory, sheet } = assignment;
  return (
    <li>
      <div className={styles['what']}>
        <Link to={`/evaluate/${id}`}>{title ?? t('evaluator.row.sealed', { reference })}</Link>
        <div>
          {municipalityName !== null && `${municipalityName} · ${reference}`}
          {assignment.stage === 'conceptNote' && <> · {t('evaluator.stage.conceptNote')}</>}
        </div>
      </div>
      <div>
        <LotName assignment={assignment} call={call} />
        <div>{formatCountry(territory, language)}</div>
      </div>
      <div>
        <Standing assignment={assignment} />
        <div>
          <DueDay assignment={assignment} />
        </div>
        <ConsensusLink assignment={assignment} />
      </div>
      <div className={styles['figures']}>
        {t('evaluator.row.scored', sheet)}
        <div>{t('evaluator.row.points', sheet)}</div>
      </div>
    </li>
  );
}

/** The lot's name in the reader's language; its number alone until the call is known. */
export function LotName({
  assignment: { lotNumber },
  call,
}: {
  readonly assignment: Assignment;
  readonly call: Call | undefined;
}) {
  const { t } = useMessages();
  const text = useCallText(call?.referenceLanguage as Language | undefined);
  const lot = call?.lots.find(({ number }) => number === lotNumber);
  if (!lot) return `${t('evaluator.lot')} ${lotNumber}`;
  const { text: name, lang } = text(lot.title);
  return <span lang={lang}>{name}</span>;
}

/** The way to what the evaluators agree on, in bold when it is one's turn. */
function ConsensusLink({ assignment: { id, reference, consensus } }: { readonly assignment: Assignment }) {
  const { t } = useMessages();
  if (!consensus) return null;
  const state = t(`scoring.consensus.state.${consensus.state}`);
  return (
    <div>
      <Link to={`/evaluate/${id}/consensus`}>
        {consensus.turn ? <strong>{t('scoring.consensus.open')}</strong> : t('scoring.consensus.see', { state })}
        <VisuallyHidden> {reference}</VisuallyHidden>
      </Link>
    </div>
  );
}

const TONES: Readonly<Record<Step, 'plain' | 'good' | 'warn' | 'accent'>> = {
  sign: 'accent',
  declare: 'accent',
  awaitChair: 'warn',
  score: 'plain',
  done: 'good',
};

function Standing({ assignment }: { readonly assignment: Assignment }) {
  const { t } = useMessages();
  const step = stepOf(assignment);
  const open = step === 'score' || step === 'done';
  return <Tag tone={TONES[step]}>{t(open ? `common.sheet.${assignment.sheet.state}` : `evaluator.step.${step}`)}</Tag>;
}
