/** The files of a proposal as a part of a document: by what they were handed in for, each with the digest it is known by. */
import { type FormDefinition, type ProposalContent, type SealedFile, slotWords } from '@trilot/domain';
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
      { kind: 'heading', level: 3, words: writing.texts.say(slotWords(slot, writing.call, form).title) },
      { kind: 'facts', facts: sealed.map((file) => factOf(file, writing)) },
    ]),
  ];
}

function factOf({ name, bytes, digest }: SealedFile, { t, language }: Writing): readonly [Words, Words] {
  const file = t('common.document.file', { name, size: fileSize(bytes, t, language) });
  return [file, { text: `SHA-256 ${digest}`, exact: true }];
}
