import { CHECK_RESULTS } from '@trilot/domain';

/** JSON Schema of what was found on the items of a checklist, by their code. */
export const CHECKS_SCHEMA = {
  type: 'object',
  maxProperties: 60,
  additionalProperties: {
    type: 'object',
    additionalProperties: false,
    required: ['result', 'sentence'],
    properties: {
      result: { type: ['string', 'null'], enum: [...CHECK_RESULTS, null] },
      sentence: { type: 'string', maxLength: 20_000 },
    },
  },
} as const;

/** JSON Schema of the answers of an addendum, by field. */
export const ADDENDUM_SCHEMA = {
  type: 'object',
  maxProperties: 200,
  additionalProperties: { type: 'string', maxLength: 50_000 },
} as const;
