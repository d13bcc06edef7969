/** The types of file that can be told by their content; a call accepts some of them. */

export const FILE_TYPES = ['pdf', 'docx', 'xlsx', 'odt', 'ods', 'jpg', 'png', 'zip'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** Extensions that mean the same type. */
const ALSO: Readonly<Record<string, FileType>> = { jpeg: 'jpg' };

/** Extensions of programs and of files that run when they are opened: what a second extension is used to hide. */
const RUNS = ['exe', 'com', 'bat', 'cmd', 'scr', 'msi', 'js', 'vbs', 'ps1', 'jar', 'lnk', 'hta', 'sh', 'app', 'html'];

/** What follows the last dot of a name, in lower case without the dot; empty where there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
}

/** The type a name claims; null for one that cannot be judged. Source: ours. */
export function typeOfName(name: string): FileType | null {
  const extension = extensionOf(name);
  return FILE_TYPES.find((type) => type === extension) ?? ALSO[extension] ?? null;
}

/**
 * The type a name pretends in front of its last extension, as in "plan.pdf.exe"; null for an honest name. A program
 * before the last dot is as dishonest. Source: programme rules, section 10.
 */
export function hiddenExtension(name: string): string | null {
  const extension = extensionOf(name);
  const before = extensionOf(name.slice(0, name.length - extension.length - 1));
  if (extension === '' || before === '') return null;
  const pretends = typeOfName(name) === null && typeOfName(`x.${before}`) !== null;
  return pretends || RUNS.includes(before) ? before : null;
}
