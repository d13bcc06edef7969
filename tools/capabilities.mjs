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
  'complaints',
  'awards',
  'portfolio',
];
/** Read what others own and are imported by nobody, not even by one another. */
export const READING_CAPABILITIES = ['publication', 'exports'];
/** Reacts to events; knows other capabilities by their event types alone. */
export const LISTENING_CAPABILITIES = ['notifications'];
