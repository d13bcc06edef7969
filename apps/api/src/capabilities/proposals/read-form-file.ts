import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Actor,
  canEdit,
  checkFormOrigin,
  type FormOrigin,
  mayActForMunicipality,
  type ProposalContent,
  readForm,
  TICKED,
  formControls,
  type FormControl,
  type FormSource,
  markIn,
  tagMark,
} from '@trilot/domain';
import { createTranslator, INTERFACE_LANGUAGES, type InterfaceLanguage, loadCatalogue } from '@trilot/i18n';
import { documentValidator } from '../../platform/http/document-validator';
import { orThrow, throwRefusal } from '../../platform/http/refusal-error';
import { readFields, readProperties, type WordField } from '../../platform/word/read-fields';
import { DOCUMENT, PROPERTIES, readWordPackage } from '../../platform/word/read-package';
import { PublishedCalls } from '../calls';
import { PROPOSAL_CONTENT_SCHEMA } from './content.schema';
import { FORM_PROPERTIES } from './form-file-document';
import type { FormFileReadingView } from './form-file.dto';
import { FormFileReadModel } from './form-file.read-model';

const checkContent: (document: unknown) => asserts document is ProposalContent =
  documentValidator(PROPOSAL_CONTENT_SCHEMA);

/**
 * Reads a filled form: what it says in place of the draft that it was made from. Nothing is changed by that, and nothing
 * but the shape of a draft is asked of it: whoever takes it over saves it like anything else that is written.
 * @throws NOT_FOUND, ILLEGAL_MOVE (withdrawn), SUBMISSION_FINAL, FORM_FILE_NOT_WORD, FORM_FILE_ENCRYPTED, FORM_FILE_MACROS,
 * FORM_FILE_DAMAGED, FORM_FILE_NOT_A_FORM, FORM_FILE_OTHER_CALL, FORM_FILE_OTHER_PROPOSAL, VALIDATION_FAILED (more than a
 * draft can hold)
 */
@Injectable()
export class ReadFormFile {
  constructor(
    private readonly forms: FormFileReadModel,
    private readonly calls: PublishedCalls,
  ) {}

  async execute(actor: Actor, proposalId: string, bytes: Buffer): Promise<FormFileReadingView> {
    const { state, municipalityId, standing } = await this.forms.standing(actor, proposalId);
    orThrow(mayActForMunicipality(actor, municipalityId, 'proposal:edit'));
    orThrow(canEdit({ state }, await this.calls.definition(standing.callId, standing.callVersion)));
    const parts = await readWordPackage(bytes);
    const origin = originOf(await readProperties(parts[PROPERTIES]));
    orThrow(checkFormOrigin(origin, standing));
    const fields = await readFields(parts[DOCUMENT], await promptsIn(origin.language));
    const source = await this.forms.madeFrom(actor, origin);
    const controls = controlsOf(fields, source);
    const { content, unread, missing, leftOver } = readForm(source, controls, randomUUID);
    checkContent(content);
    const { language, draftVersion, callVersion } = origin;
    return {
      language,
      draftVersion,
      callVersion,
      made: source.content,
      read: content,
      unread,
      missing: [...missing],
      leftOver: [...leftOver],
    };
  }
}

/** What fields show while nothing is written in them. */
async function promptsIn(language: InterfaceLanguage): Promise<ReadonlySet<string>> {
  const t = createTranslator(language, [await loadCatalogue(language, 'formFile')]);
  return new Set([t('formFile.prompt.write'), t('formFile.prompt.choose'), t('formFile.prompt.date')]);
}

/** The fields of a file by their tags, or by their marks where a program has kept no tags. */
function controlsOf(fields: readonly WordField[], source: FormSource): readonly FormControl[] {
  const tags = new Map(formControls(source).map(({ tag }) => [tagMark(tag), tag]));
  return fields.map(({ tag, mark, title, text, ticked }) => {
    const marked = tags.get(markIn(mark ?? '') ?? '');
    return { tag: tag ?? marked ?? title, text: ticked === null ? text : ticked ? TICKED : '' };
  });
}

type Origin = FormOrigin & Pick<FormFileReadingView, 'language'>;

/** What a file says of itself. @throws FORM_FILE_NOT_A_FORM for a file that is no form of any proposal */
function originOf(properties: ReadonlyMap<string, string>): Origin {
  const said = (field: keyof FormOrigin) => properties.get(FORM_PROPERTIES[field]) ?? '';
  const language = INTERFACE_LANGUAGES.find((spoken) => spoken === said('language'));
  const versions = [said('callVersion'), said('draftVersion')];
  if (!language || versions.some((version) => !/^\d{1,9}$/.test(version))) throwRefusal('FORM_FILE_NOT_A_FORM', {});
  const [callVersion = 0, draftVersion = 0] = versions.map(Number);
  return { callId: said('callId'), proposalId: said('proposalId'), callVersion, draftVersion, language };
}
