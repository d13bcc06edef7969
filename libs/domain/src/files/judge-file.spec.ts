import { checkAnnounced, type FoundContent, judgeContent } from './judge-file';

const RULES = { types: ['pdf', 'jpg'], maxBytes: 1_000 };

describe('checkAnnounced', () => {
  const notAccepted = (name: string) => ({ code: 'FILE_TYPE_NOT_ACCEPTED', facts: { name, types: RULES.types } });
  it.each<[string, string, number, unknown]>([
    ['what is asked for', 'plan.pdf', 1_000, null],
    ['another way of writing its type', 'photo.JPEG', 1, null],
    [
      'a byte too large',
      'plan.pdf',
      1_001,
      { code: 'FILE_TOO_LARGE', facts: { name: 'plan.pdf', bytes: 1_001, maxBytes: 1_000 } },
    ],
    ['empty', 'plan.pdf', 0, { code: 'FILE_EMPTY', facts: { name: 'plan.pdf' } }],
    ['a known type that is not accepted here', 'plan.docx', 1, notAccepted('plan.docx')],
    ['a type nobody knows', 'plan.dwg', 1, notAccepted('plan.dwg')],
    [
      'a name that hides what it is, whatever its size',
      'plan.pdf.exe',
      0,
      { code: 'FILE_NAME_DOUBLE', facts: { name: 'plan.pdf.exe', hidden: 'pdf', extension: 'exe' } },
    ],
  ])('%s', (_, name, bytes, refusal) => {
    expect(checkAnnounced({ name, bytes }, RULES)).toEqual(refusal);
  });
});

describe('judgeContent', () => {
  const differs = (name: string, said: string | null, found: string | null) => ({
    code: 'FILE_CONTENT_DIFFERS',
    facts: { name, said, found },
  });
  it.each<[string, string, FoundContent, unknown]>([
    ['a PDF', 'plan.pdf', { type: 'pdf', encrypted: false }, null],
    ['a picture by its longer extension', 'photo.jpeg', { type: 'jpg', encrypted: false }, null],
    ['a program called a PDF', 'plan.pdf', { type: 'exe', encrypted: false }, differs('plan.pdf', 'pdf', 'exe')],
    ['text called a PDF', 'plan.pdf', { type: null, encrypted: false }, differs('plan.pdf', 'pdf', null)],
    [
      'a type nobody knows, in name and content',
      'plan.txt',
      { type: null, encrypted: false },
      differs('plan.txt', null, null),
    ],
    [
      'a PDF with a password',
      'plan.pdf',
      { type: 'pdf', encrypted: true },
      { code: 'FILE_ENCRYPTED', facts: { name: 'plan.pdf' } },
    ],
    [
      'a document of Office with a password, which is another type then',
      'plan.docx',
      { type: 'cfb', encrypted: true },
      { code: 'FILE_ENCRYPTED', facts: { name: 'plan.docx' } },
    ],
  ])('%s', (_, name, found, refusal) => {
    expect(judgeContent(name, found)).toEqual(refusal);
  });
});
