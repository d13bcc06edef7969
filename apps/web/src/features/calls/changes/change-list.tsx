import { type CallDefinition, type DefinitionChange, LANGUAGES } from '@trilot/domain';
import { DataTable } from '@trilot/ui';
import { useMessages } from '../../../shared/messages';
import { callPlace } from './call-places';
import styles from './changes.module.css';
import { useCallWords } from './use-call-words';

type Change = Pick<DefinitionChange, 'path' | 'before' | 'after'>;

/** What has changed, place by place, in words. */
export function ChangeList({
  caption,
  captionHidden = false,
  changes,
  definition,
}: {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly changes: readonly Change[];
  /** The call that names things; what is no longer in it goes by what it was. */
  readonly definition: CallDefinition;
}) {
  const { t } = useMessages();
  return (
    <DataTable caption={caption} captionHidden={captionHidden}>
      <thead>
        <tr>
          <th scope="col">{t('terms.change.what')}</th>
          <th scope="col">{t('terms.change.before')}</th>
          <th scope="col">{t('terms.change.after')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <ChangeRow key={change.path} change={change} definition={definition} />
        ))}
      </tbody>
    </DataTable>
  );
}

function ChangeRow({ change, definition }: { readonly change: Change; readonly definition: CallDefinition }) {
  const { t } = useMessages();
  const words = useCallWords(definition);
  const { path, before, after } = change;
  const { field, language, things } = callPlace(path, definition);
  const lang = LANGUAGES.find((known) => known === language);
  if (field === '' && things.length > 0) {
    const item = after ?? before;
    return (
      <tr>
        <th scope="row">{words.thing(path, item)}</th>
        <td>{before === null ? '' : t('terms.gone')}</td>
        <td>{before === null ? t('terms.new') : ''}</td>
      </tr>
    );
  }
  return (
    <tr>
      <th scope="row">{words.placeName(path)}</th>
      <td className={styles['value']} lang={lang}>
        {words.value(path, before)}
      </td>
      <td className={styles['value']} lang={lang}>
        {words.value(path, after)}
      </td>
    </tr>
  );
}
