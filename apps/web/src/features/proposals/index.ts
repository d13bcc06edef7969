/** The applicant's pages, from the first draft to the decision; each is loaded when it is first needed. */
import { sectionPages } from './section-pages';

export const proposalPages = {
  ...sectionPages,
  list: async () => (await import('./components/proposals-page')).ProposalsPage,
  partnerships: async () => (await import('./components/partnerships-page')).PartnershipsPage,
  start: async () => (await import('./components/start-page')).StartPage,
  layout: async () => (await import('./components/proposal-layout')).ProposalLayout,
  hub: async () => (await import('./components/hub-page')).HubPage,
  sandboxLayout: async () => (await import('./sandbox/sandbox-layout')).SandboxLayout,
  sandboxHub: async () => (await import('./sandbox/sandbox-pages')).SandboxHub,
  sandboxCheck: async () => (await import('./sandbox/sandbox-pages')).SandboxCheck,
  outside: async () => (await import('./components/outside-page')).OutsidePage,
  history: async () => (await import('./components/history-page')).HistoryPage,
  comments: async () => (await import('./components/comments-page')).CommentsPage,
  verify: async () => (await import('./components/verify-page')).VerifyPage,
  receipt: async () => (await import('./components/receipt-page')).ReceiptPage,
  decision: async () => (await import('./components/decision-page')).DecisionPage,
} as const;
