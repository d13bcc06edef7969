import { formatAmount, priorityCoverage } from '@trilot/domain';
import { Card, FactList, Tag, TextArea } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import { Assessed } from './assessed-answer';
import { SectionFrame } from './section-frame';

/** One card per mandatory priority: the statement, and what elsewhere in the proposal serves it. */
export function PrioritiesPage() {
  const { t, language } = useMessages();
  const text = useCallText();
  const { home, content, call, assessed, edit } = useDraft();
  const titleOf = (id: string) => content.activities.find((activity) => activity.id === id)?.title ?? '';
  const nameOf = (id: string) => content.indicators.find((indicator) => indicator.id === id)?.name ?? '';
  return (
    <SectionFrame section="priorities" lead={t('writing.priorities.lead')}>
      {priorityCoverage(content, call.priorities, call.budget !== null).map((coverage) => {
        const priority = call.priorities.find(({ id }) => id === coverage.priority)!;
        return (
          <Card key={priority.id} id={`priority-${priority.id}`}>
            <h2 lang={text(priority.title).lang}>{text(priority.title).text}</h2>
            <p>
              <Tag tone={coverage.gaps.length === 0 ? 'good' : 'warn'}>
                {coverage.gaps.length === 0
                  ? t('writing.priority.covered')
                  : t('writing.priority.missing', { count: coverage.gaps.length })}
              </Tag>
            </p>
            {assessed.priorities ? (
              <Assessed>
                <p>{coverage.statement}</p>
              </Assessed>
            ) : (
              <TextArea
                id={`statement-${priority.id}`}
                label={t('writing.priority.statement')}
                hint={<span lang={text(priority.guidance).lang}>{text(priority.guidance).text}</span>}
                value={coverage.statement}
                onChange={(statement) => edit({ priorities: { ...content.priorities, [priority.id]: { statement } } })}
              />
            )}
            <FactList
              facts={[
                [
                  t('writing.activities'),
                  coverage.activities.map(titleOf).join(' · ') || (
                    <Link key="activity" to={`${home}/activities`}>
                      {t('writing.priority.tagActivity')}
                    </Link>
                  ),
                ],
                [
                  t('writing.indicators'),
                  coverage.indicators.map(nameOf).join(' · ') || (
                    <Link key="indicator" to={`${home}/activities`}>
                      {t('writing.priority.tagIndicator')}
                    </Link>
                  ),
                ],
                ...(call.budget
                  ? ([
                      [
                        t('writing.priority.share'),
                        coverage.budgetCents > 0 ? (
                          formatAmount(coverage.budgetCents, call.currency, language)
                        ) : (
                          <Link key="budget" to={`${home}/budget`}>
                            {t('writing.priority.tagBudget')}
                          </Link>
                        ),
                      ],
                    ] as const)
                  : []),
              ]}
            />
            {coverage.gaps.length > 0 && (
              <ul>
                {coverage.gaps.map((gap) => (
                  <li key={gap.code}>{problemMessage(gap, t, language)}</li>
                ))}
              </ul>
            )}
          </Card>
        );
      })}
    </SectionFrame>
  );
}
