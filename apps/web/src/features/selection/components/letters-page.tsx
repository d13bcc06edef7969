import { localDate } from '@trilot/domain';
import { formatDate, formatNumber, LANGUAGE_NAMES } from '@trilot/i18n';
import { Actions, Card, DataTable, EmptyState, FactList, Notice, PageHeader, SelectField, Tag } from '@trilot/ui';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { problemMessage } from '../../../shared/problem-message';
import { useSome } from '../../../shared/some';
import { useCallText } from '../../../shared/text';
import { type LetterRow, type Letters, retryLetters, useLetters } from '../api/letters';
import { useAct } from '../../../shared/use-act';
import { useStage } from '../hooks/use-stage';
import { LETTER_FILTERS, type LetterFilter, readBy, recipientsIn, shownBy } from './letter-figures';
import styles from './letters.module.css';
import { ActButton } from './act-button';
import { OutcomeTag } from './outcome-tag';
import { StageSwitch } from './stage-switch';

/** Letters the table shows before more are asked for. */
const LETTERS_AT_FIRST = 50;

const TONES = { waiting: 'plain', sent: 'accent', failed: 'bad', opened: 'good' } as const;

/** The letters of a call: as they will be, by when they are due, and after the announcement what has become of each. */
export function LettersPage() {
  const { slug = '' } = useParams();
  const { t } = useMessages();
  const letters = useLetters(slug, useStage());
  usePageTitle(t('announced.letters.title'));
  return (
    <>
      {!letters.data && <PageHeader title={t('announced.letters.title')} />}
      <Answer query={letters}>{(data) => <CallLetters view={data} />}</Answer>
    </>
  );
}

function CallLetters({ view }: { readonly view: Letters }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const title = text(view.title);
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/manage/${view.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('announced.letters.title')}
        lead={t('announced.letters.lead')}
      />
      <StageSwitch stage={view.stage} stages={view.stages} />
      {view.undecided > 0 && (
        <Notice tone="warn">
          {problemMessage({ code: 'DECISION_MISSING', facts: { count: view.undecided } }, t, language)}
        </Notice>
      )}
      <div className={styles['cards']}>
        <Figures view={view} />
        <DueDays view={view} />
      </div>
      {view.letters.length === 0 ? (
        <EmptyState title={t('announced.letters.none')}>
          <p>{t('announced.letters.noneText')}</p>
        </EmptyState>
      ) : (
        <LetterTable view={view} />
      )}
    </>
  );
}

/** How many letters there are, and how far they have come. */
function Figures({ view }: { readonly view: Letters }) {
  const { t, language } = useMessages();
  const retry = useAct((slug: string, key) => retryLetters(slug, key));
  const { letters, serverNow, zone, slug, abilities } = view;
  const number = (count: number) => formatNumber(count, language);
  const written = letters.filter(({ writtenAt }) => writtenAt !== null).length;
  const failed = recipientsIn(letters, 'failed');
  return (
    <Card>
      <h2 className={styles['heading']}>{t('announced.letters.figures')}</h2>
      <FactList
        facts={[
          [t('announced.letters.count'), number(letters.length)],
          [t('announced.letters.written'), number(written)],
          ...(written === 0
            ? []
            : [
                [t('announced.letters.read'), number(readBy(letters, localDate(serverNow, zone)))] as const,
                [t('announced.letters.recipients'), number(recipientsIn(letters))] as const,
                ...(['waiting', 'sent', 'failed', 'opened'] as const).map(
                  (state) => [t(`announced.letters.state.${state}`), number(recipientsIn(letters, state))] as const,
                ),
              ]),
        ]}
      />
      {failed > 0 && (
        <Actions>
          <ActButton
            why={abilities.retry.refusal && problemMessage(abilities.retry.refusal, t, language)}
            busy={retry.isPending}
            onClick={() => retry.mutate(slug)}
          >
            {t('announced.letters.retry')}
          </ActButton>
        </Actions>
      )}
    </Card>
  );
}

/** By which days the letters have to be out. */
function DueDays({ view: { due, letters, serverNow, zone } }: { readonly view: Letters }) {
  const { t, language } = useMessages();
  const today = localDate(serverNow, zone);
  const waiting = letters.some(({ kind, writtenAt }) => kind === 'decision' && writtenAt === null);
  const day = (on: string | null) => {
    if (on === null) return t('announced.letters.due.open');
    const written = formatDate(on, language);
    return waiting && on < today ? t('announced.letters.due.passed', { day: written }) : written;
  };
  return (
    <Card>
      <h2 className={styles['heading']}>{t('announced.letters.due')}</h2>
      <FactList
        facts={[
          [t('announced.letters.due.selected'), day(due.selected)],
          [t('announced.letters.due.others'), day(due.others)],
          [t('announced.letters.due.latest'), day(due.latest)],
        ]}
      />
    </Card>
  );
}

function LetterTable({ view }: { readonly view: Letters }) {
  const { t } = useMessages();
  const [filter, setFilter] = useState<LetterFilter>('all');
  const [shown, more] = useSome(view.letters.filter(shownBy(filter)), LETTERS_AT_FIRST);
  return (
    <>
      <SelectField
        label={t('announced.letters.show')}
        value={filter}
        onChange={(value) => setFilter(value as LetterFilter)}
        options={LETTER_FILTERS.map((value) => ({
          value,
          label: t(`announced.letters.filter.${value}`, { count: view.letters.filter(shownBy(value)).length }),
        }))}
      />
      <DataTable caption={t('announced.letters.title')} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t('announced.letters.proposal')}</th>
            <th scope="col">{t('announced.letters.outcome')}</th>
            <th scope="col">{t('announced.letters.delivery')}</th>
            <th scope="col">{t('announced.letters.reading')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((letter) => (
            <Row key={`${letter.proposalId} ${letter.kind} ${letter.version}`} letter={letter} slug={view.slug} />
          ))}
        </tbody>
      </DataTable>
      {more}
    </>
  );
}

function Row({ letter, slug }: { readonly letter: LetterRow; readonly slug: string }) {
  const { t } = useMessages();
  const { proposalId, reference, municipality, kind, version, outcome, language } = letter;
  const search = kind === 'decision' ? '' : `?kind=${kind}&version=${version}`;
  return (
    <tr>
      <th scope="row">
        <Link
          to={`/manage/${slug}/letters/${proposalId}${search}`}
          aria-label={`${reference}: ${t('announced.letters.open', { municipality })}`}
        >
          {reference}
        </Link>
        <span className={styles['line']}>{municipality}</span>
        <span className={styles['soft']}>{LANGUAGE_NAMES[language]}</span>
      </th>
      <td>
        {kind === 'promotion' ? t('announced.letters.promotion') : <OutcomeTag outcome={outcome} />}
        {kind === 'correction' && (
          <span className={styles['soft']}>{t('announced.letters.correction', { version })}</span>
        )}
      </td>
      <td>
        <Recipients letter={letter} />
      </td>
      <td>
        <Reading letter={letter} />
      </td>
    </tr>
  );
}

/** Each recipient with what has become of the letter, and what the mail server said where it failed. */
function Recipients({ letter: { writtenAt, recipients } }: { readonly letter: LetterRow }) {
  const { t } = useMessages();
  if (writtenAt === null) return <span className={styles['soft']}>{t('announced.letters.notWritten')}</span>;
  if (recipients.length === 0) return <Tag tone="bad">{t('announced.letters.nobody')}</Tag>;
  return (
    <ul className={styles['recipients']}>
      {recipients.map(({ name, state, byMail, failure, at }) => (
        <li key={`${name} ${at}`}>
          <Tag tone={TONES[state]}>{t(`announced.letters.state.${state}`)}</Tag> {name}
          {!byMail && <span className={styles['soft']}> ({t('announced.letters.inboxOnly')})</span>}
          {failure && <span className={styles['line']}>{t('announced.letters.failure', { reason: failure })}</span>}
        </li>
      ))}
    </ul>
  );
}

function Reading({ letter: { readOn, opened } }: { readonly letter: LetterRow }) {
  const { t, language } = useMessages();
  if (readOn === null) return null;
  return t(opened ? 'announced.letters.openedOn' : 'announced.letters.readOn', { day: formatDate(readOn, language) });
}
