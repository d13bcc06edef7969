import { formatRational } from '@trilot/domain';
import { useMessages } from '../../../shared/messages';
import type { Assignment } from '../api/assignments';
import { ownTotals } from './assignment-order';
import styles from './evaluation.module.css';

/** Width of the drawing and of one dot, in its own units. */
const WIDTH = 400;
const DOT = 10;

/** How one's own totals spread so far: in words, and as dots on a line from 0 to the maximum. */
export function OwnTotals({ assignments }: { readonly assignments: readonly Assignment[] }) {
  const { t, language } = useMessages();
  const own = ownTotals(assignments);
  if (!own) return null;
  const { totals, mean, max } = own;
  const dots = totals.map((total, place) => ({ total, above: place - totals.indexOf(total) }));
  const tallest = 1 + Math.max(...dots.map(({ above }) => above));
  return (
    <div className={styles['totals']}>
      <h3>{t('evaluator.totals.title')}</h3>
      <svg viewBox={`0 0 ${WIDTH} ${(tallest + 2.5) * DOT}`} aria-hidden="true">
        <line x1="0" x2={WIDTH} y1={(tallest + 0.5) * DOT} y2={(tallest + 0.5) * DOT} />
        {dots.map(({ total, above }) => (
          <circle
            key={`${total}-${above}`}
            cx={DOT / 2 + (total / max) * (WIDTH - DOT)}
            cy={(tallest - above - 0.25) * DOT}
            r={DOT / 2.5}
          />
        ))}
        <text y={(tallest + 2) * DOT}>0</text>
        <text x={WIDTH} y={(tallest + 2) * DOT} textAnchor="end">
          {max}
        </text>
      </svg>
      <p>
        {t('evaluator.totals.text', {
          count: totals.length,
          lowest: totals[0]!,
          highest: totals.at(-1)!,
          mean: formatRational(mean, language, 1),
          max,
        })}
      </p>
    </div>
  );
}
