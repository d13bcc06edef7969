import { Injectable } from '@nestjs/common';
import type { Actor } from '@trilot/domain';
import { Reader } from '../../platform/database/reader';
import { throwRefusal } from '../../platform/http/refusal-error';
import { type PublishedCall, PublishedCalls } from '../calls';
import type { ManagedMandateView, MandateSignerView, MandateView } from './mandates.dto';
import { type Mandate, mandatesOf, standingMandate } from './mandates.repository';

/** The mandate of a call: for whoever signs it, and for those who want to know who has. */
@Injectable()
export class MandatesReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** @throws NOT_FOUND */
  async toSign({ userId }: Actor, slug: string): Promise<MandateView> {
    const call = await this.call(slug);
    const mandate = await standingMandate(this.reader, call.id);
    const person = await this.reader.one<{ name: string; signedAt: Date | null; earlier: boolean }>(
      `select u.name, g.signed_at as "signedAt",
              exists (select from mandate_signature e
                      where e.call_id = $2 and e.person_id = u.id and e.version < $3) as earlier
       from app_user u
       left join mandate_signature g on g.call_id = $2 and g.person_id = u.id and g.version = $3
       where u.id = $1`,
      [userId, call.id, mandate.version],
    );
    const { name, signedAt, earlier } = person!;
    return {
      ...presentCall(call),
      version: mandate.version,
      texts: { ...mandate.texts },
      digest: mandate.digest,
      name,
      signedAt: signedAt?.toISOString() ?? null,
      signedEarlierVersion: earlier,
    };
  }

  /** Every version, and who has signed what of those who evaluate. @throws NOT_FOUND */
  async managed(slug: string): Promise<ManagedMandateView> {
    const call = await this.call(slug);
    const [mandates, signers] = await Promise.all([mandatesOf(this.reader, call.id), this.signers(call.id)]);
    return {
      ...presentCall(call),
      version: mandates.at(-1)!.version,
      versions: mandates.map(presentVersion),
      signers,
    };
  }

  /** Evaluators who have a proposal of the call, or have signed, by name. */
  private async signers(callId: string): Promise<MandateSignerView[]> {
    const rows = await this.reader.query<Omit<MandateSignerView, 'signedAt'> & { signedAt: Date | null }>(
      `select u.id, u.name, coalesce(n.assigned, 0) as assigned, g.version as "signedVersion",
              g.signed_at as "signedAt", g.language, g.digest
       from app_user u
       left join (select a.evaluator_id, count(*)::integer as assigned
                  from assignment a join proposal p on p.id = a.proposal_id join lot l on l.id = p.lot_id
                  where l.call_id = $1 group by a.evaluator_id) n on n.evaluator_id = u.id
       left join lateral (select * from mandate_signature s where s.call_id = $1 and s.person_id = u.id
                          order by s.version desc limit 1) g on true
       where n.evaluator_id is not null or g.version is not null
       order by u.name, u.id`,
      [callId],
    );
    return rows.map((row) => ({ ...row, signedAt: row.signedAt?.toISOString() ?? null }));
  }

  private async call(slug: string): Promise<PublishedCall> {
    const call = await this.calls.bySlug(slug);
    if (!call) throwRefusal('NOT_FOUND', {});
    return call;
  }
}

function presentCall({ slug, definition: { title, edition, referenceLanguage } }: PublishedCall) {
  return { callSlug: slug, callTitle: { ...title }, edition: { ...edition }, referenceLanguage };
}

function presentVersion({ version, texts, digest, writtenBy, writtenAt }: Mandate) {
  return { version, texts: { ...texts }, digest, writtenBy, writtenAt: writtenAt?.toISOString() ?? null };
}
