/** What a key press asks for in the workspace. */
export type Shortcut =
  { readonly act: PlainAct | 'finish' | 'leaveField' } | { readonly act: 'score'; readonly value: number };

const PLAIN_ACTS = [
  'help',
  'next',
  'previous',
  'comment',
  'search',
  'narrow',
  'widen',
  'nextProposal',
  'previousProposal',
] as const;
type PlainAct = (typeof PLAIN_ACTS)[number];

const BY_CHARACTER: Readonly<Record<string, PlainAct>> = {
  '?': 'help',
  j: 'next',
  k: 'previous',
  c: 'comment',
  '/': 'search',
  '[': 'narrow',
  ']': 'widen',
  '{': 'previousProposal',
  '}': 'nextProposal',
};

/** The same by place on the keyboard, for layouts of other scripts; "+" stands for Shift. */
const BY_PLACE: Readonly<Record<string, PlainAct>> = {
  '+Slash': 'help',
  KeyJ: 'next',
  KeyK: 'previous',
  KeyC: 'comment',
  Slash: 'search',
  BracketLeft: 'narrow',
  BracketRight: 'widen',
  '+BracketLeft': 'previousProposal',
  '+BracketRight': 'nextProposal',
};

export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether the third level of the layout is held: some layouts have "[" there. */
  readonly thirdLevel: boolean;
}

/**
 * The shortcut of a key press; null for every other press. The character decides first, then the place of the key, so
 * that Armenian, Georgian and Ukrainian layouts work too. Inside a field a single key is text.
 * @param singleKeys whether the evaluator has single keys switched on
 */
export function shortcutOf(press: KeyPress, inField: boolean, singleKeys: boolean): Shortcut | null {
  if (press.key === 'Enter' && (press.ctrlKey || press.metaKey)) return { act: 'finish' };
  if (inField) return press.key === 'Escape' ? { act: 'leaveField' } : null;
  if (!singleKeys) return null;
  if (!press.thirdLevel && (press.ctrlKey || press.metaKey || press.altKey)) return null;
  return byCharacter(press.key.toLowerCase()) ?? (isLatin(press.key) ? null : byPlace(press));
}

function byCharacter(character: string): Shortcut | null {
  if (/^[1-9]$/.test(character)) return { act: 'score', value: Number(character) };
  const act = Object.hasOwn(BY_CHARACTER, character) ? BY_CHARACTER[character] : undefined;
  return act ? { act } : null;
}

function byPlace({ code, shiftKey }: KeyPress): Shortcut | null {
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  if (digit && !shiftKey) return { act: 'score', value: Number(digit[1]) };
  const act = BY_PLACE[`${shiftKey ? '+' : ''}${code}`];
  return act ? { act } : null;
}

/** Letters and digits of a Latin layout mean themselves, wherever they lie; so do Tab, arrows and the like. */
function isLatin(key: string): boolean {
  return /^[a-z0-9]$/i.test(key) || /^[A-Z][A-Za-z0-9]+$/.test(key);
}
