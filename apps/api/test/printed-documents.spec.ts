/** One printed document as PDF and as Word: what it says, in which language, and that it can be read aloud. */
import { fileName } from '../src/platform/documents/document-renderer';
import { breakLines } from '../src/platform/documents/line-breaks';
import { printable } from '../src/platform/documents/printable';
import { type Block, PAGE, PAGES, type PrintedDocument, quoted } from '../src/platform/documents/printed-document';
import { renderPdf } from '../src/platform/documents/render-pdf';
import { renderWord } from '../src/platform/documents/render-word';
import { pdfText, readPdf, type StructureNode, wordParts, wordText } from './harness/documents';

/** A text in every language of ours, with the letters other languages lack. */
const TEXTS = {
  en: 'A square for everybody',
  az: 'Şəhər meydanı hamı üçün: ığdır, çiçək, İ',
  ro: 'Piața pentru toți: științe, înțelegere, âîă',
  uk: 'Площа для всіх: ґанок, їжак, єнот',
  ka: 'მოედანი ყველასთვის',
  hy: 'Հրապարակ բոլորի համար',
} as const;

const SCRIPT = '<script>alert("1")</script> & ${x} \\( %PDF';

function documentOf(blocks: readonly Block[], changes: Partial<PrintedDocument> = {}): PrintedDocument {
  return {
    title: 'A square',
    language: 'en',
    keywords: 'https://trilot.example/verify#R-7KQ4M2XA9B',
    madeAt: '2027-04-12T14:00:00.000Z',
    notice: null,
    footer: 'L1-7KQ4M2',
    pageOf: `Page ${PAGE} of ${PAGES}`,
    blocks,
    ...changes,
  };
}

/** Elements in order, with the language of those that have one of their own. */
function roles(node: StructureNode): string[] {
  const own = node.role ? [`${node.role}${node.lang ? `:${node.lang}` : ''}`] : [];
  return [...own, ...(node.children ?? []).flatMap(roles)];
}

/** Three hundred texts that some program somewhere would take for something else. */
const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<w:p><w:r><w:t>x</w:t></w:r></w:p>',
  ']]><!ENTITY x SYSTEM "file:///etc/passwd">',
  '&lt;b&gt; &amp;amp; &#60; &x;',
  ') Tj ET Q BT (x',
  '/JavaScript (app.alert(1)) endobj',
  '=HYPERLINK("http://x.example";"x")',
  '{{7*7}} ${7*7} #{7*7} %{7*7}',
  '\\u003cscript\\u003e \\x3c %3Cscript%3E',
  "'; drop table proposal; --",
  'javascript:alert(document.cookie)',
].flatMap((text) => Array.from({ length: 25 }, (_, number) => `${number} ${text} ${number}`));

describe('as PDF', () => {
  it('letters of every language can be read out of it again', async () => {
    const blocks = Object.values(TEXTS).map((text): Block => ({ kind: 'paragraph', words: quoted(text) }));
    const said = pdfText(await readPdf(await renderPdf(documentOf(blocks))));
    expect(Object.values(TEXTS).filter((text) => !said.includes(text))).toEqual([]);
  });

  it('has title, language, keywords and bookmarks by heading', async () => {
    const pdf = await readPdf(
      await renderPdf(
        documentOf(
          [
            { kind: 'heading', level: 2, words: 'Mövzu' },
            { kind: 'heading', level: 3, words: 'Sual' },
            { kind: 'heading', level: 2, words: 'Büdcə' },
          ],
          { language: 'az', title: 'Meydan' },
        ),
      ),
    );
    expect(pdf).toMatchObject({
      title: 'Meydan',
      language: 'az',
      keywords: 'https://trilot.example/verify#R-7KQ4M2XA9B',
      bookmarks: [
        [
          'Meydan',
          [
            ['Mövzu', [['Sual', []]]],
            ['Büdcə', []],
          ],
        ],
      ],
    });
  });

  it('every part is tagged as what it is, and in which language', async () => {
    const { pages } = await readPdf(
      await renderPdf(
        documentOf([
          { kind: 'heading', level: 2, words: { text: 'Meydan', lang: 'az' } },
          { kind: 'paragraph', words: quoted('words') },
          { kind: 'list', items: ['one'] },
          { kind: 'facts', facts: [['Name', 'value']] },
          {
            kind: 'table',
            caption: 'Sums',
            columns: [{ heading: 'What' }, { heading: 'How much', numeric: true }],
            rows: [{ cells: ['All', '1.00'], sum: true }],
          },
        ]),
      ),
    );
    expect(roles(pages[0]!.structure)).toEqual(
      'Root Document:en H1 H2:az P:und L LI Lbl LBody L LI Lbl LBody Table Caption TR TH TH TR TH TD'.split(' '),
    );
  });

  it('long tables repeat their head, for the eye alone, and every page says what it belongs to', async () => {
    const rows = Array.from({ length: 120 }, (_, number) => ({ cells: [`Row ${number}`, '1.00'] }));
    const { pages } = await readPdf(
      await renderPdf(
        documentOf(
          [
            {
              kind: 'table',
              caption: 'Sums',
              columns: [{ heading: 'What' }, { heading: 'Cost', numeric: true }],
              rows,
            },
          ],
          { notice: 'Draft, not submitted' },
        ),
      ),
    );
    expect(pages.map(({ text }) => /What\s*Cost/.test(text))).toEqual(pages.map(() => true));
    expect(pages.flatMap(({ structure }) => roles(structure)).filter((role) => role === 'TR')).toHaveLength(
      // a row is an element of the page it stands on
      rows.length + 1,
    );
    pages.forEach(({ text }, place) => {
      expect(text).toContain('Draft, not submitted');
      expect(text).toContain(`Page ${place + 1} of ${pages.length}`);
      expect(text).toContain('L1-7KQ4M2');
    });
  });

  it('what looks like a program, and a word without end, stays text', async () => {
    const word = 'x'.repeat(5_000);
    const pdf = await readPdf(
      await renderPdf(documentOf([{ kind: 'paragraph', words: quoted(`${SCRIPT}\u0000\u0007\ud800\n${word}`) }])),
    );
    expect(pdfText(pdf)).toContain(SCRIPT);
    expect(pdfText(pdf).match(/x/g)!.length).toBeGreaterThanOrEqual(5_000);
  });

  it('an address can be followed', async () => {
    const href = 'https://trilot.example/verify#R-7KQ4M2XA9B';
    const { pages } = await readPdf(
      await renderPdf(documentOf([{ kind: 'facts', facts: [['Verify', { text: href, href, exact: true }]] }])),
    );
    expect(new Set(pages[0]!.links)).toEqual(new Set([href]));
  });
});

describe('as Word', () => {
  it('says the same, with headings, head rows and languages', async () => {
    const bytes = await renderWord(
      documentOf(
        [
          { kind: 'heading', level: 2, words: 'Section' },
          ...Object.entries(TEXTS).map(([lang, text]): Block => ({
            kind: 'paragraph',
            words: { text, lang: lang as keyof typeof TEXTS },
          })),
          { kind: 'paragraph', words: quoted(SCRIPT) },
          { kind: 'table', caption: 'Sums', columns: [{ heading: 'What' }], rows: [{ cells: ['All'] }] },
        ],
        { notice: 'Draft, not submitted' },
      ),
    );
    const parts = wordParts(bytes);
    const body = parts['word/document.xml']!;
    for (const text of Object.values(TEXTS)) expect(wordText(bytes)).toContain(text);
    expect(wordText(bytes)).toContain(SCRIPT);
    expect(body.match(/w:pStyle w:val="Heading[123]"/g)).toEqual([
      'w:pStyle w:val="Heading1"',
      'w:pStyle w:val="Heading2"',
    ]);
    expect(body.match(/<w:tblHeader/g)).toHaveLength(1);
    for (const tag of ['az-Latn-AZ', 'ro-RO', 'uk-UA', 'ka-GE', 'hy-AM']) expect(body).toContain(`w:val="${tag}"`);
    expect(parts['word/styles.xml']).toContain('w:val="en-GB"');
    expect(parts['word/header1.xml']).toContain('Draft, not submitted');
    expect(parts['word/footer1.xml']).toContain('NUMPAGES');
    expect(parts['docProps/core.xml']).toContain('<dc:title>A square</dc:title>');
  });

  it('what XML cannot hold is left out', async () => {
    const bytes = await renderWord(documentOf([{ kind: 'paragraph', words: quoted('a\u0000\u000bb\ufffe\udc00') }]));
    expect(wordText(bytes)).toContain('a\nb\ufffd');
  });
});

it('three hundred texts that look like programs stay texts, in both', async () => {
  const document = documentOf(PAYLOADS.map((text): Block => ({ kind: 'paragraph', words: quoted(text) })));
  const [pdf, word] = await Promise.all([renderPdf(document), renderWord(document)]);
  const printed = new Set((await readPdf(pdf)).pages.flatMap(({ text }) => text.split('\n')));
  const written = new Set(wordText(word).split('\n'));
  expect(PAYLOADS.filter((text) => !printed.has(text))).toEqual([]);
  expect(PAYLOADS.filter((text) => !written.has(text))).toEqual([]);
});

it.each([
  ['separators are line feeds', 'a\r\nb\u2028c\rd', 'a\nb\nc\nd'],
  ['control characters are left out', 'a\u0000b\u001bc\ufffe\uffff', 'abc'],
  ['half a character is shown as missing', 'a\ud83d', 'a\ufffd'],
  ['a whole one stays, as tabs do', 'a\t😀', 'a\t😀'],
])('printable: %s', (_, text, expected) => {
  expect(printable(text)).toBe(expected);
});

it.each([
  ['after spaces', 'one two three', 7, ['one two', 'three']],
  ['where they were broken', 'one\n\ntwo', 9, ['one', '', 'two']],
  ['inside a word that is longer than a line', 'a bbbbbbb', 3, ['a', 'bbb', 'bbb', 'b']],
  ['after a hyphen, but not before a figure', 'Port-Royal 2027-12', 7, ['Port-', 'Royal', '2027-12']],
  ['nowhere in an empty text', '', 3, ['']],
])('lines are broken %s', (_, text, width, expected) => {
  expect(breakLines(text, width, ({ length }) => length)).toEqual(expected);
});

it.each([
  ['L1-7KQ4M2 revision 2', 'L1-7KQ4M2-revision-2.pdf'],
  ['../../etc/"passwd"\r\nX: y', 'etc-passwd-X-y.pdf'],
  ['Şəhər', 'h-r.pdf'],
  ['', 'document.pdf'],
])('the file of %j has a safe name', (name, expected) => {
  expect(fileName(name, 'pdf')).toBe(expected);
});
