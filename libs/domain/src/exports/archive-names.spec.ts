import fc from 'fast-check';
import { archiveName, archiveNames } from './archive-names';

describe('archiveName', () => {
  it.each([
    ['a plain name', 'budget.xlsx', 'budget.xlsx'],
    ['letters of our languages', 'Şəhər мапа ქალაქი Քաղաք.pdf', 'Şəhər мапа ქალაქი Քաղաք.pdf'],
    ['letters in pieces, which are composed', 'S\u0327e.pdf', 'Şe.pdf'],
    ['a way out of the folder', '../../etc/passwd', '_.._etc_passwd'],
    ['a way out on Windows', '..\\..\\boot.ini', '_.._boot.ini'],
    ['a drive', 'C:\\x.pdf', 'C__x.pdf'],
    ['wildcards and quotes', 'a*b?"c"<d>|e.pdf', 'a_b__c__d__e.pdf'],
    ['a device', 'CON', '_CON'],
    ['a device with an ending', 'nul.pdf', '_nul.pdf'],
    ['a device with a number', 'Com1.txt', '_Com1.txt'],
    ['no device, though it begins like one', 'console.pdf', 'console.pdf'],
    ['a hidden name', '.htaccess', 'htaccess'],
    ['a dot and a space at the end', 'plan. ', 'plan'],
    ['nothing that can be kept', '...', 'file'],
    ['a sign that turns the writing', 'plan\u202efdp.exe', 'plan_fdp.exe'],
    ['half a letter', 'a\ud800.pdf', 'a_.pdf'],
    ['a new line', 'a\nb.pdf', 'a_b.pdf'],
  ])('%s', (_, name, safe) => {
    expect(archiveName(name)).toBe(safe);
  });

  it('cuts a long name between letters and keeps its ending', () => {
    const long = archiveName(`${'ə'.repeat(300)}.pdf`);
    expect(long).toBe(`${'ə'.repeat(98)}.pdf`);
    expect(Buffer.byteLength(long)).toBe(200);
  });

  it('is good everywhere whatever was typed, and settled after one time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
        const safe = archiveName(name);
        expect(safe).not.toMatch(/[<>:"/\\|?*]|^\.|[. ]$|^$/);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(201);
        expect(Buffer.from(safe).toString()).toBe(safe);
      }),
    );
  });
});

describe('archiveNames', () => {
  it.each([
    ['the same twice', ['a.pdf', 'a.pdf', 'a.pdf'], ['a.pdf', 'a (2).pdf', 'a (3).pdf']],
    ['another case', ['Plan.pdf', 'plan.PDF'], ['Plan.pdf', 'plan (2).PDF']],
    ['a number that is there already', ['a (2)', 'a', 'a'], ['a (2)', 'a', 'a (3)']],
    ['what becomes the same', ['a/b', 'a:b'], ['a_b', 'a_b (2)']],
    ['dotted and dotless letters', ['İ.pdf', 'i.pdf'], ['İ.pdf', 'i.pdf']],
  ])('%s', (_, names, expected) => {
    expect(archiveNames(names)).toEqual(expected);
  });
});
