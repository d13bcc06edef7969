/** The form of a proposal as a Word document that can be filled in anywhere and read back. */
import {
  formatPlainAmount,
  formControls,
  type FormOrigin,
  formOutline,
  formOf,
  type FormSource,
  lotDefinition,
  placeTag,
  TITLE_LIMIT,
  translate,
  type Translations,
} from '@trilot/domain';
import { type Area, createTranslator, formatInstant, type InterfaceLanguage, loadCatalogue } from '@trilot/i18n';
import { Document, type FileChild, Footer, Header, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { FormFrame, heading, hint, paragraph, words } from './form-file-frame';
import {
  activitiesPart,
  budgetPart,
  type FormFileContext,
  partnersPart,
  prioritiesPart,
  questionPart,
} from './form-file-parts';

/** What a file says of itself, besides the form. */
export interface FormFileSubject {
  readonly origin: FormOrigin;
  readonly reference: string;
  readonly municipality: string;
  /** Instant at which the form is made, ISO 8601. */
  readonly madeAt: string;
  readonly deadline: string;
}

/** Names of the custom properties of a form file. */
export const FORM_PROPERTIES = {
  callId: 'Trilot call',
  proposalId: 'Trilot proposal',
  callVersion: 'Trilot call version',
  draftVersion: 'Trilot draft version',
  language: 'Trilot language',
} as const satisfies Readonly<Record<keyof FormOrigin, string>>;

const AREAS: readonly Area[] = ['common', 'applicant', 'writing', 'formFile'];
/** Fonts that come with Word and have the letters of the language. */
const FONTS: Readonly<Partial<Record<InterfaceLanguage, string>>> = { ka: 'Sylfaen', hy: 'Sylfaen' };
const INK = { heading: '1F4B57', quiet: '5B6470', prompt: '8A8577' } as const;

/** What a form is made from, in a language that the interface speaks. */
export type FormFileSource = FormSource & { readonly language: InterfaceLanguage };

/** The bytes of the file. */
export async function formFile(subject: FormFileSubject, source: FormFileSource): Promise<Uint8Array<ArrayBuffer>> {
  const { language } = source;
  const catalogues = await Promise.all(AREAS.map((area) => loadCatalogue(language, area)));
  const frame = new FormFrame(createTranslator(language, catalogues), language, formControls(source));
  const context: FormFileContext = {
    frame,
    outline: formOutline(source.content, source.call, source.lotNumber, source.assessed),
    call: source.call,
    lot: lotDefinition(source.call, source.lotNumber),
    content: source.content,
    textOf: (texts: Translations) => translate(texts, language, source.call.referenceLanguage).text,
  };
  return new Uint8Array(await Packer.toBuffer(documentOf(subject, context)));
}

function documentOf(subject: FormFileSubject, context: FormFileContext): Document {
  const { frame, call, textOf } = context;
  const title = frame.t('formFile.title', { reference: subject.reference });
  const properties = Object.entries(FORM_PROPERTIES).map(([field, name]) => ({
    name,
    value: String(subject.origin[field as keyof FormOrigin]),
  }));
  return new Document({
    creator: 'Trilot',
    title,
    customProperties: properties,
    styles: stylesIn(frame.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: 1_134, bottom: 1_134, left: 1_134, right: 1_134 },
          },
        },
        headers: { default: new Header({ children: [small(`${subject.municipality} · ${subject.reference}`)] }) },
        footers: { default: new Footer({ children: [pageNumber(textOf(call.title))] }) },
        children: [
          new Paragraph({ style: 'Title', children: [words(title)] }),
          ...opening(subject, context),
          ...basics(context),
          ...formOf(call).sections.flatMap((section) => [
            heading(textOf(section.title), 1),
            ...section.questions
              .filter(({ kind }) => kind !== 'file')
              .flatMap((question) => questionPart(question, context)),
          ]),
          ...parts(context),
        ],
      },
    ],
  });
}

function parts(context: FormFileContext): readonly FileChild[] {
  const { call } = context;
  const asked = formOf(call).parts;
  return [
    ...activitiesPart(context),
    ...(asked.includes('priorities') ? prioritiesPart(context) : []),
    ...(asked.includes('budget') && call.budget ? budgetPart(call.budget, context) : []),
    ...partnersPart(context),
  ];
}

/** Whose form it is, and how it is filled in and brought back. */
function opening(
  { municipality, madeAt, deadline, origin }: FormFileSubject,
  { frame, call, lot, textOf }: FormFileContext,
): readonly FileChild[] {
  const { t, language } = frame;
  const at = (instant: string) => formatInstant(instant, call.zone, language);
  return [
    paragraph(words(`${textOf(call.title)} · ${textOf(lot.title)} · ${municipality}`)),
    paragraph(words(t('formFile.made', { at: at(madeAt), version: String(origin.draftVersion) }))),
    paragraph(words(t('formFile.deadline', { at: at(deadline) }))),
    heading(t('formFile.how'), 2),
    ...[
      t('formFile.how.fields'),
      t('formFile.how.figures', {
        amount: formatPlainAmount(1_250_050, language),
        date: '31.12.2027',
      }),
      t('formFile.how.rows'),
      t('formFile.how.back'),
    ].map((text) => new Paragraph({ bullet: { level: 0 }, children: [words(text)] })),
  ];
}

function basics({ frame, outline, lot }: FormFileContext): readonly FileChild[] {
  const { t } = frame;
  const [title, duration] = outline.fields;
  const { min, max } = lot.durationMonths;
  return [
    heading(t('applicant.section.basics'), 1),
    heading(t('applicant.title'), 3),
    ...hint(`${t('writing.title.hint')} ${t('formFile.limit', { limit: TITLE_LIMIT })}`),
    ...frame.box(frame.field(title!, placeTag(...title!.name), t('applicant.title'))),
    heading(t('applicant.duration'), 3),
    ...hint(t('writing.duration.hint', { min, max })),
    ...frame.box(frame.field(duration!, placeTag(...duration!.name), t('applicant.duration'))),
  ];
}

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ text, size: 18, color: INK.quiet })] });
}

function pageNumber(title: string): Paragraph {
  const children = [`${title} · `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES];
  return new Paragraph({ children: [new TextRun({ children, size: 18, color: INK.quiet })] });
}

function stylesIn(language: InterfaceLanguage) {
  const font = FONTS[language] ?? 'Calibri';
  const headingStyle = (size: number, before: number) => ({
    run: { size, bold: true, color: INK.heading, font },
    paragraph: { spacing: { before, after: 80 } },
  });
  return {
    default: {
      document: { run: { font, size: 22, language: { value: language } } },
      title: headingStyle(40, 0),
      heading1: headingStyle(30, 360),
      heading2: headingStyle(25, 260),
      heading3: headingStyle(22, 200),
    },
    characterStyles: [{ id: 'Prompt', name: 'Prompt', run: { color: INK.prompt } }],
  };
}
