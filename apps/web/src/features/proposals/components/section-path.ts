import type { Address } from '../hooks/use-draft';

/** Address of the page on which a section of the task list is written. @param home address of the overview */
export function sectionPath(home: Address, section: string): Address {
  return `${home}/${section.replace(':', '/')}`;
}
