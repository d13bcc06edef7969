import { Module } from '@nestjs/common';
import { CallsModule } from '../calls';
import { FilesModule } from '../files';
import { AskConfirmation } from './ask-confirmation';
import { AskPartner } from './ask-partner';
import { BeginFile } from './begin-file';
import { BeginFullApplication } from './begin-full-application';
import { CallVersionController } from './call-version.controller';
import { ChangeComment } from './change-comment';
import { CommentsController } from './comments.controller';
import { CommentsReadModel } from './comments.read-model';
import { ConfirmProposal } from './confirm-proposal';
import { ConfirmationController } from './confirmation.controller';
import { CreateProposal } from './create-proposal';
import { DecideConsent } from './decide-consent';
import { DocumentsController } from './documents.controller';
import { DossiersReadModel } from './dossiers.read-model';
import { DraftHistoryController } from './draft-history.controller';
import { DraftHistoryReadModel } from './draft-history.read-model';
import { FormFileController } from './form-file.controller';
import { FormFileReadModel } from './form-file.read-model';
import { FilesController } from './files.controller';
import { FilesReadModel } from './files.read-model';
import { HandInFile } from './hand-in-file';
import { MoveToVersion } from './move-to-version';
import { NotePresence } from './note-presence';
import { NoteReading } from './note-reading';
import { PartnersController } from './partners.controller';
import { PartnershipsReadModel } from './partnerships.read-model';
import { PresenceController } from './presence.controller';
import { ProposalsController } from './proposals.controller';
import { ProposalsReadModel } from './proposals.read-model';
import { ReadFormFile } from './read-form-file';
import { ReceiptsController } from './receipts.controller';
import { ReceiptsReadModel } from './receipts.read-model';
import { RemindApplicants } from './remind-applicants';
import { ResolveThread } from './resolve-thread';
import { RemoveFile } from './remove-file';
import { SaveDraft } from './save-draft';
import { SubmitProposal } from './submit-proposal';
import { VerifyReceipt } from './verify-receipt';
import { WithdrawProposal } from './withdraw-proposal';
import { WriteComment } from './write-comment';
import { WrittenVersionsReadModel } from './written-versions.read-model';

@Module({
  imports: [CallsModule, FilesModule],
  controllers: [
    ProposalsController,
    CallVersionController,
    ConfirmationController,
    PartnersController,
    DraftHistoryController,
    PresenceController,
    CommentsController,
    DocumentsController,
    FormFileController,
    FilesController,
    ReceiptsController,
  ],
  providers: [
    ProposalsReadModel,
    ReceiptsReadModel,
    DossiersReadModel,
    VerifyReceipt,
    DraftHistoryReadModel,
    WrittenVersionsReadModel,
    BeginFullApplication,
    CreateProposal,
    SaveDraft,
    SubmitProposal,
    AskConfirmation,
    ConfirmProposal,
    PartnershipsReadModel,
    AskPartner,
    DecideConsent,
    MoveToVersion,
    NotePresence,
    CommentsReadModel,
    WriteComment,
    ChangeComment,
    ResolveThread,
    NoteReading,
    FormFileReadModel,
    ReadFormFile,
    WithdrawProposal,
    RemindApplicants,
    FilesReadModel,
    BeginFile,
    HandInFile,
    RemoveFile,
  ],
  exports: [
    BeginFullApplication,
    CreateProposal,
    SaveDraft,
    SubmitProposal,
    WithdrawProposal,
    ReceiptsReadModel,
    DossiersReadModel,
    FilesReadModel,
    BeginFile,
    HandInFile,
  ],
})
export class ProposalsModule {}
