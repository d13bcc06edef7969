import {
  type CallDefinition,
  type EligibilityAnswers,
  type EligibilityStep,
  eligibilitySteps,
  formatAmount,
  formatPlainAmount,
  parseAmount,
  type YesNo,
} from '@trilot/domain';
import { formatCountry, formatNumber } from '@trilot/i18n';
import { ParsedInput, RadioGroup, SelectField } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useStepQuestion } from './use-step-question';

/** Id of the control in which a question is answered. */
export function stepField(step: EligibilityStep): string {
  return step.kind === 'condition' ? `check-condition-${step.id}` : `check-${step.kind}`;
}

interface FieldsProps {
  readonly definition: CallDefinition;
  readonly answers: EligibilityAnswers;
  /** Questions that were left out when the result was asked for. */
  readonly missing: readonly EligibilityStep[];
  readonly onAnswer: (change: Partial<EligibilityAnswers>) => void;
}

/** The questions of the check, those that the answers so far call for. */
export function CheckFields(props: FieldsProps) {
  return eligibilitySteps(props.definition, props.answers).map((step) => (
    <StepField key={stepField(step)} step={step} {...props} />
  ));
}

function StepField({ step, ...props }: FieldsProps & { readonly step: EligibilityStep }) {
  const { kind } = step;
  if (kind === 'country' || kind === 'territory') return <PlaceField step={step} {...props} />;
  if (kind === 'grant') return <GrantField {...props} />;
  if (kind === 'duration') return <DurationField {...props} />;
  return <ChoiceField step={step} {...props} />;
}

function useFrame({ definition, missing }: FieldsProps, step: EligibilityStep) {
  const { t } = useMessages();
  const { text, lang } = useStepQuestion(definition)(step);
  const id = stepField(step);
  const isMissing = missing.some((other) => stepField(other) === id);
  return { id, question: <span lang={lang}>{text}</span>, error: isMissing ? t('public.check.answer') : null };
}

function PlaceField({
  step,
  ...props
}: FieldsProps & { readonly step: Extract<EligibilityStep, { kind: 'country' | 'territory' }> }) {
  const { t, language } = useMessages();
  const { id, question, error } = useFrame(props, step);
  const { answers, onAnswer } = props;
  const isCountry = step.kind === 'country';
  const codes = isCountry ? step.countries : step.territories;
  const choose = (chosen: string) => {
    const code = chosen === '' ? null : chosen;
    onAnswer(isCountry ? { country: code, territory: null } : { territory: code });
  };
  return (
    <SelectField
      id={id}
      label={question}
      hint={isCountry ? undefined : t('public.check.territoryHint')}
      error={error}
      value={(isCountry ? answers.country : answers.territory) ?? ''}
      onChange={choose}
      options={[
        { value: '', label: t('public.check.choose') },
        ...codes.map((code) => ({ value: code, label: isCountry ? formatCountry(code, language) : code })),
      ]}
    />
  );
}

function ChoiceField({
  step,
  ...props
}: FieldsProps & { readonly step: Extract<EligibilityStep, { kind: 'condition' | 'leads' }> }) {
  const { t, language } = useMessages();
  const { id, question, error } = useFrame(props, step);
  const { answers, onAnswer } = props;
  if (step.kind === 'condition') {
    return (
      <RadioGroup
        id={id}
        name={id}
        legend={question}
        error={error}
        value={answers.conditions[step.id] ?? null}
        onChange={(value) => onAnswer({ conditions: { ...answers.conditions, [step.id]: value as YesNo } })}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`public.check.${value}`) }))}
      />
    );
  }
  const counts = Array.from({ length: step.limit + 1 }, (_, count) => count);
  return (
    <RadioGroup
      id={id}
      name={id}
      legend={question}
      error={error}
      value={answers.leads === null ? null : String(answers.leads)}
      onChange={(value) => onAnswer({ leads: Number(value) })}
      options={counts.map((count) => ({
        value: String(count),
        label: t(count === step.limit ? 'public.check.leadsMore' : 'public.check.leadsCount', {
          count: formatNumber(count, language),
        }),
      }))}
    />
  );
}

function GrantField(props: FieldsProps) {
  const { t, language } = useMessages();
  const { id, question } = useFrame(props, { kind: 'grant' });
  const { definition, answers, onAnswer } = props;
  return (
    <ParsedInput<number>
      id={id}
      label={question}
      hint={t('public.check.unknownYet')}
      value={answers.requestedCents}
      format={(cents) => formatPlainAmount(cents, language)}
      parse={(typed) => {
        const read = parseAmount(typed, language);
        return 'code' in read ? { error: problemMessage(read, t, language) } : { value: read.cents };
      }}
      echo={(cents) => formatAmount(cents, definition.currency, language)}
      onChange={(requestedCents) => onAnswer({ requestedCents })}
    />
  );
}

function DurationField(props: FieldsProps) {
  const { t, language } = useMessages();
  const { id, question } = useFrame(props, { kind: 'duration' });
  const { answers, onAnswer } = props;
  return (
    <ParsedInput<number>
      id={id}
      label={question}
      hint={t('public.check.unknownYet')}
      inputMode="numeric"
      value={answers.months}
      format={(months) => formatNumber(months, language)}
      parse={(typed) =>
        /^\s*\d{1,3}\s*$/.test(typed) ? { value: Number(typed) } : { error: t('problems.ANSWER_UNREADABLE', { typed }) }
      }
      onChange={(months) => onAnswer({ months })}
    />
  );
}
