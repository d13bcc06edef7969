/** Address of the page on which a section of the task list is written. @param home address of the overview */
export function sectionPath(home: string, section: string): string {
  return `${home}/${section.replace(':', '/')}`;
}
