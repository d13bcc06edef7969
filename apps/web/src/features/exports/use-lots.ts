import { useMessages } from '../../shared/messages';

/** Lots by their numbers, as a list in the language of the page. */
export function useLots(): (numbers: readonly number[]) => string {
  const { t, language } = useMessages();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  return (numbers) => list.format(numbers.map((number) => t('exports.lot', { number: String(number) })));
}
