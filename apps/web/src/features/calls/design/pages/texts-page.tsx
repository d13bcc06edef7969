import { type CallDefinition, type Language, LANGUAGES } from '@trilot/domain';
import { LANGUAGE_NAMES } from '@trilot/i18n';
import { ParsedInput } from '@trilot/ui';
import { useMessages } from '../../../../shared/messages';
import { useCallWords } from '../../changes/use-call-words';
import { DesignFrame } from '../design-frame';
import { ChecksField, Fixed, PickField, SwitchField } from '../fields/choices';
import { Texts } from '../fields/texts';
import { anchorOf } from '../places';
import { useDesign, usePlace } from '../use-design';

const OPTIONS = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }));

/** What the call is called, in which languages it speaks, and in which currency it counts. */
export function TextsPage() {
  const { t } = useMessages();
  const { define } = useDesign();
  const speak = (change: (call: CallDefinition) => Partial<CallDefinition>) =>
    define((call) => ({ ...call, ...change(call) }));
  return (
    <DesignFrame page="texts" lead={t('manager.design.texts.lead')}>
      <Texts path="title" kind="title" />
      <Texts path="edition" kind="edition" hint={t('manager.design.texts.edition')} />
      <Texts path="summary" kind="summary" rows={4} hint={t('manager.design.texts.summary')} />
      <PickField
        path="referenceLanguage"
        hint={t('manager.design.texts.reference')}
        options={OPTIONS}
        onPick={(value) =>
          speak(({ languages }) => {
            const referenceLanguage = value as Language;
            return { referenceLanguage, languages: [...new Set([...languages, referenceLanguage])] };
          })
        }
      />
      <ChecksField<Language>
        path="languages"
        options={OPTIONS}
        hint={t('manager.design.texts.languages')}
        onChange={(languages) =>
          speak(({ referenceLanguage }) => ({ languages: [...new Set([...languages, referenceLanguage])] }))
        }
      />
      <CurrencyField />
      <SwitchField path="demonstration" hint={t('manager.design.texts.demonstration')} />
    </DesignFrame>
  );
}

/** An ISO 4217 code that exists. */
function CurrencyField() {
  const { t } = useMessages();
  const { definition } = useDesign();
  const { value, unread, fixed, put, keep } = usePlace<string>('currency');
  const words = useCallWords(definition);
  if (fixed) return <Fixed path="currency" />;
  return (
    <ParsedInput<string>
      id={anchorOf('currency')}
      label={words.term('currency')}
      hint={t('manager.design.texts.currency')}
      inputMode="text"
      value={value}
      unread={unread}
      format={(code) => code}
      parse={(typed) => {
        const code = typed.trim().toLocaleUpperCase('en');
        return Intl.supportedValuesOf('currency').includes(code)
          ? { value: code }
          : { error: t('manager.design.texts.currencyUnknown', { typed }) };
      }}
      onChange={(code, typed) => (code === null ? keep(typed ?? '') : put(code))}
    />
  );
}
