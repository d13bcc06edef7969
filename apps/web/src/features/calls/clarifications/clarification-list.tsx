import type { CallDefinition } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Button, Card } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { Clarification } from './clarifications';
import styles from './clarifications.module.css';

/** Published clarifications by number; one that has been corrected says by which. */
export function ClarificationList({
  published,
  definition,
  onCorrect,
}: {
  readonly published: readonly Clarification[];
  readonly definition: CallDefinition;
  /** Begins a correction; for managers. */
  readonly onCorrect?: (number: number) => void;
}) {
  const { t } = useMessages();
  const lotName = useLotName(definition);
  return published.map((clarification) => {
    const { number, lot, corrects } = clarification;
    const correction = published.find((later) => later.corrects === number)?.number;
    return (
      <Card key={number} id={`clarification-${number}`}>
        <h3>
          {t('public.clarifications.number', { number })} · {lotName(lot)}
        </h3>
        {correction !== undefined && (
          <p>
            <a href={`#clarification-${correction}`}>{t('public.clarifications.corrected', { number: correction })}</a>
          </p>
        )}
        {corrects !== null && (
          <p>
            <a href={`#clarification-${corrects}`}>{t('public.clarifications.corrects', { number: corrects })}</a>
          </p>
        )}
        <Texts clarification={clarification} definition={definition} />
        {onCorrect && (
          <Button kind="quiet" onClick={() => onCorrect(number)}>
            {t('manager.clarifications.correct', { number })}
          </Button>
        )}
      </Card>
    );
  });
}

function Texts({
  clarification: { question, answer, lateReason, publishedAt },
  definition,
}: {
  readonly clarification: Clarification;
  readonly definition: CallDefinition;
}) {
  const { t, language } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const [asked, answered] = [text(question), text(answer)];
  return (
    <>
      <p className={styles['question']} lang={asked.lang}>
        {asked.text}
      </p>
      <p className={styles['answer']} lang={answered.lang}>
        {answered.text}
      </p>
      <p className={styles['when']}>
        {t('public.clarifications.published', { at: formatInstant(publishedAt, definition.zone, language) })}
        {lateReason !== null && ` ${t('public.clarifications.late', { reason: lateReason })}`}
      </p>
    </>
  );
}

/** The name of a lot, or of the whole call. */
export function useLotName(definition: CallDefinition): (lot: number | null) => string {
  const { t } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  return (lot) => {
    const terms = definition.lots.find(({ number }) => number === lot);
    return terms ? text(terms.title).text : t('public.clarifications.wholeCall');
  };
}
