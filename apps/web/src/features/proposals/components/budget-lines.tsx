import {
  type BudgetHeading,
  type BudgetLine,
  budgetTotals,
  formatPlainAmount,
  formatQuantity,
  lineTotalCents,
  parseQuantity,
} from '@trilot/domain';
import { Button, CellInput, CellSelect, DataTable, numberCell, ParsedInput, VisuallyHidden } from '@trilot/ui';
import type { ClipboardEvent } from 'react';
import { useMessages } from '../../../shared/messages';
import { problemMessage } from '../../../shared/problem-message';
import { useCallText } from '../../../shared/text';
import { useDraft } from '../hooks/use-draft';
import { useUnread, withoutUnread } from '../hooks/use-unread';
import { AmountInput } from './amount-input';
import styles from './budget.module.css';
import { newId, replaceById, withoutId } from './lists';
import { pastedCells, pastedLines } from './pasted-lines';

/** The lines of one heading as a grid, with its subtotal. */
export function BudgetLines({ heading }: { readonly heading: BudgetHeading }) {
  const { t, language } = useMessages();
  const { content, edit } = useDraft();
  const { budget } = content;
  const lines = budget.lines.filter((line) => line.heading === heading);
  const title = t(`common.budget.heading.${heading}`);
  const add = () => edit({ budget: { ...budget, lines: [...budget.lines, emptyLine(heading)] } });
  const paste = (event: ClipboardEvent<HTMLInputElement>, into: BudgetLine) => {
    const cells = pastedCells(event.clipboardData.getData('text/plain'));
    if (!cells) return;
    event.preventDefault();
    // an untouched line takes the first row itself, so that the keyboard stays where it is
    const untouched = into.description === '' && into.unitCents === null;
    const pasted = pastedLines(cells, heading, language, untouched ? into.id : newId());
    const put = untouched ? pasted.lines : [into, ...pasted.lines];
    edit({
      budget: { ...budget, lines: budget.lines.flatMap((line) => (line.id === into.id ? put : [line])) },
      unread: { ...content.unread, ...pasted.unread },
    });
  };
  return (
    <section className={styles['heading']}>
      <div className={styles['headline']}>
        <h3>{title}</h3>
        <Button kind="secondary" small onClick={add} aria-label={t('writing.budget.add', { heading: title })}>
          {t('writing.budget.addLine')}
        </Button>
      </div>
      {lines.length > 0 && (
        <div className={styles['grid']}>
          <DataTable caption={title} captionHidden>
            <thead>
              <tr>
                <th scope="col">{t('common.budget.description')}</th>
                <th scope="col">{t('common.budget.unit')}</th>
                <th scope="col" className={numberCell}>
                  {t('common.budget.quantity')}
                </th>
                <th scope="col" className={numberCell}>
                  {t('common.budget.unitValue')}
                </th>
                <th scope="col">{t('writing.budget.serves')}</th>
                <th scope="col" className={numberCell}>
                  {t('common.budget.total')}
                </th>
                <th scope="col">
                  <VisuallyHidden>{t('common.remove')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {lines.map((line, place) => (
                <LineRow key={line.id} line={line} number={place + 1} onPaste={(event) => paste(event, line)} />
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" colSpan={5}>
                  {t('writing.budget.subtotal')}
                </th>
                <td className={numberCell}>{formatPlainAmount(budgetTotals(budget).byHeading[heading], language)}</td>
                <td />
              </tr>
            </tfoot>
          </DataTable>
        </div>
      )}
    </section>
  );
}

function LineRow({
  line,
  number,
  onPaste,
}: {
  readonly line: BudgetLine;
  readonly number: number;
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void;
}) {
  const { t, language } = useMessages();
  const text = useCallText();
  const { content, call, edit } = useDraft();
  const { budget } = content;
  const withLine = (part: Partial<BudgetLine>) => ({
    budget: { ...budget, lines: replaceById(budget.lines, { ...line, ...part }) },
  });
  const labels = {
    description: t('common.budget.description'),
    unit: t('common.budget.unit'),
    quantity: t('common.budget.quantity'),
    unitValue: t('common.budget.unitValue'),
    serves: t('writing.budget.serves'),
  };
  // a file that was filled in elsewhere can say what no choice here says
  const served = useUnread(`budget.${line.id}.priority`);
  const named = (field: string) => t('applicant.budget.cell', { field, number });
  const remove = () =>
    edit({
      budget: { ...budget, lines: withoutId(budget.lines, line.id) },
      unread: withoutUnread(content.unread, `budget.${line.id}.`),
    });
  return (
    <tr>
      <td data-label={labels.description}>
        <CellInput
          id={`line-${line.id}`}
          label={named(labels.description)}
          value={line.description}
          onChange={(description) => edit(withLine({ description }))}
          onPaste={onPaste}
        />
      </td>
      <td data-label={labels.unit}>
        <CellInput label={named(labels.unit)} value={line.unit} onChange={(unit) => edit(withLine({ unit }))} />
      </td>
      <td data-label={labels.quantity}>
        <QuantityInput line={line} label={named(labels.quantity)} withLine={withLine} />
      </td>
      <td data-label={labels.unitValue}>
        <AmountInput
          bare
          path={`budget.${line.id}.unitValue`}
          label={named(labels.unitValue)}
          cents={line.unitCents}
          change={(unitCents) => withLine({ unitCents })}
        />
      </td>
      <td data-label={labels.serves}>
        <CellSelect
          label={named(labels.serves)}
          value={line.priority ?? ''}
          options={[
            { value: '', label: t('writing.budget.wholeProject') },
            ...call.priorities.map(({ id, title }) => ({ value: id, label: text(title).text })),
          ]}
          onChange={(priority) => served.put(withLine({ priority: priority || null }), null)}
        />
        {served.unread !== undefined && <span>{t('problems.ANSWER_UNREADABLE', { typed: served.unread })}</span>}
      </td>
      <td className={numberCell} data-label={t('common.budget.total')}>
        {formatPlainAmount(lineTotalCents(line), language)}
      </td>
      <td>
        <Button kind="quiet" small aria-label={t('writing.budget.remove', { number })} onClick={remove}>
          <span aria-hidden="true">✕</span>
        </Button>
      </td>
    </tr>
  );
}

function QuantityInput({
  line,
  label,
  withLine,
}: {
  readonly line: BudgetLine;
  readonly label: string;
  readonly withLine: (part: Partial<BudgetLine>) => {
    readonly budget: ReturnType<typeof useDraft>['content']['budget'];
  };
}) {
  const { t, language } = useMessages();
  const { unread, put } = useUnread(`budget.${line.id}.quantity`);
  return (
    <ParsedInput<number>
      bare
      label={label}
      value={line.quantityHundredths}
      unread={unread}
      format={(hundredths) => formatQuantity(hundredths, language)}
      parse={(typed) => {
        const result = parseQuantity(typed, language);
        return 'code' in result ? { error: problemMessage(result, t, language) } : { value: result.hundredths };
      }}
      onChange={(quantityHundredths, typed) => put(withLine({ quantityHundredths }), typed)}
    />
  );
}

function emptyLine(heading: BudgetHeading): BudgetLine {
  return {
    id: newId(),
    heading,
    description: '',
    unit: '',
    quantityHundredths: null,
    unitCents: null,
    priority: null,
  };
}
