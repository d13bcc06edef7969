import type { EvaluationGrid } from '@trilot/domain';
import type { MessageId } from '@trilot/i18n';
import { Actions, Button, CheckboxGroup, DataTable, Dialog } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import styles from './evaluation.module.css';
import { scoresOf } from './score-scale';

interface KeyboardHelpProps {
  readonly open: boolean;
  readonly grid: EvaluationGrid;
  readonly singleKeys: boolean;
  readonly onSingleKeys: (on: boolean) => void;
  readonly onClose: () => void;
}

/** The shortcuts, and the one switch that turns single keys off. */
export function KeyboardHelp({ open, grid, singleKeys, onSingleKeys, onClose }: KeyboardHelpProps) {
  const { t } = useMessages();
  return (
    <Dialog open={open} title={t('evaluator.keys.title')} onClose={onClose}>
      <CheckboxGroup
        legend=""
        options={[{ value: 'on', label: t('evaluator.keys.on') }]}
        values={singleKeys ? ['on'] : []}
        onChange={(values) => onSingleKeys(values.includes('on'))}
      />
      <DataTable caption={t('evaluator.keys.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('evaluator.keys.key')}</th>
            <th scope="col">{t('evaluator.keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {rows(grid).map(([keys, does]) => (
            <tr key={does}>
              <td>
                <span className={styles['keys']}>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </span>
              </td>
              <td>{t(does)}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p>{t('evaluator.keys.note')}</p>
      <Actions>
        <Button onClick={onClose}>{t('common.close')}</Button>
      </Actions>
    </Dialog>
  );
}

function rows(grid: EvaluationGrid): readonly (readonly [readonly string[], MessageId])[] {
  return [
    [['j', 'k'], 'evaluator.keys.stop'],
    [scoresOf(grid).map(String), 'evaluator.keys.score'],
    [['c'], 'evaluator.keys.comment'],
    [['Esc'], 'evaluator.keys.leave'],
    [['/'], 'evaluator.keys.search'],
    [['[', ']'], 'evaluator.keys.panes'],
    [['{', '}'], 'evaluator.keys.proposals'],
    [['Ctrl', 'Enter'], 'evaluator.keys.finish'],
    [['?'], 'evaluator.keys.help'],
  ];
}
