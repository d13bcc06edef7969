/** Properties that recur in answers, so that they are described the same way everywhere. */

/** Money. */
export const CENTS = { type: Number, description: 'Integer cents' } as const;

/** ISO 8601 in UTC. */
export const INSTANT = { type: String, format: 'date-time' } as const;

/** One text in several languages, by ISO 639-1 code. */
export const TEXTS = { type: 'object', additionalProperties: { type: 'string' } } as const;
