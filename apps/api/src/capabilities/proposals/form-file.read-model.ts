import { Injectable } from '@nestjs/common';
import {
  type Actor,
  assessedParts,
  callAtStage,
  type ConceptNote,
  draftBefore,
  type FormOrigin,
  type FormSource,
  lotDefinition,
  mayActForMunicipality,
  type ProposalContent,
  type ProposalState,
  type StageKind,
  withAssessed,
} from '@trilot/domain';
import type { InterfaceLanguage } from '@trilot/i18n';
import { Reader } from '../../platform/database/reader';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { PublishedCalls } from '../calls';
import type { FormFileSource, FormFileSubject } from './form-file-document';
import { CONCEPT_NOTE_SQL } from './submission-facts';

interface Row {
  readonly municipalityId: string;
  readonly municipality: string;
  readonly reference: string;
  readonly state: ProposalState;
  readonly stage: StageKind;
  readonly callId: string;
  readonly currentCallVersion: number;
  readonly lotNumber: number;
  readonly content: ProposalContent;
  readonly version: number;
  readonly callVersion: number;
  readonly conceptNote: ConceptNote | null;
  /** What each place held that has been changed after a version, oldest change first. */
  readonly undone: readonly { readonly path: string; readonly before: unknown }[];
  readonly now: Date;
}

/** A form as it is made now. */
export interface MadeForm {
  readonly subject: FormFileSubject;
  readonly source: FormFileSource;
}

/** What stands of a proposal whose form is read back. */
export interface StandingProposal {
  readonly state: ProposalState;
  readonly municipalityId: string;
  readonly standing: Pick<FormOrigin, 'callId' | 'proposalId' | 'callVersion' | 'draftVersion'>;
}

/** What forms of proposals are made from and read back against. Answers those who write a proposal, and nobody else. */
@Injectable()
export class FormFileReadModel {
  constructor(
    private readonly reader: Reader,
    private readonly calls: PublishedCalls,
  ) {}

  /** The form of a draft as it stands. @throws NOT_FOUND */
  async made(actor: Actor, proposalId: string, language: InterfaceLanguage): Promise<MadeForm> {
    const row = await this.row(actor, proposalId);
    const { callId, callVersion, version, reference, municipality, lotNumber, now } = row;
    const source = await this.sourceAt(row, callVersion, row.content, language);
    return {
      subject: {
        origin: { callId, proposalId, callVersion, draftVersion: version, language },
        reference,
        municipality,
        madeAt: now.toISOString(),
        deadline: lotDefinition(source.call, lotNumber).deadline,
      },
      source,
    };
  }

  /** @throws NOT_FOUND */
  async standing(actor: Actor, proposalId: string): Promise<StandingProposal> {
    const { callId, currentCallVersion, version, state, municipalityId } = await this.row(actor, proposalId);
    return {
      state,
      municipalityId,
      standing: { callId, proposalId, callVersion: currentCallVersion, draftVersion: version },
    };
  }

  /** What a form was made from, as it was then. @param origin as it was found to be possible */
  async madeFrom(actor: Actor, origin: FormOrigin): Promise<FormSource> {
    const row = await this.row(actor, origin.proposalId, origin.draftVersion);
    return this.sourceAt(row, origin.callVersion, draftBefore(row.content, row.undone), origin.language);
  }

  private async sourceAt<Language extends FormOrigin['language']>(
    { callId, stage, lotNumber, conceptNote }: Row,
    callVersion: number,
    content: ProposalContent,
    language: Language,
  ): Promise<FormSource & { readonly language: Language }> {
    const call = callAtStage(await this.calls.definition(callId, callVersion), stage);
    const made = { content: withAssessed(content, call, conceptNote), call, lotNumber, language };
    return conceptNote ? { ...made, assessed: assessedParts(call) } : made;
  }

  private async row(actor: Actor, proposalId: string, since: number | null = null): Promise<Row> {
    const row = await this.reader.one<Row>(
      `select m.id as "municipalityId", m.name as municipality, p.reference, p.state, p.stage, c.id as "callId",
              c.version as "currentCallVersion", l.number as "lotNumber", d.content, d.version,
              d.call_version as "callVersion", ${CONCEPT_NOTE_SQL} as "conceptNote", now() as now,
              coalesce((select jsonb_agg(jsonb_build_object('path', f.path, 'before', f.before))
                        from (select distinct on (h.path) h.path, h.before from draft_change h
                              where h.proposal_id = p.id and h.version > $2 order by h.path, h.version) f),
                       '[]') as undone
       from proposal p join municipality m on m.id = p.municipality_id
       join lot l on l.id = p.lot_id join call c on c.id = l.call_id
       join proposal_draft d on d.proposal_id = p.id
       where p.id = $1`,
      [proposalId, since],
    );
    if (!row) throwRefusal('NOT_FOUND', {});
    orThrow(mayActForMunicipality(actor, row.municipalityId, 'proposal:read-own'));
    return row;
  }
}
