import { Injectable } from '@nestjs/common';
import {
  type Actor,
  type CallChangeKind,
  type CallDefinition,
  type CallDraft,
  canCancelCall,
  canEditCallDraft,
  canPublishCall,
  definitionChanges,
  draftProblems,
  isAdvice,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { CallDraftView, CallVersionDefinitionView, CallVersionView, ManagedCallView } from './managed-calls.dto';

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly draft: CallDefinition;
  readonly unread: CallDraft['unread'];
  readonly draftVersion: number;
  readonly draftUpdatedBy: string | null;
  readonly draftUpdatedByName: string | null;
  readonly draftUpdatedAt: Date;
  readonly definition: CallDefinition | null;
  readonly cancelledAt: Date | null;
  readonly announcedAt: Date | null;
}

const SELECT = `
  select c.id, c.slug, c.version, c.draft, c.draft_unread as unread, c.draft_version as "draftVersion", c.draft_updated_by as "draftUpdatedBy",
         u.name as "draftUpdatedByName", c.draft_updated_at as "draftUpdatedAt", v.definition,
         c.cancelled_at as "cancelledAt", a.at as "announcedAt"
  from call c
  left join app_user u on u.id = c.draft_updated_by
  left join call_version v on v.call_id = c.id and v.version = c.version
  left join announcement a on a.call_id = c.id`;

/** Calls as their managers see them: drafts too, with what stands in the way of publishing. */
@Injectable()
export class ManagedCallsReadModel {
  constructor(private readonly reader: Reader) {}

  /** Every call of the programme, the last touched first. */
  async all(): Promise<ManagedCallView[]> {
    const rows = await this.reader.query<Row>(`${SELECT} order by c.draft_updated_at desc, c.slug`);
    return rows.map((row) => ({
      slug: row.slug,
      title: (row.definition ?? row.draft).title,
      edition: (row.definition ?? row.draft).edition,
      state: stateOf(row),
      version: row.version,
      updatedAt: row.draftUpdatedAt.toISOString(),
      updatedBy: row.draftUpdatedByName,
    }));
  }

  /** The draft of a call with its checks. @throws NOT_FOUND */
  async draft(actor: Pick<Actor, 'userId'>, slug: string): Promise<CallDraftView> {
    const row = await this.reader.one<Row>(`${SELECT} where c.slug = $1`, [slug]);
    if (!row) throwRefusal('NOT_FOUND', {});
    const cancelledAt = row.cancelledAt?.toISOString() ?? null;
    const draft = standing(row);
    const facts = { version: row.version, draft, draftUpdatedBy: row.draftUpdatedBy, cancelledAt };
    return {
      slug: row.slug,
      state: stateOf(row),
      publishedVersion: row.version,
      definition: draft.definition,
      unread: { ...draft.unread },
      version: row.draftVersion,
      updatedAt: row.draftUpdatedAt.toISOString(),
      updatedBy: row.draftUpdatedByName,
      problems: draftProblems(draft).map(({ check, facts: details }) => ({
        check,
        facts: { ...details },
        advice: isAdvice(check),
      })),
      abilities: {
        save: ability(canEditCallDraft(facts)),
        publish: ability(canPublishCall(facts, actor.userId)),
        cancel: ability(
          canCancelCall({ cancelledAt, announcedAt: row.announcedAt?.toISOString() ?? null, reason: null }),
        ),
      },
    };
  }

  /** What a copy is made from: the published definition, else the draft; null when there is no such call. */
  async source(slug: string): Promise<{ id: string; draft: CallDraft } | null> {
    const row = await this.reader.one<Row>(`${SELECT} where c.slug = $1`, [slug]);
    return row ? { id: row.id, draft: standing(row) } : null;
  }

  /** The published versions of a call, newest first, each with what it changed. @throws NOT_FOUND */
  async versions(slug: string): Promise<CallVersionView[]> {
    const rows = await this.reader.query<{
      version: number;
      kind: CallChangeKind;
      reason: string | null;
      publishedAt: Date;
      definition: CallDefinition;
    }>(
      `select v.version, v.kind, v.reason, v.published_at as "publishedAt", v.definition
       from call_version v join call c on c.id = v.call_id where c.slug = $1 order by v.version`,
      [slug],
    );
    if (rows.length === 0) throwRefusal('NOT_FOUND', {});
    return rows
      .map(({ definition, publishedAt, ...row }, place) => ({
        ...row,
        publishedAt: publishedAt.toISOString(),
        changes: place === 0 ? [] : [...definitionChanges(rows[place - 1]!.definition, definition)],
      }))
      .toReversed();
  }

  /** One published version of a call, whole; it never changes. @throws NOT_FOUND */
  async version(slug: string, version: string): Promise<CallVersionDefinitionView> {
    const row = await this.reader.one<Omit<CallVersionDefinitionView, 'publishedAt'> & { publishedAt: Date }>(
      `select v.version, v.kind, v.published_at as "publishedAt", v.definition
       from call_version v join call c on c.id = v.call_id where c.slug = $1 and v.version::text = $2`,
      [slug, version],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    return { ...row, publishedAt: row.publishedAt.toISOString() };
  }
}

/** What stands: the published definition, in which everything could be read, else the draft. */
function standing({ definition, draft, unread }: Row): CallDraft {
  return definition ? { definition, unread: {} } : { definition: draft, unread };
}

function stateOf({ version, cancelledAt }: Row): ManagedCallView['state'] {
  if (cancelledAt) return 'cancelled';
  return version > 0 ? 'published' : 'draft';
}
