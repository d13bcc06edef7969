import { type FormDefinition, type ProposalContent, visibleQuestions } from '@trilot/domain';
import { useEffect, useRef, useState } from 'react';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';

/** Which questions have just appeared or gone because of an answer, as a sentence to be spoken; empty at first. */
export function useAskedNews(form: FormDefinition, answers: ProposalContent['answers']): string {
  const { t } = useMessages();
  const text = useCallText();
  const asked = visibleQuestions(form, answers);
  const key = asked.map(({ id }) => id).join(' ');
  const before = useRef(asked);
  const [news, setNews] = useState('');
  useEffect(() => {
    const known = new Set(before.current.map(({ id }) => id));
    const now = new Set(asked.map(({ id }) => id));
    const come = asked.filter(({ id }) => !known.has(id));
    const gone = before.current.filter(({ id }) => !now.has(id));
    before.current = asked;
    if (come.length + gone.length === 0) return;
    const labels = come.map(({ label }) => text(label).text).join(' · ');
    setNews(
      [
        ...(come.length > 0 ? [t('writing.form.appeared', { count: come.length, questions: labels })] : []),
        ...(gone.length > 0 ? [t('writing.form.hidden', { count: gone.length })] : []),
      ].join(' '),
    );
    // told when the list of what is asked changes, not whenever something is written
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return news;
}
