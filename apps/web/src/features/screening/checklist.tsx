import {
  canAdmit,
  CHECK_RESULTS,
  type CheckResult,
  type Checks,
  type ChecklistItem,
  type Clash,
  type ItemCheck,
  mergeChecks,
} from '@trilot/domain';
import { Actions, Button, Card, EmptyState, ErrorSummary, Notice, RadioGroup, TextArea } from '@trilot/ui';
import { useSyncExternalStore } from 'react';
import { Clashes } from '../../shared/clashes';
import { useMessages } from '../../shared/messages';
import { errorMessage, problemMessage } from '../../shared/problem-message';
import { SavedLine } from '../../shared/saved-line';
import { useCallText } from '../../shared/text';
import { useWriting } from '../../shared/writings';
import { keepChecks, loadChecks, type Screening, storedIn, useMove } from './screenings';
import styles from './screening.module.css';

const UNCHECKED: ItemCheck = { result: null, sentence: '' };

/** The administrative check, item by item, saved while it is written. */
export function Checklist({ screening }: { readonly screening: Screening }) {
  const { t } = useMessages();
  const { proposalId: id, checklist, abilities } = screening;
  const stored = storedIn(screening);
  const writing = useWriting<Checks, Clash>({
    key: `checks:${id}`,
    initial: stored.content,
    version: stored.version,
    save: (checks, version) => keepChecks(id, checks, version),
    load: () => loadChecks(id),
    merge: mergeChecks,
  });
  const state = useSyncExternalStore(writing.subscribe, writing.current);
  const put = (item: string, check: ItemCheck) => writing.edit((before) => ({ ...before, [item]: check }));
  const { check } = abilities;
  return (
    <Card>
      <h2 className={styles['heading']}>{t('screening.checks.title')}</h2>
      {checklist.length === 0 && <EmptyState title={t('screening.checks.none')} />}
      <Clashes
        clashes={state.clashes}
        shown={(value) => {
          const { result, sentence } = (value ?? UNCHECKED) as ItemCheck;
          return `${result ? t(`screening.result.${result}`) : '–'} ${sentence}`;
        }}
        onSettle={(clash) => writing.settle(clash)}
      />
      {checklist.map((item) => (
        <Item
          key={item.id}
          item={item}
          check={state.content[item.id] ?? UNCHECKED}
          onChange={check.allowed ? (changed) => put(item.id, changed) : null}
        />
      ))}
      {check.allowed && <SavedLine state={state} />}
      <Outcome screening={screening} checks={state.content} flush={() => writing.flush()} />
    </Card>
  );
}

function Item({
  item: { id, text: texts },
  check: { result, sentence },
  onChange,
}: {
  readonly item: ChecklistItem;
  readonly check: ItemCheck;
  /** Null where the check has ended. */
  readonly onChange: ((check: ItemCheck) => void) | null;
}) {
  const { t } = useMessages();
  const text = useCallText()(texts);
  const name = (
    <>
      <strong>{id}</strong> <span lang={text.lang}>{text.text}</span>
    </>
  );
  if (!onChange) {
    return (
      <p>
        {name} – {result ? t(`screening.result.${result}`) : '–'}
        {result === 'fail' && <span className={styles['place']}>{sentence}</span>}
      </p>
    );
  }
  return (
    <div className={styles['item']}>
      <RadioGroup
        legend={name}
        name={`check-${id}`}
        value={result}
        onChange={(value) => onChange({ result: value as CheckResult, sentence })}
        options={CHECK_RESULTS.map((value) => ({ value, label: t(`screening.result.${value}`) }))}
      />
      {result === 'fail' && (
        <TextArea
          label={t('screening.checks.sentence', { item: id })}
          rows={2}
          value={sentence}
          onChange={(written) => onChange({ result, sentence: written })}
        />
      )}
    </div>
  );
}

/** Admission, and what still stands in its way, by the rule that guards it. */
function Outcome({
  screening,
  checks,
  flush,
}: {
  readonly screening: Screening;
  readonly checks: Checks;
  readonly flush: () => Promise<void>;
}) {
  const { t, language } = useMessages();
  const { proposalId, state, lot, checklist, abilities, call } = screening;
  const admit = useMove(proposalId, 'admission');
  const reopen = useMove(proposalId, 'reopening');
  const facts = { state, deadline: lot.deadline, now: call.serverNow };
  const refusal = state === 'open' ? canAdmit(facts, { checklist, checks }) : null;
  const failure = admit.error ?? reopen.error;
  return (
    <>
      {failure && <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />}
      {refusal && <Notice tone="warn">{problemMessage(refusal, t, language)}</Notice>}
      <Actions>
        {state === 'open' && (
          <Button
            disabled={refusal !== null || admit.isPending}
            onClick={() => void flush().then(() => admit.mutate())}
          >
            {t('screening.checks.admit')}
          </Button>
        )}
        {abilities.reopen.allowed && (
          <Button kind="secondary" disabled={reopen.isPending} onClick={() => reopen.mutate()}>
            {t('screening.checks.reopen')}
          </Button>
        )}
      </Actions>
    </>
  );
}
