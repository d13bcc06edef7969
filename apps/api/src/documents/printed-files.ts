/** The files of a proposal as a part of a document: by what they were handed in for, each with the digest it is known by. */
import type { FormDefinition, ProposalContent, SealedFile, Translations } from '@trilot/domain';
import { fileSize } from '@trilot/i18n';
import type { Block, Words } from '../platform/documents/printed-document';
import type { Writing } from './printed-answers';

/** Every file that is handed in whole and may be read; nothing where there is none. */
export function fileBlocks({ files = {} }: ProposalContent, form: FormDefinition, writing: Writing): readonly Block[] {
  const slots = Object.entries(files).filter(([, sealed]) => sealed.length > 0);
  if (slots.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: writing.t('common.document.files') },
    ...slots.flatMap(([slot, sealed]): Block[] => [
      { kind: 'heading', level: 3, words: writing.texts.say(titleOf(slot, form, writing)) },
      { kind: 'facts', facts: sealed.map((file) => factOf(file, writing)) },
    ]),
  ];
}

/** What a slot is called: the annex of the call, or the question of the form. */
function titleOf(slot: string, { sections }: FormDefinition, { call }: Writing): Translations {
  const id = slot.slice(slot.indexOf(':') + 1);
  const question = sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const annex = call.annexes.find((each) => each.id === id);
  return (slot.startsWith('annex:') ? annex?.title : question?.label) ?? {};
}

function factOf({ name, bytes, digest }: SealedFile, { t, language }: Writing): readonly [Words, Words] {
  const file = t('common.document.file', { name, size: fileSize(bytes, t, language) });
  return [file, { text: `SHA-256 ${digest}`, exact: true }];
}
