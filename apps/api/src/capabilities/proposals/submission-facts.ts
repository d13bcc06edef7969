import {
  type Actor,
  callAtStage,
  type CallDefinition,
  type ConceptNote,
  formOf,
  type PartnerConsent,
  type ProposalContent,
  type ProposalFile,
  type ProposalState,
  type SubmissionFacts,
  type StageKind,
  submittedContent,
  withAssessed,
  withFiles,
} from '@trilot/domain';
import type { Tx } from '../../platform/database/unit-of-work';
import { throwRefusal } from '../../platform/http/refusal-error';
import type { PublishedCalls } from '../calls';
import { CONSENTS_SQL, PARTNER_IN_SQL } from './partnerships.repository';
import { FILES_SQL, type KeptFile } from './proposal-files';
import { contentDigest } from './seal-content';

interface Row {
  readonly state: ProposalState;
  readonly municipalityId: string;
  readonly territory: string;
  readonly lotNumber: number;
  readonly callId: string;
  readonly callVersion: number;
  readonly cancelledAt: Date | null;
  readonly content: ProposalContent;
  readonly draftVersion: number;
  readonly writtenOn: number;
  readonly submittedVersion: number | null;
  readonly confirmed: boolean;
  readonly otherLeads: string[];
  readonly consents: PartnerConsent[];
  readonly files: KeptFile[];
  readonly partnerIn: string[];
  readonly signatories: number;
  readonly stage: StageKind;
  readonly conceptNote: ConceptNote | null;
  readonly fullApplicationStands: boolean;
  readonly at: Date;
}

/** Whether a draft's version has been confirmed, for aliases `p` (proposal) and `d` (its draft). */
export const CONFIRMED_SQL = `
  exists (select from signatory_confirmation s where s.proposal_id = p.id and s.draft_version = d.version)`;

/** References of the municipality's other submitted proposals in the call, for aliases `p` (proposal) and `c` (its call). */
export const OTHER_LEADS_SQL = `
  array(select distinct o.reference from proposal o join lot k on k.id = o.lot_id
        where o.municipality_id = p.municipality_id and k.call_id = c.id and o.reference <> p.reference
          and o.state = 'submitted'
        order by o.reference)`;

/** The concept note that proposal `p` follows, as it stands; null where it follows none. */
export const CONCEPT_NOTE_SQL = `
  (select jsonb_build_object('content', b.content, 'requestedCents', b.requested_cents)
   from proposal n join proposal_revision b on b.proposal_id = n.id and b.number = n.revision
   where n.id = p.follows and n.state = 'submitted')`;

/** Whether the public result of the concept notes invites proposal `p` to write a full application. */
export const INVITED_SQL = `
  exists (select from decision y join lot z on z.id = p.lot_id join preselection s on s.call_id = z.call_id
          where y.proposal_id = p.id and y.outcome = 'invited' and s.at <= now())`;

/** Whether a full application that follows proposal `p` is submitted and stands. */
export const FULL_APPLICATION_STANDS_SQL = `
  exists (select from proposal f where f.follows = p.id and f.state = 'submitted')`;

/** What decides about a draft's confirmation, with the draft's version and digest and the number of signatories. */
export interface ConfirmableDraft {
  readonly facts: SubmissionFacts;
  readonly draftVersion: number;
  /** SHA-256 (hex) of the content as it would be sealed. */
  readonly digest: string;
  readonly signatories: number;
}

/** Locks a proposal and its draft against other writers, then reads everything that decides. @throws NOT_FOUND */
export async function lockConfirmable(
  tx: Tx,
  calls: PublishedCalls,
  actor: Actor,
  proposalId: string,
): Promise<ConfirmableDraft> {
  await tx.query(
    `select from proposal p join proposal_draft d on d.proposal_id = p.id where p.id = $1 for no key update of p, d`,
    [proposalId],
  );
  const [row] = await tx.query<Row>(
    `select p.state, m.id as "municipalityId", m.territory, l.number as "lotNumber", c.id as "callId",
            c.version as "callVersion", c.cancelled_at as "cancelledAt", d.content, d.version as "draftVersion",
            d.call_version as "writtenOn", d.submitted_version as "submittedVersion",
            ${CONFIRMED_SQL} as confirmed, ${OTHER_LEADS_SQL} as "otherLeads",
            ${CONSENTS_SQL} as consents, ${PARTNER_IN_SQL} as "partnerIn", ${FILES_SQL} as files, p.stage,
            ${CONCEPT_NOTE_SQL} as "conceptNote", ${FULL_APPLICATION_STANDS_SQL} as "fullApplicationStands",
            (select count(*)::integer from member x join app_user u on u.id = x.user_id
             where x.municipality_id = m.id and x.role = 'signatory' and u.disabled_at is null) as signatories,
            date_trunc('milliseconds', now()) as at
     from proposal p
     join municipality m on m.id = p.municipality_id
     join lot l on l.id = p.lot_id
     join call c on c.id = l.call_id
     join proposal_draft d on d.proposal_id = p.id
     where p.id = $1`,
    [proposalId],
  );
  if (!row) throwRefusal('NOT_FOUND', {});
  const { stage, conceptNote, fullApplicationStands } = row;
  const call = callAtStage(await calls.definition(row.callId, row.callVersion, tx), stage);
  const written = callAtStage(await calls.definition(row.callId, row.writtenOn, tx), stage);
  return {
    facts: {
      actor,
      municipality: { id: row.municipalityId, territory: row.territory },
      proposal: { state: row.state, municipalityId: row.municipalityId },
      content: row.content,
      call,
      callVersion: row.callVersion,
      written: { version: row.writtenOn, call: written },
      conceptNote,
      fullApplicationStands,
      lotNumber: row.lotNumber,
      cancelledAt: row.cancelledAt?.toISOString() ?? null,
      stands: row.state === 'submitted' && row.submittedVersion === row.draftVersion,
      confirmed: row.confirmed,
      otherLeads: row.otherLeads,
      consents: row.consents,
      files: row.files,
      partnerIn: row.partnerIn,
      at: row.at.toISOString(),
    },
    draftVersion: row.draftVersion,
    digest: contentDigest(sealedContent(row.content, call, conceptNote, row.files)),
    signatories: row.signatories,
  };
}

/** The content as it is sealed: with what was assessed before, without what is not asked, and with its files. */
export function sealedContent(
  content: ProposalContent,
  call: CallDefinition,
  conceptNote: ConceptNote | null,
  files: readonly ProposalFile[],
): ProposalContent {
  const asked = submittedContent(withAssessed(content, call, conceptNote), formOf(call));
  return withFiles(asked, call, files, conceptNote);
}
