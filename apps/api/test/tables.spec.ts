/** Tables and archives as they are written: text stays text, numbers stay numbers, and nothing goes on in vain. */
import { buffer } from 'node:stream/consumers';
import { zipOf } from '../src/platform/archive/zip';
import { type Cell, exactCell, moneyCell, type Table } from '../src/platform/tables/cells';
import { csvOf } from '../src/platform/tables/csv';
import { workbookOf } from '../src/platform/tables/workbook';
import { readWorkbook, unzipped, until } from './harness';

const AT = '2027-04-06T14:00:00.000Z';
const table = (rows: Table['rows'], name = 'Sheet'): Table => ({ name, columns: [{ heading: 'A', width: 10 }], rows });
const csvText = async (rows: Table['rows']) => (await buffer(csvOf(table(rows)))).toString().slice(1);
const sheetOf = async (rows: Table['rows']) => readWorkbook(await buffer(workbookOf([table(rows)], AT)))[0]!;

/** What a spreadsheet would take for a formula, in every way that is known. */
const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(A1)',
  '=HYPERLINK("http://evil.example","Prize")',
  "=cmd|' /C calc'!A0",
  '-5.00',
];

describe('a table as CSV', () => {
  it.each(FORMULAS)('defuses %j', async (text) => {
    const quoted = /[",\r\n]/.test(text) ? `"'${text.replaceAll('"', '""')}"` : `'${text}`;
    expect(await csvText([[text]])).toBe(`A\r\n${quoted}\r\n`);
  });

  it.each<[string, Cell, string]>([
    ['a negative number', -5, '-5'],
    ['a negative amount', moneyCell(-500), '-5.00'],
    ['the largest exact amount', moneyCell(Number.MAX_SAFE_INTEGER), '90071992547409.91'],
    ['digits', exactCell('29.6666'), '29.6666'],
    ['nothing', null, ''],
  ])('leaves %s a number', async (_, cell, written) => {
    expect(await csvText([[cell]])).toBe(`A\r\n${written}\r\n`);
  });

  it('is whole, however many rows come', async () => {
    const rows = Array.from({ length: 1_234 }, (_, place): readonly Cell[] => [place]);
    expect((await csvText(rows)).split('\r\n')).toHaveLength(1_236);
  });
});

describe('a table as a sheet of a workbook', () => {
  it.each(FORMULAS)('keeps %j as text that stays text', async (text) => {
    const { rows, xml } = await sheetOf([[text]]);
    expect(rows[1]).toEqual([text]);
    expect(xml).toMatch(/<c r="A2" t="inlineStr" s="3">/);
    expect(xml).not.toContain('<f>');
  });

  it('writes numbers by their digits, amounts in their own format', async () => {
    const { xml } = await sheetOf([
      [-5],
      [moneyCell(-500)],
      [moneyCell(Number.MAX_SAFE_INTEGER)],
      [exactCell('29.6666')],
    ]);
    expect([...xml.matchAll(/<c r="A[2-9]"(?: s="\d")?><v>[^<]*<\/v><\/c>/g)].map(([cell]) => cell)).toEqual([
      '<c r="A2"><v>-5</v></c>',
      '<c r="A3" s="2"><v>-5.00</v></c>',
      '<c r="A4" s="2"><v>90071992547409.91</v></c>',
      '<c r="A5"><v>29.6666</v></c>',
    ]);
  });

  it.each([
    ['signs of XML', '<b>&"\'</b>', '<b>&"\'</b>'],
    ['what XML cannot say', 'a\u0000b\ud800c', 'a\ufffdb\ufffdc'],
    ['what would be read as another letter', '_x0041_', '_x005F_x0041_'],
    ['line breaks', 'a\r\nb', 'a\r\nb'],
    ['more than a cell takes', 'ə'.repeat(40_000), `${'ə'.repeat(32_766)}…`],
  ])('takes %s', async (_, text, read) => {
    expect((await sheetOf([[text]])).rows[1]).toEqual([read]);
  });

  it('has its columns by name beyond the twenty-sixth', async () => {
    const columns = Array.from({ length: 30 }, (_, place) => ({ heading: `c${place}`, width: 5 }));
    const bytes = await buffer(
      workbookOf([{ name: 'Wide', columns, rows: [columns.map(({ heading }) => heading)] }], AT),
    );
    const [sheet] = readWorkbook(bytes);
    expect(sheet!.rows[0]).toEqual(sheet!.rows[1]);
    expect(sheet!.xml).toContain('<autoFilter ref="A1:AD2"/>');
  });

  it('is the same file for the same content', async () => {
    const made = () => buffer(workbookOf([table([['a']]), table([['b']], 'Other')], AT));
    expect((await made()).equals(await made())).toBe(true);
  });
});

describe('an archive', () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('a');
    await Promise.resolve();
    throw new Error('The store is away');
  }

  it('fails as a whole when an entry does', async () => {
    const entries = [{ path: 'a.txt', content: failing() }];
    await expect(buffer(zipOf(entries, AT))).rejects.toThrow('The store is away');
  });

  it('stops what its entries are made from when nobody reads it any more', async () => {
    let stopped = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) {
          await new Promise((resolve) => setImmediate(resolve));
          yield Buffer.alloc(65_536, 'x');
        }
      } finally {
        stopped = true;
      }
    }
    const archive = zipOf([{ path: 'endless.txt', content: endless() }], AT);
    for await (const _ of archive) break;
    await until(() => Promise.resolve(stopped));
    expect(stopped).toBe(true);
  });

  it('keeps names of every language', async () => {
    const content = [Buffer.from('x')];
    const names = ['Şəhər.txt', 'მერია/ქალაქი.txt', 'Քաղաք.txt', 'місто.txt'];
    const bytes = await buffer(
      zipOf(
        names.map((path) => ({ path, content })),
        AT,
      ),
    );
    expect([...unzipped(bytes).keys()]).toEqual(names);
  });
});
