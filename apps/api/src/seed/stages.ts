/** How far the demonstration call has come; each stage includes what the ones before it did. */
export const SEED_STAGES = ['submission', 'evaluation', 'selection', 'announced'] as const;
export type SeedStage = (typeof SEED_STAGES)[number];
