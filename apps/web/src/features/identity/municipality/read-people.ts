import { type Language, parseDecimal } from '@trilot/domain';

/** A whole number of people as it is written in a language; null for anything else. */
export function readPeople(typed: string, language: Language): number | null {
  const read = parseDecimal(typed, language);
  const people = 'decimal' in read ? Number(read.decimal) : 0;
  return Number.isInteger(people) && people > 0 ? people : null;
}
