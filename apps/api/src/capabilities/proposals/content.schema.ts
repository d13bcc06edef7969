/** Shape of a proposal's content, as JSON Schema: checked at the door by a compiled validator and published in OpenAPI. */
import { BUDGET_HEADINGS, CONTENT_LIMITS } from '@trilot/domain';

const TEXT = { type: 'string', maxLength: CONTENT_LIMITS.text } as const;
const SHORT = { type: 'string', maxLength: CONTENT_LIMITS.short } as const;
const ID = { type: 'string', minLength: 1, maxLength: 60 } as const;
const CENTS = { type: 'integer', minimum: 0, maximum: 1e13, nullable: true } as const;
const MONTH = { type: 'integer', minimum: 1, maximum: 240, nullable: true } as const;
const IDS = { type: 'array', items: ID, maxItems: 20, uniqueItems: true } as const;

const list = (items: object, maxItems: number) => ({ type: 'array', items, maxItems }) as const;
const object = (properties: Record<string, object>) =>
  ({ type: 'object', additionalProperties: false, properties, required: Object.keys(properties) }) as const;
const byId = (value: object) => ({ type: 'object', additionalProperties: value, maxProperties: 300 }) as const;

/** What a proposal answers: text, figures, a date or an option as text; several options; or the rows of a table. */
const answer = {
  anyOf: [TEXT, list(ID, 100), list(object({ id: ID, cells: { ...byId(TEXT), maxProperties: 30 } }), 500)],
} as const;

const activity = object({
  id: ID,
  title: SHORT,
  description: TEXT,
  startMonth: MONTH,
  endMonth: MONTH,
  priorities: IDS,
});
const indicator = object({ id: ID, name: SHORT, unit: SHORT, baseline: SHORT, target: SHORT, priorities: IDS });
const line = object({
  id: ID,
  heading: { type: 'integer', enum: [...BUDGET_HEADINGS] },
  description: SHORT,
  unit: SHORT,
  quantityHundredths: { type: 'integer', minimum: 0, maximum: 1e9, nullable: true },
  unitCents: CENTS,
  priority: { ...ID, nullable: true },
});

const WHOLE = object({
  title: { type: 'string', maxLength: CONTENT_LIMITS.title },
  durationMonths: MONTH,
  answers: byId(answer),
  priorities: byId(object({ statement: TEXT })),
  activities: list(activity, 200),
  indicators: list(indicator, 200),
  budget: object({
    lines: list(line, 500),
    indirectCents: CENTS,
    contingencyCents: CENTS,
    inKindCents: CENTS,
    funding: object({ requestedCents: CENTS, ownCents: CENTS, otherCents: CENTS }),
  }),
  partners: list(object({ id: ID, name: SHORT, role: TEXT, contribution: TEXT }), 20),
  // whole tables may be pasted that cannot be read
  unread: { ...byId(TEXT), maxProperties: 5000 },
});

export const PROPOSAL_CONTENT_SCHEMA = {
  ...WHOLE,
  // a page that was opened before there were partners writes without them
  required: WHOLE.required.filter((field) => field !== 'partners'),
};

const file = object({
  id: { type: 'string', format: 'uuid' },
  name: { type: 'string' },
  bytes: { type: 'integer' },
  type: { type: 'string' },
  digest: { type: 'string', description: 'SHA-256 (hex) of the file' },
});

/** Files of what was submitted, by slot. */
export const SEALED_FILES_SCHEMA = byId(list(file, 100));

/** What was submitted, as it is described in OpenAPI: with its files, which no writer of a draft sends. */
export const SUBMITTED_CONTENT_SCHEMA = {
  ...PROPOSAL_CONTENT_SCHEMA,
  properties: { ...WHOLE.properties, files: SEALED_FILES_SCHEMA },
};
