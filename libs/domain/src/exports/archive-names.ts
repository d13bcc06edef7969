/** Names inside an archive: they must be good on every system that unpacks it, and lead nowhere else. */

/** What Windows keeps for devices, whatever the ending. */
const DEVICES = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i;
/** What some system forbids in a name: control signs, what separates folders and drives, wildcards, turns of writing. */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"/\\|?*]/gu;
/** Longest name in bytes of UTF-8: systems count 255, and a number may still have to be added. */
const LONGEST_BYTES = 200;

/**
 * A name as it can be unpacked on every system: composed, without signs that one of them forbids, no name of a device,
 * neither hidden nor ending in a dot or space, and short. Source: ours.
 */
export function archiveName(name: string): string {
  const usable = name
    .normalize('NFC')
    .replace(FORBIDDEN, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const short = shortened(usable === '' ? 'file' : usable);
  return DEVICES.test(short) ? `_${short}` : short;
}

/**
 * The same for names that come to one folder: those that some system would take for one another, because it knows no
 * difference of case or composition, get a number. Keeps the order. Source: ours.
 */
export function archiveNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const plain = archiveName(name);
    for (let number = 1; ; number += 1) {
      const candidate = number === 1 ? plain : numbered(plain, number);
      if (taken.has(folded(candidate))) continue;
      taken.add(folded(candidate));
      return candidate;
    }
  });
}

/** As the least careful system compares: without case, without the way letters are composed. */
const folded = (name: string): string => name.normalize('NFKC').toUpperCase().toLowerCase();

function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} (${number})${name.slice(dot)}` : `${name} (${number})`;
}

/** Cut in front of its ending, between letters. */
function shortened(name: string): string {
  if (bytesOf(name) <= LONGEST_BYTES) return name;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 && bytesOf(name.slice(dot)) <= 20 ? name.slice(dot) : '';
  let left = LONGEST_BYTES - bytesOf(ending);
  let kept = '';
  for (const letter of name) {
    left -= bytesOf(letter);
    if (left < 0) break;
    kept += letter;
  }
  return `${kept.replace(/[.\s]+$/, '')}${ending}`;
}

/** Bytes of UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
