/** The documents of a proposal: which ones its call asks for, what they lack, and what of them is submitted. */
import { type CallDefinition, type FormDefinition, formOf } from '../calls/call';
import type { FileState } from '../files/file-lifecycle';
import { FILE_TYPES } from '../files/file-types';
import { checkAnnounced, type FileRules } from '../files/judge-file';
import type { Translations } from '../kernel/language';
import { type Gap, type Refusal, refuse } from '../kernel/refusal';
import { assessedParts, type ConceptNote } from './concept-note';
import type { ProposalContent, SealedFile } from './content';
import { visibleQuestions } from './visible-questions';

/** What a question for files accepts: everything that is shown without unpacking, 20 MB each. Source: ours. */
export const QUESTION_FILE_RULES: FileRules = {
  types: FILE_TYPES.filter((type) => type !== 'zip'),
  maxBytes: 20_000_000,
};

const NO_WORDS = { title: {}, guidance: {} };

/** A place for documents: an annex of the call, or a question of its form that is answered with files. */
export interface DocumentSlot extends FileRules {
  /** "annex:<id>" or "question:<id>". */
  readonly id: string;
  readonly kind: 'annex' | 'question';
  /** Id of the annex or the question. */
  readonly of: string;
  readonly required: boolean;
  readonly maxFiles: number;
  /** Whether it was assessed in the concept note: its files are taken over as they are. */
  readonly assessed: boolean;
}

/** A file of a proposal as it stands. */
export interface ProposalFile {
  readonly id: string;
  /** Id of the slot it was handed in for. */
  readonly slot: string;
  readonly name: string;
  readonly bytes: number;
  /** Bytes that have come so far. */
  readonly received: number;
  readonly state: FileState;
  /** Whether a scanner has found it clean. */
  readonly checked: boolean;
  /** Type told by its content; null until it has been looked at. */
  readonly type: string | null;
  /** SHA-256 (hex); null until it has been received. */
  readonly digest: string | null;
  /** Why it was refused. */
  readonly refusal: Refusal | null;
}

/**
 * The places for documents at a stage, in the order of the form and then of the annexes: questions for files that are
 * asked, and the annexes where the form has that part. Source: programme rules, section 3 (publish).
 * @param call at the stage that is written
 */
export function documentSlots(
  call: CallDefinition,
  answers: ProposalContent['answers'],
  conceptNote: ConceptNote | null = null,
): readonly DocumentSlot[] {
  const form = formOf(call);
  const assessed = conceptNote ? assessedParts(call).questions : [];
  const questions = visibleQuestions(form, answers).filter(({ kind }) => kind === 'file');
  return [
    ...questions.map(({ id, required, limit }) => ({
      ...QUESTION_FILE_RULES,
      id: `question:${id}`,
      kind: 'question' as const,
      of: id,
      required,
      maxFiles: limit,
      assessed: assessed.includes(id),
    })),
    ...(form.parts.includes('annexes') ? call.annexes : []).map(({ id, required, types, maxBytes }) => ({
      id: `annex:${id}`,
      kind: 'annex' as const,
      of: id,
      required,
      types,
      maxBytes,
      maxFiles: 1,
      assessed: false,
    })),
  ];
}

/**
 * What is asked for in a slot: the words of the annex, or of the question of the form; empty where neither is there any
 * more. Source: ours.
 * @param slotId as in `DocumentSlot`
 */
export function slotWords(
  slotId: string,
  { annexes }: Pick<CallDefinition, 'annexes'>,
  { sections }: FormDefinition,
): { readonly title: Translations; readonly guidance: Translations } {
  const id = slotId.slice(slotId.indexOf(':') + 1);
  if (slotId.startsWith('annex:')) return annexes.find((annex) => annex.id === id) ?? NO_WORDS;
  const question = sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  return question ? { title: question.label, guidance: question.guidance } : NO_WORDS;
}

/** The files that were handed in for a slot. */
export function filesOf(slot: Pick<DocumentSlot, 'id'>, files: readonly ProposalFile[]): readonly ProposalFile[] {
  return files.filter((file) => file.slot === slot.id);
}

/**
 * What the documents lack: a required one, the rest of one that is on its way, the word of the scanner, another one for
 * what was refused or does not suit the call any more. Not checked is not clean. Source: programme rules, section 10.
 */
export function documentGaps(slots: readonly DocumentSlot[], files: readonly ProposalFile[]): readonly Gap[] {
  return slots
    .filter(({ assessed }) => !assessed)
    .flatMap((slot) => {
      const own = filesOf(slot, files);
      const { id, required, maxFiles } = slot;
      return [
        ...(required && own.length === 0 ? [refuse('FILE_MISSING', { slot: id })] : []),
        ...(own.length > maxFiles ? [refuse('FILES_TOO_MANY', { slot: id, limit: maxFiles })] : []),
        ...own.flatMap((file) => fileGap(slot, file) ?? []),
      ];
    });
}

function fileGap(rules: DocumentSlot, { slot, name, bytes, received, state, refusal }: ProposalFile): Gap | null {
  if (state === 'receiving') return refuse('FILE_UNFINISHED', { slot, name, received, bytes });
  // a call may accept less than it did when the file was sent
  const reason = refusal ?? checkAnnounced({ name, bytes }, rules);
  if (reason) return refuse('FILE_REFUSED', { slot, name, reason: reason.code });
  return state === 'waiting' ? refuse('FILE_NOT_CHECKED', { slot, name }) : null;
}

/**
 * The content with its files, as it is submitted and sealed: those that are ready in the slots that are asked, and those
 * of the concept note in what was assessed there. The same object where there are none. Source: ours.
 * @param call at the stage that is submitted
 */
export function withFiles(
  content: ProposalContent,
  call: CallDefinition,
  files: readonly ProposalFile[],
  conceptNote: ConceptNote | null = null,
): ProposalContent {
  const handedIn = documentSlots(call, content.answers, conceptNote).flatMap((slot) => {
    const own = slot.assessed ? (conceptNote?.content.files?.[slot.id] ?? []) : filesOf(slot, files).flatMap(sealed);
    return own.length > 0 ? [[slot.id, own] as const] : [];
  });
  return handedIn.length > 0 ? { ...content, files: Object.fromEntries(handedIn) } : content;
}

function sealed({ id, name, bytes, type, digest, state }: ProposalFile): SealedFile[] {
  return state === 'ready' && type !== null && digest !== null ? [{ id, name, bytes, type, digest }] : [];
}
