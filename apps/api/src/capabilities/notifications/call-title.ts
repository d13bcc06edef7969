import { type CallDefinition, type Language, translate } from '@trilot/domain';

/** The title of a call as a message names it: in the recipient's language, or in the call's own where it is missing. */
export function titleIn(
  { title, referenceLanguage }: Pick<CallDefinition, 'title' | 'referenceLanguage'>,
  language: Language,
): string {
  return translate(title, language, referenceLanguage).text;
}
