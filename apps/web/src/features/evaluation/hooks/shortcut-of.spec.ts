import { type KeyPress, shortcutOf } from './shortcut-of';

const press = (key: string, code: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  thirdLevel: false,
  ...held,
});
const shift = { shiftKey: true };
const control = { ctrlKey: true };
const altGr = { ctrlKey: true, altKey: true, thirdLevel: true };

describe('shortcutOf', () => {
  it.each([
    ['English: ?', press('?', 'Slash', shift), { act: 'help' }],
    ['English: j', press('j', 'KeyJ'), { act: 'next' }],
    ['English: k', press('k', 'KeyK'), { act: 'previous' }],
    ['English: c', press('c', 'KeyC'), { act: 'comment' }],
    ['English: C with Caps Lock', press('C', 'KeyC'), { act: 'comment' }],
    ['English: /', press('/', 'Slash'), { act: 'search' }],
    ['English: [', press('[', 'BracketLeft'), { act: 'narrow' }],
    ['English: ]', press(']', 'BracketRight'), { act: 'widen' }],
    ['English: {', press('{', 'BracketLeft', shift), { act: 'previousProposal' }],
    ['English: }', press('}', 'BracketRight', shift), { act: 'nextProposal' }],
    ['English: 4', press('4', 'Digit4'), { act: 'score', value: 4 }],
    ['number pad: 5', press('5', 'Numpad5'), { act: 'score', value: 5 }],
    ['Azerbaijani: ? over the 7', press('?', 'Digit7', shift), { act: 'help' }],
    ['Azerbaijani: ö where [ lies', press('ö', 'BracketLeft'), { act: 'narrow' }],
    ['Azerbaijani: ğ where ] lies', press('ğ', 'BracketRight'), { act: 'widen' }],
    ['Azerbaijani: . where / lies', press('.', 'Slash'), { act: 'search' }],
    ['Ukrainian: о where j lies', press('о', 'KeyJ'), { act: 'next' }],
    ['Ukrainian: , where ? lies', press(',', 'Slash', shift), { act: 'help' }],
    ['Georgian: კ where k lies', press('კ', 'KeyK'), { act: 'previous' }],
    ['Armenian: ց where c lies', press('ց', 'KeyC'), { act: 'comment' }],
    ['Armenian: է where 1 lies', press('է', 'Digit1'), { act: 'score', value: 1 }],
    ['French: é where 2 lies', press('é', 'Digit2'), { act: 'score', value: 2 }],
    ['German: [ on the third level', press('[', 'Digit8', altGr), { act: 'narrow' }],
    ['Dvorak: j where c lies', press('j', 'KeyC'), { act: 'next' }],
  ])('knows %s', (_, key, expected) => {
    expect(shortcutOf(key, false, true)).toEqual(expected);
  });

  it.each([
    ['Dvorak: h where j lies', press('h', 'KeyJ')],
    ['0', press('0', 'Digit0')],
    ['! over the 1', press('!', 'Digit1', shift)],
    ['Ctrl+C', press('c', 'KeyC', control)],
    ['Ctrl+5', press('5', 'Digit5', control)],
    ['Command+K', press('k', 'KeyK', { metaKey: true })],
    ['Alt+J', press('j', 'KeyJ', { altKey: true })],
    ['Ctrl with a Ukrainian letter', press('с', 'KeyC', control)],
    ['Tab', press('Tab', 'Tab')],
    ['an arrow', press('ArrowDown', 'ArrowDown')],
    ['Enter', press('Enter', 'Enter')],
    ['Escape', press('Escape', 'Escape')],
    ['the name of an inherited property', press('constructor', '')],
  ])('leaves %s alone', (_, key) => {
    expect(shortcutOf(key, false, true)).toBeNull();
  });

  it.each([
    ['Ctrl+Enter in a field', press('Enter', 'Enter', control), true, true, { act: 'finish' }],
    ['Command+Enter in a field', press('Enter', 'Enter', { metaKey: true }), true, true, { act: 'finish' }],
    ['Ctrl+Enter with single keys off', press('Enter', 'NumpadEnter', control), false, false, { act: 'finish' }],
    ['Escape in a field', press('Escape', 'Escape'), true, false, { act: 'leaveField' }],
    ['Enter in a field', press('Enter', 'Enter'), true, true, null],
    ['j in a field', press('j', 'KeyJ'), true, true, null],
    ['? in a field', press('?', 'Slash', shift), true, true, null],
    ['3 in a field', press('3', 'Digit3'), true, true, null],
    ['j with single keys off', press('j', 'KeyJ'), false, false, null],
    ['3 with single keys off', press('3', 'Digit3'), false, false, null],
  ])('takes %s as it should', (_, key, inField, singleKeys, expected) => {
    expect(shortcutOf(key, inField, singleKeys)).toEqual(expected);
  });
});
