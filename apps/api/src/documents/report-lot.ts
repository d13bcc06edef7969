/** One lot in an evaluation report or in minutes, part by part. */
import { formatAmount, formatPlainAmount, formatRational, gridMax, gridQuestions, type Outcome } from '@trilot/domain';
import { formatInstant, formatNumber, type MessageId } from '@trilot/i18n';
import { type Block, quoted, type Words } from '../platform/documents/printed-document';
import type { DocumentReader } from './document-words';
import type { Act, ReportFacts, ReportLot } from './report-facts';

/** Decimal places that means are printed with; they are cut, never rounded up. */
const MEAN_PLACES = 2;

export interface ReportWriting extends DocumentReader {
  readonly report: ReportFacts;
  /** An instant in the zone of the call. */
  readonly at: (instant: string) => string;
  /** An amount with its currency, or nothing in a call without grants. */
  readonly money: (cents: number) => string;
}

export function reportWriting(reader: DocumentReader, report: ReportFacts): ReportWriting {
  const { call } = report;
  return {
    ...reader,
    report,
    at: (instant) => formatInstant(instant, call.zone, reader.language),
    money: (cents) => (call.budget ? formatAmount(cents, call.currency, reader.language) : '–'),
  };
}

const heading = (words: Words): Block => ({ kind: 'heading', level: 3, words });
const paragraph = (words: Words): Block => ({ kind: 'paragraph', words });
const listOr = (items: readonly Words[], none: string): Block =>
  items.length > 0 ? { kind: 'list', items } : paragraph(none);

/** What was received, refused, put aside and ranked, as counts. */
export function figureBlocks(lot: ReportLot, { t, language }: ReportWriting): readonly Block[] {
  const count = (value: number) => formatNumber(value, language);
  return [
    heading(t('report.figures')),
    {
      kind: 'facts',
      facts: [
        [t('report.figures.received'), count(lot.received)],
        [t('report.figures.late'), count(lot.late)],
        [t('report.figures.refused'), count(lot.refused)],
        [t('report.figures.putAside'), count(lot.rejections.length)],
        [t('report.figures.ranked'), count(lot.rows.length)],
        [t('report.figures.above'), count(lot.rows.filter(({ position }) => position !== null).length)],
      ],
    },
  ];
}

export function screeningBlocks({ rejections }: ReportLot, { t }: ReportWriting): readonly Block[] {
  const items = rejections.map(({ reference, ground, code, sentence, proposedBy, decidedBy }) => {
    const why = t(`manager.board.excluded.${ground}`, { code });
    const what = t('report.screening.sentence', { reference, ground: why, sentence });
    const by = t('report.screening.by', { proposer: proposedBy, confirmer: decidedBy });
    return `${what} (${by})`;
  });
  return [heading(t('report.screening')), listOr(items, t('report.screening.none'))];
}

export function evaluatorBlocks({ evaluators }: ReportLot, { t, language }: ReportWriting): readonly Block[] {
  const title = t('report.evaluators');
  if (evaluators.length === 0) return [heading(title), paragraph(t('report.evaluators.nobody'))];
  const count = (value: number) => formatNumber(value, language);
  const columns = ['sheets', 'none', 'potential', 'disqualifying'] as const;
  return [
    heading(title),
    {
      kind: 'table',
      caption: title,
      columns: [
        { heading: t('report.evaluators.name') },
        ...columns.map((column) => ({ heading: t(`report.evaluators.${column}`), numeric: true })),
      ],
      rows: evaluators.map(({ name, sheets, declared }) => ({
        cells: [name, ...[sheets, declared.none, declared.potential, declared.disqualifying].map(count)],
      })),
    },
  ];
}

/** Where evaluators have agreed, and where the committee has ended that; nothing where the call asks for no consensus. */
export function consensusBlocks({ consensuses }: ReportLot, { t, report }: ReportWriting): readonly Block[] {
  if (!report.call.consensus) return [];
  const items = consensuses.map(({ reference, rapporteur, ended }) =>
    ended
      ? t('report.consensus.ended', { reference, ...ended })
      : t('report.consensus.agreed', { reference, name: rapporteur }),
  );
  return [heading(t('report.consensus')), listOr(items.map(quoted), t('report.consensus.none'))];
}

/** What was published and decides: minimums, tie-breaks, what becomes of the next that does not fit. */
export function ruleBlocks({ rules }: ReportLot, { t, report }: ReportWriting): readonly Block[] {
  const { grid, tieBreaks, cutOff } = rules;
  const gates = [
    ...(grid.totalGate === null ? [] : [t('report.rule.gateTotal', { needed: grid.totalGate, max: gridMax(grid) })]),
    ...gridQuestions(grid).flatMap(({ id, gate }) =>
      gate === undefined || gate === null ? [] : [t('report.rule.gateQuestion', { id, needed: gate })],
    ),
  ];
  const steps = tieBreaks.map((step, place) => `${place + 1}. ${t(`common.tieBreak.${step}`)}`).join('; ');
  return [
    heading(t('report.rule.title')),
    {
      kind: 'facts',
      facts: [
        [t('report.rule.gates'), gates.length > 0 ? gates.join('; ') : '–'],
        [t('report.rule.tieBreaks'), steps],
        ...(report.call.budget ? [[t('report.rule.cutOff'), t(`terms.cutOff.${cutOff}`)] as const] : []),
      ],
    },
  ];
}

export function rankingBlocks({ rows }: ReportLot, { t, language, report }: ReportWriting): readonly Block[] {
  const title = t('report.ranking');
  if (rows.length === 0) return [heading(title), paragraph(t('report.ranking.empty'))];
  const amount = (cents: number) => formatPlainAmount(cents, language);
  const grants = report.call.budget !== null;
  return [
    heading(title),
    {
      kind: 'table',
      caption: t('report.ranking.caption', { currency: report.call.currency }),
      columns: [
        { heading: t('report.ranking.proposal') },
        { heading: t('manager.board.rank'), numeric: true },
        { heading: t('versions.diff.mean'), numeric: true },
        ...(grants
          ? [
              { heading: t('manager.board.requested'), numeric: true },
              { heading: t('manager.board.recommended'), numeric: true },
            ]
          : []),
        { heading: t('manager.board.outcome') },
      ],
      rows: rows.map(({ reference, municipality, position, mean, requestedCents, recommendedCents, outcome }) => ({
        cells: [
          `${reference} ${municipality}`,
          position === null ? '–' : formatNumber(position, language),
          formatRational(mean, language, MEAN_PLACES),
          ...(grants ? [amount(requestedCents), amount(recommendedCents)] : []),
          t(outcomeMessage(outcome)),
        ],
      })),
    },
  ];
}

/** An outcome in words. */
function outcomeMessage(outcome: Outcome): MessageId {
  return outcome === 'invited' || outcome === 'notInvited' ? `manager.outcome.${outcome}` : `common.outcome.${outcome}`;
}

export function tieBlocks({ rows }: ReportLot, { t }: ReportWriting): readonly Block[] {
  const items = rows.flatMap(({ reference, tie }) =>
    tie
      ? [t('report.ties.line', { reference, others: tie.with.join(', '), step: t(`common.tieBreak.${tie.brokenBy}`) })]
      : [],
  );
  return [heading(t('report.ties')), listOr(items, t('report.ties.none'))];
}

export function departureBlocks({ rows }: ReportLot, { t, money }: ReportWriting): readonly Block[] {
  const items = rows.flatMap(({ reference, outcome, recommendedCents, departureReason }) =>
    departureReason === null
      ? []
      : [
          t('report.departures.line', {
            reference,
            outcome: t(outcomeMessage(outcome)),
            amount: money(recommendedCents),
            reason: departureReason,
          }),
        ],
  );
  return [heading(t('report.departures')), listOr(items.map(quoted), t('report.departures.none'))];
}

export function reserveBlocks({ rows }: ReportLot, { t, money }: ReportWriting): readonly Block[] {
  const items = rows
    .filter(({ outcome }) => outcome === 'reserve')
    .map(({ reference, municipality, requestedCents }, place) =>
      t('report.reserve.line', { place: place + 1, reference, municipality, amount: money(requestedCents) }),
    );
  return [heading(t('report.reserve')), listOr(items, t('report.reserve.none'))];
}

export function decisionBlocks(lot: ReportLot, { t, at, money, report }: ReportWriting): readonly Block[] {
  const by = (id: 'report.decisions.proposed' | 'report.decisions.approved', act: Act | null) =>
    act ? [paragraph(t(id, { name: act.name, at: at(act.at) }))] : [];
  const { moneyCents, usedCents } = lot;
  const used = { used: money(usedCents), money: money(moneyCents), left: money(moneyCents - usedCents) };
  return [
    heading(t('report.decisions')),
    ...(lot.proposed ? [] : [paragraph(t('report.decisions.none'))]),
    ...by('report.decisions.proposed', lot.proposed),
    ...by('report.decisions.approved', lot.approved),
    ...(report.call.budget ? [paragraph(t('report.decisions.money', used))] : []),
  ];
}

/** Every version with its hash, so that anybody can compare it with a snapshot. */
export function versionBlocks({ versions }: ReportLot, { t, at }: ReportWriting): readonly Block[] {
  return [
    heading(t('report.versions')),
    {
      kind: 'facts',
      facts: versions.map(({ version, hash, frozen }): readonly [Words, Words] => [
        t('report.versions.hash', { version, name: frozen.name, at: at(frozen.at) }),
        { text: hash, exact: true },
      ]),
    },
    ...versions.flatMap(({ version, correction }) =>
      correction
        ? [
            paragraph(
              t('report.versions.next', {
                version,
                kind: t(`versions.kind.${correction.kind}`),
                reason: correction.reason ?? '',
              }),
            ),
          ]
        : [],
    ),
  ];
}
