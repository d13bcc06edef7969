import { graphemeCount, isBlank, type Language, TEXT_LIMITS, type TextKind, type Translations } from '@trilot/domain';
import { LANGUAGE_NAMES } from '@trilot/i18n';
import { Tag, TextArea, TextField } from '@trilot/ui';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';
import styles from './fields.module.css';

/** From this share of the limit on, the letters that are left are counted. */
const COUNTED_FROM = 0.8;

/** A text in every language of the call side by side, the reference language first; missing ones are marked. */
export function Texts({
  path,
  kind,
  label,
  hint,
  rows,
  needed = true,
}: {
  readonly path: string;
  readonly kind: TextKind;
  /** Where the place's own name does not say enough. */
  readonly label?: string;
  readonly hint?: ReactNode;
  /** Lines of the field; one line where there are none. */
  readonly rows?: number;
  /** Whether the call cannot do without the text. */
  readonly needed?: boolean;
}) {
  const { definition, languages } = useDesign();
  const { value, put } = usePlace<Translations>(path);
  const words = useCallWords(definition);
  const begun = Object.values(value).some((text) => !isBlank(text));
  return (
    <fieldset className={styles['texts']} id={anchorOf(path)}>
      <legend>{label ?? words.term(path)}</legend>
      {hint && <div className={styles['hint']}>{hint}</div>}
      <div className={styles['languages']}>
        {languages.map((language) => (
          <TextIn
            key={language}
            id={anchorOf(`${path}.${language}`)}
            language={language}
            kind={kind}
            rows={rows}
            missing={(needed || begun) && isBlank(value[language] ?? '')}
            text={value[language] ?? ''}
            onChange={(text) => put(withText(value, language, text))}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** A text that has been emptied is not there. */
function withText(texts: Translations, language: Language, text: string): Translations {
  const { [language]: _, ...others } = texts;
  return text === '' ? others : { ...others, [language]: text };
}

function TextIn({
  id,
  language,
  kind,
  rows,
  missing,
  text,
  onChange,
}: {
  readonly id: string;
  readonly language: Language;
  readonly kind: TextKind;
  readonly rows: number | undefined;
  readonly missing: boolean;
  readonly text: string;
  readonly onChange: (text: string) => void;
}) {
  const { t, language: own } = useMessages();
  const label = (
    <>
      {LANGUAGE_NAMES[language]}{' '}
      {missing && (
        <span lang={own}>
          <Tag tone="warn">{t('manager.design.missing')}</Tag>
        </span>
      )}
    </>
  );
  const left = TEXT_LIMITS[kind] - graphemeCount(text);
  const below = left <= TEXT_LIMITS[kind] * (1 - COUNTED_FROM) && <Left left={left} />;
  const field = { id, label, value: text, onChange, below };
  return <div lang={language}>{rows ? <TextArea {...field} rows={rows} /> : <TextField {...field} />}</div>;
}

function Left({ left }: { readonly left: number }) {
  const { t, language } = useMessages();
  return (
    <span lang={language} className={left < 0 ? styles['over'] : undefined}>
      {left < 0 ? t('manager.design.over', { over: -left }) : t('manager.design.left', { left })}
    </span>
  );
}
