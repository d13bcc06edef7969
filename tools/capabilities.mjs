/**
 * The capabilities in order: each may import those before it, through their index only. Domain, API and web keep the
 * same names and the same order; .dependency-cruiser.mjs turns this list into rules.
 */
export const CAPABILITIES = [
  'identity',
  'files',
  'calls',
  'proposals',
  'screening',
  'assignment',
  'evaluation',
  'selection',
  'awards',
  'portfolio',
];
/** Reads what others own and is imported by nobody. */
export const READING_CAPABILITIES = ['publication'];
/** Reacts to events; knows other capabilities by their event types alone. */
export const LISTENING_CAPABILITIES = ['notifications'];
