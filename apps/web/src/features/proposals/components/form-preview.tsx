import { type FormDifference, formDifferences, withoutPlaces } from '@trilot/domain';
import { Actions, Button, Card, CheckboxGroup, ErrorSummary, Notice, VisuallyHidden } from '@trilot/ui';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { errorMessage } from '../../../shared/problem-message';
import type { FormReading } from '../api/form-file';
import { useDifferenceText, useMissingPlace } from '../hooks/use-difference';
import { useDraft } from '../hooks/use-draft';
import { Difference } from './difference';
import styles from './form-preview.module.css';

/** From here on a difference within the text says more than both texts beside each other. */
const LONG = 60;

/** What a filled form would change, place by place; nothing has been changed yet. */
export function FormPreview({
  reading,
  onDone,
}: {
  readonly reading: FormReading;
  /** Told how many places were taken over, once they are saved. */
  readonly onDone: (count: number) => void;
}) {
  const { t, language } = useMessages();
  const { proposal, state, autosave } = useDraft();
  const { made, read, draftVersion, callVersion, missing, leftOver } = reading;
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  // who cannot see the page hears what has come of the file
  useEffect(() => title.current?.focus(), []);
  const differences = formDifferences(made, read, state.content);
  const taken = differences.filter(({ path }) => !left.has(path)).length;
  const apply = async () => {
    setBusy(true);
    setFailure(null);
    autosave.bring(made, withoutPlaces(made, read, left));
    try {
      await autosave.settled();
      onDone(taken);
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const choose = (path: string, take: boolean) =>
    setLeft(new Set(take ? [...left].filter((other) => other !== path) : [...left, path]));
  return (
    <>
      <h2 ref={title} tabIndex={-1}>
        {t('formFile.changes')}
      </h2>
      {draftVersion !== state.version && (
        <p>{t('formFile.changes.versions', { made: String(draftVersion), now: String(state.version) })}</p>
      )}
      {callVersion !== proposal.draft.callVersion && <Notice tone="warn">{t('formFile.changes.oldCall')}</Notice>}
      <Missing paths={missing} />
      <LeftOvers leftOver={leftOver} />
      {differences.length === 0 ? (
        <Notice>{t('formFile.changes.none')}</Notice>
      ) : (
        <>
          <p>{t('formFile.changes.count', { count: differences.length })}</p>
          {differences.map((difference) => (
            <DifferenceCard
              key={difference.path}
              difference={difference}
              taken={!left.has(difference.path)}
              onChoose={(take) => choose(difference.path, take)}
            />
          ))}
          {failure !== null && (
            <ErrorSummary title={t('common.problem')} items={[{ text: errorMessage(failure, t, language) }]} />
          )}
          <Actions>
            <Button disabled={busy || taken === 0} onClick={() => void apply()}>
              {t('formFile.apply')}
            </Button>
          </Actions>
        </>
      )}
    </>
  );
}

function DifferenceCard({
  difference,
  taken,
  onChoose,
}: {
  readonly difference: FormDifference;
  readonly taken: boolean;
  readonly onChoose: (take: boolean) => void;
}) {
  const { t } = useMessages();
  const { path, now, read, unread, clash } = difference;
  const { subjectOf, textOf } = useDifferenceText();
  const [before, after] = [textOf(now, path), textOf(read, path)];
  return (
    <Card>
      <h3>{subjectOf(difference)}</h3>
      {clash && <Notice tone="warn">{t('formFile.clash')}</Notice>}
      <div className={styles['sides']}>
        <div>
          <h4>{t('formFile.now')}</h4>
          <blockquote>{before || t('formFile.nothing')}</blockquote>
        </div>
        <div>
          <h4>{t('formFile.file')}</h4>
          <blockquote>{after || unread.join(' · ') || t('formFile.nothing')}</blockquote>
        </div>
      </div>
      {unread.map((typed) => (
        <Notice key={typed} tone="warn">
          {t('formFile.unread', { typed })}
        </Notice>
      ))}
      {before.length > LONG && after !== '' && (
        <details>
          <summary>{t('formFile.difference')}</summary>
          <Difference before={before} after={after} />
        </details>
      )}
      <CheckboxGroup
        legend={<VisuallyHidden>{subjectOf(difference)}</VisuallyHidden>}
        options={[{ value: path, label: t('formFile.takeOver') }]}
        values={taken ? [path] : []}
        onChange={(values) => onChoose(values.length > 0)}
      />
    </Card>
  );
}

/** Fields that the file has lost: they change nothing. */
function Missing({ paths }: { readonly paths: readonly string[] }) {
  const { t } = useMessages();
  const subjectOf = useMissingPlace();
  if (paths.length === 0) return null;
  return (
    <Notice tone="warn">
      <h3>{t('formFile.missing')}</h3>
      <p>{t('formFile.missing.text')}</p>
      <ul>
        {[...new Set(paths.map(subjectOf))].map((subject) => (
          <li key={subject}>{subject}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Text of the file that is in no place of the draft: shown whole, so that it is not lost unawares. */
function LeftOvers({ leftOver }: { readonly leftOver: FormReading['leftOver'] }) {
  const { t } = useMessages();
  const subjectOf = useMissingPlace();
  if (leftOver.length === 0) return null;
  return (
    <Notice tone="warn">
      <h3>{t('formFile.leftOver')}</h3>
      <p>{t('formFile.leftOver.text')}</p>
      <ul className={styles['left']}>
        {leftOver.map(({ place, text, why }) => (
          <li key={`${place} ${text}`}>
            <p>
              <strong>{subjectOf(place)}</strong> {t(`formFile.leftOver.${why}`)}
            </p>
            <blockquote>{text}</blockquote>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
