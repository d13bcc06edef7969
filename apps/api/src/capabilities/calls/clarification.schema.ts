import { LANGUAGES } from '@trilot/domain';

const TEXT = { type: 'string', maxLength: 20_000 } as const;
const TEXTS = {
  type: 'object',
  additionalProperties: false,
  properties: Object.fromEntries(LANGUAGES.map((language) => [language, TEXT])),
} as const;

/** JSON Schema of what a manager writes for a clarification. */
export const CLARIFICATION_DRAFT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['lot', 'question', 'answer'],
  properties: { lot: { type: ['integer', 'null'], minimum: 1, maximum: 1000 }, question: TEXTS, answer: TEXTS },
} as const;
