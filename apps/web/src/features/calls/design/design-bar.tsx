import { definitionChanges, isAdvice } from '@trilot/domain';
import { SaveState } from '@trilot/ui';
import { Link } from 'react-router';
import { useMessages } from '../../../shared/messages';
import { SavedLine } from '../../../shared/saved-line';
import styles from './design.module.css';
import { designPath } from './places';
import { useDesign } from './use-design';

/** How much there is to mend and whether the text is safe, in sight on every page of the designer. */
export function DesignBar() {
  const { t } = useMessages();
  const { slug, problems, published, state, locked } = useDesign();
  const barring = problems.filter(({ check }) => !isAdvice(check)).length;
  return (
    <div className={styles['bar']}>
      <Link to={designPath(slug, 'check')}>{t('manager.design.bar.check', { count: barring })}</Link>
      {!locked && (published === null ? <SavedLine state={state} /> : <ChangeLine />)}
    </div>
  );
}

/** What is being changed in a published call, and where it is kept until it is published. */
function ChangeLine() {
  const { t } = useMessages();
  const { slug, published, definition, state } = useDesign();
  const count = published === null ? 0 : definitionChanges(published, definition).length;
  if (count === 0) return <SaveState state="saved">{t('manager.design.bar.unchanged')}</SaveState>;
  return (
    <SaveState state="waiting">
      <Link to={designPath(slug, 'change')}>{t('manager.design.bar.changed', { count })}</Link>{' '}
      {t(state.kept ? 'manager.design.bar.kept' : 'common.save.unsaved')}
    </SaveState>
  );
}
