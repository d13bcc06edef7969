/** Pages of calls: the public ones, and the managers' with which calls are designed; each is loaded when it is needed. */
export const callPages = {
  confirmSubscription: async () => (await import('./subscribe/link-pages')).ConfirmPage,
  endSubscription: async () => (await import('./subscribe/link-pages')).EndPage,
  list: async () => (await import('./calls-page')).CallsPage,
  one: async () => (await import('./call-page')).CallPage,
  clarifications: async () => (await import('./clarifications/clarifications-page')).ClarificationsPage,
  managedClarifications: async () =>
    (await import('./clarifications/managed-clarifications-page')).ManagedClarificationsPage,
  check: async () => (await import('./check/check-page')).CheckPage,
  managed: async () => (await import('./design/managed-calls-page')).ManagedCallsPage,
  sandbox: async () => (await import('./sandbox/sandbox-page')).SandboxPage,
  design: async () => (await import('./design/designer')).Designer,
} as const;
