import type { Language } from '@trilot/domain';
import { Actions, buttonClass, EmptyState, Meter, Notice, PageHeader } from '@trilot/ui';
import { Link, useLocation } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { type Assignment, type Call, useAssignments, useCalls } from '../api/assignments';
import { AssignmentRows } from './assignment-rows';
import { byCall, type CallGroup, inListOrder, nextOpen, stepOf } from './assignment-order';
import styles from './evaluation.module.css';

/** What an act on another page leaves to be said here. */
export interface ArrivalNews {
  /** Reference of a proposal whose sheet has just been submitted. */
  readonly submitted?: string;
  /** Reference of a proposal that has just been given back. */
  readonly vanished?: string;
  /** Reference of a proposal that has just been declined. */
  readonly declined?: string;
}

/** One's own assignments: how far one is, and the one to go on with. */
export function AssignmentsPage() {
  const { t } = useMessages();
  usePageTitle(t('common.nav.evaluate'));
  const query = useAssignments();
  return (
    <>
      <PageHeader title={t('common.nav.evaluate')} lead={t('evaluator.list.lead')} />
      <News />
      <Answer query={query}>
        {(assignments) =>
          assignments.length === 0 ? (
            <EmptyState title={t('evaluator.list.empty.title')}>
              <p>{t('evaluator.list.empty.text')}</p>
            </EmptyState>
          ) : (
            <Assignments assignments={assignments} />
          )
        }
      </Answer>
    </>
  );
}

function News() {
  const { t } = useMessages();
  const news = useLocation().state as ArrivalNews | null;
  if (news?.submitted) {
    return (
      <Notice tone="good" role="status">
        {t('evaluator.submitted.last', { reference: news.submitted })}
      </Notice>
    );
  }
  if (news?.declined) {
    return <Notice role="status">{t('evaluator.list.declined', { reference: news.declined })}</Notice>;
  }
  if (!news?.vanished) return null;
  return <Notice role="status">{t('evaluator.list.vanished', { reference: news.vanished })}</Notice>;
}

function Assignments({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t } = useMessages();
  const calls = useCalls().data ?? [];
  const done = assignments.filter((assignment) => stepOf(assignment) === 'done').length;
  return (
    <>
      <Meter
        label={t('evaluator.list.submitted')}
        value={done}
        max={assignments.length}
        text={`${done} / ${assignments.length}`}
      />
      <ConsensusTurns assignments={assignments} />
      <WhatNext assignments={assignments} />
      {done > 0 && (
        <Actions>
          <Link to="/evaluate/scoring">{t('evaluator.list.scoring')}</Link>
        </Actions>
      )}
      {byCall(assignments).map((group) => (
        <CallAssignments
          key={group.slug}
          group={group}
          call={calls.find(({ slug }) => slug === group.slug)}
          allDone={done === assignments.length}
        />
      ))}
    </>
  );
}

/** Where others wait for one: their sheets are in, so these would be hidden among what is done. */
function ConsensusTurns({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t } = useMessages();
  const turns = assignments.filter(({ consensus }) => consensus?.turn);
  if (turns.length === 0) return null;
  return (
    <section aria-labelledby="consensus-turns">
      <h2 id="consensus-turns">{t('scoring.consensus.open')}</h2>
      <ul>
        {turns.map(({ id, reference, municipalityName }) => (
          <li key={id}>
            <Link to={`/evaluate/${id}/consensus`}>
              {reference} {municipalityName}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The one primary action, or why there is none. */
function WhatNext({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t } = useMessages();
  const next = nextOpen(inListOrder(assignments));
  if (next) {
    return (
      <Link className={buttonClass()} to={`/evaluate/${next.id}`}>
        {t(`evaluator.list.next.${stepOf(next) as 'sign' | 'declare' | 'score'}`, {
          reference: next.reference,
          municipality: next.municipalityName ?? '',
        })}
      </Link>
    );
  }
  const waits = assignments.some((assignment) => stepOf(assignment) === 'awaitChair') ? 'waiting' : 'done';
  return (
    <Notice tone={waits === 'done' ? 'good' : 'info'}>
      <strong>{t(`evaluator.list.${waits}.title`)}</strong>
      <p>{t(`evaluator.list.${waits}.text`)}</p>
    </Notice>
  );
}

function CallAssignments({
  group: { pending, done },
  call,
  allDone,
}: {
  readonly group: CallGroup<Assignment>;
  readonly call: Call | undefined;
  /** Whether nothing is left to do in any call: then what is done need not step back. */
  readonly allDone: boolean;
}) {
  const { t } = useMessages();
  const text = useCallText(call?.referenceLanguage as Language | undefined);
  const all = [...pending, ...done];
  const title = text(call?.title ?? all[0]!.callTitle);
  const edition = call && text(call.edition);
  return (
    <section>
      <div className={styles['groupHead']}>
        <h2>
          <span lang={title.lang}>{title.text}</span>
          {edition && (
            <>
              {' · '}
              <span lang={edition.lang}>{edition.text}</span>
            </>
          )}
        </h2>
        <p>
          <Link to={`/evaluate/mandates/${all[0]!.callSlug}`}>{t('evaluator.mandate.title')}</Link>
          {' · '}
          {t('evaluator.list.submittedOf', { done: done.length, all: all.length })}
        </p>
      </div>
      {pending.length > 0 && <AssignmentRows assignments={pending} call={call} />}
      {done.length > 0 && (
        <details className={styles['done']} open={allDone}>
          <summary>{t('evaluator.list.submittedGroup', { count: done.length })}</summary>
          <AssignmentRows assignments={done} call={call} />
        </details>
      )}
    </section>
  );
}
