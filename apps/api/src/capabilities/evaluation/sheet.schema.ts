/** Shape of a score sheet, as JSON Schema. What a score may be is decided by the grid, in the domain. */
const TEXT = { type: 'string', maxLength: 20_000 } as const;

export const SHEET_CONTENT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['scores', 'comments'],
  properties: {
    scores: {
      type: 'object',
      maxProperties: 200,
      additionalProperties: {
        type: 'object',
        additionalProperties: false,
        required: ['value', 'reason'],
        properties: { value: { type: 'number', nullable: true }, reason: TEXT },
      },
    },
    comments: { type: 'object', maxProperties: 60, additionalProperties: TEXT },
  },
} as const;
