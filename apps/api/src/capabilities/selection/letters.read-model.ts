import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CallDefinition,
  canRetryLetters,
  deadlineOf,
  deliveryState,
  LETTER_KINDS,
  letterDueDays,
  type LetterKind,
  letterReading,
  type Outcome,
  preselects,
  type StageKind,
} from '@trilot/domain';
import { interfaceLanguage, type InterfaceLanguage } from '@trilot/i18n';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { Mailer } from '../../platform/mail/mailer';
import { atStage, type PublishedCall, PublishedCalls, reachedStages, wantedStage } from '../calls';
import { visibleTo } from '../screening';
import { decisionLetter, type LetterFacts } from './decision-letter';
import { DecisionsReadModel } from './decisions.read-model';
import { DECIDED_OTHERWISE_SQL } from './decisions.repository';
import type { LetterRecipientView, LetterRow, LettersView, LetterTextView } from './letters.dto';
import { addresseeOf, OPENED_AT_SQL, replacedLetterAt } from './letters.repository';
import { undecidedProposals } from './undecided-proposals';

interface RecipientRow {
  readonly name: string;
  readonly takesMail: boolean;
  readonly mailedAt: string | null;
  readonly failedAt: string | null;
  readonly readAt: string | null;
  readonly failure: string | null;
}

interface Row {
  readonly proposalId: string;
  readonly reference: string;
  readonly municipality: string;
  readonly lot: number;
  readonly kind: LetterKind;
  readonly version: number;
  readonly outcome: Outcome;
  readonly language: string;
  readonly writtenAt: Date | null;
  readonly openedAt: Date | null;
  readonly recipients: RecipientRow[];
}

interface Written {
  readonly language: InterfaceLanguage;
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: Date;
}

/** By lot and reference, and the letters of a proposal as they follow each other. */
function inOrder(a: Row, b: Row): number {
  const place = ({ kind }: Row) => LETTER_KINDS.indexOf(kind);
  return a.lot - b.lot || a.reference.localeCompare(b.reference, 'en') || place(a) - place(b) || a.version - b.version;
}

/**
 * Decisions `n` that have been proposed on the newest version `v` of a ranking after a letter has told another one, with the
 * proposal `p`, its lot `l`, its municipality `g` and whoever submitted it, `u`.
 */
const PROPOSED_CORRECTIONS = `
  from ranking v
  join ranking_decision n on n.ranking_id = v.id
  left join decision d on d.proposal_id = n.proposal_id
  join proposal p on p.id = n.proposal_id
  join lot l on l.id = p.lot_id
  join municipality g on g.id = p.municipality_id
  join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
  join app_user u on u.id = r.submitted_by
  where v.state = 'proposed' and ${DECIDED_OTHERWISE_SQL}
    and not exists (select from ranking w where w.lot_id = v.lot_id and w.stage = v.stage and w.version > v.version)
    and exists (select from letter x where x.proposal_id = n.proposal_id and x.kind = 'decision')`;

/**
 * The letters of a call for whoever announces it: as they will be, before the announcement, and what has become of each
 * after it. What the reader has a disqualifying conflict with is not among them.
 */
@Injectable()
export class LettersReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly decisions: DecisionsReadModel,
    private readonly mailer: Mailer,
  ) {}

  /** @param wanted stage; null for the one that is worked on @throws NOT_FOUND */
  async letters(actor: Pick<Actor, 'userId'>, slug: string, wanted: StageKind | null): Promise<LettersView> {
    const whole = await this.calls.bySlug(slug);
    if (!whole) throwRefusal('NOT_FOUND', {});
    const stage = wantedStage(whole, wanted);
    const { definition } = atStage(whole, stage);
    const [rows, corrections, undecided, announcement, decidedAt] = await Promise.all([
      this.rows(actor.userId, whole.id, stage),
      this.corrections(actor.userId, whole.id, stage),
      undecidedProposals(this.reader, whole.id, stage),
      this.reader.one<{ at: Date }>(
        `select at from ${preselects(definition) ? 'preselection' : 'announcement'} where call_id = $1`,
        [whole.id],
      ),
      this.decidedAt(whole, stage),
    ]);
    const letters = [...rows, ...corrections].sort(inOrder).map((row) => this.letter(row, definition));
    const failed = letters.flatMap(({ recipients }) => recipients.filter(({ state }) => state === 'failed')).length;
    const deadlines = definition.lots.map((lot) => deadlineOf(lot, stage, definition.stages));
    return {
      slug,
      title: definition.title,
      zone: definition.zone,
      stage,
      stages: [...reachedStages(whole)],
      announcementAt: announcement?.at.toISOString() ?? null,
      undecided,
      due: letterDueDays(decidedAt, deadlines, definition.zone),
      letters,
      abilities: { retry: ability(canRetryLetters(failed)) },
      serverNow: whole.now,
    };
  }

  /**
   * One letter: as it was written, or as it would be now. @param language of a preview; null for the addressee's
   * @throws NOT_FOUND also where nothing has been decided yet
   */
  async text(
    actor: Pick<Actor, 'userId'>,
    slug: string,
    proposalId: string,
    {
      language = null,
      kind = 'decision',
      version = 1,
    }: { language?: InterfaceLanguage | null; kind?: LetterKind; version?: number },
  ): Promise<LetterTextView> {
    const visible = await this.reader.one<{ reference: string }>(
      `select p.reference from proposal p join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       where c.slug = $1 and p.id = $2 and ${visibleTo('$3')}`,
      [slug, proposalId, actor.userId],
    );
    if (!visible) throwRefusal('NOT_FOUND', {});
    const { reference } = visible;
    const written = await this.reader.one<Written>(
      `select language, subject, body, created_at as "writtenAt" from letter
       where proposal_id = $1 and kind = $2 and version = $3`,
      [proposalId, kind, version],
    );
    if (written) return { ...written, reference, writtenAt: written.writtenAt.toISOString() };
    const preview = await this.preview(proposalId, kind, version);
    const addressee = await addresseeOf(this.reader, proposalId);
    if (!preview || !addressee) throwRefusal('NOT_FOUND', {});
    const spoken = language ?? interfaceLanguage(addressee.language);
    return { reference, language: spoken, ...decisionLetter(spoken, { ...addressee, ...preview }), writtenAt: null };
  }

  /** What a letter will tell that has not been written; null where none will be. */
  private async preview(
    proposalId: string,
    kind: LetterKind,
    version: number,
  ): Promise<Pick<LetterFacts, 'decision' | 'replaces'> | null> {
    if (kind === 'promotion') return null;
    if (kind === 'decision') {
      const decision = await this.decisions.forPreview(proposalId);
      return decision && { decision };
    }
    const proposed = await this.reader.one(
      `select 1 ${PROPOSED_CORRECTIONS} and n.proposal_id = $1 and v.version = $2`,
      [proposalId, version],
    );
    const decision = proposed ? await this.decisions.forPreview(proposalId, version) : null;
    const replaces = await replacedLetterAt(this.reader, proposalId, version);
    return decision && replaces !== null ? { decision, replaces } : null;
  }

  /** Letters that will be written once a second person has approved what another version decides otherwise. */
  private corrections(personId: string, callId: string, stage: StageKind): Promise<Row[]> {
    return this.reader.query<Row>(
      `select p.id as "proposalId", p.reference, g.name as municipality, l.number as lot, 'correction' as kind, v.version,
              n.outcome, u.language, null as "writtenAt", null as "openedAt", '[]'::jsonb as recipients
       ${PROPOSED_CORRECTIONS} and l.call_id = $1 and v.stage = $3 and ${visibleTo('$2')}`,
      [callId, personId, stage],
    );
  }

  /** The instant of the last approval; null while a lot waits for it. */
  private async decidedAt({ id, lots }: PublishedCall, stage: StageKind): Promise<string | null> {
    const row = await this.reader.one<{ approved: number; at: Date | null }>(
      `select count(distinct k.lot_id)::integer as approved, max(k.approved_at) as at
       from ranking k join lot l on l.id = k.lot_id
       where l.call_id = $1 and k.stage = $2 and k.state = 'approved'`,
      [id, stage],
    );
    return row && row.approved === lots.length ? row.at!.toISOString() : null;
  }

  private letter(row: Row, { periods, zone }: CallDefinition): LetterRow {
    const { writtenAt, openedAt, recipients, language, ...letter } = row;
    const sentAt = writtenAt?.toISOString() ?? null;
    const reading =
      sentAt === null
        ? null
        : letterReading(sentAt, openedAt?.toISOString() ?? null, { letterReadAfter: periods.letterReadAfter, zone });
    return {
      ...letter,
      language: interfaceLanguage(language),
      writtenAt: sentAt,
      readOn: reading?.on ?? null,
      opened: reading?.opened ?? false,
      recipients: recipients.map((recipient) => this.recipient(recipient, sentAt)),
    };
  }

  private recipient(
    { name, takesMail, mailedAt, failedAt, readAt, failure }: RecipientRow,
    writtenAt: string | null,
  ): LetterRecipientView {
    const byMail = takesMail && this.mailer.isConfigured;
    const state = deliveryState({ byMail, mailedAt, failedAt, openedAt: readAt });
    const at = { waiting: null, sent: mailedAt ?? writtenAt, failed: failedAt, opened: readAt }[state];
    return { name, state, byMail, at: at && new Date(at).toISOString(), failure };
  }

  private rows(personId: string, callId: string, stage: StageKind): Promise<Row[]> {
    return this.reader.query<Row>(
      `select p.id as "proposalId", p.reference, g.name as municipality, l.number as lot,
              coalesce(x.kind, 'decision') as kind, coalesce(x.version, 1) as version,
              coalesce(told.outcome, d.outcome) as outcome, coalesce(x.language, u.language) as language,
              x.created_at as "writtenAt", ${OPENED_AT_SQL} as "openedAt",
              coalesce((select jsonb_agg(jsonb_build_object('name', w.name, 'mailedAt', m.mailed_at,
                          'failedAt', m.failed_at, 'readAt', m.read_at, 'failure', m.failure,
                          'takesMail', not w.demonstration and w.disabled_at is null) order by w.name, m.id)
                        from message m join app_user w on w.id = m.recipient_id
                        where m.letter_id = x.id), '[]') as recipients
       from decision d
       join ranking k on k.id = d.ranking_id and k.stage = $3
       join proposal p on p.id = d.proposal_id
       join lot l on l.id = p.lot_id
       join municipality g on g.id = p.municipality_id
       join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       join app_user u on u.id = r.submitted_by
       left join letter x on x.proposal_id = p.id
       -- a letter tells what stood when it was written, whatever has been decided since
       left join lateral (
         select n.outcome from ranking_decision n join ranking v on v.id = n.ranking_id
         where n.proposal_id = p.id and v.stage = k.stage and v.approved_at <= x.created_at and x.kind <> 'correction'
            or n.proposal_id = p.id and v.stage = k.stage and v.version = x.version and x.kind = 'correction'
         order by v.version desc limit 1) told on true
       where l.call_id = $1 and ${visibleTo('$2')}`,
      [callId, personId, stage],
    );
  }
}
