/** What exports say, in the language they were asked for. */
import { type Language, type Outcome, translate, type Translations } from '@trilot/domain';
import { createTranslator, type InterfaceLanguage, loadCatalogue, type MessageId, type Translator } from '@trilot/i18n';
import type { Column } from '../../platform/tables/cells';

const AREAS = ['common', 'exports', 'manager', 'scoring', 'screening'] as const;

export interface ExportWords {
  readonly language: InterfaceLanguage;
  readonly t: Translator;
  /** A text of the call; the reference language stands in where there is none. */
  readonly say: (texts: Translations) => string;
  /** A column by the name of what stands in it. */
  readonly column: (name: ColumnName, width: number) => Column;
}

/** Names of columns, as the messages have them. */
export type ColumnName =
  Extract<MessageId, `exports.column.${string}`> extends `exports.column.${infer Name}` ? Name : never;

export async function exportWords(language: InterfaceLanguage, reference: Language): Promise<ExportWords> {
  const pages = await Promise.all(AREAS.map((area) => loadCatalogue(language, area)));
  const t = createTranslator(language, pages);
  return {
    language,
    t,
    say: (texts) => translate(texts, language, reference).text,
    column: (name, width) => ({ heading: t(`exports.column.${name}`), width }),
  };
}

/** An outcome as the board says it. */
export const outcomeMessage = (outcome: Outcome): MessageId =>
  outcome === 'invited' || outcome === 'notInvited' ? `manager.outcome.${outcome}` : `common.outcome.${outcome}`;
