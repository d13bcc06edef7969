/** Where a proposal is written and checked: loaded beside the overview, so that they open without a connection too. */
export const sectionPages = {
  basics: async () => (await import('./components/basics-page')).BasicsPage,
  formSection: async () => (await import('./components/form-section-page')).FormSectionPage,
  activities: async () => (await import('./components/activities-page')).ActivitiesPage,
  priorities: async () => (await import('./components/priorities-page')).PrioritiesPage,
  budget: async () => (await import('./components/budget-page')).BudgetPage,
  partners: async () => (await import('./components/partners-page')).PartnersPage,
  documents: async () => (await import('./components/documents-page')).DocumentsPage,
  check: async () => (await import('./components/check-page')).CheckPage,
} as const;

/** What a writer needs when somebody else has written in the same place. */
export const loadDraftClashes = async () => (await import('./components/draft-clashes')).DraftClashes;
