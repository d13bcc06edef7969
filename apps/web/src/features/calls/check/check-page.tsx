import { useQuery } from '@tanstack/react-query';
import {
  type CallDefinition,
  checkEligibility,
  type EligibilityAnswers,
  type EligibilityStep,
  type LotEligibility,
  NO_ELIGIBILITY_ANSWERS,
  unansweredSteps,
} from '@trilot/domain';
import { Actions, Button, ErrorSummary, PageHeader } from '@trilot/ui';
import { type FormEvent, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, type Schemas, send } from '../../../shared/api';
import { serverTime } from '../../../shared/clock';
import { useMessages } from '../../../shared/messages';
import { Answer, usePageTitle } from '../../../shared/page';
import { useCallText } from '../../../shared/text';
import { CheckFields, stepField } from './check-fields';
import { CheckResult } from './check-result';
import { useStepQuestion } from './use-step-question';

type Call = Schemas['CallView'];

/** Whether one can apply, before signing in: a few questions, and every lot with what stands against it. */
export function CheckPage() {
  const { slug = '' } = useParams();
  const query = useQuery({
    queryKey: ['call', slug],
    queryFn: () => send(api.GET('/api/calls/{slug}', { params: { path: { slug } } })),
  });
  return (
    <Answer query={query}>
      {(call) => <Check call={call} definition={call.definition as unknown as CallDefinition} />}
    </Answer>
  );
}

function Check({ call, definition }: { readonly call: Call; readonly definition: CallDefinition }) {
  const { t } = useMessages();
  const text = useCallText(definition.referenceLanguage);
  const questionOf = useStepQuestion(definition);
  const title = text(definition.title);
  usePageTitle(`${t('public.check.title')} – ${title.text}`);
  const [answers, setAnswers] = useState<EligibilityAnswers>(NO_ELIGIBILITY_ANSWERS);
  const [missing, setMissing] = useState<readonly EligibilityStep[]>([]);
  const [result, setResult] = useState<readonly LotEligibility[] | null>(null);
  const answer = (change: Partial<EligibilityAnswers>) => {
    setAnswers({ ...answers, ...change });
    // a result stands for the answers it was given to
    setResult(null);
  };
  const check = (event: FormEvent) => {
    event.preventDefault();
    const unanswered = unansweredSteps(definition, answers);
    setMissing(unanswered);
    if (unanswered.length > 0) return;
    const now = new Date(serverTime()).toISOString();
    setResult(checkEligibility(definition, answers, { cancelledAt: call.cancelledAt, now }));
  };
  return (
    <>
      <PageHeader
        kicker={
          <Link to={`/calls/${call.slug}`} lang={title.lang}>
            {title.text}
          </Link>
        }
        title={t('public.check.title')}
        lead={t('public.check.lead')}
      />
      <form onSubmit={check} noValidate>
        {missing.length > 0 && (
          <ErrorSummary
            title={t('common.problem')}
            items={missing.map((step) => ({
              text: t('public.check.missing', { question: questionOf(step).text }),
              href: `#${stepField(step)}`,
            }))}
          />
        )}
        <CheckFields definition={definition} answers={answers} missing={missing} onAnswer={answer} />
        <Actions>
          <Button type="submit">{t('public.check.go')}</Button>
        </Actions>
      </form>
      {result && <CheckResult slug={call.slug} definition={definition} lots={result} />}
    </>
  );
}
