import type { CallDefinition, LotEligibility, Refusal } from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import { Actions, buttonClass, Card, Notice, Tag } from '@trilot/ui';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useSession } from '../../../shared/session';
import { useCallText } from '../../../shared/text';
import styles from '../calls.module.css';

/** Every lot: open to whoever answered, or what stands against it; and the way on where one is open. */
export function CheckResult({
  slug,
  definition,
  lots,
}: {
  readonly slug: string;
  readonly definition: CallDefinition;
  readonly lots: readonly LotEligibility[];
}) {
  const { t } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const heading = useRef<HTMLHeadingElement>(null);
  const open = lots.filter(({ refusals }) => refusals.length === 0).length;
  useEffect(() => heading.current?.focus(), [lots]);
  return (
    <section>
      <h2 tabIndex={-1} ref={heading}>
        {t('public.check.result', { count: open })}
      </h2>
      <div className={styles['lots']}>
        {lots.map(({ lot, refusals }) => {
          const title = text(definition.lots.find(({ number }) => number === lot)!.title);
          return (
            <Card key={lot}>
              <h3 lang={title.lang}>{title.text}</h3>
              <p className={styles['meta']}>
                <Tag tone={refusals.length === 0 ? 'good' : 'bad'}>
                  {t(refusals.length === 0 ? 'public.check.open' : 'public.check.notOpen')}
                </Tag>
              </p>
              {refusals.length > 0 && <Reasons refusals={refusals} definition={definition} />}
            </Card>
          );
        })}
      </div>
      {open > 0 ? <Start slug={slug} /> : <p>{t('public.check.none')}</p>}
      <Notice>{t('public.check.caveat')}</Notice>
    </section>
  );
}

function Reasons({
  refusals,
  definition,
}: {
  readonly refusals: readonly Refusal[];
  readonly definition: CallDefinition;
}) {
  const sentence = useReason(definition);
  return (
    <ul>
      {refusals.map((refusal) => (
        <li key={`${refusal.code} ${JSON.stringify(refusal.facts)}`}>{sentence(refusal)}</li>
      ))}
    </ul>
  );
}

/** Why a lot is not open, in words; what a proposal would be told otherwise than a visitor has words of its own. */
function useReason({ referenceLanguage, eligibility, zone }: CallDefinition): (refusal: Refusal) => string {
  const { t, language } = useMessages();
  const text = useCallText(referenceLanguage);
  return (refusal) => {
    const { code, facts } = refusal;
    if (code === 'CALL_CLOSED') {
      return t('public.check.closed', { deadline: formatInstant(facts.deadline, zone, language) });
    }
    if (code === 'LEAD_LIMIT_REACHED') return t('public.check.leadLimit', { count: facts.limit });
    if (code === 'ELIGIBILITY_NOT_MET') {
      const question = eligibility.questions.find(({ id }) => id === facts.question)!;
      return t(`public.check.needs.${question.expected}`, { question: text(question.text).text });
    }
    return problemMessage(refusal, t, language);
  };
}

function Start({ slug }: { readonly slug: string }) {
  const { t } = useMessages();
  const session = useSession();
  const start = `/apply/start/${slug}`;
  return (
    <Actions>
      <Link className={buttonClass()} to={session?.user ? start : `/sign-in?next=${encodeURIComponent(start)}`}>
        {t('public.check.start')}
      </Link>
    </Actions>
  );
}
