import { checkFileName, FILE_NAME_LIMIT, fileNameOf } from './file-name';

/** One letter to the reader, eleven UTF-16 units. */
const FAMILY = '\u{1f469}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}';

describe('checkFileName', () => {
  const unusable = (name: string) => ({ code: 'FILE_NAME_UNUSABLE', facts: { name } });
  const double = (name: string, hidden: string, extension: string) => ({
    code: 'FILE_NAME_DOUBLE',
    facts: { name, hidden, extension },
  });
  const misleading = { code: 'FILE_NAME_MISLEADING', facts: {} };
  const longest = 'ə'.repeat(FILE_NAME_LIMIT - 4);
  it.each<[string, string, unknown]>([
    ['a plain name', 'plan.pdf', null],
    ['a name in Azerbaijani', 'Şəhər bağı – 2027.pdf', null],
    ['a name in Georgian', 'ქალაქის გეგმა.docx', null],
    ['dots that mean nothing', 'budget v1.2 final.xlsx', null],
    ['a date in front of the extension', 'plan.2027.pdf', null],
    ['no extension', 'README', null],
    ['nothing but an extension', '.pdf', null],
    ['spaces', ' \u200b', unusable(' \u200b')],
    ['nothing', '', unusable('')],
    ['a folder', '../../etc/plan.pdf', unusable('../../etc/plan.pdf')],
    ['a folder of Windows', 'C:\\plan.pdf', unusable('C:\\plan.pdf')],
    ['a line break', 'plan\n.pdf', unusable('plan\n.pdf')],
    ['the longest', `${longest}.pdf`, null],
    ['the longest, in letters of several parts', `${FAMILY.repeat(FILE_NAME_LIMIT - 4)}.pdf`, null],
    ['a letter more', `x${longest}.pdf`, { code: 'FILE_NAME_TOO_LONG', facts: { limit: 120, length: 121 } }],
    ['a program that pretends to be a document', 'plan.pdf.exe', double('plan.pdf.exe', 'pdf', 'exe')],
    ['the same in capitals', 'PLAN.PDF.EXE', double('PLAN.PDF.EXE', 'pdf', 'exe')],
    ['a document that was a program', 'plan.exe.pdf', double('plan.exe.pdf', 'exe', 'pdf')],
    ['a right-to-left override', 'plan\u202efdp.exe', misleading],
    ['the same around a document', 'plan\u202e.pdf', misleading],
    ['an isolate', 'plan\u2066x.pdf', misleading],
  ])('%s', (_, name, refusal) => {
    expect(checkFileName(name)).toEqual(refusal);
  });
});

describe('fileNameOf', () => {
  it('composes letters and leaves spaces around out', () => {
    expect(fileNameOf('  Ca\u0306la\u0306ras\u0327i.pdf ')).toBe('C\u0103l\u0103ra\u015fi.pdf');
  });
});
