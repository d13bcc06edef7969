import {
  answerPath,
  type DateParts,
  datePartsOf,
  isCalendarDate,
  type ProposalContent,
  readDate,
  readWholeDate,
  textAnswer,
} from '@trilot/domain';
import { formatDate } from '@trilot/i18n';
import { DateField } from '@trilot/ui';
import { useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import { useAnswer } from '../hooks/use-answer';
import { AnswerHint } from './answer-hint';
import type { QuestionProps } from './question-props';

const PARTS = ['day', 'month', 'year'] as const;

/** A day in three parts, echoed in words; parts that are no day yet are kept as they were typed. */
export function DateQuestion({ question }: QuestionProps) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { answer, unread, put } = useAnswer(question.id);
  // what is being typed is not tidied up under the writer's hands
  const [typing, setTyping] = useState<DateParts | null>(null);
  const date = textAnswer(answer);
  const read = datePartsOf(date);
  const kept = {
    day: unread('day') ?? read.day,
    month: unread('month') ?? read.month,
    year: unread('year') ?? read.year,
  };
  const parts: DateParts = typing ?? kept;
  const typed = PARTS.map((part) => parts[part]).filter((part) => part !== '');
  const label = text(question.label);
  const change = (changed: DateParts) => {
    const day = readDate(changed);
    setTyping(changed);
    put(day ?? '', day === null ? unreadParts(question.id, changed) : {});
  };
  return (
    <DateField
      id={question.id}
      legend={<span lang={label.lang}>{label.text}</span>}
      hint={<AnswerHint question={question} />}
      labels={{
        day: t('writing.form.day'),
        month: t('writing.form.month'),
        year: t('writing.form.year'),
      }}
      value={parts}
      error={
        typed.length === 0 || isCalendarDate(date) ? null : t('problems.DATE_UNREADABLE', { typed: typed.join(' ') })
      }
      below={isCalendarDate(date) && formatDate(date, language)}
      onChange={change}
      onLeave={() => setTyping(null)}
      readWhole={(pasted) => {
        const day = readWholeDate(pasted);
        return day === null ? null : datePartsOf(day);
      }}
    />
  );
}

/** Parts that are no day together, each under its own path. */
function unreadParts(question: string, parts: DateParts): ProposalContent['unread'] {
  return Object.fromEntries(
    PARTS.filter((part) => parts[part] !== '').map((part) => [answerPath(question, part), parts[part]]),
  );
}
