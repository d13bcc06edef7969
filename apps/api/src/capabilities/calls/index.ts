/** Calls and lots: what is published and fixed. Decides nothing about proposals. */
export { CallsModule } from './calls.module';
export { CallView, CallSummary, LotSummary } from './calls.dto';
export { FORM_QUESTION_SCHEMA, FORM_SCHEMA } from './definition.schema';
export { StageQuery } from './stage.dto';
export { DefinitionChangeView } from './managed-calls.dto';
export { presentCall, presentCallSummary, presentLot } from './calls.presenter';
export { AskQuestion } from './ask-question';
export { BeginClarification } from './begin-clarification';
export { PublishClarification } from './publish-clarification';
export { SaveClarification } from './save-clarification';
export { CreateCall, PROGRAMME } from './create-call';
export { PublishCall } from './publish-call';
export {
  atStage,
  lotOf,
  type PublishedCall,
  PublishedCalls,
  type PublishedLot,
  reachedStages,
  wantedStage,
} from './published-calls';
export { setAnnouncement } from './set-announcement';
