import { type CallDefinition, translate } from '@trilot/domain';
import { formatInstant, type InterfaceLanguage, type Translator } from '@trilot/i18n';
import { titleIn } from './call-title';

/** What is said of a call that has been published: its subject, and what it is about with the deadline of each lot. */
export function newCallText(
  definition: CallDefinition,
  language: InterfaceLanguage,
  t: Translator,
): { readonly subject: string; readonly body: string } {
  const { summary, lots, zone, referenceLanguage, opensAt } = definition;
  const call = titleIn(definition, language);
  return {
    subject: t('letters.newCall.subject', { call }),
    body: t('letters.newCall.body', {
      call,
      summary: translate(summary, language, referenceLanguage).text,
      opens: formatInstant(opensAt, zone, language),
      deadlines: lots
        .map(({ title, deadline }) => {
          const { text } = translate(title, language, referenceLanguage);
          return `${text}: ${formatInstant(deadline, zone, language)}`;
        })
        .join('\n'),
    }),
  };
}
