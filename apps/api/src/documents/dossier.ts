/** A proposal whole, as a document: what it is, every section with its answers, the project, its budget and partners. */
import {
  type CallDefinition,
  formOf,
  isBlank,
  lotDefinition,
  type ProposalContent,
  type StageKind,
} from '@trilot/domain';
import { formatInstant } from '@trilot/i18n';
import {
  type Block,
  PAGE,
  PAGES,
  type PrintedDocument,
  quoted,
  type Words,
} from '../platform/documents/printed-document';
import { callTexts, type DocumentReader } from './document-words';
import { answerBlocks, type Writing } from './printed-answers';
import { budgetBlocks } from './printed-budget';
import { fileBlocks } from './printed-files';
import { activityBlocks, indicatorBlocks, partnerBlocks, priorityBlocks } from './printed-project';

/** Which text of the proposal it is. Instants as ISO 8601 in UTC. */
export type DossierText =
  | {
      readonly kind: 'draft';
      /** Whether a revision has been submitted before. */
      readonly submittedBefore: boolean;
    }
  | {
      readonly kind: 'revision';
      readonly number: number;
      readonly submittedAt: string;
      readonly digest: string;
      /** Number of its receipt. */
      readonly receipt: string;
      /** Whether no later one has taken its place. */
      readonly last: boolean;
    };

export interface Dossier {
  readonly reference: string;
  readonly municipality: string;
  readonly stage: StageKind;
  readonly lotNumber: number;
  /** The call the text was written on, at the stage of the proposal. */
  readonly call: CallDefinition;
  readonly withdrawn: boolean;
  readonly text: DossierText;
  readonly content: ProposalContent;
}

/** The dossier for one reader. @param madeAt instant, ISO 8601 in UTC */
export function dossierDocument(dossier: Dossier, reader: DocumentReader, madeAt: string): PrintedDocument {
  const { t, language } = reader;
  const { call, content, reference, municipality } = dossier;
  const texts = callTexts(reader, call.referenceLanguage);
  const writing: Writing = { ...reader, texts, call };
  const facts: Block = { kind: 'facts', facts: factsOf(dossier, writing, madeAt) };
  const parts = partBlocks(dossier, writing);
  return {
    title: isBlank(content.title) ? t('common.document.untitled') : quoted(content.title),
    language,
    keywords: reference,
    madeAt,
    notice: noticeOf(dossier, reader),
    footer: [reference, textName(dossier, reader), municipality].join(' · '),
    pageOf: t('letters.printed.page', { page: PAGE, pages: PAGES }),
    blocks: [facts, ...texts.note(), ...parts, ...unreadBlocks(content, reader)],
  };
}

/** What every page says first, where the text is not the one that counts. */
function noticeOf({ withdrawn, text }: Dossier, { t }: DocumentReader): string | null {
  if (withdrawn) return t('letters.printed.withdrawn');
  if (text.kind === 'draft') return t(text.submittedBefore ? 'letters.printed.draftAfter' : 'letters.printed.draft');
  return text.last ? null : t('letters.printed.replaced');
}

function textName({ text }: Dossier, { t }: DocumentReader): string {
  return text.kind === 'draft' ? t('applicant.state.draft') : t('letters.printed.revision', { revision: text.number });
}

function factsOf(dossier: Dossier, writing: Writing, madeAt: string): readonly (readonly [Words, Words])[] {
  const { t, language, texts, call } = writing;
  const { reference, municipality, stage, lotNumber, text, content } = dossier;
  const lot = lotDefinition(call, lotNumber);
  const instant = (at: string) => formatInstant(at, call.zone, language);
  const { durationMonths } = content;
  const state = noticeOf(dossier, writing) ?? t('applicant.state.submitted');
  return [
    [t('writing.receipt.reference'), { text: reference, strong: true }],
    [t('letters.printed.state'), text.kind === 'draft' ? state : `${state} · ${textName(dossier, writing)}`],
    [t('writing.receipt.municipality'), municipality],
    [t('letters.printed.call'), texts.say(call.title)],
    [t('letters.printed.lot'), texts.say(lot.title)],
    ...(call.secondStage ? [[t('letters.printed.stage'), t(`writing.stage.${stage}`)] as const] : []),
    [t('letters.printed.deadline'), instant(lot.deadline)],
    ...(text.kind === 'revision'
      ? [
          [t('writing.receipt.received'), instant(text.submittedAt)] as const,
          [t('applicant.receipt.number'), text.receipt] as const,
          [t('writing.receipt.digest'), { text: text.digest, exact: true }] as const,
        ]
      : []),
    [
      t('common.document.duration'),
      durationMonths === null
        ? { text: t('common.document.missing'), soft: true }
        : t('common.document.months', { months: durationMonths }),
    ],
    [t('letters.printed.madeAt'), instant(madeAt)],
  ];
}

/** What the form asks for, in the order in which proposals are read. */
function partBlocks({ content, call }: Dossier, writing: Writing): readonly Block[] {
  const form = formOf(call);
  const has = (part: (typeof form.parts)[number]) => form.parts.includes(part);
  return [
    ...answerBlocks(content, form, writing),
    ...(has('priorities') ? priorityBlocks(content, writing) : []),
    ...(has('activities') ? activityBlocks(content, writing) : []),
    ...(has('activities') ? indicatorBlocks(content, writing) : []),
    ...(has('budget') ? budgetBlocks(content.budget, writing) : []),
    ...(has('partners') ? partnerBlocks(content, writing) : []),
    ...fileBlocks(content, form, writing),
  ];
}

/** What was typed where a figure is asked for and cannot be read as one: it is in no other place of the document. */
function unreadBlocks({ unread }: ProposalContent, { t }: DocumentReader): readonly Block[] {
  const typed = Object.values(unread).filter((text) => !isBlank(text));
  if (typed.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: t('letters.printed.unread') },
    { kind: 'list', items: typed.map(quoted) },
  ];
}
