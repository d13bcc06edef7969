/** The evaluation report of a call or a lot, and the minutes of its selection, as documents. */
import { lotDefinition } from '@trilot/domain';
import { type Block, PAGE, PAGES, type PrintedDocument, type Words } from '../platform/documents/printed-document';
import { callTexts, type DocumentReader } from './document-words';
import type { ReportFacts, ReportLot } from './report-facts';
import {
  consensusBlocks,
  decisionBlocks,
  departureBlocks,
  evaluatorBlocks,
  figureBlocks,
  rankingBlocks,
  type ReportWriting,
  reportWriting,
  reserveBlocks,
  ruleBlocks,
  screeningBlocks,
  tieBlocks,
  versionBlocks,
} from './report-lot';

type Part = (lot: ReportLot, writing: ReportWriting) => readonly Block[];

/** What each kind says of a lot, in order: the report everything, the minutes what was decided. */
const PARTS: Readonly<Record<ReportFacts['kind'], readonly Part[]>> = {
  evaluation: [
    figureBlocks,
    screeningBlocks,
    evaluatorBlocks,
    consensusBlocks,
    ruleBlocks,
    rankingBlocks,
    tieBlocks,
    departureBlocks,
    reserveBlocks,
    decisionBlocks,
    versionBlocks,
  ],
  minutes: [rankingBlocks, tieBlocks, departureBlocks, reserveBlocks, decisionBlocks, versionBlocks],
};

/** The report for one reader: from nothing but the facts, so that the same facts give the same document. */
export function evaluationReport(report: ReportFacts, reader: DocumentReader): PrintedDocument {
  const { t, language } = reader;
  const { kind, call, lots, madeAt, leftOut } = report;
  const writing = reportWriting(reader, report);
  const texts = callTexts(reader, call.referenceLanguage);
  const undecided = lots.filter(({ approved }) => approved === null).map(({ number }) => number);
  const title = texts.say(call.title);
  const facts: (readonly [Words, Words])[] = [
    [t('letters.printed.call'), title],
    [t('report.edition'), texts.say(call.edition)],
    ...(call.secondStage ? [[t('report.stage'), t(`writing.stage.${call.stages[0]!}`)] as const] : []),
    ...lots.map(({ number }): readonly [Words, Words] => [
      `${t('letters.printed.lot')} ${number}`,
      texts.say(lotDefinition(call, number).title),
    ]),
  ];
  const ofLots = lots.flatMap((lot): readonly Block[] => [
    { kind: 'heading', level: 2, words: texts.say(lotDefinition(call, lot.number).title) },
    { kind: 'facts', facts: [[t('letters.printed.deadline'), writing.at(lot.deadline)]] },
    ...PARTS[kind].flatMap((part) => part(lot, writing)),
  ]);
  return {
    title: t(`report.title.${kind}`),
    language,
    keywords: lots.map(({ versions }) => versions.at(-1)!.hash).join(' '),
    madeAt,
    notice: undecided.length > 0 ? t('report.draft', { lots: undecided.join(', ') }) : null,
    footer: `${t(`report.title.${kind}`)} · ${title.text}`,
    pageOf: t('letters.printed.page', { page: PAGE, pages: PAGES }),
    blocks: [
      { kind: 'facts', facts },
      { kind: 'paragraph', words: { text: t('report.madeOf', { at: writing.at(madeAt) }), soft: true } },
      ...(leftOut > 0
        ? [{ kind: 'paragraph', words: { text: t('report.leftOut', { count: leftOut }), strong: true } } as const]
        : []),
      ...texts.note(),
      ...committeeBlocks(writing),
      ...ofLots,
      ...moveBlocks(writing),
      ...signatureBlocks(writing),
    ],
  };
}

function committeeBlocks({ t, report }: ReportWriting): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: t('report.committee') },
    {
      kind: 'table',
      caption: t('report.committee'),
      columns: [{ heading: t('report.committee.name') }, { heading: t('report.committee.role') }],
      rows: report.committee.map(({ role, name }) => ({ cells: [name, t(roleMessage(role))] })),
    },
  ];
}

function roleMessage(role: ReportFacts['committee'][number]['role']) {
  return role === 'chair' || role === 'secretary' || role === 'observer'
    ? (`report.role.${role}` as const)
    : ('report.role.manager' as const);
}

/** Money between lots, where the call lets it move. */
function moveBlocks({ t, at, money, report }: ReportWriting): readonly Block[] {
  if (report.call.reallocation.length === 0) return [];
  const items = report.moves.map(({ from, to, cents, name, at: made, reason }) =>
    t('report.moves.line', { from, to, amount: money(cents), name, at: at(made), reason: reason ?? '' }),
  );
  return [
    { kind: 'heading', level: 2, words: t('report.moves') },
    items.length > 0 ? { kind: 'list', items } : { kind: 'paragraph', words: t('report.moves.none') },
  ];
}

/** Room to sign, for everybody of the committee. */
function signatureBlocks({ t, report }: ReportWriting): readonly Block[] {
  return [
    { kind: 'heading', level: 2, words: t('report.signatures') },
    { kind: 'paragraph', words: t('report.signatures.text') },
    {
      kind: 'table',
      caption: t('report.signatures'),
      columns: [
        { heading: t('report.committee.name') },
        { heading: t('report.signatures.signature') },
        { heading: t('report.signatures.place') },
      ],
      rows: report.committee.map(({ name }) => ({ cells: [name, '\n\n', ''] })),
    },
  ];
}
