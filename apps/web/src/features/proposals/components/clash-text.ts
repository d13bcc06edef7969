import { formatPlainAmount, type Language, writeDecimal } from '@trilot/domain';

/** Parts of a thing that say nothing to people: ids and tags. */
const SILENT: ReadonlySet<string> = new Set(['id', 'heading', 'priority', 'priorities']);

/** One side of a clash as people read it: the text itself, or the parts of an activity, an indicator or a budget line. */
export function asText(value: unknown, language: Language): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (!value || typeof value !== 'object') return '';
  return Object.entries(value)
    .filter(([name, part]) => !SILENT.has(name) && part !== null && part !== '')
    .map(([name, part]) => written(name, part, language))
    .join(' · ');
}

function written(name: string, part: unknown, language: Language): string {
  if (typeof part !== 'number') return String(part);
  if (name.endsWith('Cents')) return formatPlainAmount(part, language);
  return writeDecimal(String(name.endsWith('Hundredths') ? part / 100 : part), language);
}
