import {
  answerPath,
  formatAmount,
  formatPlainAmount,
  isCanonicalCents,
  isCanonicalDecimal,
  parseAmount,
  parseDecimal,
  textAnswer,
  writeDecimal,
} from '@trilot/domain';
import { type Parsed, ParsedInput } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useAnswer } from '../hooks/use-answer';
import { useDraft } from '../hooks/use-draft';
import { AnswerHint } from './answer-hint';
import type { QuestionProps } from './question-props';

interface Figures {
  readonly isRead: (answer: string) => boolean;
  readonly format: (answer: string) => string;
  readonly parse: (typed: string) => Parsed<string>;
  readonly echo?: (answer: string) => string;
}

/** How numbers are read and written in the reader's language. */
export function useDecimals(): Figures {
  const { t, language } = useMessages();
  return {
    isRead: isCanonicalDecimal,
    format: (decimal) => writeDecimal(decimal, language),
    parse: (typed) => {
      const result = parseDecimal(typed, language);
      if (!('code' in result)) return { value: result.decimal };
      // a number is no amount, and is not written like one
      const noNumber = result.code === 'AMOUNT_NOT_A_NUMBER';
      return { error: noNumber ? t('problems.ANSWER_UNREADABLE', { typed }) : problemMessage(result, t, language) };
    },
  };
}

/** How amounts are read, written and echoed in the reader's language. */
export function useAmounts(): Figures {
  const { t, language } = useMessages();
  const { call } = useDraft();
  return {
    isRead: isCanonicalCents,
    format: (cents) => formatPlainAmount(Number(cents), language),
    parse: (typed) => {
      const result = parseAmount(typed, language);
      return 'code' in result ? { error: problemMessage(result, t, language) } : { value: String(result.cents) };
    },
    echo: (cents) => formatAmount(Number(cents), call.currency, language),
  };
}

export function NumberQuestion({ question }: QuestionProps) {
  return <FigureQuestion question={question} figures={useDecimals()} />;
}

export function MoneyQuestion({ question }: QuestionProps) {
  return <FigureQuestion question={question} figures={useAmounts()} />;
}

function FigureQuestion({ question, figures }: QuestionProps & { readonly figures: Figures }) {
  const text = useCallText();
  const { answer, unread, put } = useAnswer(question.id);
  const { isRead, ...reading } = figures;
  const kept = textAnswer(answer);
  const label = text(question.label);
  return (
    <ParsedInput<string>
      id={question.id}
      label={<span lang={label.lang}>{label.text}</span>}
      hint={<AnswerHint question={question} />}
      value={isRead(kept) ? kept : null}
      // what has come from elsewhere and is no figure is shown as it came
      unread={unread() ?? (isRead(kept) || kept === '' ? undefined : kept)}
      {...reading}
      onChange={(value, typed) => put(value ?? '', typed === null ? {} : { [answerPath(question.id)]: typed })}
    />
  );
}
