import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canAskQuestion,
  canPublishClarification,
  clarificationDays,
  type ClarificationDraft,
  isLateAnswer,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import type {
  ClarificationDaysView,
  ClarificationDraftView,
  ClarificationsView,
  ClarificationView,
  ManagedClarificationsView,
  OwnQuestionsView,
  OwnQuestionView,
  QuestionView,
} from './clarifications.dto';
import { type PublishedCall, PublishedCalls } from './published-calls';

interface Row {
  readonly id: string;
  readonly content: ClarificationDraft;
  readonly version: number;
  readonly corrects: number | null;
  readonly number: number | null;
  readonly lateReason: string | null;
  readonly publishedAt: Date | null;
}

type QuestionRow = Omit<QuestionView, 'askedAt'> & { readonly askedAt: Date; readonly clarificationId: string | null };

/** Questions and clarifications of a call, as everybody, whoever asked, and its managers see them. */
@Injectable()
export class ClarificationsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** What everybody sees. @throws NOT_FOUND */
  async published(slug: string): Promise<ClarificationsView> {
    const call = await this.call(slug);
    const rows = await this.rows(call.id, 'number is not null');
    return { days: daysOf(call), published: rows.map(presentPublished) };
  }

  /** What the actor's municipalities have asked, newest first. @throws NOT_FOUND */
  async own(actor: Actor, slug: string): Promise<OwnQuestionsView> {
    const call = await this.call(slug);
    const rows = await this.reader.query<Omit<OwnQuestionView, 'askedAt'> & { askedAt: Date }>(
      `select q.id, q.lot, q.language, q.text, q.asked_at as "askedAt", x.number as "answeredBy"
       from question q left join clarification x on x.id = q.clarification_id
       where q.call_id = $1 and q.municipality_id = any($2) order by q.asked_at desc, q.id`,
      [call.id, actor.memberships.map(({ municipalityId }) => municipalityId)],
    );
    return { questions: rows.map(({ askedAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString() })) };
  }

  /** What the managers see: without who asked. @throws NOT_FOUND */
  async managed(slug: string): Promise<ManagedClarificationsView> {
    const call = await this.call(slug);
    const rows = await this.rows(call.id, 'true');
    const questions = await this.reader.query<QuestionRow>(
      `select q.id, q.lot, q.language, q.text, q.asked_at as "askedAt", q.clarification_id as "clarificationId"
       from question q left join clarification x on x.id = q.clarification_id
       where q.call_id = $1 and x.number is null order by q.asked_at, q.id`,
      [call.id],
    );
    const of = (id: string | null) =>
      questions.filter(({ clarificationId }) => clarificationId === id).map(presentQuestion);
    return {
      days: daysOf(call),
      published: rows.filter(({ number }) => number !== null).map(presentPublished),
      waiting: of(null),
      drafts: rows.filter(({ number }) => number === null).map((row) => presentDraft(call, row, of(row.id))),
    };
  }

  private async call(slug: string): Promise<PublishedCall> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    return call;
  }

  private rows(callId: string, condition: 'true' | 'number is not null'): Promise<Row[]> {
    return this.reader.query<Row>(
      `select id, content, version, corrects, number, late_reason as "lateReason", published_at as "publishedAt"
       from clarification where call_id = $1 and ${condition} order by number, updated_at, id`,
      [callId],
    );
  }
}

function daysOf({ definition, cancelledAt, now }: PublishedCall): ClarificationDaysView[] {
  return [null, ...definition.lots.map(({ number }) => number)].map((lot) => ({
    lot,
    ...clarificationDays(definition, lot),
    ask: ability(canAskQuestion({ call: definition, lot, text: null, cancelledAt, now })),
  }));
}

function presentPublished({ content, number, corrects, lateReason, publishedAt }: Row): ClarificationView {
  return { ...content, number: number!, corrects, lateReason, publishedAt: publishedAt!.toISOString() };
}

function presentQuestion({ clarificationId: _, askedAt, ...question }: QuestionRow): QuestionView {
  return { ...question, askedAt: askedAt.toISOString() };
}

function presentDraft(call: PublishedCall, row: Row, questions: QuestionView[]): ClarificationDraftView {
  const { definition, cancelledAt, now } = call;
  const { id, version, content, corrects } = row;
  // a reason can be given with the act itself
  const facts = { call: definition, draft: content, published: false, lateReason: 'given', cancelledAt, now };
  const late = definition.lots.some(({ number }) => content.lot === null || number === content.lot)
    ? isLateAnswer(definition, content.lot, now)
    : false;
  return { id, version, content, corrects, questions, late, publish: ability(canPublishClarification(facts)) };
}
