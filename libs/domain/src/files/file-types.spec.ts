import { extensionOf, hiddenExtension, typeOfName } from './file-types';

describe('typeOfName', () => {
  it.each([
    ['a.pdf', 'pdf', 'pdf'],
    ['a.PDF', 'pdf', 'pdf'],
    ['a.jpeg', 'jpeg', 'jpg'],
    ['a.tar.gz', 'gz', null],
    ['a', '', null],
    ['.pdf', '', null],
    ['a.', '', null],
  ])('%s', (name, extension, type) => {
    expect([extensionOf(name), typeOfName(name)]).toEqual([extension, type]);
  });
});

describe('hiddenExtension', () => {
  it.each([
    ['plan.pdf', null],
    ['plan.pdf.exe', 'pdf'],
    ['plan.pdf.docx', null],
    ['plan.xlsx.scr', 'xlsx'],
    ['plan.js.zip', 'js'],
    ['plan.pdf.', null],
  ])('%s', (name, hidden) => {
    expect(hiddenExtension(name)).toBe(hidden);
  });
});
