import { Injectable } from '@nestjs/common';
import {
  type Actor,
  callAtStage,
  canAskConfirmation,
  canBeginFullApplication,
  canConfirm,
  canEdit,
  canSubmit,
  canWithdraw,
  checkSubmissionInstant,
  lotDefinition,
  mayActForMunicipality,
  type ProposalContent,
  type ProposalState,
  type StageKind,
  type SubmissionFacts,
  taskList,
} from '@trilot/domain';
import { ability } from '../../platform/auth/abilities';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { atStage, lotOf, presentLot, type PublishedCall, PublishedCalls } from '../calls';
import type { DraftView, ProposalSummary, ProposalView } from './proposals.dto';
import type { ConfirmationView } from './confirmation.dto';
import type { PartnerConsentView } from './partners.dto';
import { CONSENTS_SQL, PARTNER_IN_SQL } from './partnerships.repository';
import { FILES_SQL, type KeptFile, presentFile } from './proposal-files';
import { ReceiptsReadModel } from './receipts.read-model';
import type { ConceptNoteView, OtherStageView } from './stages.dto';
import {
  CONCEPT_NOTE_SQL,
  CONFIRMED_SQL,
  FULL_APPLICATION_STANDS_SQL,
  INVITED_SQL,
  OTHER_LEADS_SQL,
} from './submission-facts';
import { WrittenVersionsReadModel } from './written-versions.read-model';

interface SummaryRow extends Omit<
  ProposalSummary,
  'lot' | 'twoStages' | 'callSlug' | 'callTitle' | 'submittedAt' | 'updatedAt'
> {
  readonly lotId: string;
  readonly submittedAt: Date | null;
  readonly updatedAt: Date;
}

interface ProposalRow {
  readonly id: string;
  readonly reference: string;
  readonly state: ProposalState;
  readonly lotId: string;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly territory: string;
  readonly content: ProposalContent;
  readonly version: number;
  /** Version of the call that the draft is written on. */
  readonly callVersion: number;
  readonly submittedVersion: number | null;
  readonly updatedAt: Date;
  readonly updatedBy: string;
  readonly confirmed: boolean;
  readonly confirmation: ConfirmationView | null;
  readonly signatories: string[];
  readonly otherLeads: string[];
  readonly consents: PartnerConsentView[];
  readonly partnerIn: string[];
  readonly files: KeptFile[];
  readonly stage: StageKind;
  readonly conceptNote: ConceptNoteView | null;
  readonly fullApplicationStands: boolean;
  readonly invited: boolean;
  readonly hasInquiries: boolean;
  readonly otherStage: OtherStageView | null;
}

/** What applicants see of their own proposals. Nobody else is ever answered by this read model. */
@Injectable()
export class ProposalsReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
    private readonly receipts: ReceiptsReadModel,
    private readonly versions: WrittenVersionsReadModel,
  ) {}

  /** Proposals of the actor's municipalities, the last touched first. */
  async mine(actor: Actor): Promise<ProposalSummary[]> {
    const rows = await this.reader.query<SummaryRow>(
      `select p.id, p.reference, p.stage, p.lot_id as "lotId", m.id as "municipalityId", m.name as "municipalityName",
              d.content ->> 'title' as title, p.state,
              p.state <> 'withdrawn' and d.submitted_version is distinct from d.version as "hasUnsubmittedChanges",
              r.submitted_at as "submittedAt", r.receipt_number as "receiptNumber", d.updated_at as "updatedAt"
       from proposal p
       join municipality m on m.id = p.municipality_id
       join proposal_draft d on d.proposal_id = p.id
       left join proposal_revision r on r.proposal_id = p.id and r.number = p.revision
       where p.municipality_id = any($1)
       order by d.updated_at desc, p.id`,
      [actor.memberships.map(({ municipalityId }) => municipalityId)],
    );
    const calls = await this.calls.all();
    return rows.map(({ lotId, ...row }) => {
      const call = atStage(
        calls.find(({ lots }) => lots.some(({ id }) => id === lotId))!,
        row.stage,
      );
      return {
        ...row,
        twoStages: call.definition.secondStage !== null,
        callSlug: call.slug,
        callTitle: call.definition.title,
        lot: presentLot(call, lotOf(call, lotId).number),
        submittedAt: row.submittedAt?.toISOString() ?? null,
        updatedAt: row.updatedAt.toISOString(),
      };
    });
  }

  /** One proposal with draft, tasks, receipt and abilities. A stranger's is NOT_FOUND, like a missing one. */
  async one(actor: Actor, proposalId: string): Promise<ProposalView> {
    const row = await this.row(actor, proposalId);
    const whole = (await this.calls.byLot(row.lotId))!;
    const call = atStage(whole, row.stage);
    const lot = lotOf(call, row.lotId);
    const writtenOn = await this.calls.definition(call.id, row.callVersion);
    const written = { version: row.callVersion, call: callAtStage(writtenOn, row.stage) };
    return {
      id: row.id,
      reference: row.reference,
      stage: row.stage,
      state: row.state,
      callSlug: call.slug,
      newVersion: await this.versions.newer(call, written, lot.number),
      pastQuestions: await this.versions.pastQuestions(call, row),
      lot: presentLot(call, lot.number),
      municipality: { id: row.municipalityId, name: row.municipalityName, territory: row.territory },
      draft: draftOf(row),
      submitted: await this.receipts.current(proposalId),
      hasInquiries: row.hasInquiries,
      hasUnsubmittedChanges: row.state !== 'withdrawn' && row.submittedVersion !== row.version,
      submissionIsFinal: !call.definition.changeAfterSubmission,
      confirmationNeeded: call.definition.signatoryConfirms,
      confirmation: row.confirmation && presentConfirmation(row.confirmation),
      signatories: row.signatories,
      partners: row.consents.map(presentConsent),
      files: row.files.map(presentFile),
      fullApplicationDeadline: lotOf(whole, row.lotId).definition.fullApplicationDeadline,
      otherStage: row.otherStage,
      conceptNote: row.conceptNote,
      tasks: taskList(row.content, written.call, lot.number, row.consents, row.conceptNote, row.files).map(
        ({ section, state, gaps }) => ({
          section,
          state,
          gaps: gaps.map(({ code, facts }) => ({ code, facts: { ...facts } })),
        }),
      ),
      abilities: {
        ...abilitiesOf(actor, row, call, written, lot.number),
        beginFullApplication: ability(
          mayActForMunicipality(actor, row.municipalityId, 'proposal:create') ?? beginRefusal(row, whole, lot.number),
        ),
      },
      serverNow: call.now,
    };
  }

  async draft(actor: Actor, proposalId: string): Promise<DraftView> {
    return draftOf(await this.row(actor, proposalId));
  }

  /** Refuses with NOT_FOUND unless the actor acts for the proposal's municipality. */
  async checkOwn(actor: Actor, proposalId: string): Promise<void> {
    await this.row(actor, proposalId);
  }

  private async row(actor: Actor, proposalId: string): Promise<ProposalRow> {
    const row = await this.reader.one<ProposalRow>(
      `select p.id, p.reference, p.state, p.stage, p.lot_id as "lotId", m.id as "municipalityId", m.name as "municipalityName",
              m.territory, d.content, d.version, d.call_version as "callVersion", d.submitted_version as "submittedVersion",
              d.updated_at as "updatedAt", u.name as "updatedBy",
              ${CONFIRMED_SQL} as confirmed, ${OTHER_LEADS_SQL} as "otherLeads",
              ${CONSENTS_SQL} as consents, ${PARTNER_IN_SQL} as "partnerIn", ${FILES_SQL} as files,
              ${CONCEPT_NOTE_SQL} as "conceptNote", ${FULL_APPLICATION_STANDS_SQL} as "fullApplicationStands",
              ${INVITED_SQL} as invited,
              exists (select from inquiry i where i.proposal_id = p.id) as "hasInquiries",
              (select jsonb_build_object('id', o.id, 'stage', o.stage, 'state', o.state) from proposal o
               where o.id = p.follows or o.follows = p.id and o.state <> 'withdrawn' limit 1) as "otherStage",
              (select jsonb_build_object('draftVersion', s.draft_version, 'digest', s.digest, 'by', w.name,
                                         'at', s.confirmed_at)
               from signatory_confirmation s join app_user w on w.id = s.confirmed_by
               where s.proposal_id = p.id order by s.draft_version desc limit 1) as confirmation,
              array(select w.name from member x join app_user w on w.id = x.user_id
                    where x.municipality_id = m.id and x.role = 'signatory' and w.disabled_at is null
                    order by w.name) as signatories
       from proposal p join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join proposal_draft d on d.proposal_id = p.id join app_user u on u.id = d.updated_by
       where p.id = $1`,
      [proposalId],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    return row;
  }
}

function draftOf({ content, version, callVersion, updatedAt, updatedBy }: ProposalRow): DraftView {
  return { content, version, callVersion, updatedAt: updatedAt.toISOString(), updatedBy };
}

/** An instant inside a JSON document is written as the database does; here it becomes ISO 8601 in UTC. */
function presentConfirmation({ draftVersion, digest, by, at }: ConfirmationView): ConfirmationView {
  return { draftVersion, digest, by, at: new Date(at).toISOString() };
}

function presentConsent({ askedAt, decidedAt, ...consent }: PartnerConsentView): PartnerConsentView {
  return {
    ...consent,
    askedAt: new Date(askedAt).toISOString(),
    decidedAt: decidedAt && new Date(decidedAt).toISOString(),
  };
}

/** Whether the full application that follows can be begun now. */
function beginRefusal({ stage, state, invited, otherStage }: ProposalRow, whole: PublishedCall, lotNumber: number) {
  const { definition, cancelledAt, now } = whole;
  const { opensAt, lots } = callAtStage(definition, 'fullApplication');
  const open = otherStage?.stage === 'fullApplication' ? otherStage.id : null;
  const { deadline } = lotDefinition({ lots }, lotNumber);
  return (
    canBeginFullApplication({ call: definition, stage, state, invited, open }) ??
    checkSubmissionInstant({ opensAt, deadline, cancelledAt }, now)
  );
}

function abilitiesOf(
  actor: Actor,
  row: ProposalRow,
  call: PublishedCall,
  written: SubmissionFacts['written'],
  lotNumber: number,
) {
  const { state, municipalityId, territory, content, confirmed, otherLeads, consents, partnerIn, signatories } = row;
  const { cancelledAt, definition, version, now } = call;
  const { deadline } = lotDefinition(definition, lotNumber);
  const facts: SubmissionFacts = {
    actor,
    municipality: { id: municipalityId, territory },
    proposal: { state, municipalityId },
    content,
    call: definition,
    callVersion: version,
    written,
    lotNumber,
    cancelledAt,
    // a page asks about another submission, not about a repeat
    stands: false,
    confirmed,
    otherLeads,
    conceptNote: row.conceptNote,
    fullApplicationStands: row.fullApplicationStands,
    consents,
    files: row.files,
    partnerIn,
    at: now,
  };
  return {
    edit: ability(mayActForMunicipality(actor, municipalityId, 'proposal:edit') ?? canEdit({ state }, definition)),
    submit: ability(canSubmit(facts)),
    confirm: ability(canConfirm(facts)),
    askConfirmation: ability(canAskConfirmation(facts, signatories.length)),
    withdraw: ability(
      mayActForMunicipality(actor, municipalityId, 'proposal:withdraw') ?? canWithdraw({ state, deadline, at: now }),
    ),
  };
}
