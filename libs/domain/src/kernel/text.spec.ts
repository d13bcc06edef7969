import { graphemeCount, isBlank, isSameText, lengthAbove } from './text';

describe('graphemeCount', () => {
  it.each([
    ['nothing', '', 0],
    ['plain letters', 'Leyla', 5],
    ['Azerbaijani letters', 'Mingəçevir', 10],
    ['a letter with a combining accent', 'e\u0301', 1],
    ['a dotted capital, composed and decomposed', 'İI\u0307', 2],
    ['a family', '👨‍👩‍👧‍👦', 1],
    ['a flag', '🇦🇿', 1],
    ['a skin tone', '👍🏽', 1],
    ['Georgian', 'ქუთაისი', 7],
    ['a line break of Windows', 'a\r\nb', 3],
    ['a line break', 'a\nb', 3],
  ])('%s', (_, text, count) => {
    expect(graphemeCount(text)).toBe(count);
  });
});

describe('lengthAbove', () => {
  it.each([
    ['shorter than the limit', 'Leyla', 6, null],
    ['exactly at the limit', 'Leyla', 5, null],
    ['one above', 'Leyla', 4, 5],
    ['more units than the limit, as many graphemes', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 2, null],
    ['more units than the limit, one grapheme above', '👨‍👩‍👧‍👦👨‍👩‍👧‍👦', 1, 2],
    ['nothing against nothing', '', 0, null],
  ])('%s', (_, text, limit, length) => {
    expect(lengthAbove(text, limit)).toBe(length);
  });
});

describe('isBlank', () => {
  it.each([
    ['nothing', '', true],
    ['spaces', '   ', true],
    ['tabs and line breaks', '\t\r\n', true],
    ['no-break spaces', '\u00A0\u202F\u2009\u3000', true],
    ['zero-width characters', '\u200B\u200C\u200D\u2060\uFEFF', true],
    ['soft hyphens', '\u00AD', true],
    ['right-to-left marks', '\u200F\u202E', true],
    ['Hangul fillers', '\u3164\u115F', true],
    ['variation selectors', '\uFE0F', true],
    ['a combining joiner', '\u034F', true],
    ['blank Braille', '\u2800', true],
    ['a full stop', '.', false],
    ['a zero', '0', false],
    ['a letter among spaces', ' \u200Ba ', false],
  ])('%s', (_, text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });
});

describe('isSameText', () => {
  it.each([
    ['the very same', 'Trees for all', 'Trees for all', true],
    ['another case', 'Trees for all', 'TREES FOR ALL', true],
    ['other white space', 'Trees for all', ' Trees\u00A0 for\nall ', true],
    ['invisible characters between', 'Trees for all', 'Tr\u200Bees for\u00AD all', true],
    ['another composition', 'caf\u00E9', 'cafe\u0301', true],
    ['full-width letters', 'Trees', 'Ｔｒｅｅｓ', true],
    ['Azerbaijani capitals', 'işıq şəhəri', 'İŞIQ ŞƏHƏRİ', true],
    ['Georgian capitals', 'ქუთაისი', 'ᲥᲣᲗᲐᲘᲡᲘ', true],
    ['Ukrainian capitals', 'Зелене місто', 'ЗЕЛЕНЕ МІСТО', true],
    ['both blank', ' ', '\u200B', true],
    ['a word more', 'Trees for all', 'Trees for all people', false],
    ['other letters', 'Trees', 'Treez', false],
    ['another accent', 'cafe', 'café', false],
    ['text against blank', 'Trees', '', false],
  ])('%s', (_, a, b, same) => {
    expect(isSameText(a, b)).toBe(same);
    expect(isSameText(b, a)).toBe(same);
  });
});
