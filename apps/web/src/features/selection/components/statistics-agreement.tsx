import { DataTable, FactList, numberCell } from '@trilot/ui';
import { writeEstimate } from '../../../shared/charts/figures';
import { useMessages } from '../../../shared/messages';
import { useCallText } from '../../../shared/text';
import type { Statistics } from '../api/selection';

type Coefficient = NonNullable<Statistics['intraclass']>['oneWay']['single'];
type Obstacle = NonNullable<Statistics['alphaObstacle']>;

/** Whether the evaluators see the same: by totals and by question, or why that cannot be said. */
export function Agreement({ statistics }: { readonly statistics: Statistics }) {
  const { t, language } = useMessages();
  const text = useCallText();
  const whyNot = useWhyNot();
  const { alpha, alphaObstacle, intraclass, intraclassObstacle, questions } = statistics;
  const number = (value: number) => writeEstimate(value, 2, language);
  const written = ({ value, lower, upper }: Coefficient) =>
    lower === null || upper === null
      ? number(value)
      : t('statistics.interval', { value: number(value), low: number(lower), high: number(upper) });
  return (
    <section>
      <h2>{t('statistics.agreement.title')}</h2>
      <p>{t('statistics.agreement.text')}</p>
      <FactList
        facts={[
          [t('statistics.agreement.alpha'), alpha ? number(alpha.alpha) : whyNot(alphaObstacle)],
          ...(intraclass
            ? modelsOf(intraclass).flatMap(({ model, coefficients }) =>
                (['single', 'average'] as const).map(
                  (of) =>
                    [
                      t(`statistics.agreement.${model}.${of}`, { sheets: intraclass.sheets }),
                      written(coefficients[of]),
                    ] as const,
                ),
              )
            : [[t('statistics.agreement.icc'), whyNot(intraclassObstacle)] as const]),
        ]}
      />
      <DataTable caption={t('statistics.agreement.questions')} fit>
        <thead>
          <tr>
            <th scope="col">{t('statistics.agreement.question')}</th>
            <th scope="col" className={numberCell}>
              {t('statistics.agreement.questionAlpha')}
            </th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <tr key={question.id}>
              <th scope="row">
                {question.id} <span lang={text(question.text).lang}>{text(question.text).text}</span>
              </th>
              <td className={question.alpha ? numberCell : undefined}>
                {question.alpha ? number(question.alpha.alpha) : whyNot(question.alphaObstacle)}
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}

/** The coefficients that fit the design: those of the same evaluators throughout, or those of changing ones. */
function modelsOf({ oneWay, twoWay }: NonNullable<Statistics['intraclass']>) {
  if (!twoWay) return [{ model: 'oneWay' as const, coefficients: oneWay }];
  return [
    { model: 'random' as const, coefficients: twoWay.random },
    { model: 'mixed' as const, coefficients: twoWay.mixed },
  ];
}

/** Why a statistic is not given, as a sentence. */
export function useWhyNot(): (why: Obstacle | null) => string {
  const { t } = useMessages();
  return (why) => (why ? t(`statistics.obstacle.${why.obstacle}`, why.facts) : '');
}
