/** The pages of a PDF as they are filled from top to bottom; everything on them is tagged as what it is. */
import PdfFile from 'pdfkit';
import { breakLines } from './line-breaks';
import { COLOURS, FACES, LEADING, lookOf, type Look, SIZES } from './pdf-fonts';
import { printable } from './printable';
import { PAGE, PAGES, passage, type PrintedDocument, type Words } from './printed-document';

/** An element of the structure that programs for reading aloud go by. */
export type Element = PDFKit.PDFStructureElement;

/** Points. */
const MARGIN = { top: 64, bottom: 64, side: 56 } as const;

/** Text that stands side by side with others, one element of the structure each. */
export interface Cell {
  readonly element: Element;
  readonly words: Words;
  readonly x: number;
  readonly width: number;
  readonly size: number;
  /** Whether lines end under one another instead of beginning so. */
  readonly atEnd?: boolean;
}

interface PlacedLine {
  readonly text: string;
  readonly look: Look;
  readonly href: string | undefined;
}

export class PdfSheet {
  readonly left = MARGIN.side;
  readonly width: number;
  /** Where the next line begins, from the top of the page. */
  y: number;
  readonly root: Element;
  private readonly pdf: PDFKit.PDFDocument;
  private readonly widths = new Map<string, number>();
  private readonly bottom: number;

  constructor(private readonly document: PrintedDocument) {
    const { title, language, keywords, madeAt } = document;
    this.pdf = new PdfFile({
      size: 'A4',
      margins: { top: MARGIN.top, bottom: 0, left: MARGIN.side, right: MARGIN.side },
      pdfVersion: '1.7',
      tagged: true,
      lang: language,
      displayTitle: true,
      bufferPages: true,
      info: {
        Title: printable(passage(title).text),
        Keywords: keywords,
        Creator: 'Trilot',
        Producer: 'Trilot',
        CreationDate: new Date(madeAt),
      },
    });
    for (const [name, file] of Object.entries(FACES)) this.pdf.registerFont(name, file);
    this.width = this.pdf.page.width - 2 * MARGIN.side;
    this.bottom = this.pdf.page.height - MARGIN.bottom;
    this.y = MARGIN.top;
    this.root = this.pdf.struct('Document', { lang: language });
    this.pdf.addStructure(this.root);
  }

  /** A new element inside another, in the language of its words where that is not the document's. */
  element(type: string, parent: Element, words?: Words, scope?: 'Column' | 'Row'): Element {
    const lang = words === undefined ? undefined : passage(words).lang;
    const options = { ...(lang ? { lang } : {}), ...(scope ? { scope } : {}) };
    const element = this.pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Width of a stretch in a look, points. */
  measure(stretch: string, { face, size }: Look): number {
    const key = `${face} ${size} ${stretch}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    const width = this.pdf.font(face).fontSize(size).widthOfString(stretch);
    this.widths.set(key, width);
    return width;
  }

  /** Leaves space, but not at the head of a page. */
  space(points: number): void {
    if (this.y > MARGIN.top) this.y += points;
  }

  /** Begins a new page unless this one has so much left, in points. */
  keep(points: number): void {
    if (this.y + points > this.bottom) this.nextPage();
  }

  /** A paragraph, over as many pages as it needs. */
  paragraph(element: Element, words: Words, size: number, x = this.left): void {
    this.row([{ element, words, x, width: this.left + this.width - x, size }]);
  }

  /** A heading, which stays with what follows and can be gone to from the list of bookmarks. */
  heading(type: 'H1' | 'H2' | 'H3', words: Words, size: number, bookmarks: PDFKit.PDFOutline): PDFKit.PDFOutline {
    this.keep(size * LEADING + 4 * SIZES.text * LEADING);
    const bookmark = bookmarks.addItem(printable(passage(words).text) || '–', { expanded: true });
    this.paragraph(this.element(type, this.root, words), { ...passage(words), strong: true }, size);
    return bookmark;
  }

  get bookmarks(): PDFKit.PDFOutline {
    return this.pdf.outline;
  }

  /**
   * Cells beside one another. What does not fit goes on on the next page.
   * @param onNewPage draws what has to be repeated at the head of a page
   */
  row(cells: readonly Cell[], onNewPage?: () => void): void {
    const lines = cells.map((cell) => this.linesOf(cell));
    const height = Math.max(...lines.flat().map(({ look }) => look.size)) * LEADING;
    const count = Math.max(...lines.map(({ length }) => length));
    let done = 0;
    while (done < count) {
      const fit = Math.floor((this.bottom - this.y) / height + 0.001);
      // two lines stay together at a break
      if (fit < Math.min(2, count - done)) {
        this.nextPage();
        onNewPage?.();
        continue;
      }
      const taken = Math.min(fit, count - done);
      for (const [place, cell] of cells.entries()) {
        this.draw(cell, lines[place]!.slice(done, done + taken), height);
      }
      this.y += taken * height;
      done += taken;
    }
  }

  /** A line across so many points of the page; it says nothing. */
  rule(width: number): void {
    this.asArtifact(() => {
      this.pdf
        .moveTo(this.left, this.y)
        .lineTo(this.left + width, this.y)
        .lineWidth(0.5)
        .stroke(COLOURS.rule);
    });
  }

  /** A row that has been said already: drawn, but not read aloud again. */
  repeated(cells: readonly Omit<Cell, 'element'>[]): void {
    const lines = cells.map((cell) => this.linesOf(cell));
    const height = Math.max(...lines.flat().map(({ look }) => look.size)) * LEADING;
    this.asArtifact(() => {
      for (const [place, cell] of cells.entries()) this.drawLines(cell, lines[place]!, height);
    });
    this.y += Math.max(...lines.map(({ length }) => length)) * height;
  }

  /** Puts head and foot on every page and closes the file. */
  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    this.margins();
    this.root.end();
    const chunks: Buffer[] = [];
    this.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise((resolve, reject) => {
      this.pdf.on('end', resolve);
      this.pdf.on('error', reject);
    });
    this.pdf.end();
    await ended;
    return new Uint8Array(Buffer.concat(chunks));
  }

  private linesOf({ words, width, size }: Omit<Cell, 'element'>): PlacedLine[] {
    const said = passage(words);
    const look = lookOf(said, size);
    return breakLines(printable(said.text), width, (stretch) => this.measure(stretch, look)).map((text) => ({
      text,
      look,
      href: said.href,
    }));
  }

  private draw(cell: Cell, lines: readonly PlacedLine[], height: number): void {
    if (lines.length === 0) return;
    cell.element.add(this.pdf.markStructureContent(passage(cell.words).href ? 'Link' : 'Span'));
    this.drawLines(cell, lines, height);
    this.pdf.endMarkedContent();
  }

  private drawLines(
    { x, width, atEnd }: Pick<Cell, 'x' | 'width' | 'atEnd'>,
    lines: readonly PlacedLine[],
    height: number,
  ): void {
    for (const [place, { text, look, href }] of lines.entries()) {
      if (text === '') continue;
      const from = atEnd ? x + width - this.measure(text, look) : x;
      const top = this.y + place * height;
      this.pdf
        .font(look.face)
        .fontSize(look.size)
        .fillColor(look.colour)
        .text(text, from, top + (height - look.size * 1.17) / 2, { lineBreak: false });
      if (href) this.pdf.link(from, top, this.measure(text, look), height, href);
    }
  }

  private nextPage(): void {
    this.pdf.addPage();
    this.y = MARGIN.top;
  }

  private asArtifact(draw: () => void): void {
    this.pdf.markContent('Artifact');
    draw();
    this.pdf.endMarkedContent();
  }

  private margins(): void {
    const { notice, footer, pageOf } = this.document;
    const { count } = this.pdf.bufferedPageRange();
    const look: Look = { face: 'plain', size: SIZES.margin, colour: COLOURS.soft };
    const write = (text: string, x: number, y: number, own: Look = look) =>
      this.pdf.font(own.face).fontSize(own.size).fillColor(own.colour).text(text, x, y, { lineBreak: false });
    for (let page = 0; page < count; page += 1) {
      this.pdf.switchToPage(page);
      this.asArtifact(() => {
        const said = pageOf.replace(PAGE, String(page + 1)).replace(PAGES, String(count));
        const [name = ''] = breakLines(printable(footer), this.width * 0.8, (stretch) => this.measure(stretch, look));
        write(name, this.left, this.bottom + 22);
        write(said, this.left + this.width - this.measure(said, look), this.bottom + 22);
        if (notice) write(printable(notice), this.left, 34, { face: 'strong', size: 9, colour: COLOURS.notice });
      });
    }
  }
}
