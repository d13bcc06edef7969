/** Address of the page on which a section of the task list is written. */
export function sectionPath(proposalId: string, section: string): string {
  return `/apply/${proposalId}/${section.replace(':', '/')}`;
}
